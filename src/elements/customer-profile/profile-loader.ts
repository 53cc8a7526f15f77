import {
  toCustomer,
  toCustomerSourceError,
  type ActivityEntry,
  type Customer,
  type CustomerSourceError,
} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';

/** What is known of one customer right now. */
export interface ProfileState {
  status: 'loading' | 'ready' | 'gone' | 'failed';
  customer: Customer | null;
  error: CustomerSourceError | null;
  /** The viewed pages, newest first; `null` where the source records none. */
  activity: readonly ActivityEntry[] | 'loading' | 'failed' | null;
}

export const EMPTY_PROFILE: ProfileState = {status: 'loading', customer: null, error: null, activity: 'loading'};

/** Loads one customer and what they did, and again in quiet when something changed. A late answer is never shown. */
export class ProfileLoader {
  readonly #onChange: (state: ProfileState) => void;
  #state = EMPTY_PROFILE;
  #abort: AbortController | null = null;
  #again = false;

  constructor(onChange: (state: ProfileState) => void) {
    this.#onChange = onChange;
  }

  /** Begins with `known`, what the list has of them, if anything. Resolves when it has been answered, or given up. */
  async open(store: CustomersStore, id: string, known: Customer | null): Promise<void> {
    this.close();
    this.#set({...EMPTY_PROFILE, status: known ? 'ready' : 'loading', customer: known});
    await this.#load(store, id);
  }

  /** Looks again without a sign of it, unless there is news; what is shown stays when that fails. */
  async refresh(store: CustomersStore, id: string): Promise<void> {
    if (this.#state.status === 'failed') return;
    if (this.#abort) this.#again = true;
    else await this.#load(store, id);
  }

  /** Gives up what is on its way. */
  close(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#again = false;
  }

  async #load(store: CustomersStore, id: string): Promise<void> {
    const signal = this.#begin();
    const isOver = (): boolean => signal.aborted;
    const activity = this.#loadActivity(store, id, signal);
    try {
      const customer = toCustomer(await store.ask(source => source.get(id, {signal})));
      if (isOver()) return;
      this.#set({...this.#state, status: customer ? 'ready' : 'gone', customer, error: null});
    } catch (cause) {
      if (isOver()) return;
      const isKnown = this.#state.customer !== null && this.#state.activity !== 'loading';
      if (!isKnown) this.#set({...this.#state, status: 'failed', error: toCustomerSourceError(cause)});
    }
    await activity;
    if (isOver()) return;
    this.#abort = null;
    if (this.#again) await this.#load(store, id);
  }

  #begin(): AbortSignal {
    this.#abort = new AbortController();
    this.#again = false;
    return this.#abort.signal;
  }

  /** Apart from the customer: either is shown when it is there, and a failure of one does not hide the other. */
  async #loadActivity(store: CustomersStore, id: string, signal: AbortSignal): Promise<void> {
    try {
      const given = await store.ask(async source => source.activity?.(id, {signal}));
      const entries = given?.filter(isEntry).sort((a, b) => b.at - a.at) ?? null;
      if (!signal.aborted) this.#set({...this.#state, activity: entries});
    } catch {
      if (!signal.aborted && this.#state.activity === 'loading') this.#set({...this.#state, activity: 'failed'});
    }
  }

  #set(state: ProfileState): void {
    this.#state = state;
    this.#onChange(state);
  }
}

/** Sources are the host's own: what is no entry is left out. */
function isEntry(entry: unknown): entry is ActivityEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const {at, url} = entry as Partial<ActivityEntry>;
  return typeof at === 'number' && Math.abs(at) <= 8.64e15 && typeof url === 'string';
}
