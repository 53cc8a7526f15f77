import {expect} from '@open-wc/testing';
import type {Customer, HistoryEntry} from '../../src/customers/index.js';
import {click} from '../support/act.js';
import {fact, LUIS, open, sourceOf} from './profile-support.js';
import {
  allByRole,
  byRole,
  findByRole,
  focusedName,
  person,
  settled,
  showsText,
  textOf,
  until,
  violations,
} from './support.js';

const DAY = 86_400_000;
const KIM = {id: 'k', name: 'Kim'};
const UNTIL = new Date(2026, 10, 29, 12).getTime();

function withHistory(history: () => Promise<HistoryEntry[]>) {
  return Object.assign(sourceOf(LUIS), {history});
}

/** What the entries say, isolates taken out, without their times. */
function said(page: Element): string[] {
  return allByRole(byRole(page, 'list', 'Suspension history'), 'listitem').map(item =>
    textOf(item.querySelector('.page'))
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

function block(page: Element): string {
  return textOf(byRole(page, 'group', 'Suspended'))
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function suspended(change: Partial<NonNullable<Customer['suspension']>> = {}): Customer {
  const suspension = {since: Date.now() - 2 * DAY, until: null, reason: null, by: null, ...change};
  return person({id: 's', name: 'Sam', suspension});
}

describe('customer-profile, suspensions', () => {
  it('tells them in words, the newest first, with the exact time as tooltip', async () => {
    const source = withHistory(async () => [
      {at: Date.now() - 40 * DAY, kind: 'suspended', by: KIM, until: null, reason: null},
      {at: Date.now() - 30 * DAY, kind: 'unsuspended', by: KIM},
      {at: Date.now() - 3 * DAY, kind: 'ended', by: null},
      {at: Date.now() - 10 * DAY, kind: 'suspended', by: KIM, until: UNTIL, reason: 'Spam'},
      {at: Date.now() - 50 * DAY, kind: 'suspended', by: null, until: UNTIL, reason: ''},
    ]);
    const {page} = await open('luis', {source});
    await findByRole(page, 'heading', 'Suspension history');
    await findByRole(page, 'list', 'Suspension history');
    expect(said(page)).to.deep.equal([
      'Suspension ended by itself',
      'Suspended by Kim until Nov 29, 2026 · Spam',
      'Unsuspended by Kim',
      'Suspended by Kim with no end',
      'Suspended until Nov 29, 2026',
    ]);
    const [first] = allByRole(byRole(page, 'list', 'Suspension history'), 'listitem');
    expect(first?.querySelector('time')?.textContent).to.equal('3 days ago');
    expect(first?.querySelector('time')?.title).to.match(/\d{4}/);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('leaves out what is no entry', async () => {
    const source = withHistory(async () => [{at: 'x'}, null, {at: 1, kind: 'sung'}] as unknown as HistoryEntry[]);
    const {page} = await open('luis', {source});
    await until(() => showsText(page, 'Never suspended.'));
  });

  it('says nothing where the source records none', async () => {
    const {page} = await open('luis', {source: Object.assign(sourceOf(LUIS), {history: undefined})});
    await until(() => showsText(page, 'No page views recorded yet.'));
    expect(allByRole(page, 'heading', 'Suspension history')).to.deep.equal([]);
  });

  it('says when it failed, and tries again', async () => {
    const source = withHistory(() => Promise.reject(new Error('No')));
    const {page} = await open('luis', {source});
    await until(() => showsText(page, 'The suspension history could not be loaded.'));
    expect(fact(page, 'ID')).to.equal('luis');
    source.history = async () => [];
    await click(byRole(page, 'button', 'Try again'));
    await until(() => showsText(page, 'Never suspended.'));
  });

  it('follows changes while it is open', async () => {
    const entries: HistoryEntry[] = [];
    const source = withHistory(async () => [...entries]);
    const {page} = await open('luis', {source});
    await until(() => showsText(page, 'Never suspended.'));
    entries.push({at: Date.now() - 1000, kind: 'suspended', by: KIM, until: null});
    await source.update('luis', {city: 'Rio'});
    await until(() => said(page)[0] === 'Suspended by Kim with no end');
  });

  it('says at the top who suspended them, why, and until when', async () => {
    const {page} = await open('s', {source: sourceOf(suspended({until: Date.now() + DAY, reason: 'Spam', by: KIM}))});
    await findByRole(page, 'group', 'Suspended');
    const day = new Intl.DateTimeFormat('en', {dateStyle: 'medium'}).format(Date.now() + DAY);
    expect(block(page)).to.equal(`Suspended until ${day} Spam By Kim · 2 days ago`);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('says that a suspension has no end, and nothing of what is not known of it', async () => {
    const {page} = await open('s', {source: sourceOf(suspended({reason: ' '}))});
    await findByRole(page, 'group', 'Suspended');
    expect(block(page)).to.equal('Suspended with no end 2 days ago');
  });

  it('says nothing of a suspension that has ended', async () => {
    const {page} = await open('s', {source: sourceOf(suspended({until: Date.now() - DAY}))});
    await findByRole(page, 'heading', 'Sam');
    await settled();
    expect(allByRole(page, 'group', 'Suspended')).to.deep.equal([]);
  });

  it('shows whoever was deleted again when that is undone', async () => {
    const source = sourceOf(LUIS);
    const {page} = await open('luis', {source});
    const {get} = source;
    source.get = () => Promise.resolve(null);
    await page.refresh();
    await findByRole(page, 'heading', 'This customer no longer exists.');
    await until(() => focusedName() === 'Close');
    source.get = get;
    await page.refresh();
    await findByRole(page, 'heading', 'Luís Gonçalves');
  });

  it('has the focus on Close when a dialog above it has deleted the customer', async () => {
    const source = sourceOf(LUIS);
    const {page} = await open('luis', {source});
    await findByRole(page, 'button', 'Edit');
    byRole(page, 'button', 'Edit').focus();
    const above = document.body.appendChild(document.createElement('dialog'));
    above.append(document.createElement('button'));
    above.showModal();
    source.get = () => Promise.resolve(null);
    await page.refresh();
    await findByRole(page, 'heading', 'This customer no longer exists.');
    await settled();
    above.close();
    await until(() => focusedName() === 'Close');
    above.remove();
  });
});
