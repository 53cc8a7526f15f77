import {expect} from '@open-wc/testing';
import type {Customer} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/memory-customer-source.js';
import {click, hover, press} from '../support/act.js';
import {acting, open, requests, rowsOf} from './selection-support.js';
import {
  allByRole,
  byRole,
  find,
  findByRole,
  focusedName,
  mountPage,
  person,
  settled,
  textOf,
  until,
  violations,
} from './support.js';

const DAY = 86_400_000;
const UNTIL = Date.now() + 4 * DAY;
const ANN = person({
  id: 'a',
  name: 'Ann',
  lastActiveAt: 2000,
  suspension: {since: 0, until: UNTIL, reason: 'Spam', by: {id: 'm', name: 'Maya'}},
});
const BEN = person({
  id: 'b',
  name: 'Ben',
  lastActiveAt: 1000,
  suspension: {since: 0, until: null, reason: null, by: null},
});
const EVE = person({id: 'e', name: 'Eve', lastActiveAt: 500});

const exact = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short'}).format(UNTIL);
const day = new Intl.DateTimeFormat('en', {dateStyle: 'medium'}).format(UNTIL);

function source(customers: Customer[] = [ANN, BEN, EVE]) {
  const nothing = () => Promise.resolve({changed: 0, skipped: [], failed: []});
  const memory = new MemoryCustomerSource({customers});
  return Object.assign(memory, {suspend: nothing, unsuspend: nothing, remove: nothing});
}

async function marks(mount: Parameters<typeof mountPage>[0] = {}) {
  const page = await mountPage({source: source(), ...mount});
  await until(() => allByRole(page, 'checkbox').length > 0);
  return {page, marks: allByRole(page, 'button', 'Suspended')};
}

function tip(page: Element): string {
  return textOf(allByRole(page, 'tooltip')[0] ?? null)
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the mark of somebody suspended', () => {
  it('says why, by whom and until when while the pointer is on it', async () => {
    const {page, marks: found} = await marks();
    await hover(found[0]!);
    await until(() => tip(page) === `Spam Suspended by Maya Until ${exact}`.replace(/\s+/g, ' '));
    await hover(byRole(page, 'heading', 'Customers'));
    await until(() => tip(page) === '');
  });

  it('stays while the pointer is in the tip', async () => {
    const {page, marks: found} = await marks();
    await hover(found[0]!);
    await hover(await findByRole(page, 'tooltip'));
    await new Promise(resolve => setTimeout(resolve, 400));
    expect(tip(page)).to.contain('Spam');
  });

  it('says in words what nobody gave, and describes its button', async () => {
    const {page, marks: found} = await marks();
    found[1]!.focus();
    await until(() => tip(page) === 'No reason given No end');
    expect(found[1]!.getAttribute('aria-describedby')).to.equal(allByRole(page, 'tooltip')[0]?.id);
    expect(await violations(page)).to.deep.equal([]);
    await press('Tab');
    await until(() => tip(page) === '');
    expect(found[1]!.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('shows with a click, opens no profile, and goes with Escape alone', async () => {
    const {page, marks: found} = await marks();
    await click(byRole(page, 'checkbox', 'Select Ann'));
    await findByRole(page, 'toolbar');
    await click(found[0]!);
    await until(() => tip(page) !== '');
    await press('Escape');
    await until(() => tip(page) === '');
    expect(allByRole(page, 'dialog')).to.deep.equal([]);
    expect(byRole<HTMLInputElement>(page, 'checkbox', 'Select Ann').checked).to.equal(true);
  });

  it('says nothing of somebody else when the rows change under it', async () => {
    const {page, marks: found} = await marks();
    found[0]!.focus();
    await until(() => tip(page).startsWith('Spam'));
    page.query = {sort: {field: 'lastActiveAt', direction: 'asc'}};
    await until(() => tip(page) === '');
  });
});

describe('the Suspended tab', () => {
  it('has why, by whom and until when after the person', async () => {
    const {page} = await marks({query: {tab: 'suspended'}, width: 1200});
    const headings = allByRole(page, 'columnheader').map(heading => heading.textContent.trim());
    expect(headings.filter(Boolean)).to.deep.equal([
      'User',
      'Reason',
      'Suspended by',
      'Until',
      'Country',
      'Last active',
      'Actions',
    ]);
    const cells = rowsOf(page).map(row => [...row.children].slice(2, 5).map(cell => cell.textContent.trim()));
    expect(cells).to.deep.equal([
      ['Spam', 'Maya', day],
      ['No reason given', '–', 'No end'],
    ]);
  });

  it('has them in the line below the name where it is narrow', async () => {
    const {page} = await marks({query: {tab: 'suspended'}, width: 360});
    const lines = rowsOf(page).map(row => row.querySelector('.meta')!.textContent.replace(/\s+/g, ' ').trim());
    expect(lines).to.deep.equal([`Until ${day} Spam`, 'No end No reason given']);
  });

  it('keeps the columns of the shown page until the next is there', async () => {
    const slow = source();
    const list = slow.list.bind(slow);
    let release = (): void => undefined;
    const {page} = await marks({source: slow});
    slow.list = async request => {
      await new Promise<void>(resolve => (release = resolve));
      return list(request);
    };
    page.query = {tab: 'suspended'};
    await settled();
    expect(allByRole(page, 'columnheader', /^Reason/)).to.deep.equal([]);
    release();
    await findByRole(page, 'columnheader', /^Reason/);
  });
});

describe('acts in the row menu', () => {
  async function menuOf(name: string) {
    const {page} = await marks();
    await click(await findByRole(page, 'button', `More actions for ${name}`));
    await until(() => focusedName() === 'View');
    return page;
  }

  for (const [name, label, act] of [
    ['Eve', 'Suspend…', 'suspend'],
    ['Ann', 'Unsuspend', 'unsuspend'],
    ['Eve', 'Delete…', 'delete'],
  ] as const) {
    it(`asks to ${act} ${name}`, async () => {
      const asked = requests();
      const page = await menuOf(name);
      await click(byRole(page, 'menuitem', label));
      await until(() => asked.length === 1);
      const customer = name === 'Eve' ? EVE : ANN;
      const {id} = customer;
      expect(asked[0]).to.deep.equal({act, selection: {ids: [id]}, count: 1, customer});
    });
  }

  it('stand apart, after those that lead to somebody', async () => {
    const page = await menuOf('Eve');
    const kinds = [...byRole(page, 'menu').children].map(child => child.textContent.trim() || child.localName);
    expect(kinds).to.deep.equal(['View', 'Start conversation', 'hr', 'Suspend…', 'Delete…']);
  });
});

describe('Recent changes', () => {
  it('is offered where the source tells the last acts and the agent may do some', async () => {
    const {page} = await open({source: acting(3, {recentActs: () => Promise.resolve([])})});
    await findByRole(page, 'button', 'Recent changes');
    page.permissions = {suspend: false, delete: false, update: false};
    await until(() => allByRole(page, 'button', 'Recent changes').length === 0);
  });

  it('opens them', async () => {
    const {page} = await open({source: acting(3, {recentActs: () => Promise.resolve([])}), width: 360});
    const button = await findByRole(page, 'button', 'Recent changes');
    const {right} = button.getBoundingClientRect();
    expect(right).to.be.at.most(page.getBoundingClientRect().right);
    await click(button);
    await until(() => find(page, 'customer-recent-acts'));
  });

  it('is not there where there is nothing to undo', async () => {
    const {page} = await open({source: Object.assign(acting(3), {recentActs: undefined})});
    expect(allByRole(page, 'button', 'Recent changes')).to.deep.equal([]);
  });
});
