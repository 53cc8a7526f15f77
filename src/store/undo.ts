import {
  CustomerSourceError,
  isRecord,
  toCustomerSourceError,
  type BulkOptions,
  type BulkResult,
  type Customer,
  type RecentAct,
} from '../customers/index.js';
import {countOf, toBulkResult} from './bulk-result.js';
import type {CustomersStore} from './customers-store.js';
import type {UndoableAct} from './state.js';

type UndoOptions = Pick<BulkOptions, 'signal' | 'onProgress'>;

/** What puts an act back, for the host. Rejects with a `CustomerSourceError`: `conflict` when something was left out. */
type Undo = () => Promise<void>;

/** So many acts are shown, and so many people of each are named. */
const ACTS_SHOWN = 20;
const NAMED = 5;

/** What is being put back just now: asked for again, it is the same answer. */
const running = new WeakMap<CustomersStore, Map<string | UndoableAct, Promise<BulkResult>>>();

/** Keeps an act of the source's among those that can be undone; `undefined` when it gave no token. */
export function remember(
  store: CustomersStore,
  kind: RecentAct['kind'],
  {changed, undo}: BulkResult,
  customers: readonly Customer[],
): Undo | undefined {
  if (undo === undefined) return undefined;
  const sample = customers
    .slice(0, NAMED)
    .map(({id, name, email}) => ({id, label: (name?.trim() || email?.trim()) ?? id}));
  return keep(store, {kind, undo, at: store.viewContext().now, by: store.state.settings.agent, changed, sample});
}

/** Keeps an act among those that can be undone. */
export function keep(store: CustomersStore, act: UndoableAct): Undo {
  store.setUndoable([act, ...store.state.undoable]);
  return async () => {
    const {skipped, failed} = await undoAct(store, act);
    const left = [...skipped, ...failed];
    if (!countOf(left)) return;
    const what = left.map(({code, count}) => `${String(count)} × ${code}`).join(', ');
    throw new CustomerSourceError('conflict', `Not everything was put back: ${what}`);
  };
}

/**
 * Puts back what an act changed; what was edited since is left out and named. Rejects with a `CustomerSourceError`:
 * `partial` says what was put back before it failed; the rest can be tried again. Asked for twice at once, it is done
 * once.
 */
export function undoAct(store: CustomersStore, act: UndoableAct, options: UndoOptions = {}): Promise<BulkResult> {
  const key = act.undo ?? act;
  const ofStore = running.get(store) ?? new Map<string | UndoableAct, Promise<BulkResult>>();
  running.set(store, ofStore);
  let undoing = ofStore.get(key);
  if (!undoing) {
    undoing = putBack(store, act, options).finally(() => ofStore.delete(key));
    ofStore.set(key, undoing);
  }
  return undoing;
}

/** The acts that can be undone, the newest first: those the source knows of, whoever did them, else this page's own. */
export async function recentActs(store: CustomersStore, signal: AbortSignal): Promise<UndoableAct[]> {
  const told: unknown = await store.ask(async source => (await source.recentActs?.({signal})) ?? null);
  const own = store.state.undoable;
  if (!Array.isArray(told)) return [...own];
  const acts: UndoableAct[] = told.filter(isRecentAct);
  return [...acts, ...own.filter(({undo}) => undo === null)].sort((a, b) => b.at - a.at).slice(0, ACTS_SHOWN);
}

async function putBack(store: CustomersStore, act: UndoableAct, options: UndoOptions): Promise<BulkResult> {
  try {
    const result = toBulkResult(await run(store, act, options));
    if (!options.signal?.aborted) forget(store, act);
    await settle(store, act, result);
    return result;
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    // It has been undone already, or is too long ago.
    if (error.code === 'not-found') forget(store, act);
    if (error.partial) await settle(store, act, toBulkResult(error.partial));
    throw error;
  }
}

async function run(store: CustomersStore, {undo, revert}: UndoableAct, options: UndoOptions): Promise<unknown> {
  if (undo === null) {
    await revert?.();
    return {changed: 1};
  }
  const by = store.state.settings.agent;
  return store.ask(async source => {
    if (!source.undo) throw new CustomerSourceError('forbidden', 'This source has no undo()');
    return source.undo(undo, {...options, by});
  });
}

async function settle(store: CustomersStore, {sample, changed}: UndoableAct, result: BulkResult): Promise<void> {
  if (!result.changed) return;
  const isExact = sample.length === changed && result.changed === changed;
  store.host.changed('undo', isExact ? sample.map(({id}) => id) : null);
  await store.refresh();
}

function forget(store: CustomersStore, act: UndoableAct): void {
  const isOther = (other: UndoableAct): boolean => other !== act && (act.undo === null || other.undo !== act.undo);
  store.setUndoable(store.state.undoable.filter(isOther));
}

function isRecentAct(told: unknown): told is RecentAct {
  return (
    isRecord(told) &&
    typeof told.undo === 'string' &&
    typeof told.kind === 'string' &&
    typeof told.at === 'number' &&
    typeof told.changed === 'number' &&
    Array.isArray(told.sample)
  );
}
