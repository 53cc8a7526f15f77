import {
  isRecord,
  toCustomer,
  toCustomerSourceError,
  type ActivityEntry,
  type Customer,
  type CustomerSource,
  type CustomerSourceError,
  type HistoryEntry,
  type SourceOptions,
} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';

/** What is known of one customer right now. */
export interface ProfileState {
  status: 'loading' | 'ready' | 'gone' | 'failed';
  customer: Customer | null;
  error: CustomerSourceError | null;
  /** The viewed pages, newest first; `null` where the source records none. */
  activity: Entries<ActivityEntry>;
  /** The suspensions and their ends, newest first; `null` where the source records none. */
  history: Entries<HistoryEntry>;
}

/** What is loaded apart from the customer. */
export type Entries<T> = readonly T[] | 'loading' | 'failed' | null;

export const EMPTY_PROFILE: ProfileState = {
  status: 'loading',
  customer: null,
  error: null,
  activity: 'loading',
  history: 'loading',
};

type ListCall = (source: CustomerSource, options: SourceOptions) => Promise<unknown[]> | undefined;

/** Loads one customer, what they did and how they were suspended, and again in quiet when something changed. A late answer is never shown. */
export class ProfileLoader {
  readonly #onChange: (state: ProfileState) => void;
  #state = EMPTY_PROFILE;
  #abort: AbortController | null = null;
  #again = false;
  #adopted = 0;

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

  /** Shows what has just been stored, without waiting for the next look. */
  adopt(customer: Customer): void {
    this.#adopted++;
    this.#set({...this.#state, status: 'ready', customer, error: null});
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
    const lists = Promise.all([
      this.#loadList('activity', store, (source, options) => source.activity?.(id, options), isActivity, signal),
      this.#loadList('history', store, (source, options) => source.history?.(id, options), isHistory, signal),
    ]);
    const adopted = this.#adopted;
    try {
      const customer = toCustomer(await store.ask(source => source.get(id, {signal})));
      if (isOver()) return;
      // What was read before the edit is older than what the edit has given.
      if (adopted !== this.#adopted) this.#again = true;
      else this.#set({...this.#state, status: customer ? 'ready' : 'gone', customer, error: null});
    } catch (cause) {
      if (isOver()) return;
      const isKnown = this.#state.customer !== null && this.#state.activity !== 'loading';
      if (!isKnown) this.#set({...this.#state, status: 'failed', error: toCustomerSourceError(cause)});
    }
    await lists;
    if (isOver()) return;
    this.#abort = null;
    if (this.#again) await this.#load(store, id);
  }

  #begin(): AbortSignal {
    this.#abort = new AbortController();
    this.#again = false;
    return this.#abort.signal;
  }

  /** Apart from the customer: each is shown when it is there, and a failure of one does not hide the others. */
  async #loadList<Key extends 'activity' | 'history'>(
    key: Key,
    store: CustomersStore,
    call: ListCall,
    isEntry: (entry: unknown) => entry is Listed<ProfileState[Key]>,
    signal: AbortSignal,
  ): Promise<void> {
    try {
      const given = await store.ask(async source => call(source, {signal}));
      const entries = given?.filter(isEntry).sort((a, b) => b.at - a.at) ?? null;
      if (!signal.aborted) this.#set({...this.#state, [key]: entries});
    } catch {
      if (!signal.aborted && this.#state[key] === 'loading') this.#set({...this.#state, [key]: 'failed'});
    }
  }

  #set(state: ProfileState): void {
    this.#state = state;
    this.#onChange(state);
  }
}

/** An entry of a list. */
type Listed<List> = List extends readonly (infer Entry)[] ? Entry : never;

const HISTORY_KINDS: readonly unknown[] = ['suspended', 'unsuspended', 'ended'] satisfies HistoryEntry['kind'][];

/** Sources are the host's own: what is no entry is left out. */
function isActivity(entry: unknown): entry is ActivityEntry {
  return isRecord(entry) && isTime(entry.at) && typeof entry.url === 'string';
}

function isHistory(entry: unknown): entry is HistoryEntry {
  if (!isRecord(entry) || !isTime(entry.at) || !HISTORY_KINDS.includes(entry.kind)) return false;
  const {by, until, reason} = entry;
  return (
    (by == null || (isRecord(by) && typeof by.name === 'string')) &&
    (until == null || isTime(until)) &&
    (reason == null || typeof reason === 'string')
  );
}

function isTime(ms: unknown): ms is number {
  return typeof ms === 'number' && Math.abs(ms) <= 8.64e15;
}
