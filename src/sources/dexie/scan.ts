import {isNarrowed, throwIfAborted} from '../../customers/index.js';
import type {CustomerQuery, ListRequest, ListResult, ViewContext} from '../../customers/index.js';
import {Collector} from '../collector.js';
import type {CustomerDatabase, Row} from './database.js';
import {fromRows} from './database.js';
import {isInIndex, membersOf, partsOf, readTabs} from './reads.js';

/** So many rows are read and sorted in less time than an engine takes to start, */
const FEW = 2000;

/** and one in so many in less time than everybody is read. */
const SHARE = 20;

/** Rows read at a time: a few ms of work, after which the page may draw. */
const BATCH = 500;

/** Whether so many of all are best read one by one. `few`: no more than these, instead of what is known of databases. */
export function isFew(count: number, all: number, few = Math.max(FEW, all / SHARE)): boolean {
  return count <= few;
}

/** One page of a view with its counts, found by looking at rows one by one, in one transaction. */
export async function scanPage(
  db: CustomerDatabase,
  request: ListRequest,
  signal: AbortSignal | undefined,
): Promise<ListResult> {
  const {query, context} = request;
  return db.transaction('r', [db.customers, db.meta], async () => {
    const tabs = isNarrowed(query) ? null : await readTabs(db, context);
    const keep = query.page * query.pageSize;
    const isShort = tabs !== null && isFew(tabs[query.tab], tabs.all);
    const collector = await collect(db, query, context, keep, signal, isShort);
    return {...collector.page(request), ...(tabs && request.counts && {tabs})};
  });
}

/** How many customers a view has. */
export async function scanCount(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  signal: AbortSignal | undefined,
): Promise<number> {
  return db.transaction('r', [db.customers, db.meta], async () => (await collect(db, query, context, 0, signal)).total);
}

/** The ids of a view in its order, from one transaction. */
export async function scanIds(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  return db.transaction('r', [db.customers, db.meta], async () => {
    if (!isInIndex(query)) {
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

/** Sees every row, or, if it `isShort`, only the members of a tab; asks for a batch before it judges the one before. */
async function collect(
  db: CustomerDatabase,
  query: CustomerQuery,
  context: ViewContext,
  keep: number,
  signal: AbortSignal | undefined,
  isShort = false,
): Promise<Collector> {
  const collector = new Collector(query, context, keep);
  const members = isShort ? await membersOf(db, query, context)?.primaryKeys() : undefined;
  const batch = (last: string | null, place: number): PromiseLike<(Row | undefined)[]> => {
    if (members) return db.customers.bulkGet(members.slice(place, place + BATCH));
    return (last === null ? db.customers.toCollection() : db.customers.where('id').above(last)).limit(BATCH).toArray();
  };
  let place = 0;
  let next = batch(null, 0);
  for (;;) {
    const rows = await next;
    throwIfAborted(signal);
    if (!rows.length) return collector;
    place += rows.length;
    next = batch(rows.at(-1)?.id ?? null, place);
    for (const customer of fromRows(rows)) collector.add(customer);
  }
}
