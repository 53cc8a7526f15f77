import {assertQuery} from '../../customers/index.js';
import type {CustomerQuery, ListRequest, ListResult, Selection, Sort, ViewContext} from '../../customers/index.js';
import type {CustomerDatabase} from './database.js';
import type {Answers, Plan} from './engine/answers.js';
import type {EngineOptions} from './engine/client.js';
import {FAR, isInIndex, readPage} from './reads.js';

/** ms after the first page, at the most, before everybody is read into memory: what is shown first comes first. */
const AHEAD_AFTER = 1000;

/** Answers plain views from an index, and loads what answers all others when it is first needed, or soon after. */
export class Queries {
  #answers: Answers | null = null;
  #loading: Promise<Answers> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor(private readonly options: EngineOptions) {}

  /** How a request would be answered now: for tests and for tuning. */
  async plan(db: CustomerDatabase, request: ListRequest): Promise<Plan> {
    return (await this.#load()).plan(db, request);
  }

  async page(db: CustomerDatabase, request: ListRequest, signal: AbortSignal | undefined): Promise<ListResult> {
    const {query} = request;
    assertQuery(query);
    const page = isInIndex(query) ? await readPage(db, request, signal, this.#answers?.isReady ? FAR : Infinity) : null;
    if (page && !this.#loading) this.#prepare(request);
    return page ?? (await this.#load()).page(db, request, signal);
  }

  async count(
    db: CustomerDatabase,
    query: CustomerQuery,
    context: ViewContext,
    signal: AbortSignal | undefined,
  ): Promise<number> {
    assertQuery(query);
    return (await this.#load()).count(db, query, context, signal);
  }

  /** The ids of a selection in order, all of one moment. */
  async ids(
    db: CustomerDatabase,
    selection: Selection,
    sort: Sort | undefined,
    signal: AbortSignal | undefined,
  ): Promise<string[]> {
    return (await this.#load()).selected(db, selection, sort, signal);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    this.#answers?.close();
  }

  #prepare(request: ListRequest): void {
    const begin = async () => (await this.#load()).prepare(request);
    this.#timer ??= setTimeout(() => void begin().catch(() => undefined), AHEAD_AFTER);
  }

  #load(): Promise<Answers> {
    this.#loading ??= import('./engine/answers.js').then(
      ({Answers}) => {
        const answers = (this.#answers = new Answers(this.options));
        if (this.#isClosed) answers.close();
        return answers;
      },
      (error: unknown) => {
        // It may come the next time.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}
