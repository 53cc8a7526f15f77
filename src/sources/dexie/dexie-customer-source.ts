import {applyPatch, assertDraft, seen, throwIfAborted, visited} from '../../customers/index.js';
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
import {ACTIVITY_KEPT, asOf, assertVersion, newCustomer, newVersion, newVisitor, SCAN_BATCH} from '../stored.js';
import {Connection} from './connection.js';
import type {CustomerDatabase} from './database.js';
import {fromRow, fromRows} from './database.js';
import {isTaken, toFailure} from './failures.js';
import {Queries} from './queries.js';
import {Watcher} from './watcher.js';
import type {Change} from './writes.js';
import {assertEmailFree, concerned, known, store, writing} from './writes.js';

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
 * transaction (an import: one for each thousand rows) and is told to every tab of the origin.
 */
export class DexieCustomerSource implements CustomerSource {
  readonly #connection: Connection;
  readonly #watcher: Watcher;
  readonly #queries: Queries;
  readonly #now: () => number;

  constructor({database, now = Date.now, workerUrl, few}: DexieCustomerSourceOptions) {
    this.#now = now;
    this.#queries = new Queries({database, workerUrl, few});
    this.#watcher = new Watcher(database, () => this.#connection.open());
    this.#connection = new Connection(database, deleted => this.#watcher.reset(deleted), now);
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

  async create(draft: CustomerDraft, {signal}: SourceOptions = {}): Promise<Customer> {
    return this.#write(signal, async db => {
      const after = newCustomer(draft, this.#now());
      await assertEmailFree(db, after, this.#now());
      await store(db, [{before: null, after}], 'created');
      return after;
    });
  }

  async update(
    id: string,
    patch: CustomerPatch,
    {signal, ifVersion}: SourceOptions & {ifVersion?: string} = {},
  ): Promise<Customer> {
    return this.#write(signal, async db => {
      const before = await known(db, id);
      assertVersion(asOf(before, this.#now()), ifVersion);
      const after = applyPatch(before, assertDraft(patch, before), newVersion());
      await assertEmailFree(db, after, this.#now());
      await store(db, [{before, after}], 'updated');
      return asOf(after, this.#now());
    });
  }

  /** @throws CustomerSourceError among others `quota`; `partial` tells what was done before */
  async upsertMany(rows: () => AsyncIterable<CustomerImportRow[]>, options: BulkOptions = {}): Promise<ImportReport> {
    const {importRows} = await import('../import.js');
    // Looking everybody up takes as long as storing them: rows are taken for new until an id or email turns out known.
    let isTrusting = !options.dryRun;
    return importRows(rows, options, this.#now(), async (batch, plan) => {
      if (isTrusting) {
        const result = plan(batch, []);
        // Whoever is known may need no name, so what fails is no failure yet.
        if (!result.failed.length && (isTrusting = await this.#added(result.created))) return result;
      }
      return this.#write(undefined, async db => {
        const result = plan(batch, await concerned(db, batch));
        if (options.dryRun) return result;
        await store(db, result.updated, 'updated');
        await store(db, result.created.map(asNew), 'created');
        return result;
      });
    });
  }

  async *scan(selection: Selection, {sort, signal}: SourceOptions & {sort?: Sort} = {}): AsyncIterable<Customer[]> {
    // Ids, not customers: a slow reader of 100,000 must not hold them all.
    const ids = await this.#read(signal, db => this.#queries.ids(db, selection, sort, signal));
    for (let start = 0; start < ids.length; start += SCAN_BATCH) {
      const batch = ids.slice(start, start + SCAN_BATCH);
      const customers = fromRows(await this.#read(signal, db => db.customers.bulkGet(batch)));
      if (customers.length) yield customers.map(customer => asOf(customer, this.#now()));
    }
  }

  async count(query: CustomerQuery, context: ViewContext, {signal}: SourceOptions = {}): Promise<number> {
    return this.#read(signal, db => this.#queries.count(db, query, context, signal));
  }

  async activity(id: string, {signal}: SourceOptions = {}): Promise<ActivityEntry[]> {
    const entries = await this.#read(signal, db =>
      db.activity.where('id').equals(id).reverse().limit(ACTIVITY_KEPT).toArray(),
    );
    return entries.map(({at, url, title}) => ({at, url, title}));
  }

  async recordVisit(
    who: {id: string} | {visitor: CustomerDraft},
    {at, url, title}: ActivityEntry,
    {signal}: SourceOptions = {},
  ): Promise<Customer> {
    return this.#write(signal, async db => {
      const before = 'id' in who ? await known(db, who.id) : null;
      const after = visited(before ?? newVisitor('visitor' in who ? who.visitor : {}, at), {at});
      if (!before) await assertEmailFree(db, after, this.#now());
      await store(db, [{before, after}], before ? 'activity' : 'created');
      await db.activity.add({id: after.id, at, url, title});
      const entries = db.activity.where('id').equals(after.id);
      const excess = (await entries.count()) - ACTIVITY_KEPT;
      if (excess > 0) await db.activity.bulkDelete(await entries.limit(excess).primaryKeys());
      return asOf(after, this.#now());
    });
  }

  async heartbeat(id: string, at: number): Promise<void> {
    await this.#write(undefined, async db => {
      const before = await known(db, id);
      const after = seen(before, at);
      if (after.lastActiveAt !== before.lastActiveAt) await store(db, [{before, after}], 'activity');
    });
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
      return await writing(db, async () => work(db));
    } catch (error) {
      throw toFailure(error);
    }
  }

  /** Stores new customers; `false`, and nothing is stored, when one of them is known. */
  async #added(customers: Customer[]): Promise<boolean> {
    try {
      await this.#write(undefined, async db => store(db, customers.map(asNew), 'created'));
      return true;
    } catch (error) {
      if (isTaken(error)) return false;
      throw error;
    }
  }
}

function asNew(after: Customer): Change {
  return {before: null, after};
}
