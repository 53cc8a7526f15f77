import {
  CustomerSourceError,
  isQuerySelection,
  isSuspended,
  selectionMatcher,
  toCustomer,
  wellFormed,
} from '../customers/index.js';
import type {
  Agent,
  Customer,
  HistoryEntry,
  RecentAct,
  Selection,
  SourceChange,
  Suspension,
} from '../customers/index.js';
import {named, sampleOf} from './bulk.js';
import type {Skip} from './bulk.js';
import {asOf, emailKeyOf, isEqual, newVersion} from './stored.js';

/** How many acts are kept; deletions, which are promised for 30 days, are kept beyond that. */
export const ACTS_KEPT = 200;

/** How many acts are told by `recentActs`. */
export const ACTS_TOLD = 20;

/** A customer as it was (`null`: there was none) and as it shall be (`null`: gone). */
export interface Change {
  before: Customer | null;
  after: Customer | null;
}

/** An event as it is stored: `replaced` is the suspension that it put an end to, which may have no entry of its own. */
export type StoredEntry = HistoryEntry & {id: string; replaced: Suspension | null};

/** What puts one customer back as they were before an act. */
export interface Undoable {
  id: string;
  /** The version that the act gave; `null`: it deleted the customer. */
  version: string | null;
  /** The values that the act changed, its version among them; of a deleted customer all. */
  old: Partial<Customer>;
  /** The key of the history entry that the act wrote. */
  entry?: number;
}

/** An act as it is stored. */
export type Act = Omit<RecentAct, 'undo'>;

/** What an act does to customers, one by one. */
export interface Deed {
  readonly kind: RecentAct['kind'];
  readonly at: number;
  readonly by: Agent | null;
  /** The customer after it (`null`: gone), or the code of why they are left out. */
  readonly decide: (customer: Customer) => Customer | null | Skip['code'];
  /** What their history says of it. */
  readonly entry?: Omit<HistoryEntry, 'at' | 'by'>;
}

/** What a deed comes to, before anything is written. */
export interface ActPlan {
  changes: Change[];
  /** One for each change. */
  undoable: Undoable[];
  /** One for each change, or none at all. */
  entries: StoredEntry[];
  skipped: Skip[];
}

/** What the undo of a part of an act comes to, before anything is written. */
export interface UndoPlan {
  changes: Change[];
  /** What leaves the act: it has been undone, or never can be. */
  done: Undoable[];
  /** What stays undoable. */
  left: Undoable[];
  skipped: Skip[];
}

/**
 * Suspends whoever is not suspended at `now` (ms since the epoch).
 *
 * @throws CustomerSourceError `invalid` unless `until` is `null` or a time to come
 */
export function suspending(
  {until, reason}: {until: number | null; reason: string | null},
  by: Agent | null,
  now: number,
): Deed {
  if (until !== null && !(until > now && until <= 8.64e15)) {
    throw new CustomerSourceError('invalid', 'A suspension ends never, or at a time to come', {
      fields: {until: 'future'},
    });
  }
  const suspension = {since: now, until, reason: wellFormed((reason ?? '').trim()) || null, by};
  return {
    kind: 'suspend',
    at: now,
    by,
    decide: customer =>
      isSuspended(customer, now) ? 'already-suspended' : {...customer, suspension, version: newVersion()},
    entry: {kind: 'suspended', until, reason: suspension.reason},
  };
}

/** Ends the suspension of whoever is suspended at `now` (ms since the epoch). */
export function unsuspending(by: Agent | null, now: number): Deed {
  return {
    kind: 'unsuspend',
    at: now,
    by,
    decide: customer =>
      isSuspended(customer, now) ? {...customer, suspension: null, version: newVersion()} : 'not-suspended',
    entry: {kind: 'unsuspended'},
  };
}

/** Deletes everybody. */
export function removing(by: Agent | null, now: number): Deed {
  return {kind: 'delete', at: now, by, decide: () => null};
}

/** An edit, which has been decided on already. */
export function editing(after: Customer, by: Agent | null, now: number): Deed {
  return {kind: 'update', at: now, by, decide: () => after};
}

/** The agent without whatever else the host's object holds. */
export function agentOf(by: Agent | null | undefined): Agent | null {
  return by ? {id: by.id, name: by.name} : null;
}

/**
 * Plans a deed for a batch of ids.
 *
 * @param stored who has them, in the order of `ids`
 * @param isSelected whether a customer still is one of those who are meant
 */
export function planAct(
  {decide, entry, at, by}: Deed,
  ids: readonly string[],
  stored: readonly (Customer | null | undefined)[],
  isSelected: (customer: Customer) => boolean = () => true,
): ActPlan {
  const plan: ActPlan = {changes: [], undoable: [], entries: [], skipped: []};
  ids.forEach((id, index) => {
    const before = stored[index];
    const after = !before ? 'not-found' : isSelected(before) ? decide(before) : 'no-longer-matches';
    if (typeof after === 'string') plan.skipped.push({code: after, ...named(before ?? nobody(id))});
    else if (before) {
      plan.changes.push({before, after});
      plan.undoable.push({id, version: after?.version ?? null, old: after ? changedValues(before, after) : before});
      if (entry) plan.entries.push({...entry, id, at, by, replaced: before.suspension});
    }
  });
  return plan;
}

/**
 * Plans the undo of a part of an act.
 *
 * @param stored who has the rows' ids now, in their order
 * @param holders who has an email now that the rows would bring back
 */
export function planUndo(
  rows: readonly Undoable[],
  stored: readonly (Customer | null | undefined)[],
  holders: readonly Customer[],
): UndoPlan {
  const plan: UndoPlan = {changes: [], done: [], left: [], skipped: []};
  const taken = new Map(holders.map(({id, email}) => [emailKeyOf(email), id]));
  rows.forEach((row, index) => {
    const before = stored[index] ?? null;
    const after = toCustomer({...before, ...row.old});
    const obstacle = obstacleTo(row, before, taken);
    if (obstacle || !after) {
      // Whoever was deleted for good meanwhile never comes back.
      const isLost = row.version === null && row.old.id === undefined;
      plan[isLost ? 'done' : 'left'].push(row);
      plan.skipped.push({code: obstacle ?? 'not-found', ...named(before ?? after ?? nobody(row.id))});
      return;
    }
    if (row.old.email) taken.set(emailKeyOf(row.old.email), row.id);
    plan.changes.push({before, after});
    plan.done.push(row);
  });
  return plan;
}

/** Why a row cannot be put back for now, if so. */
function obstacleTo(
  {id, version, old}: Undoable,
  before: Customer | null,
  taken: ReadonlyMap<string | null, string>,
): Skip['code'] | null {
  if (!before && (version !== null || old.id === undefined)) return 'not-found';
  if (before && before.version !== version) return 'edited';
  const holder = old.email ? taken.get(emailKeyOf(old.email)) : undefined;
  return holder === undefined || holder === id ? null : 'duplicate-email';
}

/** The emails that the rows would bring back, as they are compared. */
export function emailsOf(rows: readonly Undoable[]): string[] {
  return rows.map(({old}) => emailKeyOf(old.email)).filter(key => key !== null);
}

/** The act after one batch more of it. */
export function grown(act: Act | undefined, {kind, at, by}: Deed, {changes}: ActPlan): Act {
  const {changed = 0, sample = []} = act ?? {};
  const names = changes.map(({before}) => before).filter(customer => customer !== null);
  return {
    kind,
    at,
    by,
    changed: changed + changes.length,
    sample: sampleOf([...sample, ...sampleOf(names).map(named)]),
  };
}

/** The act after some of it was undone; `null` when nothing is left. */
export function shrunk(act: Act, {done, skipped}: UndoPlan): Act | null {
  const changed = act.changed - done.length;
  if (changed <= 0) return null;
  const gone = new Set(done.map(({id}) => id));
  const names = new Map([...act.sample, ...skipped].map(({id, label}) => [id, {id, label}]));
  return {...act, changed, sample: sampleOf([...names.values()].filter(({id}) => !gone.has(id)))};
}

/** How an act is told to subscribers, or its undo. */
export function kindOfChange(kind: Act['kind'], isUndo = false): SourceChange['kind'] {
  if (kind !== 'delete') return 'updated';
  return isUndo ? 'created' : 'removed';
}

/** Whether a stored customer is meant by a selection still: a query may have lost them since it was read. */
export function stillSelected(selection: Selection): (customer: Customer) => boolean {
  if (!isQuerySelection(selection)) return () => true;
  const {now} = selection.context;
  const isSelected = selectionMatcher(selection);
  return customer => isSelected(asOf(customer, now));
}

/** Nobody knows the token, or it has been used up. */
export function nothingToUndo(): CustomerSourceError {
  return new CustomerSourceError('not-found', 'This can no longer be undone', {retryable: false});
}

function changedValues(before: Customer, after: Customer): Partial<Customer> {
  const now = new Map<string, unknown>(Object.entries(after));
  return Object.fromEntries(Object.entries(before).filter(([key, value]) => !isEqual(value, now.get(key))));
}

function nobody(id: string): Pick<Customer, 'id' | 'name' | 'email'> {
  return {id, name: null, email: null};
}
