import type {BulkOptions, Customer, CustomerImportRow, ImportReport} from '../../customers/index.js';
import {importRows} from '../import.js';
import type {Access} from './access.js';
import {isTaken} from './failures.js';
import {asNew, concerned, store} from './writes.js';

export async function upsertMany(
  access: Access,
  rows: () => AsyncIterable<CustomerImportRow[]>,
  options: BulkOptions,
): Promise<ImportReport> {
  // Looking everybody up takes as long as storing them: rows are taken for new until an id or email turns out known.
  let isTrusting = !options.dryRun;
  return importRows(rows, options, access.now(), async (batch, plan) => {
    if (isTrusting) {
      const result = plan(batch, []);
      // Whoever is known may need no name, so what fails is no failure yet.
      if (!result.failed.length && (isTrusting = await isAdded(access, result.created))) return result;
    }
    return access.write(undefined, async db => {
      const result = plan(batch, await concerned(db, batch));
      if (options.dryRun) return result;
      await store(db, result.updated, 'updated');
      await store(db, result.created.map(asNew), 'created');
      return result;
    });
  });
}

/** Stores new customers; `false`, and nothing is stored, when one of them is known. */
async function isAdded(access: Access, customers: Customer[]): Promise<boolean> {
  try {
    await access.write(undefined, async db => store(db, customers.map(asNew), 'created'));
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw error;
  }
}
