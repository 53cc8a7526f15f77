import {CustomerSourceError, toCustomerSourceError, type CustomerSource} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';

/** The built-in IndexedDB source of a page: loaded when it is first named, and closed by the page that opened it. */
export class OwnDatabase {
  readonly #store: CustomersStore;
  #opened: {name: string; source: CustomerSource | null} | null = null;

  constructor(store: CustomersStore) {
    this.#store = store;
  }

  /** Gives the store the source of that name, unless it has it already. A failure is shown, with Retry. */
  open(name: string): void {
    if (this.#opened?.name !== name) void this.#open(name);
  }

  close(): void {
    const opened = this.#opened;
    this.#opened = null;
    if (!opened) return;
    this.#store.setSource(null, true);
    opened.source?.close?.();
  }

  async #open(name: string): Promise<void> {
    this.close();
    const opened: {name: string; source: CustomerSource | null} = {name, source: null};
    this.#opened = opened;
    this.#store.setSource(null, true);
    try {
      const source = await load(name);
      if (this.#opened === opened) this.#store.setSource((opened.source = source));
      else source.close?.();
    } catch (error) {
      if (this.#opened === opened) this.#store.fail(toCustomerSourceError(error), () => void this.#open(name));
    }
  }
}

async function load(database: string): Promise<CustomerSource> {
  let module;
  try {
    module = await import('../../sources/dexie/index.js');
  } catch (cause) {
    const message = 'The part of this page that opens the database could not be loaded.';
    throw new CustomerSourceError('unavailable', message, {cause});
  }
  return new module.DexieCustomerSource({database});
}
