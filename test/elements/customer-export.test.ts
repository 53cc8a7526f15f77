import {expect} from '@open-wc/testing';
import type {Customer, CustomerSource} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press} from '../support/act.js';
import {
  allByRole,
  byRole,
  deep,
  find,
  findByRole,
  focused,
  focusedName,
  mountPage,
  people,
  settled,
  showsText,
  until,
  violations,
} from './support.js';

function source(count = 3): CustomerSource {
  return new MemoryCustomerSource({customers: people(count, () => ({email: null, country: 'DE'}))});
}

/** A source whose scan gives the first customer, then waits for `release`. */
function slowSource(): {source: CustomerSource; release(): void} {
  const base = source();
  let release = (): void => undefined;
  const held = new Promise<void>(resolve => (release = resolve));
  const scan = async function* (): AsyncGenerator<Customer[]> {
    yield people(1);
    await held;
    yield people(2).slice(1);
  };
  return {source: Object.assign(base, {scan}), release: () => release()};
}

/** Catches what would be saved: its name and its text. */
function downloads(): {name: string; text: Promise<string>}[] {
  const saved: {name: string; text: Promise<string>}[] = [];
  const original = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({name: this.download, text: fetch(this.href).then(response => response.text())});
  };
  restore = () => (HTMLAnchorElement.prototype.click = original);
  return saved;
}

let restore = (): unknown => undefined;

async function choose(page: Element, choice: string): Promise<void> {
  await click(byRole(page, 'button', 'Export'));
  await click(await findByRole(page, 'menuitem', choice));
}

describe('customer-export', () => {
  afterEach(() => restore());

  it('saves all fields of the view under a name with the day', async () => {
    const page = await mountPage({source: source()});
    const saved = downloads();
    await choose(page, 'All fields');
    const file = await until(() => saved[0]);
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    expect(file.name).to.equal(`customers-${new Date().toLocaleDateString('sv', {timeZone})}.csv`);
    const lines = (await file.text).split('\r\n');
    expect(lines[0]).to.match(/^\uFEFF?id,name,email,avatar_url,/);
    expect(lines.length).to.equal(5);
    await until(() => showsText(page, '3 customers exported'));
  });

  it('saves the shown columns only, the email with the user', async () => {
    const page = await mountPage({source: source(), columns: ['name', 'country']});
    const saved = downloads();
    await choose(page, 'Shown columns only');
    const file = await until(() => saved[0]);
    expect((await file.text).split('\r\n').slice(0, 2)).to.deep.equal(['name,email,country', 'Person 001,,DE']);
  });

  it('can be worked by keys alone, and keeps the focus', async () => {
    const page = await mountPage({source: source()});
    const saved = downloads();
    byRole(page, 'button', 'Export').focus();
    await press('ArrowUp');
    await until(() => focused()?.textContent.includes('Shown columns only'));
    await press('Enter');
    await until(() => saved.length === 1);
    expect(focused()).to.equal(byRole(page, 'button', 'Export'));
  });

  it('opens its menu with the first click, on the first choice', async () => {
    const page = await mountPage({source: source()});
    expect([...deep(page)].filter(element => element.getAttribute('role') === 'menu')).to.deep.equal([]);
    await click(byRole(page, 'button', 'Export'));
    await until(() => focused()?.textContent.trim() === 'All fields');
  });

  it('is not offered when the agent may not, or the source cannot', async () => {
    const page = await mountPage({source: source(), permissions: {export: false}});
    expect(allByRole(page, 'button', 'Export')).to.deep.equal([]);
    const {list, get} = source();
    const other = await mountPage({source: {list, get}});
    expect(allByRole(other, 'button', 'Export')).to.deep.equal([]);
  });

  it('is held back with the reason while a condition is not applied', async () => {
    const page = await mountPage({
      source: source(),
      query: {filters: [{field: 'attributes.nobody', operator: 'known'}]},
    });
    const button = await until(() => byRole(page, 'button', 'Export'));
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await click(button);
    await until(() => showsText(page, 'Some conditions are not applied.'));
    expect(allByRole(page, 'menuitem')).to.deep.equal([]);
  });

  for (const width of [1100, 340])
    it(`shows how far it is, and can be cancelled, on ${String(width)} px`, async () => {
      const {source: slow} = slowSource();
      const page = await mountPage({source: slow, width});
      await choose(page, 'All fields');
      const bar = await findByRole<HTMLProgressElement>(page, 'progressbar');
      await until(() => bar.value === 1 && bar.max === 3);
      expect(showsText(page, 'Exporting 1 of 3')).to.equal(true);
      expect(byRole(page, 'button', 'Export').getAttribute('aria-disabled')).to.equal('true');
      expect(await violations(page)).to.deep.equal([]);
      const [cancel, text] = [byRole(page, 'button', 'Cancel export'), find(page, '#text')].map(each =>
        each.getBoundingClientRect(),
      );
      expect(cancel && text && cancel.top < text.bottom, 'on one line').to.equal(true);
      await click(byRole(page, 'button', 'Cancel export'));
      await until(() => showsText(page, 'Export cancelled'));
      expect(allByRole(page, 'progressbar')).to.deep.equal([]);
    });

  it('says why it failed, tells the host, and can be tried again', async () => {
    let fails = true;
    const base = source();
    const scan = base.scan?.bind(base);
    const broken = Object.assign(base, {
      scan: (...args: Parameters<NonNullable<CustomerSource['scan']>>) => {
        if (fails) throw new Error('The disk is on fire');
        return scan?.(...args);
      },
    }) as CustomerSource;
    const page = await mountPage({source: broken});
    const retries: ((() => void) | undefined)[] = [];
    page.addEventListener('customers-error', event => retries.push(event.detail.retry));
    const saved = downloads();
    await choose(page, 'All fields');
    await until(() => showsText(page, /The export failed\. Something went wrong[^]*The disk is on fire/));
    expect(find(page, '.notice .detail').textContent).to.equal('The disk is on fire');
    fails = false;
    retries[0]?.();
    await until(() => saved.length === 1);
  });

  it('lets the host veto it, in silence', async () => {
    const page = await mountPage({source: source()});
    page.addEventListener('customers-before-export', event => event.preventDefault());
    const saved = downloads();
    await choose(page, 'All fields');
    await until(() => byRole(page, 'button', 'Export').getAttribute('aria-disabled') === null);
    await settled();
    expect(saved).to.deep.equal([]);
    expect(showsText(page, 'exported')).to.equal(false);
  });

  it('lets go at once of an export that the host holds, when it is cancelled', async () => {
    const page = await mountPage({source: source()});
    const signals: AbortSignal[] = [];
    page.addEventListener('customers-before-export', event => {
      signals.push(event.signal);
      event.waitUntil(new Promise(() => undefined));
    });
    await choose(page, 'All fields');
    await click(await findByRole(page, 'button', 'Cancel export'));
    await until(() => showsText(page, 'Export cancelled'));
    expect(signals.map(({aborted}) => aborted)).to.deep.equal([true]);
    expect(byRole(page, 'button', 'Export').getAttribute('aria-disabled')).to.equal(null);
  });

  it('saves nothing that the host made after it was cancelled', async () => {
    const page = await mountPage({source: source()});
    const saved = downloads();
    let respond = (_: Blob): void => undefined;
    page.addEventListener('customers-before-export', event => {
      event.respondWith(new Promise<Blob>(resolve => (respond = resolve)));
    });
    await choose(page, 'All fields');
    const cancel = await findByRole(page, 'button', 'Cancel export');
    respond(new Blob(['late']));
    cancel.click();
    await until(() => showsText(page, 'Export cancelled'));
    expect(saved).to.deep.equal([]);
  });

  it('says how many the host exported itself, as far as that is known', async () => {
    const page = await mountPage({source: source()});
    const saved = downloads();
    page.addEventListener('customers-before-export', event => {
      event.respondWith(Promise.resolve(new Blob(['theirs'])));
    });
    await choose(page, 'All fields');
    await until(() => showsText(page, '3 customers exported'));
    expect(await saved[0]?.text).to.equal('theirs');
    await page.exportCustomers({selection: {ids: ['p001', 'p002']}, download: false});
    await until(() => showsText(page, '2 customers exported'));
  });

  it('says no number when nobody knows how many the host exported', async () => {
    const base = source();
    const list = base.list.bind(base);
    base.list = async (...args) => ({...(await list(...args)), total: null});
    const page = await mountPage({source: base});
    page.addEventListener('customers-before-export', event => {
      event.respondWith(Promise.resolve(new Blob(['theirs'])));
    });
    await page.exportCustomers({download: false});
    await settled();
    expect(showsText(page, 'exported')).to.equal(false);
  });

  it('keeps the focus in the page when Cancel goes with the export', async () => {
    const {source: slow} = slowSource();
    const page = await mountPage({source: slow});
    await choose(page, 'All fields');
    (await findByRole(page, 'button', 'Cancel export')).focus();
    await press('Enter');
    await until(() => allByRole(page, 'progressbar').length === 0);
    await until(() => focusedName() === 'Person 001');
  });

  it('gives the host the file, saved only when asked', async () => {
    const page = await mountPage({source: source()});
    const saved = downloads();
    const blob = await page.exportCustomers({
      download: false,
      columns: ['name', 'country'],
      selection: {ids: ['p002']},
    });
    expect(await blob.text()).to.match(/^\uFEFF?name,country\r\nPerson 002,DE\r\n$/);
    expect(saved).to.deep.equal([]);
  });

  it('rejects for the host when it fails', async () => {
    const page = await mountPage({source: Object.assign(source(), {scan: () => { throw new Error('No'); }})}); // prettier-ignore
    const code = await page.exportCustomers().catch((error: unknown) => (error as {code: string}).code);
    expect(code).to.equal('unknown');
  });

  it('is an icon with a name in a narrow page', async () => {
    const page = await mountPage({source: source(), width: 360});
    const button = byRole(page, 'button', 'Export');
    expect(button.getBoundingClientRect().width).to.be.lessThan(46);
    expect(find(page, 'customer-export').getBoundingClientRect().height).to.be.at.least(24);
    await click(button);
    await findByRole(page, 'menuitem', 'All fields');
    await settled();
    expect(await violations(page)).to.deep.equal([]);
  });
});
