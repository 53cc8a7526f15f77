import {expect} from '@open-wc/testing';
import type {BedeskCustomers, CustomersBeforeEvent} from '../../src/classes.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {registerTranslation} from '../../src/classes.js';
import {details} from '../../src/locales/en-details.js';
import {en} from '../../src/locales/en.js';
import {click, press, type} from '../support/act.js';
import {allByRole, byRole, findByRole, mountPage, people, settled, until, violations} from './support.js';

const source = (count = 3): MemoryCustomerSource => new MemoryCustomerSource({customers: people(count)});
const rows = (page: BedeskCustomers): string[] =>
  allByRole(page, 'row').flatMap(row => row.getAttribute('data-id') ?? []);

function heard<T = unknown>(page: BedeskCustomers, type: string): T[] {
  const details: T[] = [];
  page.addEventListener(type, event => details.push((event as CustomEvent<T>).detail));
  return details;
}

describe('<bedesk-customers>', () => {
  const {search: address} = location;

  afterEach(() => {
    history.replaceState(null, '', location.pathname + address);
  });

  it('says how many there are once the first rows are shown', async () => {
    const page = document.createElement('bedesk-customers');
    const ready = heard<{total: number}>(page, 'customers-ready');
    page.source = source();
    document.body.append(page);
    await until(() => ready.length === 1);
    expect(ready).to.deep.equal([{total: 3}]);
    page.remove();
  });

  it('waits in its skeleton, and opens nothing, without a source', async () => {
    const page = await mountPage();
    await findByRole(page, 'heading', 'Waiting for a data source');
    expect(rows(page)).to.deep.equal([]);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('takes properties assigned before it was upgraded', async () => {
    const page = await mountPage({source: source(), query: {search: '002'}, columns: ['name', 'city']});
    expect(rows(page)).to.deep.equal(['p002']);
    expect(allByRole(page, 'columnheader').map(heading => heading.textContent.trim())).to.include('City');
  });

  it('reads the query attribute at the start', async () => {
    const page = document.createElement('bedesk-customers');
    page.setAttribute('query', 'q=003&size=25');
    page.source = source();
    document.body.append(page);
    await until(() => rows(page).length === 1);
    expect(page.query).to.include({search: '003', pageSize: 25});
    page.remove();
  });

  it('prefers the property to the attribute, and the address to both', async () => {
    history.replaceState(null, '', '?q=001');
    const page = await mountPage({source: source(), urlSync: true, query: {search: '002'}});
    expect(rows(page)).to.deep.equal(['p001']);
  });

  it('never tells of a query that the host has assigned', async () => {
    const page = await mountPage({source: source()});
    const changes = heard(page, 'customers-query-change');
    page.query = {search: '002'};
    await until(() => rows(page).length === 1);
    expect(changes).to.deep.equal([]);
  });

  it('tells of a query that the agent has changed, and goes by the address', async () => {
    history.replaceState({mine: 1}, '', '?theirs=1#part');
    const page = await mountPage({source: source(60), urlSync: true, urlPrefix: 'c-'});
    const changes = heard<{query: {tab: string}; history: string}>(page, 'customers-query-change');
    await click(byRole(page, 'tab', /^Visitors/));
    await until(() => changes.length === 1);
    expect(changes[0]?.query.tab).to.equal('visitors');
    expect(changes[0]?.history).to.equal('push');
    expect(location.search).to.equal('?theirs=1&c-tab=visitors');
    expect(location.hash).to.equal('#part');
    expect(history.state).to.deep.equal({mine: 1});
    history.back();
    await until(() => page.query.tab === 'all');
    await until(() => rows(page).length === 50);
  });

  it('announces the number of results', async () => {
    const page = await mountPage({source: source(42)});
    await until(() => allByRole(page, 'status').some(status => status.textContent.includes('42 customers')));
    page.query = {search: '002'};
    await until(() => allByRole(page, 'status').some(status => status.textContent.includes('1 customer')));
  });

  it('sorts by a heading, with the keyboard, and says so in aria-sort', async () => {
    const page = await mountPage({source: source()});
    byRole(page, 'button', 'User').focus();
    await press('Enter');
    await until(() => page.query.sort.field === 'name');
    await until(() => byRole(page, 'columnheader', 'User').getAttribute('aria-sort') === 'ascending');
    await press('Enter');
    await until(() => byRole(page, 'columnheader', 'User').getAttribute('aria-sort') === 'descending');
    expect(rows(page)).to.deep.equal(['p003', 'p002', 'p001']);
  });

  it('keeps new rows waiting while the agent is at work in it, and shows them on demand', async () => {
    const memory = source(2);
    const page = await mountPage({source: memory});
    byRole(page, 'button', 'User').focus();
    await memory.create({name: 'Newcomer'});
    const show = await until(() => allByRole(page, 'button', 'Show')[0]);
    expect(rows(page)).to.have.length(2);
    expect(byRole(page, 'tab', /^All/).textContent).to.contain('3');
    await click(show);
    await until(() => rows(page).length === 3);
  });

  it('follows changes at once otherwise', async () => {
    const memory = source(2);
    const page = await mountPage({source: memory});
    await memory.create({name: 'Newcomer'});
    await until(() => rows(page).length === 3);
  });

  it('stays with what it showed, and comes back alive, when it is moved', async () => {
    const memory = source(2);
    const page = await mountPage({source: memory});
    const box = page.parentElement;
    page.remove();
    await memory.create({name: 'Meanwhile'});
    box?.append(page);
    expect(rows(page)).to.have.length(2);
    await until(() => rows(page).length === 3);
  });

  it('says which property is wrong, and goes on', async () => {
    const page = await mountPage({source: source()});
    const errors = heard<{error: Error}>(page, 'customers-error');
    // @ts-expect-error: what a page written in JavaScript may do
    page.columns = 'name';
    await until(() => errors.length === 1);
    expect(errors[0]?.error.message).to.contain('`columns` must be an array of field names');
    expect(rows(page)).to.have.length(3);
  });

  it('says that a source needs list()', async () => {
    const page = await mountPage();
    const errors = heard<{error: Error}>(page, 'customers-error');
    // @ts-expect-error: what a page written in JavaScript may do
    page.source = {rows: []};
    await until(() => errors.length === 1);
    expect(errors[0]?.error.message).to.contain('list()');
    await findByRole(page, 'heading', 'Waiting for a data source');
  });

  it('survives a source whose subscribe() throws, and says so', async () => {
    const memory = source();
    memory.subscribe = () => {
      throw new Error('no changes here');
    };
    const page = document.createElement('bedesk-customers');
    const errors = heard<{error: Error}>(page, 'customers-error');
    page.source = memory;
    document.body.append(page);
    await until(() => rows(page).length === 3);
    expect(errors[0]?.error.message).to.equal('no changes here');
    page.remove();
  });

  it('takes the address again when it comes back to another one', async () => {
    const page = await mountPage({source: source(), urlSync: true});
    const box = page.parentElement;
    page.remove();
    history.replaceState(null, '', '?q=002');
    box?.append(page);
    await until(() => rows(page).length === 1);
    expect(location.search).to.equal('?q=002');
  });

  it('announces the same number again', async () => {
    const page = await mountPage({source: source()});
    const said = (): string =>
      allByRole(page, 'status')
        .map(status => status.textContent)
        .join('');
    await until(() => said().includes('3 customers'));
    const before = said();
    page.query = {sort: {field: 'name', direction: 'asc'}};
    await until(() => said() !== before && said().includes('3 customers'));
  });

  it('keeps the focus in the page when Try again goes away', async () => {
    const memory = source();
    const page = await mountPage({source: memory});
    const list = memory.list.bind(memory);
    memory.list = () => Promise.reject(new Error('The answer was 503'));
    await page.refresh();
    (await findByRole(page, 'button', 'Try again')).focus();
    memory.list = list;
    await press('Enter');
    await until(() => allByRole(page, 'alert').length === 0);
    await until(() => page.matches(':focus-within'));
  });

  it('keeps the node that the host gave for a cell while its customer stays the same', async () => {
    const page = await mountPage({
      source: source(1),
      columns: ['name', 'city'],
      cells: {city: () => document.createElement('button')},
    });
    const cell = (): Element | undefined =>
      allByRole(page, 'cell')
        .find(each => each.matches('.column-city'))
        ?.querySelector('button') ?? undefined;
    const before = cell();
    page.permissions = {export: false};
    await until(() => allByRole(page, 'button', 'Export').length === 0);
    expect(before).to.exist;
    expect(cell()).to.equal(before);
  });

  it('shows a failure with what to do, and tries again', async () => {
    const memory = source();
    const list = memory.list.bind(memory);
    memory.list = () => Promise.reject(new Error('The answer was 503'));
    const page = await mountPage({source: memory});
    await findByRole(page, 'heading', 'The customers could not be loaded');
    expect(await violations(page)).to.deep.equal([]);
    memory.list = list;
    await click(byRole(page, 'button', 'Try again'));
    await until(() => rows(page).length === 3);
  });

  it('keeps the last good rows under a failure', async () => {
    const memory = source();
    const page = await mountPage({source: memory});
    memory.list = () => Promise.reject(new Error('The answer was 503'));
    await page.refresh();
    await settled();
    expect(byRole(page, 'alert').textContent).to.contain('The list below is from');
    expect(rows(page)).to.have.length(3);
  });

  it('leaves the message of a failure to a host that prevents it', async () => {
    const memory = source();
    const page = await mountPage({source: memory});
    page.addEventListener('customers-error', event => {
      event.preventDefault();
    });
    memory.list = () => Promise.reject(new Error('The answer was 503'));
    await page.refresh();
    await settled();
    expect(allByRole(page, 'alert')).to.deep.equal([]);
  });

  it('says who nobody is, in each tab', async () => {
    const page = await mountPage({source: new MemoryCustomerSource()});
    await findByRole(page, 'heading', 'No customers yet');
    for (const [tab, words] of [
      ['verified', 'Nobody is verified yet'],
      ['visitors', 'No visitors yet'],
      ['active', 'Nobody is active right now'],
      ['suspended', 'Nobody is suspended'],
    ] as const) {
      page.query = {tab};
      await until(() => byRole(page, 'heading', words));
      expect(await violations(page), tab).to.deep.equal([]);
    }
  });

  it('lets the host say it in its own words', async () => {
    const page = await mountPage({source: new MemoryCustomerSource()});
    const words = Object.assign(document.createElement('p'), {slot: 'empty', textContent: 'Nothing to see'});
    page.append(words);
    await until(() => allByRole(page, 'heading', 'No customers yet').length === 0);
    await until(() => words.checkVisibility());
  });

  it('says that nobody matches, and finds the way back', async () => {
    const page = await mountPage({source: source()});
    byRole(page, 'searchbox').focus();
    await type('zzz');
    await until(() => byRole(page, 'heading', 'Nobody matches “zzz”'));
    await click(allByRole(page, 'button', 'Clear search').at(-1) ?? page);
    await until(() => rows(page).length === 3);
  });

  it('follows the language of the page around it, live', async () => {
    registerTranslation({...en, details, code: 'eo', name: 'Esperanto', terms: {...en.terms, title: 'Klientoj'}});
    const page = await mountPage({source: source()});
    const box = page.parentElement;
    box?.setAttribute('lang', 'eo');
    await until(() => byRole(page, 'heading', 'Klientoj'));
    box?.removeAttribute('lang');
    await until(() => byRole(page, 'heading', 'Customers'));
  });

  it('never takes text for markup', async () => {
    const name = '<img src=x onerror=globalThis.hacked=1>';
    const memory = new MemoryCustomerSource({
      customers: people(1, () => ({name, email: `${name}@example.com`, avatarUrl: 'javascript:globalThis.hacked=1'})),
    });
    const page = await mountPage({source: memory});
    expect(byRole(page, 'button', name)).to.exist;
    expect(page.shadowRoot?.querySelector('customer-table')?.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    expect('hacked' in globalThis).to.equal(false);
  });

  it('shows the host its own content in a column, as text or as a node', async () => {
    const page = await mountPage({
      source: source(1),
      columns: ['name', 'city', 'country'],
      cells: {
        city: () => '<b>text</b>',
        country: () => Object.assign(document.createElement('b'), {textContent: 'node'}),
      },
    });
    const cells = allByRole(page, 'cell').map(cell => cell.textContent.trim());
    expect(cells).to.include('<b>text</b>');
    expect(cells).to.include('node');
  });

  it('arranges nothing itself with layout="custom"', async () => {
    const page = await mountPage({source: source(), layout: 'custom'});
    page.append(document.createElement('customer-table'));
    await until(() => allByRole(page, 'row').length === 4);
    expect(allByRole(page, 'tab')).to.deep.equal([]);
  });

  it('has no violations of accessibility rules when ready', async () => {
    const page = await mountPage({source: source()});
    expect(await violations(page)).to.deep.equal([]);
  });
});

describe('customers-before-create', () => {
  const add = async (listener: (event: CustomersBeforeEvent) => void): Promise<[number, unknown]> => {
    const memory = source(0);
    const page = await mountPage({source: memory});
    page.addEventListener('customers-before-create', listener as EventListener);
    page.openAddUser();
    const name = await until(() => byRole<HTMLInputElement>(page, 'textbox', /^Name/));
    name.focus();
    await type('Ann');
    await press('Enter');
    await new Promise(resolve => setTimeout(resolve, 200));
    const {total} = await memory.list({
      query: page.query,
      context: {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'},
      counts: false,
    });
    return [total ?? 0, name];
  };

  it('can be left alone', async () => {
    expect((await add(() => undefined))[0]).to.equal(1);
  });

  it('vetoes by preventDefault()', async () => {
    expect(
      (
        await add(event => {
          event.preventDefault();
        })
      )[0],
    ).to.equal(0);
  });

  it('vetoes by a rejection', async () => {
    expect(
      (
        await add(event => {
          event.waitUntil(Promise.reject(new Error('no')));
        })
      )[0],
    ).to.equal(0);
  });

  it('vetoes by false', async () => {
    expect(
      (
        await add(event => {
          event.waitUntil(Promise.resolve(false));
        })
      )[0],
    ).to.equal(0);
  });

  it('throws when it is answered too late', async () => {
    let late: CustomersBeforeEvent | undefined;
    await add(event => {
      late = event;
    });
    expect(() => {
      late?.waitUntil(Promise.resolve());
    }).to.throw(/too late/);
  });
});
