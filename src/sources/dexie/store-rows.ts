import type {CustomerDatabase, Row} from './database.js';

/** Rows handed over at a time: some ms of work. */
const PART = 100;

/**
 * Stores rows part by part, each while the one before is being written: the page can draw in between, and IndexedDB
 * never waits for the next. Within a transaction.
 */
export async function storeRows({customers}: CustomerDatabase, rows: Row[], areNew: boolean): Promise<void> {
  let before: PromiseLike<unknown> | undefined;
  for (let start = 0; start < rows.length; start += PART) {
    const part = rows.slice(start, start + PART);
    const stored = areNew ? customers.bulkAdd(part) : customers.bulkPut(part);
    // It is waited for in the next round: until then nobody else hears that it failed.
    stored.catch(() => undefined);
    await before;
    before = stored;
  }
  await before;
}
