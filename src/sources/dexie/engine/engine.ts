import type {CustomerQuery, ViewContext} from '../../../customers/index.js';
import {Keeper, Outdated} from './keeper.js';
import {Reader} from './reader.js';
import type {Reading} from './reader.js';
import type {Counts, Views} from './views.js';
import {nextTask, Pace} from './work.js';

export interface Page {
  /** As stored. */
  rows: unknown[];
  /** The page given: the last one, past the end. */
  page: number;
  counts: Counts;
}

/** A call that can be given up, or that gives way to others. */
export interface Call {
  isOver: boolean;
}

/** What is asked of the snapshot, in steps. */
interface Question<T, R> {
  find(views: Views, pace: Pace): Promise<T>;
  /** The rows that belong to what was found. */
  read?(found: T, reading: Reading): Promise<unknown[]>;
  /** The answer, once all of it is known to be of one moment. */
  give(found: T, rows: unknown[], pace: Pace): R | Promise<R>;
}

/** Attempts to answer while others write more than can be followed. */
const ATTEMPTS = 5;

/** ms without a question after which something may be done ahead. */
const AHEAD_AFTER = 200;

/** Ids told at a time: so many are taken over within a few ms. */
const IDS_TOLD = 10_000;

/**
 * Answers queries of one database from memory. One call runs at a time, in slices; what is done ahead of any question
 * gives way to one. Every answer, the rows with it, is of one moment of the database.
 */
export class Engine {
  readonly #reader: Reader;
  readonly #keeper: Keeper;
  #last: Promise<unknown> = Promise.resolve();
  #ahead: Call | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #building: Promise<void> | undefined;
  #view: {query: CustomerQuery; context: ViewContext} | undefined;

  /** @param slice ms of work between two rests */
  constructor(
    name: string,
    private readonly slice: number,
  ) {
    this.#reader = new Reader(name, () => this.#keeper.drop());
    this.#keeper = new Keeper(this.#reader);
  }

  /** Whether there is a snapshot to answer from, though it may have to be brought up to date. */
  get isReady(): boolean {
    return this.#keeper.isReady;
  }

  /** Reads everybody into memory, and makes the orders that are likely to be asked for. */
  async prepare(view: {query: CustomerQuery; context: ViewContext}): Promise<void> {
    this.#view = view;
    await this.#build();
    this.#prepareOrdersLater();
  }

  /** Something was written: what has changed is read while nobody asks. */
  async refresh(): Promise<void> {
    if (!this.isReady) return;
    const call = {isOver: false};
    await this.#run(call, async () => {
      const reading = await this.#reader.read();
      await this.#keeper.catchUp(
        reading,
        this.#pace(call, () => reading.rest()),
      );
    }).catch((error: unknown) => {
      if (!(error instanceof Outdated)) throw error;
    });
    await this.#build();
    this.#prepareOrdersLater();
  }

  /** One page of a view. */
  page(query: CustomerQuery, context: ViewContext, call: Call): Promise<Page> {
    return this.#answer(query, context, call, {
      find: async (views, pace) => {
        const {counts, members} = await pace.run(views.count(query, context));
        const total = counts[query.tab];
        const page = Math.min(query.page, Math.max(1, Math.ceil(total / query.pageSize)));
        const start = (page - 1) * query.pageSize;
        const length = Math.min(query.pageSize, total - start);
        const slots = await pace.run(views.slots(query, context, members, start, length));
        return {ids: this.#keeper.ids(slots), page, counts};
      },
      read: ({ids}, reading) => reading.rows(ids),
      give: ({page, counts}, rows) => ({rows, page, counts}),
    });
  }

  count(query: CustomerQuery, context: ViewContext, call: Call): Promise<number> {
    return this.#answer(query, context, call, {
      find: (views, pace) => pace.run(views.count(query, context)),
      give: ({counts}) => counts[query.tab],
    });
  }

  /** The ids of a view in its order, told bit by bit. */
  ids(query: CustomerQuery, context: ViewContext, call: Call, tell: (ids: string[]) => void): Promise<void> {
    return this.#answer(query, context, call, {
      find: async (views, pace) => {
        const {counts, members} = await pace.run(views.count(query, context));
        return pace.run(views.slots(query, context, members, 0, counts[query.tab]));
      },
      give: async (slots, _, pace) => {
        for (let start = 0; start < slots.length; start += IDS_TOLD) {
          tell(this.#keeper.ids(slots.subarray(start, start + IDS_TOLD)));
          await pace.restIfLate();
        }
      },
    });
  }

  /** Resolves when nothing is being read any more. */
  async close(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#ahead) this.#ahead.isOver = true;
    this.#keeper.drop();
    await this.#reader.close();
  }

  /**
   * Looks in the snapshot as it is before a transaction begins, for that keeps others from writing; mostly nothing has
   * been written since. Else it looks again, at the moment of the transaction.
   */
  async #answer<T, R>(query: CustomerQuery, context: ViewContext, call: Call, question: Question<T, R>): Promise<R> {
    const {find, read, give} = question;
    this.#view = {query, context};
    for (let attempt = 1; ; attempt++) {
      await this.#build();
      try {
        this.#prepareOrdersLater();
        return await this.#run(call, async pace => {
          const missing = this.#keeper.views.missing(query);
          if (missing.length) await this.#keeper.addColumns(missing, pace);
          let found = await find(this.#keeper.views, pace);
          const reading = await this.#reader.read();
          const within = this.#pace(call, () => reading.rest());
          const [isCurrent, ahead] = await Promise.all([this.#keeper.isCurrent(reading), read?.(found, reading)]);
          if (isCurrent) return give(found, ahead ?? [], within);
          await this.#keeper.catchUp(reading, within);
          found = await find(this.#keeper.views, within);
          return give(found, (await read?.(found, reading)) ?? [], within);
        });
      } catch (error) {
        if (!(error instanceof Outdated) || attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Shared by all who wait for it: nobody's change of mind ends it. */
  async #build(): Promise<void> {
    if (this.isReady) return;
    this.#building ??= this.#run({isOver: false}, pace => this.#keeper.build(pace)).finally(() => {
      this.#building = undefined;
    });
    await this.#building;
  }

  #prepareOrdersLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#prepareOrders(), AHEAD_AFTER);
  }

  /** The orders that take long, for the language last spoken: they are there before anybody asks for them. */
  async #prepareOrders(): Promise<void> {
    const view = this.#view;
    if (!view) return;
    const call = {isOver: false};
    for (const field of ['name', 'country']) {
      for (const direction of ['asc', 'desc'] as const) {
        const query = {...view.query, sort: {field, direction}};
        const work = this.#run(call, async pace => {
          this.#ahead = call;
          if (this.isReady) await pace.run(this.#keeper.views.warm(query, view.context));
        });
        if (
          !(await work.then(
            () => true,
            () => false,
          ))
        )
          return;
      }
    }
  }

  /** Runs after all that was asked before; what is done ahead stops for it. */
  #run<T>(call: Call, work: (pace: Pace) => Promise<T>): Promise<T> {
    if (this.#ahead && this.#ahead !== call) this.#ahead.isOver = true;
    const result = this.#last.then(async () => {
      if (call.isOver) throw new Error('Given up');
      return work(this.#pace(call, nextTask));
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  #pace(call: Call, rest: () => Promise<void>): Pace {
    return new Pace(this.slice, async () => {
      await rest();
      if (call.isOver) throw new Error('Given up');
    });
  }
}
