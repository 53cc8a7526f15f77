import {Dexie} from 'dexie';
import type {Customer} from '../../src/customers/index.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';

/** The time by which the tests' views go. */
export const NOW = Date.UTC(2026, 5, 15, 12);

const names: string[] = [];

/** The name of a database that is deleted after the tests of the file. */
export function freshDatabase(): string {
  const name = `test-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  names.push(name);
  return name;
}

/** A source with these customers in a database of its own. */
export async function makeDexieSource(
  customers: Customer[] = [],
  database = freshDatabase(),
): Promise<DexieCustomerSource> {
  const source = new DexieCustomerSource({database, now: () => NOW});
  if (customers.length) {
    const {failed} = await source.upsertMany(async function* () {
      yield customers.map((customer, index) => ({...customer, row: index + 1}));
    });
    if (failed.length) throw new Error(JSON.stringify(failed));
  }
  return source;
}

after(async () => {
  for (const name of names.splice(0)) await Dexie.delete(name);
});
