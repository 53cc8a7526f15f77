import type {Collection} from 'dexie';
import {assertQuery, isNarrowed, throwIfAborted} from '../../customers/index.js';
import type {CustomerQuery, CustomerTab, ListRequest, ListResult, ViewContext} from '../../customers/index.js';
import {Collector} from '../collector.js';
import {asOf} from '../stored.js';
import type {CustomerDatabase, Kind, Row, Totals} from './database.js';
import {fromRows} from './database.js';

/** Rows read at a time: a few ms of work, after which the page may draw. */
const BATCH = 500;

/** More members than this of Active or Suspended are not worth reading one by one. */
const FEW = 2000;

/** The index of each field that a view can be read in the order of. */
const INDEXES: Readonly<Record<string, string>> = {
  lastActiveAt: 'activeKey',
  createdAt: 'createdAt',
  pageVisits: 'pageVisits',
  conversations: 'conversations',
};

const KINDS: Readonly<Partial<Record<CustomerTab, Kind>>> = {verified: 'verified', visitors: 'visitor'};

type Rows = Collection<Row, string>;

/** One page of a view with its counts, all from one transaction. */
export async function readPage(
  db: CustomerDatabase,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ListResult> {
  const {query, context, counts} = request;
  assertQuery(query);
  return db.transaction('r', [db.customers, db.meta], async () => {
    const keep = query.page * query.pageSize;
    if (isNarrowed(query)) return (await collect(db, query, context, keep, signal)).page(request);
    const tabs = await readTabs(db, context);
    throwIfAborted(signal);
    const total = tabs[query.tab];
    const {pageSize} = query;
    const page = Math.min(query.page, Math.max(1, Math.ceil(total / pageSize)));
    const start = (page - 1) * pageSize;
    const size = Math.min(pageSize, total - start);
    const rows = inIndexOrder(query)
      ? fromRows(await readSlice(partsOf(db, query, context), query.sort.direction === 'desc', start, size, total))
      : (await collect(db, query, context, start + size, signal, total)).rows().slice(start);
    throwIfAborted(signal);
    return {
      customers: rows.map(customer => asOf(customer, context.now)),
      page,
      hasMore: page * pageSize < total,
      total,
      ...(counts && {tabs}),
    };
  });
}

/** How many customers a view has. */
export async function readCount(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  signal: AbortSignal | undefined,
): Promise<number> {
  assertQuery(query);
  return db.transaction('r', [db.customers, db.meta], async () =>
    isNarrowed(query) ? (await collect(db, query, context, 0, signal)).total : (await readTabs(db, context))[query.tab],
  );
}

/** The ids of a view in its order, from one transaction. */
export async function readIds(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  assertQuery(query);
  return db.transaction('r', [db.customers, db.meta], async () => {
    if (isNarrowed(query) || !inIndexOrder(query)) {
      const collector = await collect(db, query, context, Infinity, signal);
      return collector.rows().map(({id}) => id);
    }
    // Joined, not pushed: engines take 65,536 arguments and not many more.
    let ids: string[] = [];
    // Ascending keys come in one request in every engine, descending ones in some.
    const isDescending = query.sort.direction === 'desc';
    for (const part of partsOf(db, query, context)) ids = ids.concat(await part().primaryKeys());
    return isDescending ? ids.reverse() : ids;
  });
}

/** Sees every row, or only the members of a tab with few; asks for a batch before it judges the one before. */
async function collect(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  keep: number,
  signal: AbortSignal | undefined,
  total = Infinity,
): Promise<Collector> {
  const collector = new Collector(query, context, keep);
  const add = (rows: Row[]) => fromRows(rows).forEach(customer => collector.add(customer));
  const members = total <= FEW ? membersOf(db, query.tab, context) : undefined;
  if (members) {
    add(await members.toArray());
    return collector;
  }
  let next = db.customers.limit(BATCH).toArray();
  for (;;) {
    const rows = await next;
    throwIfAborted(signal);
    const last = rows.at(-1);
    if (!last) return collector;
    next = db.customers.where('id').above(last.id).limit(BATCH).toArray();
    add(rows);
  }
}

/** The totals as stored, and what dates decide counted over the index. */
async function readTabs(db: CustomerDatabase, context: ViewContext): Promise<Record<CustomerTab, number>> {
  const [totals, active = 0, suspended = 0] = await Promise.all([
    readTotals(db),
    membersOf(db, 'active', context)?.count(),
    membersOf(db, 'suspended', context)?.count(),
  ]);
  return {...totals, active, suspended};
}

/** The stored totals; zeros before the first write. */
export async function readTotals(db: CustomerDatabase): Promise<Totals> {
  return (await db.meta.get('totals')) ?? {all: 0, verified: 0, visitors: 0};
}

/** Who is in a tab that a date decides. */
function membersOf(db: CustomerDatabase, tab: CustomerTab, context: ViewContext): Rows | undefined {
  if (tab === 'active') return db.customers.where('activeKey').aboveOrEqual(activeSince(context));
  return tab === 'suspended' ? db.customers.where('suspendedKey').above(context.now) : undefined;
}

/** Since when somebody must have been active to be online, in ms since the epoch. */
function activeSince({now, activeWindow}: ViewContext): number {
  return now - activeWindow * 1000;
}

/** Whether the rows of the view, without search and filters, lie in one index as they are shown. */
function inIndexOrder({tab, sort}: CustomerQuery): boolean {
  if (tab === 'active') return sort.field === 'lastActiveAt';
  return Object.hasOwn(INDEXES, sort.field) && tab !== 'suspended';
}

/**
 * The stretches of the index that make up the view read upwards; read downwards it is the index itself, for that has
 * the unknown at its start.
 */
function partsOf(db: CustomerDatabase, {tab, sort}: CustomerQuery, context: ViewContext): (() => Rows)[] {
  const index = INDEXES[sort.field] ?? '';
  const kind = KINDS[tab];
  const between = (from: number, to: number, open = false): Rows =>
    kind
      ? db.customers.where(`[kind+${index}]`).between([kind, from], [kind, to], !open, true)
      : db.customers.where(index).between(from, to, !open, true);
  if (tab === 'active') return [() => between(activeSince(context), Infinity)];
  if (sort.direction === 'desc' || sort.field !== 'lastActiveAt') return [() => between(-Infinity, Infinity)];
  return [() => between(-Infinity, Infinity, true), () => between(-Infinity, -Infinity)];
}

/** `size` rows of the view from the `start`th, read from whichever end of the index is nearer. */
async function readSlice(
  parts: (() => Rows)[],
  isDescending: boolean,
  start: number,
  size: number,
  total: number,
): Promise<Row[]> {
  const below = isDescending ? total - start - size : start;
  const above = total - below - size;
  const isBackwards = above < below;
  let rows: Row[] = [];
  let skip = isBackwards ? above : below;
  for (const part of isBackwards ? parts.toReversed() : parts) {
    const left = size - rows.length;
    if (left <= 0) break;
    const length = parts.length > 1 ? await part().count() : total;
    if (skip < length) {
      const slice = part().offset(skip).limit(left);
      rows = rows.concat(await (isBackwards ? slice.reverse() : slice).toArray());
    }
    skip = Math.max(0, skip - length);
  }
  return isBackwards === isDescending ? rows : rows.reverse();
}
