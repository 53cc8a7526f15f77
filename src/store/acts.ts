import {
  CustomerSourceError,
  isQuerySelection,
  throwIfAborted,
  toCustomerSourceError,
  type BulkOptions,
  type BulkResult,
  type CustomerSource,
} from '../customers/index.js';
import {toBulkResult} from './bulk-result.js';
import type {CustomersStore} from './customers-store.js';
import {NOBODY, selectIds} from './selected.js';
import type {ActRequest, BulkAct} from './state.js';
import {remember} from './undo.js';
import {untilAborted} from './until-aborted.js';

/** How somebody is suspended. `until` in ms since the epoch, `null` is for good. */
export interface SuspendDetails {
  until: number | null;
  reason: string | null;
}

export interface ActOptions {
  /** For `suspend`. */
  details?: SuspendDetails;
  /** How many were confirmed: if more match by now, nothing changes and it rejects with `conflict`. */
  expected?: number;
  /** Gives it up. What was done by then stands, and is told. */
  signal: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** What came of an act. `isStopped`: it was given up before its end. */
export type ActOutcome = {kind: 'vetoed'} | {kind: 'done'; result: BulkResult; isStopped: boolean};

const METHODS = {suspend: 'suspend', unsuspend: 'unsuspend', delete: 'remove'} as const satisfies Record<
  BulkAct,
  keyof CustomerSource
>;

/** What the act would change, what it would leave out, and why. Nothing is changed. */
export function planAct(
  store: CustomersStore,
  request: ActRequest,
  {details, signal}: Pick<ActOptions, 'details' | 'signal'>,
): Promise<BulkResult> {
  const plan = call(store, request, details, {dryRun: true, signal}).then(toBulkResult);
  return untilAborted(plan, signal, 'The question was given up');
}

/**
 * Does the act once the host agrees, or lets the host do it; remembers how to undo it, tells the host and shows the
 * change. Whoever it was about is selected no more. Rejects with a `CustomerSourceError` whose `partial` says what had
 * been done, if anything: that stands, and can be undone as well.
 */
export async function runAct(store: CustomersStore, request: ActRequest, options: ActOptions): Promise<ActOutcome> {
  const {act, selection, count} = request;
  const {details, signal, onProgress, expected} = options;
  const detail = {selection, count, ...(details && {details: {...details, by: store.state.settings.agent}})};
  try {
    const outcome = await untilAborted(store.host.before(act, detail, signal), signal, 'The act was given up');
    if (outcome.kind === 'veto') return {kind: 'vetoed'};
    throwIfAborted(signal);
    const answer =
      outcome.kind === 'done'
        ? // A host that did it need not say more.
          (outcome.result ?? {changed: count ?? 0})
        : await call(store, request, details, {signal, ...(onProgress && {onProgress}), ...definedExpected(expected)});
    const result = toBulkResult(answer);
    await settle(store, request, result);
    return {kind: 'done', result, isStopped: signal.aborted};
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    if (!error.partial?.changed) throw error;
    await settle(store, request, error.partial);
    if (error.code !== 'aborted') throw error;
    return {kind: 'done', result: error.partial, isStopped: true};
  }
}

function definedExpected(expected: number | undefined): Pick<BulkOptions, 'expected'> {
  return expected === undefined ? {} : {expected};
}

function call(
  store: CustomersStore,
  {act, selection}: ActRequest,
  details: SuspendDetails | undefined,
  given: BulkOptions,
): Promise<unknown> {
  const by = store.state.settings.agent;
  const options: BulkOptions = {...given, by};
  return store.ask(async (source): Promise<unknown> => {
    if (typeof source[METHODS[act]] !== 'function') {
      throw new CustomerSourceError('forbidden', `This source has no ${METHODS[act]}()`);
    }
    switch (act) {
      case 'suspend':
        return source.suspend?.(selection, {until: null, reason: null, ...details, by}, options);
      case 'unsuspend':
        return source.unsuspend?.(selection, options);
      case 'delete':
        return source.remove?.(selection, options);
    }
  });
}

/** Tells everybody what has been done, and shows it. */
async function settle(store: CustomersStore, request: ActRequest, result: BulkResult): Promise<void> {
  if (!result.changed) return;
  const {act, selection} = request;
  const undo = remember(store, act, result, request.customer);
  deselect(store, request);
  store.host.changed(act, isQuerySelection(selection) ? null : [...selection.ids], undo);
  await store.refresh();
}

/** What was done is done: the next act is about others. */
function deselect(store: CustomersStore, {selection, customer}: ActRequest): void {
  const {selected} = store.state;
  if (!customer) {
    store.select(NOBODY);
    return;
  }
  if (isQuerySelection(selected.selection) || isQuerySelection(selection)) return;
  const {ids} = selection;
  const left = selected.selection.ids.filter(id => !ids.includes(id));
  if (left.length < selected.selection.ids.length) store.select(selectIds(left));
}
