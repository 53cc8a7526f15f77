import {DexieCustomerSource} from '../src/sources/dexie/index.js';

/** Both tags and this page's own writing share the customers of this name. */
export const DATABASE = 'northwind-gear';

/** The page's own way to the customers: what the shop's server would write, this page does. */
export const source = new DexieCustomerSource({database: DATABASE});

/**
 * Removes everybody. The tags notice and begin anew.
 *
 * @param onBlocked told when another tab does not let go of the database
 */
export function removeEverybody(onBlocked: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new DOMException('The database could not be removed'));
    };
    request.onblocked = onBlocked;
  });
}
