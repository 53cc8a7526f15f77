import {Dexie} from 'dexie';
import type {SourceChange} from '../../customers/index.js';
import type {CustomerDatabase} from './database.js';
import {toFailure} from './failures.js';

interface Subscriber {
  listener(change: SourceChange): void;
  onError?: ((error: unknown) => void) | undefined;
}

/** More ids than this are told as `null`, any: nobody follows so many one by one. */
const IDS_TOLD = 100;

const RESET: SourceChange = {kind: 'reset', ids: null};

/**
 * Tells of changes by any connection to the database. Dexie says across tabs that the journal has grown; what happened
 * is read there. Without subscribers nothing runs.
 */
export class Watcher {
  readonly #subscribers = new Set<Subscriber>();
  readonly #part: string;
  #seen = 0;
  #isFollowing = false;
  #hasMissed = false;
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
      this.#catchUp();
    }
    this.#subscribers.add(subscriber);
    return () => {
      if (this.#subscribers.delete(subscriber) && !this.#subscribers.size) this.stop();
    };
  }

  stop(): void {
    this.#subscribers.clear();
    this.#isFollowing = false;
    Dexie.on.storagemutated.unsubscribe(this.#mutated);
  }

  /** All that was read is old: the database is another one, or of another version. */
  reset(isNew: boolean): void {
    this.#reading = this.#reading.then(() => {
      if (isNew) this.#seen = 0;
      this.#tell(RESET);
    });
  }

  /** `all` is told when the page comes back from the browser's cache: anything may have happened. */
  readonly #mutated = (parts: object): void => {
    if (!(this.#part in parts) && !('all' in parts)) return;
    this.#hasMissed ||= !this.#isFollowing;
    this.#catchUp();
  };

  #catchUp(): void {
    this.#reading = this.#reading
      .then(async () => {
        if (!this.#subscribers.size) return;
        const db = await this.open();
        await (this.#isFollowing ? this.#readUp(db) : this.#follow(db));
      })
      .catch((error: unknown) => {
        for (const subscriber of this.#subscribers) fail(subscriber, toFailure(error));
      });
  }

  async #follow(db: CustomerDatabase): Promise<void> {
    this.#seen = await lastSeq(db);
    this.#isFollowing = true;
    // The making of a database is told as a change of everything, but nothing has happened in it.
    if (this.#hasMissed && this.#seen) this.#tell(RESET);
    this.#hasMissed = false;
  }

  async #readUp(db: CustomerDatabase): Promise<void> {
    const seen = this.#seen;
    const entries = await db.journal.where('seq').above(seen).toArray();
    const last = entries.at(-1)?.seq ?? (await lastSeq(db));
    if (last === seen) return;
    this.#seen = last;
    if (entries[0]?.seq !== seen + 1) {
      this.#tell(RESET);
      return;
    }
    for (const {kind, ids} of entries) this.#tell({kind, ids: ids && ids.length > IDS_TOLD ? null : ids});
  }

  #tell(change: SourceChange): void {
    for (const subscriber of [...this.#subscribers]) {
      try {
        subscriber.listener(change);
      } catch (error) {
        fail(subscriber, error);
      }
    }
  }
}

/** One subscriber's mistake is nobody else's. */
function fail({onError = reportError}: Subscriber, error: unknown): void {
  try {
    onError(error);
  } catch (mistake) {
    reportError(mistake);
  }
}

async function lastSeq(db: CustomerDatabase): Promise<number> {
  const [last] = await db.journal.toCollection().reverse().limit(1).primaryKeys();
  return last ?? 0;
}
