import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import {click, press, type} from '../support/act.js';
import {acting, announced, barText, box, chosen, open, pageBox, rowsOf} from './selection-support.js';
import {
  allByRole,
  byRole,
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
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';

async function shiftClick(element: Element): Promise<void> {
  await sendKeys({down: 'Shift'});
  await click(element);
  await sendKeys({up: 'Shift'});
}

describe('selection', () => {
  it('is offered only where there is something to do with it', async () => {
    const page = await mountPage({source: acting(), permissions: {suspend: false, delete: false, export: false}});
    await settled();
    expect(allByRole(page, 'checkbox')).to.deep.equal([]);
    page.actions = [{id: 'x', label: 'X', bulk: true}];
    await findByRole(page, 'checkbox', 'Select Person 001');
  });

  it('takes a click anywhere in the cell, and does not open the profile', async () => {
    const {page, told} = await open();
    const cell = box(page, 2).closest('td')!;
    const {left, bottom} = cell.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + 4), Math.round(bottom - 4)]});
    await until(() => box(page, 2).checked);
    expect(told).to.deep.equal([{selection: {ids: ['p002']}, count: 1}]);
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
    expect(focusedName()).to.equal('Select Person 002');
  });

  it('goes off with a second click, and tells the host once each time', async () => {
    const {page, told} = await open();
    await click(box(page, 1));
    await click(box(page, 1));
    await until(() => !box(page, 1).checked);
    expect(told.map(({count}) => count)).to.deep.equal([1, 0]);
  });

  it('switches with Space', async () => {
    const {page, told} = await open();
    box(page, 3).focus();
    await press(' ');
    await until(() => box(page, 3).checked);
    expect(told).to.deep.equal([{selection: {ids: ['p003']}, count: 1}]);
  });

  it('selects the page by its box, which is mixed while some are selected', async () => {
    const {page} = await open();
    await click(box(page, 1));
    await until(() => pageBox(page).indeterminate);
    await click(pageBox(page));
    await until(() => chosen(page).length === 8);
    expect(pageBox(page).checked).to.equal(true);
    expect(pageBox(page).indeterminate).to.equal(false);
    await click(pageBox(page));
    await until(() => chosen(page).length === 0);
  });

  it('selects the range with Shift and a click, which can be drawn anew', async () => {
    const {page, told} = await open();
    await click(box(page, 7));
    await click(box(page, 2));
    await shiftClick(box(page, 5));
    await until(() => chosen(page).join() === '2,3,4,5,7');
    await shiftClick(box(page, 3));
    await until(() => chosen(page).join() === '2,3,7');
    expect(told.length).to.equal(4);
    expect(getSelection()?.toString()).to.equal('');
  });

  it('deselects the range where its first box was switched off', async () => {
    const {page} = await open();
    await click(pageBox(page));
    await click(box(page, 2));
    await shiftClick(box(page, 4));
    await until(() => chosen(page).join() === '1,5,6,7,8');
  });

  it('keeps the start of a range when the rows are drawn anew', async () => {
    const {page} = await open();
    await click(box(page, 2));
    await page.refresh();
    await shiftClick(box(page, 4));
    await until(() => chosen(page).join() === '2,3,4');
  });

  it('extends with Shift and arrows, and takes back what the range leaves', async () => {
    const {page} = await open();
    box(page, 2).focus();
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await until(() => chosen(page).join() === '2,3,4');
    await press('Shift+ArrowUp');
    await until(() => chosen(page).join() === '2,3');
    expect(focusedName()).to.equal('Select Person 003');
  });

  it('moves between the boxes with arrows alone, up to that of the page', async () => {
    const {page, told} = await open();
    box(page, 1).focus();
    await press('ArrowDown');
    expect(focusedName()).to.equal('Select Person 002');
    await press('ArrowUp', 'ArrowUp');
    expect(focusedName()).to.equal('Select all on this page');
    expect(told).to.deep.equal([]);
  });

  it('selects the page with Control and A in a box, and nobody with Escape', async () => {
    const {page, told} = await open();
    box(page, 1).focus();
    await press('Control+a');
    await until(() => chosen(page).length === 8);
    await press('Escape');
    await until(() => chosen(page).length === 0);
    expect(told.map(({count}) => count)).to.deep.equal([8, 0]);
    expect(focusedName()).to.equal('Select Person 001');
  });

  it('survives paging, sorting, tabs, searching and changes at the source, and ends with the source', async () => {
    const source = acting(60);
    const {page, told} = await open({source, query: {pageSize: 25}});
    await click(box(page, 2));
    await click(byRole(page, 'button', 'Next page'));
    await findByRole(page, 'checkbox', 'Select Person 030');
    await until(() => barText(page) === '1 selected, 1 not on this page');
    await click(box(page, 30));
    await click(byRole(page, 'button', /^User/));
    await until(() => chosen(page).join() === '2');
    await click(byRole(page, 'tab', /^Verified/));
    await until(() => barText(page) === '2 selected, 2 not on this page');
    byRole(page, 'searchbox').focus();
    await type('030');
    // Until then a later assignment would be overtaken by what was typed.
    await until(() => page.query.search === '030');
    expect(barText(page)).to.match(/^2 selected/);
    page.query = {search: '002'};
    await until(() => chosen(page).join() === '2');
    await source.update?.('p002', {city: 'Bonn'});
    await settled();
    expect(told.map(({count}) => count)).to.deep.equal([1, 2]);
    page.source = new MemoryCustomerSource({customers: people(3)});
    await until(() => told.length === 3);
    expect(told[2]).to.deep.equal({selection: {ids: []}, count: 0});
  });

  it('leaves whoever was removed out', async () => {
    const source = acting(5);
    let tell: ((change: {kind: 'removed'; ids: string[]}) => void) | undefined;
    source.subscribe = listener => {
      tell = listener;
      return () => undefined;
    };
    const {page, told} = await open({source});
    await click(box(page, 1));
    await click(box(page, 2));
    const list = source.list.bind(source);
    source.list = async request => {
      const found = await list(request);
      return {...found, customers: found.customers.filter(({id}) => id !== 'p002')};
    };
    source.get = () => Promise.resolve(null);
    tell?.({kind: 'removed', ids: ['p002']});
    await until(() => box(page, 2).disabled);
    expect(told.at(-1)).to.deep.equal({selection: {ids: ['p001']}, count: 1});
    await click(box(page, 2));
    await click(pageBox(page));
    await until(() => chosen(page).join() === '1,3,4,5');
  });

  it('is announced once it has settled', async () => {
    const {page} = await open();
    box(page, 1).focus();
    await press('Shift+ArrowDown', 'Shift+ArrowDown');
    await until(() => announced(page) === '3 selected');
    await press('Escape');
    await until(() => announced(page) === 'Selection cleared');
  });

  it('means everybody who matches, but for those taken out', async () => {
    const {page, told} = await open({source: acting(60), query: {pageSize: 25}});
    await click(box(page, 1));
    await click(await findByRole(page, 'button', 'Select all 60 that match'));
    await until(() => barText(page) === 'All 60 that match selected');
    await until(() => announced(page) === 'All 60 that match selected');
    expect(focused()?.isConnected).to.equal(true);
    expect(focusedName()).not.to.equal('');
    await click(box(page, 3));
    await until(() => barText(page) === '59 selected');
    expect(told.at(-1)?.count).to.equal(59);
    expect(told.at(-1)?.selection).to.deep.include({except: ['p003']});
  });

  it('says so when it ends because another view is shown', async () => {
    const {page, told} = await open({source: acting(60), query: {pageSize: 25}});
    await click(box(page, 1));
    await click(await findByRole(page, 'button', 'Select all 60 that match'));
    await click(byRole(page, 'tab', /^Verified/));
    await until(() => showsText(page, 'Selection cleared'));
    expect(told.at(-1)).to.deep.equal({selection: {ids: []}, count: 0});
    expect(allByRole(page, 'toolbar')).to.deep.equal([]);
  });

  it('has boxes in a narrow page, that of the page too, as targets of 44 px', async () => {
    const {page} = await open({width: 360});
    await click(pageBox(page));
    await until(() => chosen(page).length === 8);
    expect(box(page, 1).closest('td')!.getBoundingClientRect().width).to.be.at.least(44);
    expect(rowsOf(page)[0]!.getBoundingClientRect().height).to.be.at.least(44);
  });

  for (const width of [1100, 360]) {
    it(`has no axe violations at ${String(width)} px`, async () => {
      const {page} = await open({width});
      await click(box(page, 1));
      await findByRole(page, 'toolbar');
      await settled();
      expect(await violations(page)).to.deep.equal([]);
    });
  }
});
