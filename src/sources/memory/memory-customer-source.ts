import {
  applyPatch,
  assertDraft,
  assertQuery,
  CustomerSourceError,
  isQuerySelection,
  seen,
  throwIfAborted,
  toCustomer,
  visited,
} from '../../customers/index.js';
import type {
  ActivityEntry,
  BulkOptions,
  Customer,
  CustomerDraft,
  CustomerImportRow,
  CustomerPatch,
  CustomerQuery,
  CustomerSource,
  ImportReport,
  ListRequest,
  ListResult,
  Selection,
  Sort,
  SourceChange,
  SourceOptions,
  ViewContext,
} from '../../customers/index.js';
import {Collector} from '../collector.js';
import {importRows} from '../import.js';
import {
  ACTIVITY_KEPT,
  assertVersion,
  asOf,
  duplicateEmail,
  emailKeyOf,
  newCustomer,
  newVersion,
  newVisitor,
  notFound,
  SCAN_BATCH,
} from '../stored.js';
import {inOwnLanguage} from '../own-language.js';

export interface MemoryCustomerSourceOptions {
  /** Who is there at first. They are copied; of two with one id the later counts, two with one email are refused. */
  customers?: Customer[];
  /** The clock, ms since the epoch. Default: `Date.now`. */
  now?(): number;
}

/**
 * Customers in memory, for tests, previews and hosts that have them all at hand. Means the same as the source over
 * IndexedDB. What it gives is frozen, so that nobody changes a stored customer by accident.
 */
export class MemoryCustomerSource implements CustomerSource {
  readonly #customers = new Map<string, Customer>();
  readonly #idByEmail = new Map<string, string>();
  readonly #activity = new Map<string, ActivityEntry[]>();
  readonly #listeners = new Set<(change: SourceChange) => void>();
  readonly #now: () => number;
  #closed = false;

  /** Throws `duplicate-email`, naming both. */
  constructor({customers = [], now = Date.now}: MemoryCustomerSourceOptions = {}) {
    this.#now = now;
    for (const given of customers) {
      const customer = toCustomer(given);
      if (!customer) continue;
      const holder = this.#holder(customer);
      if (holder) {
        const message = `${holder.id} and ${customer.id} have the email ${holder.email}`;
        throw new CustomerSourceError('duplicate-email', message, {current: holder});
      }
      this.#store(customer);
    }
  }

  async list(request: ListRequest, {signal}: SourceOptions = {}): Promise<ListResult> {
    await this.#begin(signal);
    const {query, context} = request;
    const collector = this.#collect(query, context, query.page * query.pageSize);
    return {...collector.page(request), now: this.#now()};
  }

  async get(id: string, {signal}: SourceOptions = {}): Promise<Customer | null> {
    await this.#begin(signal);
    const customer = this.#customers.get(id);
    return customer ? this.#given(customer) : null;
  }

  async create(draft: CustomerDraft, {signal}: SourceOptions = {}): Promise<Customer> {
    await this.#begin(signal);
    return this.#given(this.#save(newCustomer(draft, this.#now()), 'created'));
  }

  async update(
    id: string,
    patch: CustomerPatch,
    {signal, ifVersion}: SourceOptions & {ifVersion?: string} = {},
  ): Promise<Customer> {
    await this.#begin(signal);
    const before = this.#known(id);
    assertVersion(this.#given(before), ifVersion);
    return this.#given(this.#save(applyPatch(before, assertDraft(patch, before), newVersion()), 'updated'));
  }

  async upsertMany(rows: () => AsyncIterable<CustomerImportRow[]>, options: BulkOptions = {}): Promise<ImportReport> {
    await this.#begin();
    return importRows(rows, options, this.#now(), async (batch, plan) => {
      const result = plan(batch, this.#concerned(batch));
      if (options.dryRun) return result;
      const updated = result.updated.map(({after}) => after);
      for (const customer of [...updated, ...result.created]) this.#store(customer);
      this.#tell('created', result.created);
      this.#tell('updated', updated);
      return result;
    });
  }

  async *scan(selection: Selection, {sort, signal}: SourceOptions & {sort?: Sort} = {}): AsyncIterable<Customer[]> {
    await this.#begin(signal);
    const rows = this.#selected(selection, sort);
    for (let start = 0; start < rows.length; start += SCAN_BATCH) {
      throwIfAborted(signal);
      yield rows.slice(start, start + SCAN_BATCH).map(customer => this.#given(customer));
      // The reader may be a loop that never waits for anything else.
      await Promise.resolve();
    }
  }

  async count(query: CustomerQuery, context: ViewContext, {signal}: SourceOptions = {}): Promise<number> {
    await this.#begin(signal);
    return this.#collect(query, context, 0).total;
  }

  async activity(id: string, {signal}: SourceOptions = {}): Promise<ActivityEntry[]> {
    await this.#begin(signal);
    return (this.#activity.get(id) ?? []).map(entry => ({...entry}));
  }

  async recordVisit(
    who: {id: string} | {visitor: CustomerDraft},
    {at, url, title}: ActivityEntry,
    {signal}: SourceOptions = {},
  ): Promise<Customer> {
    await this.#begin(signal);
    const isNew = 'visitor' in who;
    const before = isNew ? newVisitor(who.visitor, at) : this.#known(who.id);
    const customer = this.#save(visited(before, {at}), isNew ? 'created' : 'activity');
    const entries = [{at, url, title}, ...(this.#activity.get(customer.id) ?? [])];
    // Visits may be told out of order; of equal times the one told last is the newer.
    this.#activity.set(customer.id, entries.sort((a, b) => b.at - a.at).slice(0, ACTIVITY_KEPT));
    return this.#given(customer);
  }

  async heartbeat(id: string, at: number): Promise<void> {
    await this.#begin();
    const before = this.#known(id);
    const customer = seen(before, at);
    if (customer.lastActiveAt !== before.lastActiveAt) this.#save(customer, 'activity');
  }

  subscribe(listener: (change: SourceChange) => void): () => void {
    // A function of its own, so that one listener can subscribe twice.
    const own = (change: SourceChange) => listener(change);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  close(): void {
    this.#closed = true;
    this.#listeners.clear();
  }

  /** Nothing is answered in the same task: callers must not come to rely on it, and may abort until then. */
  async #begin(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    await Promise.resolve();
    throwIfAborted(signal);
    if (this.#closed) throw new CustomerSourceError('unavailable', 'This source was closed', {retryable: false});
  }

  #collect(query: CustomerQuery, context: ViewContext, keep?: number): Collector {
    assertQuery(query);
    const collector = new Collector(query, context, keep);
    for (const customer of this.#customers.values()) collector.add(customer);
    return collector;
  }

  #selected(selection: Selection, sort: Sort | undefined): Customer[] {
    if (isQuerySelection(selection)) {
      const {query, context} = selection;
      const except = new Set(selection.except);
      const rows = this.#collect({...query, sort: sort ?? query.sort}, context).rows();
      return rows.filter(({id}) => !except.has(id));
    }
    const rows = [...new Set(selection.ids)].map(id => this.#customers.get(id)).filter(row => row !== undefined);
    return sort ? rows.sort(inOwnLanguage(sort)) : rows;
  }

  /** Those who have one of the rows' ids or emails. */
  #concerned(rows: CustomerImportRow[]): Customer[] {
    const ids = rows.flatMap(({id, email}) => [id, this.#idByEmail.get(emailKeyOf(email) ?? '')]);
    return ids.map(id => this.#customers.get(id ?? '')).filter(customer => customer !== undefined);
  }

  #known(id: string): Customer {
    const customer = this.#customers.get(id);
    if (!customer) throw notFound(id);
    return customer;
  }

  /** As a caller gets it: frozen, and a suspension that has ended is none. */
  #given(customer: Customer): Customer {
    return Object.freeze(asOf(customer, this.#now()));
  }

  #save(customer: Customer, kind: SourceChange['kind']): Customer {
    const holder = this.#holder(customer);
    if (holder) throw duplicateEmail(this.#given(holder));
    this.#store(customer);
    this.#tell(kind, [customer]);
    return this.#known(customer.id);
  }

  /** The other customer who has this one's email. */
  #holder({id, email}: Customer): Customer | undefined {
    const holder = this.#customers.get(this.#idByEmail.get(emailKeyOf(email) ?? '') ?? '');
    return holder?.id === id ? undefined : holder;
  }

  #store(customer: Customer): void {
    const before = emailKeyOf(this.#customers.get(customer.id)?.email);
    if (before !== null && this.#idByEmail.get(before) === customer.id) this.#idByEmail.delete(before);
    const key = emailKeyOf(customer.email);
    if (key !== null) this.#idByEmail.set(key, customer.id);
    this.#customers.set(customer.id, frozenCopy(customer));
  }

  #tell(kind: SourceChange['kind'], customers: Customer[]): void {
    if (!customers.length) return;
    const ids = customers.map(({id}) => id);
    // After the call has been answered, as a change in another tab would be.
    for (const listener of this.#listeners) queueMicrotask(() => listener({kind, ids}));
  }
}

/** Not by `structuredClone`, which refuses the proxies that frameworks make of data. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, frozenCopy<unknown>(held)]));
  return Object.freeze(copy) as T;
}
