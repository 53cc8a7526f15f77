import {expect} from '@open-wc/testing';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, press} from '../support/act.js';
import {
  allByRole,
  byRole,
  find,
  focusedName,
  mountPage,
  nameOf,
  people,
  person,
  settled,
  until,
  violations,
} from './support.js';

/** 40 people: 10 of them verified, 5 visitors. */
function source(): MemoryCustomerSource {
  return new MemoryCustomerSource({
    customers: people(40, index => (index < 10 ? {verified: true} : index < 15 ? {anonymous: true, name: null} : {})),
  });
}

function selected(page: Element): string[] {
  return allByRole(page, 'tab')
    .filter(tab => tab.getAttribute('aria-selected') === 'true')
    .map(nameOf);
}

function isInView(page: Element, name: RegExp): boolean {
  const list = byRole(page, 'tablist').getBoundingClientRect();
  const tab = byRole(page, 'tab', name).getBoundingClientRect();
  return tab.left >= list.left - 1 && tab.right <= list.right + 1;
}

describe('customer-tabs', () => {
  it('shows a tab for each group, with its count', async () => {
    const page = await mountPage({source: source()});
    expect(allByRole(byRole(page, 'tablist', 'Customer groups'), 'tab').map(nameOf)).to.deep.equal([
      'All, 40',
      'Verified, 10',
      'Visitors, 5',
      'Active, 0',
      'Suspended, 0',
    ]);
  });

  it('says what is selected', async () => {
    const page = await mountPage({source: source(), query: {tab: 'visitors'}});
    expect(selected(page)).to.deep.equal(['Visitors, 5']);
  });

  it('shows no count that the source does not know', async () => {
    const memory = source();
    const page = await mountPage({
      source: {
        list: async (...args: Parameters<typeof memory.list>) => ({...(await memory.list(...args)), tabs: undefined}),
        get: (id: string) => memory.get(id),
      },
    });
    expect(nameOf(byRole(page, 'tab', 'Verified'))).to.equal('Verified');
  });

  it('shows a group by a click', async () => {
    const page = await mountPage({source: source()});
    await click(byRole(page, 'tab', /Verified/));
    expect(page.query.tab).to.equal('verified');
    await until(() => selected(page)[0] === 'Verified, 10');
  });

  it('goes back to the first page', async () => {
    const page = await mountPage({source: source(), query: {pageSize: 5, page: 2}});
    await click(byRole(page, 'tab', /Verified/));
    expect(page.query.page).to.equal(1);
  });

  it('tells the host of the change', async () => {
    const page = await mountPage({source: source()});
    let detail: unknown;
    page.addEventListener('customers-query-change', event => (detail = event.detail));
    await click(byRole(page, 'tab', /Verified/));
    expect(detail).to.deep.include({history: 'push'});
  });

  it('is one stop for Tab', async () => {
    const page = await mountPage({source: source(), query: {tab: 'active'}});
    byRole(page, 'tab', /Active/).focus();
    await press('Tab');
    expect(focusedName()).to.equal('Search by name or email');
    await press('Shift+Tab');
    expect(focusedName()).to.equal('Active, 0');
  });

  it('goes on by the arrows, and shows the group at once', async () => {
    const page = await mountPage({source: source()});
    byRole(page, 'tab', /All/).focus();
    await press('ArrowRight');
    expect(focusedName()).to.equal('Verified, 10');
    expect(page.query.tab).to.equal('verified');
    await press('ArrowLeft');
    expect(page.query.tab).to.equal('all');
  });

  it('goes around at the ends', async () => {
    const page = await mountPage({source: source()});
    byRole(page, 'tab', /All/).focus();
    await press('ArrowLeft');
    expect(page.query.tab).to.equal('suspended');
    await press('ArrowRight');
    expect(page.query.tab).to.equal('all');
  });

  it('goes to the ends by Home and End', async () => {
    const page = await mountPage({source: source(), query: {tab: 'visitors'}});
    byRole(page, 'tab', /Visitors/).focus();
    await press('End');
    expect(page.query.tab).to.equal('suspended');
    await press('Home');
    expect(focusedName()).to.equal('All, 40');
  });

  it('mirrors the arrows from right to left', async () => {
    const page = await mountPage({source: source(), dir: 'rtl'});
    byRole(page, 'tab', /All/).focus();
    await press('ArrowLeft');
    expect(page.query.tab).to.equal('verified');
    await press('ArrowRight');
    expect(page.query.tab).to.equal('all');
  });

  it('leaves keys with modifiers to the browser', async () => {
    const page = await mountPage({source: source()});
    byRole(page, 'tab', /All/).focus();
    await press('Shift+ArrowRight');
    expect(page.query.tab).to.equal('all');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`brings the selected tab into view in a narrow page (${dir})`, async () => {
      const page = await mountPage({source: source(), query: {tab: 'suspended'}, width: 360, dir});
      expect(isInView(page, /Suspended/)).to.equal(true);
    });

    it(`keeps the selected tab in view when the page becomes narrow (${dir})`, async () => {
      const page = await mountPage({source: source(), query: {tab: 'suspended'}, dir});
      page.parentElement!.style.width = '360px';
      await until(() => byRole(page, 'tablist').getBoundingClientRect().width < 400 && isInView(page, /Suspended/));
    });
  }

  it('follows the counts of a live source', async () => {
    const memory = source();
    const page = await mountPage({source: memory});
    await memory.create({name: 'New', verified: true});
    await until(() => byRole(page, 'tab', 'Verified, 11'));
  });

  it('is tall and wide enough to hit', async () => {
    const page = await mountPage({source: new MemoryCustomerSource({customers: [person({id: '1'})]})});
    for (const tab of allByRole(page, 'tab')) {
      expect(tab.getBoundingClientRect().height).to.be.at.least(24);
      expect(tab.getBoundingClientRect().width).to.be.at.least(24);
    }
  });

  it('has no axe violations', async () => {
    const page = await mountPage({source: source()});
    await settled();
    expect(await violations(find(page, 'customer-tabs'))).to.deep.equal([]);
  });
});
