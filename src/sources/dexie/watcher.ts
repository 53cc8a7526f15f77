import {Dexie} from 'dexie';
import type {SourceChange} from '../../customers/index.js';
import type {CustomerDatabase} from './database.js';
import {toFailure} from './failures.js';

interface Subscriber {
  listener(change: SourceChange): void;
  onError?(error: unknown): void;
}

/**
 * Tells of changes by any connection to the database. Dexie says across tabs that the journal has grown; what happened
 * is read there. Without subscribers nothing runs.
 */
export class Watcher {
  readonly #subscribers = new Set<Subscriber>();
  readonly #part: string;
  #seen = 0;
  /** Reads one after another, so that nothing is told twice. */
  #reading: Promise<void> = Promise.resolve();

  /** @param open gives the database, open */
  constructor(
    name: string,
    private readonly open: () => Promise<CustomerDatabase>,
  ) {
    this.#part = `idb://${name}/journal/`;
  }

  /** Until this has settled, a change could escape the subscribers. */
  get ready(): Promise<void> {
    return this.#reading;
  }

  subscribe(subscriber: Subscriber): () => void {
    if (!this.#subscribers.size) {
      Dexie.on.storagemutated.subscribe(this.#mutated);
      this.#read(async db => {
        this.#seen = await lastSeq(db);
      });
    }
    this.#subscribers.add(subscriber);
    return () => {
      if (this.#subscribers.delete(subscriber) && !this.#subscribers.size) this.stop();
    };
  }

  stop(): void {
    this.#subscribers.clear();
    Dexie.on.storagemutated.unsubscribe(this.#mutated);
  }

  /** All that was read is old: the database is another one, or of another version. */
  reset(isNew: boolean): void {
    if (isNew) this.#seen = 0;
    this.#tell({kind: 'reset', ids: null});
  }

  /** `all` is told when the page comes back from the browser's cache: anything may have happened. */
  readonly #mutated = (parts: object): void => {
    if (this.#part in parts || 'all' in parts) this.#read(db => this.#readUp(db));
  };

  #read(work: (db: CustomerDatabase) => Promise<void>): void {
    this.#reading = this.#reading.then(async () => {
      if (!this.#subscribers.size) return;
      try {
        await work(await this.open());
      } catch (error) {
        for (const {onError} of this.#subscribers) onError?.(toFailure(error));
      }
    });
  }

  async #readUp(db: CustomerDatabase): Promise<void> {
    const seen = this.#seen;
    const entries = await db.journal.where('seq').above(seen).toArray();
    const last = entries.at(-1)?.seq ?? (await lastSeq(db));
    if (last === seen) return;
    this.#seen = last;
    if (entries[0]?.seq !== seen + 1) return this.#tell({kind: 'reset', ids: null});
    for (const {kind, ids} of entries) this.#tell({kind, ids});
  }

  #tell(change: SourceChange): void {
    for (const {listener, onError} of [...this.#subscribers]) {
      try {
        listener(change);
      } catch (error) {
        onError?.(error);
      }
    }
  }
}

async function lastSeq(db: CustomerDatabase): Promise<number> {
  return ((await db.journal.toCollection().lastKey()) as number | undefined) ?? 0;
}
