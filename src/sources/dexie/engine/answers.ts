import {
  assertQuery,
  isCustomerSourceError,
  isNarrowed,
  isQuerySelection,
  throwIfAborted,
} from '../../../customers/index.js';
import type {CustomerQuery, ListRequest, ListResult, Selection, Sort, ViewContext} from '../../../customers/index.js';
import {inOwnLanguage} from '../../own-language.js';
import {asOf} from '../../stored.js';
import type {CustomerDatabase, Row} from '../database.js';
import {fromRows} from '../database.js';
import {isInIndex, isFar, readPage, readTabs} from '../reads.js';
import {isFew, scanCount, scanIds, scanPage} from '../scan.js';
import {borrow, giveBack} from './client.js';
import type {EngineClient, EngineOptions} from './client.js';

/** How a view is answered: read off an index, from the snapshot in memory, or by looking at rows one by one. */
export type Plan = 'index' | 'snapshot' | 'scan';

/** Answers what no index answers: from the engine's snapshot, or, while there is none and nothing is gained by waiting, by a scan. */
export class Answers {
  #engine: EngineClient | null = null;
  readonly #borrowed: Promise<EngineClient | null>;
  #isClosed = false;

  constructor(private readonly options: EngineOptions) {
    this.#borrowed = borrow(options).then(
      engine => (this.#engine = engine),
      () => null,
    );
  }

  /** Whether views can be answered from memory without waiting. */
  get isReady(): boolean {
    return this.#engine?.isReady === true && !this.#engine.hasFailed;
  }

  /** Whether the engine works in a worker; `null` while there is none. */
  get isWorker(): boolean | null {
    return this.#engine?.isWorker ?? null;
  }

  /** Reads everybody into memory in the background. */
  async prepare({query, context}: ListRequest): Promise<void> {
    const engine = await this.#borrowed;
    await engine?.prepare(query, context).catch(() => undefined);
  }

  /** How a request would be answered now. */
  async plan(db: CustomerDatabase, {query, context}: Pick<ListRequest, 'query' | 'context'>): Promise<Plan> {
    const isPlain = isInIndex(query);
    if (this.isReady) return isPlain && !(await isFar(db, query, context)) ? 'index' : 'snapshot';
    if (isPlain) return 'index';
    const tabs = await readTabs(db, context);
    // To read a few is faster than to read everybody first.
    if (isFew(isNarrowed(query) ? tabs.all : tabs[query.tab], tabs.all, this.options.few)) return 'scan';
    const engine = await this.#borrowed;
    return engine && !engine.hasFailed ? 'snapshot' : 'scan';
  }

  async page(db: CustomerDatabase, request: ListRequest, signal: AbortSignal | undefined): Promise<ListResult> {
    const {query, context, counts} = request;
    const answer = await this.#ask(db, request, signal, engine => engine.page(query, context, signal));
    throwIfAborted(signal);
    if (!answer) {
      const page = isInIndex(query) ? await readPage(db, request, signal) : null;
      return page ?? scanPage(db, request, signal);
    }
    const total = answer.counts[query.tab];
    return {
      customers: fromRows(answer.rows as Row[]).map(customer => asOf(customer, context.now)),
      page: answer.page,
      hasMore: answer.page * query.pageSize < total,
      total,
      ...(counts && {tabs: answer.counts}),
    };
  }

  async count(db: CustomerDatabase, query: CustomerQuery, context: ViewContext, signal?: AbortSignal): Promise<number> {
    if (!isNarrowed(query)) return (await readTabs(db, context))[query.tab];
    const answer = await this.#ask(db, {query, context}, signal, engine => engine.count(query, context, signal));
    return answer ?? scanCount(db, query, context, signal);
  }

  /** The ids of a selection in order, all of one moment. */
  async selected(
    db: CustomerDatabase,
    selection: Selection,
    sort: Sort | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string[]> {
    if (isQuerySelection(selection)) {
      const {context} = selection;
      const query = {...selection.query, sort: sort ?? selection.query.sort};
      assertQuery(query);
      const answer = await this.#ask(db, {query, context}, signal, engine => engine.ids(query, context, signal));
      const ids = answer ?? (await scanIds(db, query, context, signal));
      const except = new Set(selection.except);
      return except.size ? ids.filter(id => !except.has(id)) : ids;
    }
    const ids = [...new Set(selection.ids)];
    if (!sort) return ids;
    const customers = fromRows(await db.customers.bulkGet(ids));
    return customers.sort(inOwnLanguage(sort)).map(({id}) => id);
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    giveBack(this.options.database);
  }

  /** What the engine says; `null` where it is not asked, or cannot say. */
  async #ask<T>(
    db: CustomerDatabase,
    view: Pick<ListRequest, 'query' | 'context'>,
    signal: AbortSignal | undefined,
    ask: (engine: EngineClient) => Promise<T>,
  ): Promise<T | null> {
    try {
      if ((await this.plan(db, view)) !== 'snapshot') return null;
      throwIfAborted(signal);
      const engine = await this.#borrowed;
      return engine && (await ask(engine));
    } catch (error) {
      if (isCustomerSourceError(error)) throw error;
      // Whatever is wrong, reading the rows says it better, or helps.
      throwIfAborted(signal);
      return null;
    }
  }
}
