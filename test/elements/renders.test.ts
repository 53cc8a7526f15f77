import {expect} from '@open-wc/testing';
import type {PropertyValues} from 'lit';
import {click} from '../support/act.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {acting, box, rowsOf} from './selection-support.js';
import {byRole, deep, find, findByRole, mountPage, pause, people, settled, until} from './support.js';

type Page = HTMLElementTagNameMap['bedesk-customers'];

const PARTS = [
  'bedesk-customers',
  'customer-table',
  'row-menu',
  'customer-tabs',
  'customer-search',
  'customer-filter',
  'customer-pager',
  'customer-export',
] as const;

type Renders = Partial<Record<(typeof PARTS)[number], number>>;

/** Counts what renders while something is done, and who is in a row of whose DOM something has changed. */
async function during(page: Page, act: () => unknown): Promise<{renders: Renders; touched: string[]}> {
  let renders: Renders = {};
  const undo = PARTS.map(tag => {
    const prototype = customElements.get(tag)!.prototype as {update(changed: PropertyValues): void};
    const {update} = prototype;
    prototype.update = function (changed) {
      renders[tag] = (renders[tag] ?? 0) + 1;
      update.call(this, changed);
    };
    return () => {
      prototype.update = update;
    };
  });
  const touched = new Set<string>();
  const observer = new MutationObserver(records => {
    for (const {target} of records) {
      const element = target instanceof Element ? target : target.parentElement;
      touched.add(element?.closest('tr')?.dataset.id ?? element?.localName ?? '');
    }
  });
  const everything = {subtree: true, childList: true, characterData: true, attributes: true};
  observer.observe(find(page, 'tbody'), everything);
  try {
    // What loads after the first rows has come.
    do {
      renders = {};
      await pause(200);
    } while (Object.keys(renders).length);
    touched.clear();
    await act();
    await settled();
    await pause(50);
    return {renders, touched: [...touched].sort()};
  } finally {
    observer.disconnect();
    for (const one of undo) one();
  }
}

function ids(page: Page): string[] {
  return rowsOf(page).map(({dataset}) => dataset.id ?? '');
}

/** The first row is the `first` person, and no load is on its way. */
function shows(page: Page, first: string): Promise<unknown> {
  return until(() => ids(page)[0] === first && find(page, 'table').ariaBusy === 'false');
}

/** Fifty of 120 people; every fourth is a visitor without a name. */
async function open(): Promise<{page: Page; source: MemoryCustomerSource}> {
  const source = new MemoryCustomerSource({
    customers: people(120, index => ({pageVisits: index, anonymous: index % 4 === 3})),
  });
  const page = await mountPage({source, pageSize: 50});
  await until(() => rowsOf(page).filter(row => row.querySelector('row-menu')).length === 50);
  return {page, source};
}

describe('what renders', () => {
  it('by a sort: the same rows with other people, and neither search nor filter', async () => {
    const {page} = await open();
    const rows = rowsOf(page);
    const menus = rows.map(row => row.querySelector('row-menu'));
    const {renders} = await during(page, async () => {
      await click(byRole(page, 'button', /^Page visits/));
      await until(() => ids(page)[0] !== 'p001');
      await until(() => find(page, 'table').ariaBusy === 'false');
    });
    expect(rowsOf(page)).to.deep.equal(rows);
    expect(rowsOf(page).map(row => row.querySelector('row-menu'))).to.deep.equal(menus);
    expect(renders['customer-search']).to.equal(undefined);
    expect(renders['customer-filter']).to.equal(undefined);
    // Each menu has somebody else.
    expect(renders['row-menu']).to.equal(50);
    // That the order is asked for, that the old one is on its way out, the new rows in sight, and the others in two parts.
    expect(renders['customer-table']).to.be.at.most(5);
  });

  it('by the next page and by a tab: the same rows again', async () => {
    const {page} = await open();
    const rows = rowsOf(page);
    await click(byRole(page, 'button', 'Next page'));
    await shows(page, 'p051');
    expect(rowsOf(page)).to.deep.equal(rows);
    await click(byRole(page, 'button', 'Previous page'));
    await shows(page, 'p001');
    await click(byRole(page, 'tab', /^Visitors/));
    await until(() => ids(page)[0] === 'p004' && find(page, 'table').ariaBusy === 'false');
    // Fewer people: their rows are the first of these.
    expect(rowsOf(page)).to.deep.equal(rows.slice(0, 30));
  });

  it('at first: the rows, without a skeleton that nobody has time to see', async () => {
    expect(await seenWhileLoading(() => pause(20))).to.deep.equal([0]);
  });

  it('at first, where the rows take longer: a skeleton in their place', async () => {
    expect(await seenWhileLoading(seen => until(() => seen.at(-1) === 10))).to.deep.equal([0, 10]);
  });

  it('by the next page: first the rows in sight, then the others, some at a time', async () => {
    const {page} = await open();
    const last = byRole(page, 'button', 'Next page');
    const shown: string[][] = [];
    const observer = new MutationObserver(() => shown.push(ids(page)));
    observer.observe(find(page, 'tbody'), {subtree: true, attributeFilter: ['data-id']});
    scrollTo(0, 0);
    last.click();
    await shows(page, 'p051');
    await until(() => ids(page).at(-1) === 'p100');
    expect(shown.map(([first]) => first)).to.deep.equal(['p051', 'p051', 'p051']);
    expect(shown.map(all => all.at(-1))).to.deep.equal(['p050', 'p050', 'p100']);

    shown.length = 0;
    last.scrollIntoView({block: 'end'});
    byRole(page, 'button', 'Previous page').click();
    await until(() => shown.length === 3);
    observer.disconnect();
    expect(shown.map(([first]) => first)).to.deep.equal(['p051', 'p001', 'p001']);
    expect(shown.map(all => all.at(-1))).to.deep.equal(['p050', 'p050', 'p050']);
  });

  it('by a change of one: that row, its menu, and no other', async () => {
    const {page, source} = await open();
    const {renders, touched} = await during(page, async () => {
      await source.update('p002', {name: 'Ada'});
      await findByRole(page, 'button', 'Ada');
    });
    expect(touched).to.deep.equal(['p002']);
    expect(renders['row-menu']).to.equal(1);
    expect(renders['customer-pager']).to.equal(undefined);
    expect(renders['customer-search']).to.equal(undefined);
  });

  it('by a load that brings nothing new: no row', async () => {
    const {page} = await open();
    const {renders, touched} = await during(page, async () => {
      await page.refresh();
    });
    expect(touched).to.deep.equal([]);
    expect(renders['row-menu']).to.equal(undefined);
  });

  it('by selecting somebody: one row, no menu, and no part that shows no selection', async () => {
    const source = acting(50);
    const page = await mountPage({source, pageSize: 50});
    await findByRole(page, 'checkbox', 'Select Person 007');
    const {renders, touched} = await during(page, () => click(box(page, 7)));
    expect(box(page, 7).checked).to.equal(true);
    expect(touched.filter(who => who !== 'p007')).to.deep.equal([]);
    expect(renders['row-menu']).to.equal(undefined);
    expect(renders['customer-tabs']).to.equal(undefined);
    expect(renders['customer-search']).to.equal(undefined);
    expect(renders['customer-pager']).to.equal(undefined);
  });

  it('by opening a menu: that menu alone', async () => {
    const {page} = await open();
    const button = byRole(page, 'button', 'More actions for Person 003');
    const {renders} = await during(page, async () => {
      await click(button);
      await findByRole(page, 'menu', 'More actions for Person 003');
    });
    expect(renders['customer-table']).to.equal(undefined);
    expect(renders['bedesk-customers']).to.equal(undefined);
    expect(renders['row-menu']).to.be.at.most(6);
  });

  it('by typing before the search leaves: the field alone', async () => {
    const {page} = await open();
    const {renders, touched} = await during(page, () => {
      const input = byRole<HTMLInputElement>(page, 'searchbox');
      input.focus();
      input.value = 'P';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });
    expect(touched).to.deep.equal([]);
    expect(renders['row-menu']).to.equal(undefined);
  });
});

/** How many rows of the skeleton there are, one after the other, while a source has not got the first rows ready. */
async function seenWhileLoading(isReady: (seen: number[]) => Promise<unknown>): Promise<number[]> {
  const seen: number[] = [];
  const source = new MemoryCustomerSource({customers: people(20)});
  const list = source.list.bind(source);
  source.list = async (...given) => {
    await isReady(seen);
    return list(...given);
  };
  const look = (): void => {
    const page = document.querySelector('bedesk-customers');
    const table = page && [...deep(page)].find(({localName}) => localName === 'customer-table');
    const count = table?.shadowRoot?.querySelectorAll('.skeleton').length;
    if (count !== undefined && count !== seen.at(-1)) seen.push(count);
    frame = requestAnimationFrame(look);
  };
  let frame = requestAnimationFrame(look);
  const page = await mountPage({source});
  cancelAnimationFrame(frame);
  await until(() => rowsOf(page).length === 20);
  // When the rows are there, it is gone.
  return seen.at(-1) === 0 && seen.length > 1 ? seen.slice(0, -1) : seen;
}
