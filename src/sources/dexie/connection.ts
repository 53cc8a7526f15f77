import {CustomerSourceError} from '../../customers/index.js';
import {UNDOABLE} from '../stored.js';
import {CustomerDatabase} from './database.js';
import {blocked} from './failures.js';

/** ms after it was opened that what is too old is looked for: what is shown first comes first. */
const PURGE_AFTER = 1000;

/** One open database, opened at its first use and again after another tab had it closed. */
export class Connection {
  readonly db: CustomerDatabase;
  #closed = false;
  #opened = false;
  #isOpening = false;
  /** What all callers wait for while the database opens. */
  #opening: Promise<unknown> | null = null;
  #isBlocked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #refuse: (error: CustomerSourceError) => void = () => undefined;

  /**
   * @param onClosed told that another tab has deleted or updated the database: all that was read of it is old
   * @param now the clock, ms since the epoch
   */
  constructor(
    name: string,
    onClosed: (deleted: boolean) => void,
    private readonly now: () => number,
  ) {
    this.db = new CustomerDatabase(name, now);
    // `false` ends the chain before Dexie's own handlers: they warn on the console, and close the database as well.
    this.db.on('blocked', () => {
      this.#isBlocked = true;
      this.#refuse(blocked());
      return false;
    });
    this.db.on('versionchange', event => {
      this.db.close({disableAutoOpen: false});
      onClosed(!event.newVersion);
      return false;
    });
  }

  /** The database, open. Rejects when it cannot be had, or `close` was called. */
  async open(): Promise<CustomerDatabase> {
    const {db} = this;
    this.#assertNotClosed();
    if (db.isOpen()) return db;
    // The browser says it once, and the request goes on waiting: whoever asks meanwhile is told the same.
    if (this.#isBlocked) throw blocked();
    this.#opening ??= this.#begin();
    await this.#opening;
    this.#assertNotClosed();
    this.#assertVersion();
    if (!this.#opened) this.#timer = setTimeout(() => void this.#purge(), PURGE_AFTER);
    this.#opened = true;
    return db;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    // Closed while it opens, Dexie would leave the browser's connection behind: it is closed once it is there.
    if (!this.#isOpening) this.db.close();
  }

  async #begin(): Promise<void> {
    try {
      await new Promise<unknown>((resolve, reject) => {
        this.#refuse = reject;
        this.#isOpening = true;
        this.db
          .open()
          .finally(() => {
            this.#isBlocked = false;
            this.#isOpening = false;
            if (this.#closed) this.db.close();
          })
          .then(resolve, reject);
      });
    } finally {
      this.#opening = null;
    }
  }

  #assertNotClosed(): void {
    if (!this.#closed) return;
    throw new CustomerSourceError('unavailable', 'This source was closed. Make a new one.', {retryable: false});
  }

  /** Dexie opens a database of the future as well, but what is in it need not be what this version knows. */
  #assertVersion(): void {
    const {db} = this;
    // IndexedDB's own number: Dexie multiplies by 10.
    if (Math.floor(db.backendDB().version / 10) <= 1) return;
    db.close({disableAutoOpen: false});
    throw new DOMException('The database is of a newer version', 'VersionError');
  }

  /** Forgets for good what was deleted or done long ago. */
  async #purge(): Promise<void> {
    const {db} = this;
    // Closed for another tab, it would be opened again.
    if (!db.isOpen()) return;
    const old = this.now() - UNDOABLE;
    try {
      const tables = [db.deleted, db.acts];
      const counts = await Promise.all(tables.map(table => table.where('at').below(old).limit(1).count()));
      if (counts.some(Boolean)) await (await import('./purge.js')).purge(db, old);
    } catch {
      // The next start does it.
    }
  }
}
