import {
  CustomerSourceError,
  throwIfAborted,
  toCustomerSourceError,
  type BulkOptions,
  type BulkResult,
  type CustomerSource,
} from '../customers/index.js';
import {changedIds, concerned, toBulkResult, totalOf} from './bulk-result.js';
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
  details?: SuspendDetails | undefined;
  /** What the dry run said and the agent confirmed: if more match by now, nothing changes and it rejects with `conflict`. */
  plan?: BulkResult | undefined;
  /** Gives it up. What was done by then stands, and is told. */
  signal: AbortSignal;
  /** The host agrees: from here on the source is at it. */
  onStart?(): void;
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
  const plan = sourceOf(store)
    .then(source => call(store, source, request, details, {dryRun: true, signal}))
    .then(toBulkResult);
  return untilAborted(plan, signal, 'The question was given up');
}

/**
 * Does the act once the host agrees, or lets the host do it; remembers how to undo it, tells the host and shows the
 * change. Whoever it was about is selected no more, unless a part is left to be done. Rejects with a
 * `CustomerSourceError` whose `partial` says what had been done, if anything: that stands, and can be undone as well.
 */
export async function runAct(store: CustomersStore, request: ActRequest, options: ActOptions): Promise<ActOutcome> {
  const {act, selection} = request;
  const {details, signal, plan, onStart, onProgress} = options;
  const expected = plan && totalOf(plan);
  const count = request.count ?? expected ?? null;
  const detail = {selection, count, ...(details && {details: {...details, by: store.state.settings.agent}})};
  const source = await sourceOf(store);
  try {
    const outcome = await untilAborted(store.host.before(act, detail, signal), signal, 'The act was given up');
    if (outcome.kind === 'veto') return {kind: 'vetoed'};
    throwIfAborted(signal);
    onStart?.();
    const answer =
      outcome.kind === 'done'
        ? // A host that did it need not say more.
          (outcome.result ?? plan ?? {changed: count ?? 0})
        : await call(store, source, request, details, {
            signal,
            ...(onProgress && {onProgress}),
            ...(expected !== undefined && {expected}),
          });
    const result = toBulkResult(answer);
    const isStopped = signal.aborted && (expected === undefined || totalOf(result) < expected);
    await settle(store, source, request, result, !isStopped);
    return {kind: 'done', result, isStopped};
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    // A source of the host's may leave out what it need not say.
    const partial = error.partial && toBulkResult(error.partial);
    if (!partial?.changed) throw error;
    await settle(store, source, request, partial, false);
    if (error.code === 'aborted') return {kind: 'done', result: partial, isStopped: true};
    const {code, message, retryable} = error;
    throw new CustomerSourceError(code, message, {retryable, partial, cause});
  }
}

function sourceOf(store: CustomersStore): Promise<CustomerSource> {
  return store.ask(async source => source);
}

async function call(
  store: CustomersStore,
  source: CustomerSource,
  {act, selection}: ActRequest,
  details: SuspendDetails | undefined,
  given: BulkOptions,
): Promise<unknown> {
  const by = store.state.settings.agent;
  const options: BulkOptions = {...given, by};
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
}

/** Tells everybody what has been done, and shows it. */
async function settle(
  store: CustomersStore,
  source: CustomerSource,
  request: ActRequest,
  result: BulkResult,
  isComplete: boolean,
): Promise<void> {
  const {act, selection} = request;
  const ids = changedIds(selection, result);
  // The page has another source by now: its tokens and its people are others.
  const isCurrent = (await sourceOf(store).catch(() => null)) === source;
  if (!isCurrent) {
    if (result.changed) store.host.changed(act, ids);
    return;
  }
  if (result.changed) {
    const known = request.customer ? [request.customer] : concerned(store.state, selection, result);
    store.host.changed(act, ids, remember(store, act, result, known));
  }
  // What has failed in the middle can be tried again, with the same people.
  if (isComplete) deselect(store, request);
  await store.refresh();
}

/** What was done is done: the next act is about others. */
function deselect(store: CustomersStore, {customer}: ActRequest): void {
  if (!customer) {
    store.select(NOBODY);
    return;
  }
  const {selection} = store.state.selected;
  if ('query' in selection) return;
  const left = selection.ids.filter(id => id !== customer.id);
  if (left.length < selection.ids.length) store.select(selectIds(left));
}
