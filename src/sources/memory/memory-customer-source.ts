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
  Agent,
  BulkOptions,
  BulkResult,
  Customer,
  CustomerDraft,
  CustomerImportRow,
  CustomerPatch,
  CustomerQuery,
  CustomerSource,
  HistoryEntry,
  ImportReport,
  ListRequest,
  ListResult,
  RecentAct,
  Selection,
  Sort,
  SourceChange,
  SourceOptions,
  UpdateOptions,
  ViewContext,
} from '../../customers/index.js';
import {agentOf, editing, removing, suspending, unsuspending} from '../acts.js';
import type {Change, Deed} from '../acts.js';
import {Collector} from '../collector.js';
import {importRows} from '../import.js';
import {
  ACTIVITY_KEPT,
  assertVersion,
  asOf,
  duplicateEmail,
  newCustomer,
  newVersion,
  newVisitor,
  notFound,
  SCAN_BATCH,
} from '../stored.js';
import {inOwnLanguage} from '../own-language.js';
import {MemoryActs} from './memory-acts.js';
import {MemoryCustomers} from './memory-customers.js';

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
  readonly #customers: MemoryCustomers;
  readonly #activity = new Map<string, ActivityEntry[]>();
  readonly #now: () => number;
  readonly #acts: MemoryActs;
  #closed = false;
  /** @internal Vue would make a proxy of it, which cannot have private fields. */
  readonly __v_skip = true;

  /** Throws `duplicate-email`, naming both. */
  constructor({customers = [], now = Date.now}: MemoryCustomerSourceOptions = {}) {
    this.#now = now;
    this.#customers = new MemoryCustomers(customers.map(toCustomer).filter(customer => customer !== null));
    this.#acts = new MemoryActs(this.#customers, now, id => this.#activity.delete(id));
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
    {signal, ifVersion, by, onUndo}: UpdateOptions = {},
  ): Promise<Customer> {
    await this.#begin(signal);
    const before = this.#known(id);
    assertVersion(this.#given(before), ifVersion);
    const after = applyPatch(before, assertDraft(patch, before), newVersion());
    this.#assertEmailFree(after);
    const token = this.#acts.edit(before, editing(after, agentOf(by), this.#now()));
    onUndo?.(token);
    return this.#given(this.#known(id));
  }

  async suspend(
    selection: Selection,
    details: {until: number | null; reason: string | null; by?: Agent | null},
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    return this.#act(selection, options, (by, now) => suspending(details, agentOf(details.by) ?? by, now));
  }

  async unsuspend(selection: Selection, options: BulkOptions = {}): Promise<BulkResult> {
    return this.#act(selection, options, unsuspending);
  }

  async remove(selection: Selection, options: BulkOptions = {}): Promise<BulkResult> {
    return this.#act(selection, options, removing);
  }

  async undo(token: string, options: BulkOptions = {}): Promise<BulkResult> {
    await this.#begin(options.signal);
    return this.#acts.undo(token, options);
  }

  async recentActs({signal}: SourceOptions = {}): Promise<RecentAct[]> {
    await this.#begin(signal);
    return this.#acts.recent();
  }

  async history(id: string, {signal}: SourceOptions = {}): Promise<HistoryEntry[]> {
    await this.#begin(signal);
    return this.#acts.history(id);
  }

  async upsertMany(rows: () => AsyncIterable<CustomerImportRow[]>, options: BulkOptions = {}): Promise<ImportReport> {
    await this.#begin();
    return importRows(rows, options, this.#now(), async (batch, plan) => {
      const result = plan(batch, this.#concerned(batch));
      if (options.dryRun) return result;
      this.#customers.write(result.updated, 'updated');
      this.#customers.write(result.created.map(asNew), 'created');
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
    return this.#customers.subscribe(listener);
  }

  close(): void {
    this.#closed = true;
    this.#customers.close();
  }

  /** Nothing is answered in the same task: callers must not come to rely on it, and may abort until then. */
  async #begin(signal?: AbortSignal): Promise<void> {
    throwIfAborted(signal);
    await Promise.resolve();
    throwIfAborted(signal);
    if (this.#closed) throw new CustomerSourceError('unavailable', 'This source was closed', {retryable: false});
  }

  async #act(
    selection: Selection,
    options: BulkOptions,
    deed: (by: Agent | null, now: number) => Deed,
  ): Promise<BulkResult> {
    await this.#begin(options.signal);
    const ids = isQuerySelection(selection)
      ? this.#selected(selection, undefined).map(({id}) => id)
      : [...new Set(selection.ids)];
    return this.#acts.perform(deed(agentOf(options.by), this.#now()), ids, selection, options);
  }

  #collect(query: CustomerQuery, context: ViewContext, keep?: number): Collector {
    assertQuery(query);
    const collector = new Collector(query, context, keep);
    for (const customer of this.#customers.all()) collector.add(customer);
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
    const found = rows.flatMap(({id, email}) => [this.#customers.get(id ?? ''), this.#customers.holder(email)]);
    return found.filter(customer => customer !== undefined);
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
    this.#assertEmailFree(customer);
    this.#customers.write([asNew(customer)], kind);
    return this.#known(customer.id);
  }

  #assertEmailFree(customer: Customer): void {
    const holder = this.#customers.holderOf(customer);
    if (holder) throw duplicateEmail(this.#given(holder));
  }
}

function asNew(after: Customer): Change {
  return {before: null, after};
}
