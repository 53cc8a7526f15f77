import {throwIfAborted} from '../../customers/index.js';
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
import {asOf} from '../stored.js';
import {part} from './access.js';
import type {Access} from './access.js';
import {Connection} from './connection.js';
import type {CustomerDatabase} from './database.js';
import {fromRow} from './database.js';
import {toFailure} from './failures.js';
import {Queries} from './queries.js';
import {Watcher} from './watcher.js';

/** All that a write of customers touches: one transaction stores everything of it, or nothing. */
const WRITTEN = ['customers', 'activity', 'meta', 'journal', 'history', 'deleted', 'acts', 'undo'];

/** What the first view can do without. */
const acts = () => part(() => import('./acts.js'));
const edits = () => part(() => import('./edits.js'));
const imports = () => part(() => import('./imports.js'));
const readOut = () => part(() => import('./read-out.js'));

export interface DexieCustomerSourceOptions {
  /** Name of the IndexedDB database. Sources of one name on one origin share their customers. */
  database: string;
  /** The clock, ms since the epoch. Default: `Date.now`. */
  now?(): number;
  /**
   * Address of the engine's file, `dist/chunks/dexie-engine.js`, for its worker: where the library comes from another
   * origin, a copy on the page's own. `null`: no worker. Default: where the library has loaded that file from.
   */
  workerUrl?: string | URL | null;
  /** @internal Views of no more customers than this are answered without the engine. */
  few?: number;
}

/**
 * Customers in the browser's IndexedDB, through Dexie. Nothing is opened before the first call. Each write is one
 * transaction (an act on many, or an import: one for each batch) and is told to every tab of the origin.
 */
export class DexieCustomerSource implements CustomerSource {
  readonly #connection: Connection;
  readonly #watcher: Watcher;
  readonly #queries: Queries;
  readonly #now: () => number;
  readonly #access: Access;
  /** @internal Vue would make a proxy of it, which cannot have private fields. */
  readonly __v_skip = true;

  constructor(options: DexieCustomerSourceOptions) {
    // Taken apart here, for its own declaration must not name what is internal.
    const {database, now = Date.now, workerUrl, few} = options;
    this.#now = now;
    this.#queries = new Queries({database, workerUrl, few});
    this.#watcher = new Watcher(database, () => this.#connection.open());
    this.#connection = new Connection(database, deleted => this.#watcher.reset(deleted), now);
    this.#access = {
      now,
      read: this.#read.bind(this),
      write: this.#write.bind(this),
      ids: (selection, signal, sort) => this.#read(signal, db => this.#queries.ids(db, selection, sort, signal)),
    };
  }

  async list(request: ListRequest, {signal}: SourceOptions = {}): Promise<ListResult> {
    const result = await this.#read(signal, db => this.#queries.page(db, request, signal));
    return {...result, now: this.#now()};
  }

  /**
   * How the source would answer a request now: read off an `index`, from the `snapshot` in memory, or by a `scan` of the
   * rows. For tests and for tuning.
   */
  explain(request: ListRequest): Promise<'index' | 'snapshot' | 'scan'> {
    return this.#read(undefined, db => this.#queries.plan(db, request));
  }

  async get(id: string, {signal}: SourceOptions = {}): Promise<Customer | null> {
    const customer = fromRow(await this.#read(signal, db => db.customers.get(id)));
    return customer && asOf(customer, this.#now());
  }

  async create(draft: CustomerDraft, options: SourceOptions = {}): Promise<Customer> {
    return (await edits()).create(this.#access, draft, options);
  }

  async update(id: string, patch: CustomerPatch, options: UpdateOptions = {}): Promise<Customer> {
    return (await edits()).update(this.#access, id, patch, options);
  }

  async suspend(
    selection: Selection,
    details: {until: number | null; reason: string | null; by?: Agent | null},
    options: BulkOptions = {},
  ): Promise<BulkResult> {
    return (await acts()).suspend(this.#access, selection, details, options);
  }

  async unsuspend(selection: Selection, options: BulkOptions = {}): Promise<BulkResult> {
    return (await acts()).unsuspend(this.#access, selection, options);
  }

  async remove(selection: Selection, options: BulkOptions = {}): Promise<BulkResult> {
    return (await acts()).remove(this.#access, selection, options);
  }

  async undo(token: string, options: BulkOptions = {}): Promise<BulkResult> {
    return (await acts()).undo(this.#access, token, options);
  }

  async recentActs(options: SourceOptions = {}): Promise<RecentAct[]> {
    return (await acts()).recentActs(this.#access, options);
  }

  async history(id: string, options: SourceOptions = {}): Promise<HistoryEntry[]> {
    return (await acts()).history(this.#access, id, options);
  }

  /** @throws CustomerSourceError among others `quota`; `partial` tells what was done before */
  async upsertMany(rows: () => AsyncIterable<CustomerImportRow[]>, options: BulkOptions = {}): Promise<ImportReport> {
    return (await imports()).upsertMany(this.#access, rows, options);
  }

  async *scan(selection: Selection, {sort, signal}: SourceOptions & {sort?: Sort} = {}): AsyncIterable<Customer[]> {
    yield* (await readOut()).readOut(this.#access, selection, sort, signal);
  }

  async count(query: CustomerQuery, context: ViewContext, {signal}: SourceOptions = {}): Promise<number> {
    return this.#read(signal, db => this.#queries.count(db, query, context, signal));
  }

  async activity(id: string, options: SourceOptions = {}): Promise<ActivityEntry[]> {
    return (await edits()).activity(this.#access, id, options);
  }

  async recordVisit(
    who: {id: string} | {visitor: CustomerDraft},
    visit: ActivityEntry,
    options: SourceOptions = {},
  ): Promise<Customer> {
    return (await edits()).recordVisit(this.#access, who, visit, options);
  }

  async heartbeat(id: string, at: number): Promise<void> {
    return (await edits()).heartbeat(this.#access, id, at);
  }

  subscribe(listener: (change: SourceChange) => void, onError?: (error: unknown) => void): () => void {
    return this.#watcher.subscribe({listener, onError});
  }

  close(): void {
    this.#watcher.stop();
    this.#queries.close();
    this.#connection.close();
  }

  async #read<T>(signal: AbortSignal | undefined, work: (db: CustomerDatabase) => PromiseLike<T>): Promise<T> {
    try {
      throwIfAborted(signal);
      const db = await this.#connection.open();
      throwIfAborted(signal);
      const result = await work(db);
      throwIfAborted(signal);
      return result;
    } catch (error) {
      throw toFailure(error);
    }
  }

  async #write<T>(signal: AbortSignal | undefined, work: (db: CustomerDatabase) => Promise<T>): Promise<T> {
    try {
      throwIfAborted(signal);
      const db = await this.#connection.open();
      await this.#watcher.ready;
      throwIfAborted(signal);
      return await db.transaction('rw', WRITTEN, async () => work(db));
    } catch (error) {
      throw toFailure(error);
    }
  }
}
