import {Dexie} from 'dexie';
import {CustomerSourceError, throwIfAborted} from '../../../customers/index.js';
import type {CustomerQuery, ViewContext} from '../../../customers/index.js';
import type {Page} from './engine.js';
import type {Answer, Ask, Line} from './serve.js';
import {startWorker} from './worker.js';

export interface EngineOptions {
  database: string;
  /** Address of the engine's file for a worker, `null` for none; absent: where it was loaded from. */
  workerUrl?: string | URL | null | undefined;
  /** Views of no more customers than this are answered without an engine. */
  few?: number | undefined;
}

/** ms of work at a time: a page that works too must draw in between, a worker only hear. */
const SLICE = {page: 8, worker: 25};

/** ms without further changes after which they are read, so that an import is not disturbed by each of its batches. */
const QUIET = 250;

/** ms that an engine has for letting go of the database. */
const CLOSING = 1000;

/** The number of the last call. */
const CLOSE = -1;

interface Waiting {
  resolve(result: unknown): void;
  reject(error: unknown): void;
  part: ((ids: string[]) => void) | undefined;
}

/** Engines in use, by database: sources of one database share theirs. */
const engines = new Map<string, {engine: Promise<EngineClient>; users: number}>();

/** The engine of a database; each call needs its {@link giveBack}. */
export function borrow(options: EngineOptions): Promise<EngineClient> {
  const {database} = options;
  const known = engines.get(database) ?? {engine: EngineClient.start(options), users: 0};
  known.users++;
  engines.set(database, known);
  return known.engine;
}

/** When the last one has given it back, its memory is free. */
export function giveBack(database: string): void {
  const known = engines.get(database);
  if (!known || --known.users > 0) return;
  engines.delete(database);
  void known.engine.then(
    engine => engine.close(),
    () => undefined,
  );
}

/** Asks an engine, in a worker or in slices on this thread. */
export class EngineClient {
  /** Everybody has been read into memory. */
  isReady = false;
  /** It can no longer answer. */
  hasFailed = false;
  #calls = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #part: string;

  static async start({database, workerUrl}: EngineOptions): Promise<EngineClient> {
    const {serve, url, WORKER_NAME} = await import('./file.js');
    const address = workerUrl === undefined ? url : workerUrl;
    const worker = address === null ? null : await startWorker(address, WORKER_NAME);
    if (worker) return new EngineClient(database, worker, SLICE.worker);
    const {port1, port2} = new MessageChannel();
    serve(port2);
    return new EngineClient(database, port1, SLICE.page);
  }

  private constructor(
    database: string,
    private readonly line: (Line & Worker) | MessagePort,
    slice: number,
  ) {
    line.onmessage = ({data}: MessageEvent<Answer>) => this.#take(data);
    line.addEventListener('error', event => {
      event.preventDefault();
      this.#fail();
    });
    this.#part = `idb://${database}/journal/`;
    Dexie.on.storagemutated.subscribe(this.#mutated);
    void this.#ask({method: 'open', database, slice}).catch(() => undefined);
  }

  /** Whether the work is done elsewhere than on this thread. */
  get isWorker(): boolean {
    return 'terminate' in this.line;
  }

  /** Reads everybody into memory, and what is likely to be asked for. */
  async prepare(query: CustomerQuery, context: ViewContext): Promise<void> {
    await this.#ask({method: 'prepare', query, context});
    this.isReady = true;
  }

  async page(query: CustomerQuery, context: ViewContext, signal?: AbortSignal): Promise<Page> {
    return (await this.#answer({method: 'page', query, context}, signal)) as Page;
  }

  async count(query: CustomerQuery, context: ViewContext, signal?: AbortSignal): Promise<number> {
    return (await this.#answer({method: 'count', query, context}, signal)) as number;
  }

  async ids(query: CustomerQuery, context: ViewContext, signal?: AbortSignal): Promise<string[]> {
    const parts: string[][] = [];
    await this.#answer({method: 'ids', query, context}, signal, part => parts.push(part));
    return parts.flat();
  }

  close(): void {
    clearTimeout(this.#timer);
    Dexie.on.storagemutated.unsubscribe(this.#mutated);
    this.#fail();
  }

  readonly #mutated = (parts: object): void => {
    if (!(this.#part in parts) && !('all' in parts)) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask({method: 'refresh'}).catch(() => undefined), QUIET);
  };

  async #answer(ask: Ask, signal?: AbortSignal, part?: Waiting['part']): Promise<unknown> {
    const result = await this.#ask(ask, signal, part);
    this.isReady = true;
    return result;
  }

  #ask(ask: Ask, signal?: AbortSignal, part?: Waiting['part']): Promise<unknown> {
    return new Promise((resolve, reject) => {
      throwIfAborted(signal);
      if (this.hasFailed) throw new Error('The engine has failed');
      const id = ++this.#calls;
      const abort = () => {
        this.#waiting.delete(id);
        this.line.postMessage({method: 'end', id});
        reject(new CustomerSourceError('aborted', 'The request was aborted', {cause: signal?.reason}));
      };
      signal?.addEventListener('abort', abort, {once: true});
      const settled = () => signal?.removeEventListener('abort', abort);
      this.#waiting.set(id, {
        part,
        resolve: result => {
          settled();
          resolve(result);
        },
        reject: (error: Error) => {
          settled();
          reject(error);
        },
      });
      this.line.postMessage({...ask, id});
    });
  }

  #take({id, part, result, error}: Answer): void {
    if (id === CLOSE) this.#end();
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (part) {
      waiting.part?.(part);
      return;
    }
    this.#waiting.delete(id);
    if (error === undefined) waiting.resolve(result);
    else waiting.reject(new Error(error));
  }

  #end(): void {
    if ('terminate' in this.line) this.line.terminate();
    else this.line.close();
  }

  #fail(): void {
    if (this.hasFailed) return;
    this.hasFailed = true;
    // Not every browser lets go of the database when a worker is ended: it does so itself, if it still can.
    this.line.postMessage({id: CLOSE, method: 'close'});
    setTimeout(() => this.#end(), CLOSING);
    for (const {reject} of this.#waiting.values()) reject(new Error('The engine has ended'));
    this.#waiting.clear();
  }
}
