import {Dexie} from 'dexie';
import type {Customer, CustomerImportRow, SourceChange} from '../../customers/index.js';
import type {Change} from '../acts.js';
import {asOf, duplicateEmail, emailKeyOf, notFound} from '../stored.js';
import type {CustomerDatabase} from './database.js';
import {fromRow, fromRows, kindOf, toRow} from './database.js';
import {countActive, readTotals, RECENT} from './reads.js';
import {storeRows} from './store-rows.js';

/** How many changes others can read up on; who missed more starts anew. Of large ones fewer: the journal stays small. */
const JOURNAL_KEPT = 1000;
const LARGE_KEPT = 50;

/** More ids than this make a change large. */
const LARGE = 100;

/** Ids of one entry, and entries of one change: of still more customers it says only that any may have changed. */
const IDS_NOTED = 1000;
const ENTRIES = 10;

/** ms after which who is recent is counted from a later moment on. */
const STALE = 60_000;

/** Stores changed customers with their totals and tells of them. Within `writing` only. */
export async function store(
  db: CustomerDatabase,
  changes: readonly Change[],
  kind: SourceChange['kind'],
): Promise<void> {
  if (!changes.length) return;
  // Emails may change hands within a batch, and no order of puts suits every such round.
  const movers = changes.filter(
    ({before, after}) => before?.email && emailKeyOf(before.email) !== emailKeyOf(after?.email),
  );
  const ids = changes.map(({before, after}) => after?.id ?? before?.id ?? '');
  if (kind === 'removed') await db.customers.bulkDelete(ids);
  else {
    if (movers.length && changes.length > 1) await db.customers.bulkDelete(movers.map(({after}) => after?.id ?? ''));
    const rows = changes.flatMap(({after}) => (after ? toRow(after) : []));
    await storeRows(db, rows, kind === 'created');
  }
  await count(db, changes);
  await tell(db, kind, ids);
}

/** A customer that nobody was before. */
export function asNew(after: Customer): Change {
  return {before: null, after};
}

/** The customer stored under the id. Throws `not-found`. */
export async function known(db: CustomerDatabase, id: string): Promise<Customer> {
  const customer = fromRow(await db.customers.get(id));
  if (!customer) throw notFound(id);
  return customer;
}

/** Throws `duplicate-email` when another customer has the email. `now` is for what they look like. */
export async function assertEmailFree(db: CustomerDatabase, {id, email}: Customer, now: number): Promise<void> {
  const key = emailKeyOf(email);
  if (key === null) return;
  const holder = fromRow(await db.customers.get({emailKey: key}));
  if (holder && holder.id !== id) throw duplicateEmail(asOf(holder, now));
}

/** The stored customers who have an id or an email of the rows. Within `writing` only. */
export async function concerned(db: CustomerDatabase, rows: CustomerImportRow[]): Promise<Customer[]> {
  if (!(await readTotals(db)).all) return [];
  const byId = fromRows(await db.customers.bulkGet(rows.map(({id}) => id).filter(id => id !== undefined)));
  const emails = new Set(byId.map(({email}) => emailKeyOf(email)));
  const sought = rows
    .map(({email}) => emailKeyOf(email))
    .filter(key => key !== null)
    .filter(key => !emails.has(key));
  return [...byId, ...(await holdersOf(db, sought))];
}

/** The stored customers who have one of the emails, given as `emailKeyOf`. Within a transaction only. */
export async function holdersOf(db: CustomerDatabase, emails: readonly string[]): Promise<Customer[]> {
  if (!emails.length) return [];
  // Straight from IndexedDB: Dexie would walk a cursor from one email to the next, which takes several times as long.
  const index = Dexie.currentTransaction.idbtrans.objectStore('customers').index('emailKey');
  const requests = emails.map(email => index.getKey(email));
  // A transaction answers its requests in order: when Dexie has this answer, the others are there.
  await db.customers.get('');
  const ids = requests.map(({result}) => result).filter(id => typeof id === 'string');
  return fromRows(await db.customers.bulkGet(ids));
}

/** Brings the totals up to date, once the changes are stored. */
async function count(db: CustomerDatabase, changes: readonly Change[]): Promise<void> {
  const totals = await readTotals(db);
  const before = JSON.stringify(totals);
  const {recent} = totals;
  const add = (customer: Customer | null, step: number) => {
    if (!customer) return;
    const kind = kindOf(customer);
    totals.all += step;
    if (kind === 'verified') totals.verified += step;
    if (kind === 'visitor') totals.visitors += step;
    if (totals.endless !== undefined && customer.suspension?.until === null) totals.endless += step;
    if (recent && customer.lastActiveAt !== null && customer.lastActiveAt >= recent.since) recent.count += step;
  };
  for (const {before: old, after} of changes) {
    add(old, -1);
    add(after, 1);
  }
  totals.endless ??= await db.customers.where('suspendedKey').equals(Infinity).count();
  const since = db.now() - RECENT;
  if (!recent || Math.abs(since - recent.since) > STALE) {
    totals.recent = {since, count: await countActive(db, since, recent)};
  }
  if (JSON.stringify(totals) !== before) await db.meta.put(totals, 'totals');
}

async function tell(db: CustomerDatabase, kind: SourceChange['kind'], ids: string[]): Promise<void> {
  const entries: {kind: SourceChange['kind']; ids: string[] | null}[] = [];
  if (ids.length > IDS_NOTED * ENTRIES) entries.push({kind, ids: null});
  else
    for (let start = 0; start < ids.length; start += IDS_NOTED)
      entries.push({kind, ids: ids.slice(start, start + IDS_NOTED)});
  const seq = await db.journal.bulkAdd(entries);
  const isLarge = ids.length > LARGE;
  if (seq % (isLarge ? 10 : 100) < entries.length) {
    await db.journal
      .where('seq')
      .belowOrEqual(seq - (isLarge ? LARGE_KEPT : JOURNAL_KEPT))
      .delete();
  }
}
