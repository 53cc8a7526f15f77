import {toCustomer} from '../../../customers/index.js';
import type {Reader, Reading} from './reader.js';
import {readColumn, Snapshot} from './snapshot.js';
import {Views} from './views.js';
import type {Pace} from './work.js';

/** Rows read at a time; half as long as a slice may take. */
const BATCH = 400;

/** What has happened since cannot be followed: the snapshot has to be made anew. */
export class Outdated extends Error {}

/** Keeps a snapshot of the database: reads it, brings it up to date from the journal, and says when that cannot be. */
export class Keeper {
  #snapshot: Snapshot | undefined;
  #views: Views | undefined;
  /** Counts what made the snapshot useless, for those who are just reading. */
  #losses = 0;

  constructor(private readonly reader: Reader) {}

  get isReady(): boolean {
    return this.#snapshot !== undefined;
  }

  /** @throws Outdated when there is no snapshot */
  get views(): Views {
    if (!this.#views) throw new Outdated();
    return this.#views;
  }

  /** Forgets everything, and gives the memory back. */
  drop(): void {
    this.#losses++;
    this.#snapshot = undefined;
    this.#views = undefined;
  }

  /** Reads everybody. What is written meanwhile is in the journal from `seq` on. */
  async build(pace: Pace): Promise<void> {
    const losses = this.#losses;
    const snapshot = new Snapshot();
    const start = await this.reader.read();
    snapshot.seq = await start.lastSeq();
    snapshot.reserve(Math.ceil((await start.count()) * 1.05) + 64);
    await this.#readAll(pace, row => {
      const customer = toCustomer(row);
      if (customer) snapshot.put(customer);
    });
    // They came by id.
    snapshot.byId = Uint32Array.from({length: snapshot.size}, (_, slot) => slot);
    if (losses !== this.#losses) throw new Outdated();
    this.#snapshot = snapshot;
    this.#views = new Views(snapshot);
  }

  /** Reads everybody once more for fields that the snapshot lacks. Before {@link catchUp}, which puts right the rest. */
  async addColumns(fields: string[], pace: Pace): Promise<void> {
    const snapshot = this.#current();
    const columns = [...new Set(fields)].map(field => ({field, column: snapshot.newColumn()}));
    let place = 0;
    await this.#readAll(pace, row => {
      const customer = toCustomer(row);
      if (!customer) return;
      const {byId, ids} = snapshot;
      while (place < byId.length && ids.get(byId[place] ?? 0) < customer.id) place++;
      const slot = byId[place];
      if (slot === undefined || ids.get(slot) !== customer.id) return;
      for (const {field, column} of columns) column.set(slot, readColumn(customer, field));
    });
    for (const {field, column} of columns) snapshot.setColumn(field, column);
  }

  /** Whether the snapshot is of the moment of the reading. */
  async isCurrent(reading: Reading): Promise<boolean> {
    const {seq} = this.#current();
    return (await reading.lastSeq()) === seq;
  }

  /**
   * Brings the snapshot to the moment of the reading.
   *
   * @throws Outdated when the journal does not reach back so far, or names nobody
   */
  async catchUp(reading: Reading, pace: Pace): Promise<void> {
    const snapshot = this.#current();
    const last = await reading.lastSeq();
    if (last === snapshot.seq) return;
    const entries = await reading.entriesAfter(snapshot.seq);
    const isWhole = entries[0]?.seq === snapshot.seq + 1 && entries.every(({ids}) => ids);
    const changed = new Set(entries.flatMap(({ids}) => ids ?? []));
    // To read so many one by one takes longer than all of them in a row.
    if (!isWhole || changed.size > 2000 + snapshot.count / 3) {
      this.drop();
      throw new Outdated();
    }
    await this.#replace(snapshot, [...changed], reading, pace);
    snapshot.seq = last;
  }

  ids(slots: Uint32Array): string[] {
    const {ids} = this.#current();
    return Array.from(slots, slot => ids.get(slot));
  }

  /** Half done it would be wrong: what breaks it off loses the snapshot. */
  async #replace(snapshot: Snapshot, ids: string[], reading: Reading, pace: Pace): Promise<void> {
    try {
      const slots = ids.map(id => snapshot.find(id));
      const touched = new Set<number>();
      for (let start = 0; start < ids.length; start += BATCH) {
        const rows = await reading.rows(ids.slice(start, start + BATCH));
        rows.forEach((row, index) => {
          const slot = slots[start + index] ?? -1;
          const customer = toCustomer(row);
          if (customer) touched.add(snapshot.put(customer, slot === -1 ? undefined : slot));
          else if (slot !== -1) {
            snapshot.remove(slot);
            touched.add(slot);
          }
        });
        await pace.restIfLate();
      }
      await pace.run(this.views.update(touched));
    } catch (error) {
      this.drop();
      throw error;
    }
  }

  /** Asks for a batch before it looks at the one before. */
  async #readAll(pace: Pace, take: (row: unknown) => void): Promise<void> {
    let next = this.#readAfter(null);
    for (;;) {
      const rows = await next;
      if (!rows.length) return;
      next = this.#readAfter(Reflect.get(Object(rows.at(-1)), 'id'));
      // Nobody waits for it once this is broken off.
      next.catch(() => undefined);
      for (const row of rows) {
        take(row);
        await pace.restIfLate();
      }
    }
  }

  async #readAfter(id: unknown): Promise<unknown[]> {
    return (await this.reader.read()).rowsAfter(id, BATCH);
  }

  #current(): Snapshot {
    if (!this.#snapshot) throw new Outdated();
    return this.#snapshot;
  }
}
