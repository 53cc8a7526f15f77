import {
  toCustomerSourceError,
  type Customer,
  type CustomerPatch,
  type CustomerSourceError,
} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {updateCustomer, type UpdatedCustomer} from '../../store/update-customer.js';

/** What is waited for: the host's consent, or the source. */
export type Busy = 'waiting' | 'saving' | null;

interface Told {
  busy(busy: Busy): void;
  /** `isLate`: it had been given up, and was stored all the same. */
  stored(updated: UpdatedCustomer, isLate: boolean): void;
  failed(error: CustomerSourceError, retry: () => void): void;
}

/** Saves one edit at a time, and tells what comes of it. */
export class EditSaver {
  #saving: AbortController | null = null;

  get isBusy(): boolean {
    return this.#saving !== null;
  }

  async save(store: CustomersStore, before: Customer, patch: CustomerPatch, told: Told): Promise<void> {
    if (this.#saving) return;
    const saving = new AbortController();
    const {signal} = saving;
    this.#saving = saving;
    told.busy('waiting');
    try {
      await updateCustomer(store, before, patch, {
        signal,
        onAgreed: () => {
          told.busy('saving');
        },
        onStored: updated => {
          told.stored(updated, signal.aborted);
        },
      });
    } catch (cause) {
      const retry = (): void => void this.save(store, before, patch, told);
      if (!signal.aborted) told.failed(toCustomerSourceError(cause), retry);
    } finally {
      this.#saving = null;
      told.busy(null);
    }
  }

  /** Gives up what is being saved. */
  giveUp(): void {
    this.#saving?.abort();
  }
}
