import {isQuerySelection} from '../../customers/index.js';
import type {Customer, CustomerQuery, Selection, Sort} from '../../customers/index.js';
import {asOf, SCAN_BATCH} from '../stored.js';
import type {Access} from './access.js';
import type {CustomerDatabase, Row} from './database.js';
import {fromRows} from './database.js';
import {isInIndex, placeOf, stretch} from './reads.js';

/** Rows of a stretch beyond those sought, who have come into it or stand at the same place. */
const STRANGERS = 100;

/** Batches that are on their way while the caller works on one. */
const AHEAD = 2;

/** The customers of a selection in its order, batch by batch, as they are when they are read. */
export async function* readOut(
  {ids, now, read}: Access,
  selection: Selection,
  sort: Sort | undefined,
  signal: AbortSignal | undefined,
): AsyncIterable<Customer[]> {
  // Ids, not customers: a slow reader of 100,000 must not hold them all.
  const all = await ids(selection, signal, sort);
  const view = plainView(selection, sort);
  const loading: Promise<(Row | undefined)[]>[] = [];
  for (let start = 0; ;) {
    for (; start < all.length && loading.length <= AHEAD; start += SCAN_BATCH) {
      const batch = all.slice(start, start + SCAN_BATCH);
      const rows = read(signal, db => (view ? rowsInOrder(db, view, batch) : db.customers.bulkGet(batch)));
      // It is waited for in a later round, unless the caller goes away.
      rows.catch(() => undefined);
      loading.push(rows);
    }
    const rows = await loading.shift();
    if (!rows) return;
    const customers = fromRows(rows);
    if (customers.length) yield customers.map(customer => asOf(customer, now()));
  }
}

/** The query whose rows lie in an index as they are to be read. */
function plainView(selection: Selection, sort: Sort | undefined): CustomerQuery | null {
  if (!isQuerySelection(selection)) return null;
  const query = {...selection.query, sort: sort ?? selection.query.sort};
  return isInIndex(query) ? query : null;
}

/**
 * The rows of a batch of the view's ids. Read off the index from the first to the last of them, in one piece: to get
 * each by its id takes several times as long. Who is not there any more is got by id.
 */
async function rowsInOrder(
  db: CustomerDatabase,
  query: CustomerQuery,
  ids: readonly string[],
): Promise<(Row | undefined)[]> {
  return db.transaction('r', db.customers, async () => {
    const ends = await db.customers.bulkGet([ids[0] ?? '', ids.at(-1) ?? '']);
    const places = ends.map(row => (row ? placeOf(row, query) : NaN));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const near =
      from <= to
        ? await stretch(db, query, from, to)
            .limit(ids.length + STRANGERS)
            .toArray()
        : [];
    const found = new Map<string, Row | undefined>(near.map(row => [row.id, row]));
    const missing = ids.filter(id => !found.has(id));
    for (const row of await db.customers.bulkGet(missing)) if (row) found.set(row.id, row);
    return ids.map(id => found.get(id));
  });
}
