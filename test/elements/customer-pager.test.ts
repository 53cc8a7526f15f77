import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press} from '../support/act.js';
import {allByRole, byRole, find, focusedName, mountPage, people, showsText, until, violations} from './support.js';

function source(count = 123): MemoryCustomerSource {
  return new MemoryCustomerSource({customers: people(count)});
}

/** The same people, from a source that does not know how many there are. */
function uncounted() {
  const memory = source();
  return {
    list: async (...args: Parameters<typeof memory.list>) => ({
      ...(await memory.list(...args)),
      total: null,
      tabs: undefined,
    }),
    get: (id: string) => memory.get(id),
  };
}

function isOff(page: Element, name: string): boolean {
  return byRole(page, 'button', name).getAttribute('aria-disabled') === 'true';
}

function shows(page: Element, range: string): boolean {
  return showsText(find(page, 'customer-pager'), range);
}

describe('customer-pager', () => {
  it('says which rows of how many are shown', async () => {
    const page = await mountPage({source: source(), query: {page: 2}});
    expect(shows(page, '51–100 of 123')).to.equal(true);
  });

  it('says so on the last page', async () => {
    const page = await mountPage({source: source(), query: {page: 3}});
    expect(shows(page, '101–123 of 123')).to.equal(true);
  });

  it('leads to the next, the last, the previous and the first page', async () => {
    const page = await mountPage({source: source(), query: {pageSize: 25}});
    const go = async (name: string, range: string) => {
      await click(byRole(page, 'button', name));
      await until(() => shows(page, range));
    };
    await go('Next page', '26–50 of 123');
    await go('Last page', '101–123 of 123');
    await go('Previous page', '76–100 of 123');
    await go('First page', '1–25 of 123');
  });

  it('knows where the list begins and ends', async () => {
    const page = await mountPage({source: source()});
    expect(['First page', 'Previous page', 'Next page', 'Last page'].map(name => isOff(page, name))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    await click(byRole(page, 'button', 'Last page'));
    await until(() => isOff(page, 'Last page'));
    expect(isOff(page, 'Next page')).to.equal(true);
    expect(isOff(page, 'First page')).to.equal(false);
  });

  it('does nothing at the end', async () => {
    const page = await mountPage({source: source(), query: {page: 3}});
    await click(byRole(page, 'button', 'Next page'));
    expect(page.query.page).to.equal(3);
  });

  it('keeps the focus on a button that has led to the end', async () => {
    const page = await mountPage({source: source(60)});
    byRole(page, 'button', 'Next page').focus();
    await press('Enter');
    await until(() => isOff(page, 'Next page'));
    expect(focusedName()).to.equal('Next page');
  });

  it('counts clicks that come before the rows', async () => {
    const page = await mountPage({source: source(), query: {pageSize: 25}});
    const next = byRole(page, 'button', 'Next page');
    next.click();
    await page.updateComplete;
    await Promise.resolve();
    byRole(page, 'button', 'Next page').click();
    await until(() => shows(page, '51–75 of 123'));
  });

  it('announces the rows of another page', async () => {
    const page = await mountPage({source: source()});
    await click(byRole(page, 'button', 'Next page'));
    await until(() => showsText(page, 'Showing 51–100 of 123'));
  });

  it('offers 25, 50 and 100 rows a page', async () => {
    const page = await mountPage({source: source()});
    const select = byRole<HTMLSelectElement>(page, 'combobox', 'Rows per page');
    expect([...select.options].map(({label}) => label)).to.deep.equal(['25', '50', '100']);
    expect(select.value).to.equal('50');
  });

  it('offers the size that the query has too', async () => {
    const page = await mountPage({source: source(), query: {pageSize: 30}});
    const select = byRole<HTMLSelectElement>(page, 'combobox', 'Rows per page');
    expect([...select.options].map(({label}) => label)).to.deep.equal(['25', '30', '50', '100']);
    expect(select.value).to.equal('30');
  });

  it('changes how many rows there are, and keeps the first of them on the page', async () => {
    const page = await mountPage({source: source(), query: {pageSize: 25, page: 4}});
    const select = byRole<HTMLSelectElement>(page, 'combobox', 'Rows per page');
    select.value = '50';
    select.dispatchEvent(new Event('change'));
    expect(page.query).to.deep.include({pageSize: 50, page: 2});
    await until(() => shows(page, '51–100 of 123'));
  });

  it('follows the size that the host sets', async () => {
    const page = await mountPage({source: source()});
    page.query = {...page.query, pageSize: 100};
    await until(() => byRole<HTMLSelectElement>(page, 'combobox', 'Rows per page').value === '100');
  });

  it('goes on without a total as long as there are more', async () => {
    const page = await mountPage({source: uncounted()});
    expect(shows(page, '1–50')).to.equal(true);
    expect(showsText(find(page, 'customer-pager'), ' of ')).to.equal(false);
    expect(allByRole(page, 'button', 'Last page')).to.have.length(0);
    await click(byRole(page, 'button', 'Next page'));
    await until(() => shows(page, '51–100'));
    await click(byRole(page, 'button', 'Next page'));
    await until(() => shows(page, '101–123'));
    expect(isOff(page, 'Next page')).to.equal(true);
  });

  it('writes numbers as the language does', async () => {
    const page = await mountPage({source: source(1200), lang: 'en', query: {page: 24}});
    expect(shows(page, '1,151–1,200 of 1,200')).to.equal(true);
  });

  it('shows nothing when there is nobody', async () => {
    const page = await mountPage({source: source(0)});
    expect(allByRole(page, 'button', 'Next page')).to.have.length(0);
  });

  it('shows nothing while it waits for a source', async () => {
    const page = await mountPage();
    expect(allByRole(find(page, 'customer-pager'), 'button')).to.have.length(0);
  });

  it('shows nothing after a first load that failed', async () => {
    const list = () => Promise.reject(new CustomerSourceError('unavailable', 'The server did not answer.'));
    const page = await mountPage({source: {...uncounted(), list}});
    expect(allByRole(find(page, 'customer-pager'), 'button')).to.have.length(0);
  });

  it('stays when another page could not be loaded', async () => {
    const memory = source();
    let isDown = false;
    const list: typeof memory.list = (...args) =>
      isDown
        ? Promise.reject(new CustomerSourceError('unavailable', 'The server did not answer.'))
        : memory.list(...args);
    const page = await mountPage({source: {list, get: (id: string) => memory.get(id)}});
    isDown = true;
    const failure = new Promise(resolve => {
      page.addEventListener('customers-error', resolve, {once: true});
    });
    await click(byRole(page, 'button', 'Next page'));
    await failure;
    expect(shows(page, '1–50 of 123')).to.equal(true);
  });

  it('mirrors its arrows from right to left', async () => {
    const mirrored = async (dir: string): Promise<boolean> => {
      const page = await mountPage({source: source(), dir});
      const icon = byRole(page, 'button', 'Next page').querySelector('svg');
      return icon !== null && new DOMMatrix(getComputedStyle(icon).transform).a === -1;
    };
    expect(await mirrored('ltr')).to.equal(false);
    expect(await mirrored('rtl')).to.equal(true);
  });

  it('fits a narrow page', async () => {
    const page = await mountPage({source: source(), width: 328});
    const part = find(page, 'customer-pager');
    expect(part.scrollWidth).to.be.at.most(part.clientWidth);
    for (const button of allByRole(part, 'button')) {
      expect(button.getBoundingClientRect().width).to.be.at.least(24);
    }
  });

  it('has no axe violations', async () => {
    const page = await mountPage({source: source()});
    expect(await violations(find(page, 'customer-pager'))).to.deep.equal([]);
  });
});
