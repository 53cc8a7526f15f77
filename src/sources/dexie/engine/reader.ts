/** What the journal says of a change: whom it was about, `null` for anybody. */
export interface Entry {
  seq: number;
  ids: string[] | null;
}

/** Rows of a reading that are kept in case they are asked for again: what a page and a change to it come to. */
const KEPT = 500;

/**
 * Reads the customers' database straight, without Dexie: it is a third of the time, and a worker needs no Dexie of its
 * own. It never makes a database, and lets go of it as soon as anybody wants to delete or update it.
 */
export class Reader {
  #db: Promise<IDBDatabase> | undefined;
  #isClosed = false;
  readonly #running = new Set<Promise<void>>();

  /** @param onLost told when the database was deleted, updated or closed: what was read of it is of no use */
  constructor(
    private readonly name: string,
    private readonly onLost: () => void,
  ) {}

  /** Begins to read; what is read of one reading is of one moment. */
  async read(): Promise<Reading> {
    if (this.#isClosed) throw new Error('Closed');
    this.#db ??= this.#open();
    const opening = this.#db;
    try {
      const transaction = (await opening).transaction(['customers', 'journal']);
      const end = new Promise<void>(resolve => {
        transaction.oncomplete = transaction.onabort = () => {
          this.#running.delete(end);
          resolve();
        };
      });
      this.#running.add(end);
      return new Reading(transaction);
    } catch (error) {
      if (this.#db === opening) this.#letGo();
      throw error;
    }
  }

  /** For good. Resolves when nothing is being read any more: WebKit keeps the database of a worker that is cut off. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(this.#running);
    this.#letGo();
  }

  #letGo(): void {
    const opening = this.#db;
    this.#db = undefined;
    opening?.then(
      db => db.close(),
      () => undefined,
    );
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.name);
    // Without a version it opens what is there, or makes an empty one: that is stopped.
    request.onupgradeneeded = () => {
      request.transaction?.abort();
      request.result.close();
    };
    const db = await resultOf(request);
    const lost = () => {
      this.#letGo();
      this.onLost();
    };
    db.onversionchange = lost;
    db.onclose = lost;
    return db;
  }
}

/** One transaction: all that it reads is of one moment. It ends by itself when nothing is asked any more. */
export class Reading {
  readonly #customers: IDBObjectStore;
  readonly #journal: IDBObjectStore;
  readonly #known = new Map<string, Promise<unknown>>();

  constructor(transaction: IDBTransaction) {
    this.#customers = transaction.objectStore('customers');
    this.#journal = transaction.objectStore('journal');
  }

  count(): Promise<number> {
    return resultOf(this.#customers.count());
  }

  /** The next rows by id; `null` for the first. */
  rowsAfter(id: unknown, most: number): Promise<unknown[]> {
    return resultOf(this.#customers.getAll(id === null ? null : IDBKeyRange.lowerBound(id, true), most));
  }

  /** The rows of these ids, `undefined` where there is none; of the first ones each is read once only. */
  rows(ids: string[]): Promise<unknown[]> {
    return Promise.all(
      ids.map(id => {
        const row = this.#known.get(id) ?? resultOf<unknown>(this.#customers.get(id));
        if (this.#known.size < KEPT) this.#known.set(id, row);
        return row;
      }),
    );
  }

  /** The number of the last change; 0 before the first. */
  async lastSeq(): Promise<number> {
    const cursor = await resultOf(this.#journal.openKeyCursor(null, 'prev'));
    return Number(cursor?.key ?? 0);
  }

  entriesAfter(seq: number): Promise<Entry[]> {
    return resultOf(this.#journal.getAll(IDBKeyRange.lowerBound(seq, true)) as IDBRequest<Entry[]>);
  }

  /** Lets others run and keeps the transaction alive, which a timer would not. */
  async rest(): Promise<void> {
    await this.lastSeq();
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB gave no reason'));
    };
  });
}
