import {isNarrowed, throwIfAborted} from '../../customers/index.js';
import type {CustomerQuery, ListRequest, ListResult, ViewContext} from '../../customers/index.js';
import {Collector} from '../collector.js';
import type {CustomerDatabase, Row} from './database.js';
import {fromRows} from './database.js';
import {isInIndex, membersOf, partsOf, readTabs} from './reads.js';

/** More members than this of Active or Suspended are not worth reading one by one. */
const FEW = 2000;

/** Rows read at a time: a few ms of work, after which the page may draw. */
const BATCH = 500;

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
    const collector = await collect(db, query, context, keep, signal, tabs?.[query.tab]);
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
