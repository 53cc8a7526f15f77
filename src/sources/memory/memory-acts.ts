import type {BulkOptions, BulkResult, Customer, HistoryEntry, RecentAct, Selection} from '../../customers/index.js';
import {newId} from '../../customers/index.js';
import {
  ACTS_KEPT,
  ACTS_TOLD,
  emailsOf,
  grown,
  kindOfChange,
  nothingToUndo,
  planAct,
  planUndo,
  shrunk,
  stillSelected,
} from '../acts.js';
import type {Act, ActPlan, Deed, StoredEntry, Undoable} from '../acts.js';
import {assertExpected, chunksOf, runBatches} from '../bulk.js';
import {historyOf} from '../history.js';
import {UNDOABLE} from '../stored.js';
import type {MemoryCustomers} from './memory-customers.js';

/** The acts on customers in memory: what can be undone of them, and what the history says. */
export class MemoryActs {
  /** By token, the oldest first. */
  readonly #acts = new Map<string, {act: Act; rows: Set<Undoable>}>();
  /** By a number of its own, in the order in which they were written. */
  readonly #history = new Map<number, StoredEntry>();
  #entries = 0;

  /** @param forget told of whoever is gone for good */
  constructor(
    private readonly customers: MemoryCustomers,
    private readonly now: () => number,
    private readonly forget: (id: string) => void,
  ) {}

  /** Does a deed to the customers of the ids, as far as they are selected still. */
  async perform(deed: Deed, ids: string[], selection: Selection, options: BulkOptions): Promise<BulkResult> {
    const isSelected = stillSelected(selection);
    const known = ids.filter(id => this.customers.get(id));
    assertExpected(known.length, options.expected);
    let token: string | undefined;
    return runBatches(chunksOf(ids), ids.length, options, async batch => {
      const stored = batch.map(id => this.customers.get(id));
      const plan = planAct(deed, batch, stored, isSelected);
      if (!options.dryRun && plan.changes.length) token = this.#record(deed, plan, token);
      return {seen: batch.length, changed: plan.changes.length, skipped: plan.skipped, undo: token};
    });
  }

  /** Stores an edit; the token of its undo. */
  edit(before: Customer, deed: Deed): string {
    return this.#record(deed, planAct(deed, [before.id], [before]));
  }

  async undo(token: string, options: BulkOptions): Promise<BulkResult> {
    const entry = this.#acts.get(token);
    if (!entry) throw nothingToUndo();
    const {act, rows} = entry;
    assertExpected(rows.size, options.expected);
    // From its end, so that those whom the act names are left until the last.
    return runBatches(chunksOf([...rows]).reverse(), rows.size, options, async given => {
      // Somebody else may undo it as well.
      const batch = given.filter(row => rows.has(row));
      const stored = batch.map(({id}) => this.customers.get(id));
      const holders = emailsOf(batch).flatMap(email => this.customers.holder(email) ?? []);
      const plan = planUndo(batch, stored, holders);
      if (!options.dryRun) {
        this.customers.write(plan.changes, kindOfChange(act.kind, true));
        for (const row of plan.done) {
          rows.delete(row);
          if (row.entry !== undefined) this.#history.delete(row.entry);
        }
        const left = shrunk(entry.act, plan);
        if (left) entry.act = left;
        else this.#acts.delete(token);
      }
      return {seen: given.length, changed: plan.changes.length, skipped: plan.skipped};
    });
  }

  /** The newest first. */
  recent(): RecentAct[] {
    const acts = [...this.#acts].map(([undo, {act}]) => ({undo, ...structuredClone(act)}));
    return acts.reverse().slice(0, ACTS_TOLD);
  }

  history(id: string): HistoryEntry[] {
    const stored = [...this.#history.values()].filter(entry => entry.id === id);
    return structuredClone(historyOf(stored, this.customers.get(id)?.suspension ?? null, this.now()));
  }

  #record(deed: Deed, plan: ActPlan, token = newId()): string {
    this.customers.write(plan.changes, kindOfChange(deed.kind));
    plan.entries.forEach((entry, index) => {
      this.#history.set(++this.#entries, entry);
      const row = plan.undoable[index];
      if (row) row.entry = this.#entries;
    });
    const entry = this.#acts.get(token) ?? {act: undefined, rows: new Set<Undoable>()};
    for (const row of plan.undoable) entry.rows.add(row);
    this.#acts.set(token, Object.assign(entry, {act: grown(entry.act, deed, plan)}));
    this.#trim();
    return token;
  }

  #trim(): void {
    const old = this.now() - UNDOABLE;
    let excess = this.#acts.size - ACTS_KEPT;
    for (const [token, {act, rows}] of this.#acts) {
      const isOld = act.at < old;
      if (!isOld && (excess <= 0 || act.kind === 'delete')) continue;
      this.#acts.delete(token);
      excess--;
      if (act.kind !== 'delete') continue;
      const gone = new Set([...rows].map(({id}) => id).filter(id => !this.customers.get(id)));
      for (const id of gone) this.forget(id);
      for (const [key, {id}] of this.#history) if (gone.has(id)) this.#history.delete(key);
    }
  }
}
