import {expect} from '@open-wc/testing';
import {click, press} from '../support/act.js';
import {acting, barText, box, chosen, open, requests, rowsOf} from './selection-support.js';
import {allByRole, byRole, find, findByRole, focused, focusedName, settled, showsText, until} from './support.js';

const ACTIONS = [
  {id: 'list', label: 'Add to list', bulk: true},
  {id: 'one', label: 'Only for one'},
];

async function openBar(mount: Parameters<typeof open>[0] = {}) {
  const opened = await open(mount);
  await click(box(opened.page, 1));
  await click(box(opened.page, 2));
  const bar = await findByRole(opened.page, 'toolbar');
  await until(() => barText(opened.page).startsWith('2 selected'));
  return {...opened, bar};
}

describe('customer-bulk-bar', () => {
  it('takes the place of the header, so that nothing below moves', async () => {
    const {page} = await open();
    const before = rowsOf(page)[0]!.getBoundingClientRect().top;
    await click(box(page, 1));
    const bar = await findByRole(page, 'toolbar');
    await settled();
    expect(rowsOf(page)[0]!.getBoundingClientRect().top).to.equal(before);
    const header = find(page, '.header').getBoundingClientRect();
    expect(bar.getBoundingClientRect().height).to.equal(header.height);
    expect(allByRole(page, 'button', 'Add new user')).to.deep.equal([]);
  });

  it('stays at the top of the window, and hides no box that gets the focus', async () => {
    const {page, bar} = await openBar({source: acting(40)});
    box(page, 40).focus();
    await settled();
    expect(Math.abs(bar.getBoundingClientRect().top)).to.be.lessThan(2);
    while (box(page, 20).getBoundingClientRect().top > 120) {
      await press('ArrowUp');
      const top = focused()!.getBoundingClientRect().top;
      expect(top, focusedName()).to.be.at.least(bar.getBoundingClientRect().bottom);
      if (focusedName() === 'Select Person 020') break;
    }
  });

  it('offers what the source can do and the agent may', async () => {
    const {page} = await openBar();
    for (const name of ['Suspend', 'Unsuspend', 'Export selected', 'Delete']) byRole(page, 'button', name);
    page.permissions = {delete: false, export: false};
    await until(() => allByRole(page, 'button', 'Delete').length === 0);
    expect(allByRole(page, 'button', 'Export selected')).to.deep.equal([]);
  });

  for (const [name, act] of [
    ['Suspend', 'suspend'],
    ['Unsuspend', 'unsuspend'],
    ['Delete', 'delete'],
  ] as const) {
    it(`asks how to ${act}`, async () => {
      const asked = requests();
      const {page} = await openBar();
      await click(byRole(page, 'button', name));
      await until(() => asked.length === 1);
      expect(asked).to.deep.equal([{act, selection: {ids: ['p001', 'p002']}, count: 2}]);
    });
  }

  it('exports who is selected', async () => {
    const {page} = await openBar();
    let told: unknown;
    page.addEventListener('customers-before-export', event => {
      told = {selection: event.detail.selection, count: event.detail.count};
      event.preventDefault();
    });
    await click(byRole(page, 'button', 'Export selected'));
    await until(() => told);
    expect(told).to.deep.equal({selection: {ids: ['p001', 'p002']}, count: 2});
  });

  it('counts an export of everybody who matches by the selection, not by the page', async () => {
    const {page} = await openBar({source: acting(60), query: {pageSize: 25}});
    await click(byRole(page, 'button', 'Select all 60 that match'));
    await until(() => barText(page).startsWith('All 60'));
    await click(box(page, 3));
    await until(() => barText(page) === '59 selected');
    let count: number | null = 0;
    page.addEventListener('customers-before-export', event => {
      count = event.detail.count;
      event.preventDefault();
    });
    await click(byRole(page, 'button', 'Export selected'));
    await until(() => count === 59);
  });

  it('has the host’s own actions for many in a menu', async () => {
    const {page} = await openBar({actions: ACTIONS});
    const told: unknown[] = [];
    page.addEventListener('customer-action', ({detail}) => told.push(detail));
    byRole(page, 'button', 'More actions').focus();
    await press('ArrowDown');
    await until(() => focusedName() === 'Add to list');
    expect(allByRole(page, 'menuitem').length).to.equal(1);
    await press('Enter');
    await until(() => told.length === 1);
    expect(told).to.deep.equal([{id: 'list', selection: {ids: ['p001', 'p002']}}]);
  });

  it('says all that match where nobody knows how many', async () => {
    const source = acting(60);
    const list = source.list.bind(source);
    source.list = async request => ({...(await list(request)), total: null});
    const {page, told} = await openBar({source, query: {pageSize: 25}});
    await click(byRole(page, 'button', 'Select all that match'));
    await until(() => barText(page) === 'All that match selected');
    expect(told.at(-1)?.count).to.equal(null);
  });

  it('offers nobody more when everybody is selected', async () => {
    const {page} = await open({source: acting(2)});
    await click(box(page, 1));
    await findByRole(page, 'button', 'Select all 2 that match');
    await click(box(page, 2));
    await until(() => allByRole(page, 'button', /^Select all 2/).length === 0);
  });

  it('is one tab stop, whose controls the arrows lead to, mirrored from right to left', async () => {
    for (const [dir, forth] of [
      ['ltr', 'ArrowRight'],
      ['rtl', 'ArrowLeft'],
    ] as const) {
      const {page, bar} = await openBar({dir});
      expect([...bar.querySelectorAll('button')].filter(({tabIndex}) => tabIndex === 0).length).to.equal(1);
      byRole(page, 'button', 'Clear selection').focus();
      await press(forth);
      expect(focusedName()).to.equal('Select all 8 that match');
      await press(forth);
      expect(focusedName()).to.equal('Suspend');
      await press('End');
      expect(focusedName()).to.equal('Delete');
      await press(forth);
      expect(focusedName()).to.equal('Clear selection');
      page.remove();
    }
  });

  it('clears the selection, by its button and with Escape, and the focus stays in the page', async () => {
    for (const key of ['Enter', 'Escape']) {
      const {page} = await openBar();
      byRole(page, 'button', 'Clear selection').focus();
      await press(key);
      await until(() => allByRole(page, 'toolbar').length === 0);
      expect(chosen(page)).to.deep.equal([]);
      await until(() => focusedName() === 'Person 001');
      page.remove();
    }
  });

  it('does nothing while a condition is not applied, and says why', async () => {
    const asked = requests();
    const {page} = await openBar({
      query: {filters: [{field: 'attributes.plan', operator: 'is', value: 'gold'}]},
      actions: ACTIONS,
    });
    for (const name of ['Suspend', 'Delete', 'Export selected', 'More actions', 'Select all 8 that match']) {
      const button = byRole(page, 'button', name);
      expect(button.getAttribute('aria-disabled'), name).to.equal('true');
      expect(button.title, name).to.match(/not applied/);
    }
    await click(byRole(page, 'button', 'Delete'));
    await until(() => showsText(page, 'Some conditions are not applied. Remove them first, then go on.'));
    expect(asked).to.deep.equal([]);
    expect(barText(page)).to.equal('2 selected');
  });

  it('fits into 360 px, on both sides, with names for its icons', async () => {
    for (const dir of ['ltr', 'rtl']) {
      const {page, bar} = await openBar({width: 360, dir, actions: ACTIONS});
      const box = bar.getBoundingClientRect();
      for (const button of bar.querySelectorAll('button')) {
        const {left, right, top, bottom} = button.getBoundingClientRect();
        expect(left, button.title).to.be.at.least(box.left);
        expect(right, button.title).to.be.at.most(box.right);
        expect(top, button.title).to.be.at.least(box.top - 1);
        expect(bottom, button.title).to.be.at.most(box.bottom + 1);
      }
      expect(bar.scrollWidth).to.be.at.most(bar.clientWidth);
      byRole(page, 'button', 'Suspend');
      page.remove();
    }
  });

  it('stands above a layout of the host’s own', async () => {
    const page = document.createElement('bedesk-customers');
    page.layout = 'custom';
    page.source = acting();
    page.innerHTML = '<customer-table></customer-table>';
    document.body.append(page);
    try {
      await findByRole(page, 'checkbox', 'Select Person 001');
      await click(box(page, 1));
      const bar = await findByRole(page, 'toolbar');
      expect(bar.getBoundingClientRect().bottom).to.be.at.most(
        find(page, 'customer-table').getBoundingClientRect().top + 1,
      );
    } finally {
      page.remove();
    }
  });
});
