import type {Collection} from 'dexie';
import {isNarrowed, throwIfAborted} from '../../customers/index.js';
import type {CustomerQuery, CustomerTab, ListRequest, ListResult, ViewContext} from '../../customers/index.js';
import {asOf} from '../stored.js';
import type {CustomerDatabase, Kind, Row, Totals} from './database.js';
import {fromRows} from './database.js';

/** Passing over more rows than this takes longer than asking the engine. */
export const FAR = 1000;

/** For how long somebody counts as recent in the totals, ms: the page's own window, where the host sets no other. */
export const RECENT = 300_000;

/** The index of each field that a view can be read in the order of. */
const INDEXES: Readonly<Record<string, string>> = {
  lastActiveAt: 'activeKey',
  createdAt: 'createdAt',
  pageVisits: 'pageVisits',
  conversations: 'conversations',
};

const KINDS: Readonly<Partial<Record<CustomerTab, Kind>>> = {verified: 'verified', visitors: 'visitor'};

type Rows = Collection<Row, string>;

/**
 * One page of a view that lies in an index, with its counts, all from one transaction; `null` when more than `far` rows
 * had to be passed over on the way.
 */
export async function readPage(
  db: CustomerDatabase,
  {query, context, counts}: ListRequest,
  signal: AbortSignal | undefined,
  far = Infinity,
): Promise<ListResult | null> {
  return db.transaction('r', [db.customers, db.meta], async () => {
    const parts = partsOf(db, query, context);
    const isDescending = query.sort.direction === 'desc';
    const first = (query.page - 1) * query.pageSize;
    const [tabs, ahead] = await Promise.all([
      readTabs(db, context),
      // Near enough not to wait for the total, which says from which end to walk.
      first <= FAR ? walk(db, parts, isDescending, first, query.pageSize) : null,
    ]);
    throwIfAborted(signal);
    const total = tabs[query.tab];
    const {page, start, size} = sliceOf(query, total);
    const isThere = ahead && page === query.page;
    if (!isThere && Math.min(start, total - start - size) > far) return null;
    const rows = isThere ? ahead : await readSlice(db, parts, isDescending, start, size, total);
    throwIfAborted(signal);
    return {
      customers: fromRows(rows).map(customer => asOf(customer, context.now)),
      page,
      hasMore: page * query.pageSize < total,
      total,
      ...(counts && {tabs}),
    };
  });
}

/** Whether an index would have to be walked for long to get to the page. */
export async function isFar(db: CustomerDatabase, query: CustomerQuery, context: ViewContext): Promise<boolean> {
  const total = (await readTabs(db, context))[query.tab];
  const {start, size} = sliceOf(query, total);
  return Math.min(start, total - start - size) > FAR;
}

/** Which rows of the view are on its page: the last page, past the end. */
function sliceOf({page, pageSize}: CustomerQuery, total: number): {page: number; start: number; size: number} {
  const given = Math.min(page, Math.max(1, Math.ceil(total / pageSize)));
  const start = (given - 1) * pageSize;
  return {page: given, start, size: Math.min(pageSize, total - start)};
}

/** The totals as stored, with what dates decide counted over the index where it is not known. */
export async function readTabs(db: CustomerDatabase, context: ViewContext): Promise<Record<CustomerTab, number>> {
  const [{all, verified, visitors, endless, recent}, ending] = await Promise.all([
    readTotals(db),
    db.customers.where('suspendedKey').between(context.now, Infinity, false).count(),
  ]);
  const [active, forGood] = await Promise.all([
    countActive(db, activeSince(context), recent),
    endless ?? db.customers.where('suspendedKey').equals(Infinity).count(),
  ]);
  return {all, verified, visitors, active, suspended: ending + forGood};
}

/** Counts from what is known of another moment, unless that is so long ago that most have left since. */
export async function countActive(db: CustomerDatabase, since: number, recent: Totals['recent']): Promise<number> {
  if (!recent || since - recent.since > RECENT) return db.customers.where('activeKey').aboveOrEqual(since).count();
  if (since === recent.since) return recent.count;
  const [from, to] = since < recent.since ? [since, recent.since] : [recent.since, since];
  const between = await db.customers.where('activeKey').between(from, to).count();
  return since < recent.since ? recent.count + between : recent.count - between;
}

/** The stored totals; zeros before the first write. */
export async function readTotals(db: CustomerDatabase): Promise<Totals> {
  return (await db.meta.get('totals')) ?? {all: 0, verified: 0, visitors: 0};
}

/** Who is in a tab, by an index of its own; `undefined` for everybody. */
export function membersOf(db: CustomerDatabase, query: CustomerQuery, context: ViewContext): Rows | undefined {
  switch (query.tab) {
    case 'all':
      return undefined;
    case 'active':
      return db.customers.where('activeKey').aboveOrEqual(activeSince(context));
    case 'suspended':
      return db.customers.where('suspendedKey').above(context.now);
    default:
      return stretch(db, {...query, sort: {field: 'lastActiveAt', direction: 'asc'}});
  }
}

/** Since when somebody must have been active to be online, in ms since the epoch. */
function activeSince({now, activeWindow}: ViewContext): number {
  return now - activeWindow * 1000;
}

/** Whether the rows of the view lie in one index as they are shown. */
export function isInIndex(query: CustomerQuery): boolean {
  const {tab, sort} = query;
  if (isNarrowed(query)) return false;
  if (tab === 'active') return sort.field === 'lastActiveAt';
  return Object.hasOwn(INDEXES, sort.field) && tab !== 'suspended';
}

/**
 * The stretches of the index that make up the view read upwards; read downwards it is the index itself, for that has
 * the unknown at its start.
 */
export function partsOf(db: CustomerDatabase, query: CustomerQuery, context: ViewContext): (() => Rows)[] {
  const {tab, sort} = query;
  if (tab === 'active') return [() => stretch(db, query, activeSince(context), Infinity)];
  if (sort.direction === 'desc' || sort.field !== 'lastActiveAt') return [() => stretch(db, query)];
  return [() => stretch(db, query, -Infinity, Infinity, true), () => stretch(db, query, -Infinity, -Infinity)];
}

/** The rows of the view's index between two places in it, see {@link placeOf}; `open`: without the first place. */
export function stretch(
  db: CustomerDatabase,
  {tab, sort}: CustomerQuery,
  from = -Infinity,
  to = Infinity,
  open = false,
): Rows {
  const index = INDEXES[sort.field] ?? '';
  const kind = KINDS[tab];
  return kind
    ? db.customers.where(`[kind+${index}]`).between([kind, from], [kind, to], !open, true)
    : db.customers.where(index).between(from, to, !open, true);
}

/** Where a row stands in the index of the view. */
export function placeOf(row: Row, {sort}: CustomerQuery): number {
  return Reflect.get(row, INDEXES[sort.field] ?? '') as number;
}

/** `size` rows of the view from the `start`th, read from whichever end of the index is nearer. */
async function readSlice(
  db: CustomerDatabase,
  parts: (() => Rows)[],
  isDescending: boolean,
  start: number,
  size: number,
  total: number,
): Promise<Row[]> {
  const below = isDescending ? total - start - size : start;
  const above = total - below - size;
  const isBackwards = above < below;
  const rows = await walk(db, parts, isBackwards, isBackwards ? above : below, size);
  return isBackwards === isDescending ? rows : rows.reverse();
}

/** `size` rows after the first `skip` of the stretches, walked up or backwards. */
async function walk(
  db: CustomerDatabase,
  parts: (() => Rows)[],
  isBackwards: boolean,
  skip: number,
  size: number,
): Promise<Row[]> {
  let rows: Row[] = [];
  for (const part of isBackwards ? parts.toReversed() : parts) {
    const stretch = isBackwards ? part().reverse() : part();
    rows = rows.concat(await readStretch(db, stretch, isBackwards, skip, size - rows.length));
    if (rows.length >= size) break;
    // Counting takes as long as there are rows: only where all of a stretch was skipped.
    skip = rows.length || !skip ? 0 : Math.max(0, skip - (await part().count()));
  }
  return rows;
}

/** In few pieces where that can be: a cursor brings some rows at a time. */
async function readStretch(
  db: CustomerDatabase,
  stretch: Rows,
  isBackwards: boolean,
  skip: number,
  size: number,
): Promise<Row[]> {
  if (!skip) return stretch.limit(size).toArray();
  // Backwards at once since IndexedDB 3.0; before, Dexie takes a cursor, which passes over what it need not read.
  const isAtOnce = !isBackwards || 'getAllRecords' in IDBObjectStore.prototype;
  if (!isAtOnce || skip > FAR) return stretch.offset(skip).limit(size).toArray();
  const ids = await stretch.limit(skip + size).primaryKeys();
  const rows = await db.customers.bulkGet(ids.slice(skip));
  return rows.filter(row => row !== undefined);
}
