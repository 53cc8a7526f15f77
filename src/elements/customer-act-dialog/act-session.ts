import {toCustomerSourceError, type BulkResult, type CustomerSourceError} from '../../customers/index.js';
import {localizerFor} from '../../locales/localizer.js';
import {planAct, runAct, type SuspendDetails} from '../../store/acts.js';
import {countOf, totalOf} from '../../store/bulk-result.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest} from '../../store/state.js';
import {doneNotice, failedNotice} from './act-notices.js';

/**
 * Where an act stands.
 * - `planning`: it is being found out whom it would change; `asking`: the agent has to say yes
 * - `running`: the host, then the source is at it
 * - `ended`: something has to be said before the dialog goes
 */
export type Stage =
  | {kind: 'planning'; isMore: boolean}
  | {kind: 'plan-failed'; error: CustomerSourceError | null}
  /** `plan`: none for a single one. `error`: why it did not work before. `isMore`: more match than were confirmed. */
  | {kind: 'asking'; plan: BulkResult | null; isMore: boolean; error: CustomerSourceError | null}
  | {kind: 'running'; isStarted: boolean; isStopping: boolean; done: number; total: number | null}
  /** `error` is `null` when it was stopped, or the host tells it itself. */
  | {
      kind: 'ended';
      result: BulkResult | null;
      total: number | null;
      isStopped: boolean;
      error: CustomerSourceError | null;
    };

/** What the dialog does for a session. */
export interface SessionDuties {
  changed(): void;
  close(): void;
  isOpen(): boolean;
}

/** One act, from the question to its end. It goes on, and tells its end by a notice, when the dialog is left meanwhile. */
export class ActSession {
  readonly request: ActRequest;
  /** Whether the source can undo. */
  readonly canUndo: boolean;
  readonly #store: CustomersStore;
  readonly #duties: SessionDuties;
  #stage: Stage;
  #controller = new AbortController();

  constructor(store: CustomersStore, request: ActRequest, canUndo: boolean, duties: SessionDuties) {
    this.request = request;
    this.canUndo = canUndo;
    this.#store = store;
    this.#duties = duties;
    this.#stage = request.customer
      ? {kind: 'asking', plan: null, isMore: false, error: null}
      : {kind: 'planning', isMore: false};
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Finds out whom it would change, where that has to be asked. */
  begin(): void {
    if (!this.request.customer) void this.#plan(false);
  }

  /** Asks again, or, for a single one, tries again. */
  again(details?: SuspendDetails): void {
    if (this.request.customer) void this.confirm(details);
    else void this.#plan(false);
  }

  /** Does it. */
  async confirm(details: SuspendDetails | undefined): Promise<void> {
    if (this.#stage.kind !== 'asking') return;
    const {plan} = this.#stage;
    this.#controller = new AbortController();
    const {signal} = this.#controller;
    const total = plan && totalOf(plan);
    this.#set({kind: 'running', isStarted: false, isStopping: false, done: 0, total: plan?.changed ?? null});
    try {
      const outcome = await runAct(this.#store, this.request, {
        signal,
        details,
        plan: plan ?? undefined,
        onStart: () => this.#progress({isStarted: true}),
        onProgress: (done, of) => this.#progress({done, total: of}),
      });
      if (outcome.kind === 'vetoed') this.#duties.close();
      else this.#end(outcome.result, outcome.isStopped, total);
    } catch (cause) {
      this.#fail(toCustomerSourceError(cause), plan, details);
    }
  }

  /** Gives up: what is asked at once, what runs as soon as the source lets go. Returns whether nothing runs any more. */
  stop(): boolean {
    const isRunning = this.#stage.kind === 'running';
    const isLeft = isRunning && this.#controller.signal.aborted;
    this.#controller.abort();
    this.#progress({isStopping: true});
    return !isRunning || isLeft;
  }

  async #plan(isMore: boolean): Promise<void> {
    this.#controller.abort();
    this.#controller = new AbortController();
    const {signal} = this.#controller;
    this.#set({kind: 'planning', isMore});
    try {
      const plan = await planAct(this.#store, this.request, {signal});
      if (!signal.aborted) this.#set({kind: 'asking', plan, isMore, error: null});
    } catch (cause) {
      if (signal.aborted) return;
      const error = toCustomerSourceError(cause);
      const isShown = this.#store.host.error(error, () => this.#retry());
      this.#set({kind: 'plan-failed', error: isShown ? error : null});
    }
  }

  #end(result: BulkResult, isStopped: boolean, total: number | null): void {
    const isWhole = !isStopped && result.changed > 0 && countOf(result.failed) === 0;
    if (isWhole || !this.#duties.isOpen()) {
      this.#duties.close();
      this.#store.notify(doneNotice(this.#store, this.request, result));
    } else this.#set({kind: 'ended', result, isStopped, total: total ?? totalOf(result), error: null});
  }

  #fail(error: CustomerSourceError, plan: BulkResult | null, details: SuspendDetails | undefined): void {
    const {customer} = this.request;
    const result = error.partial ?? null;
    if (error.code === 'aborted') {
      const wasHeld = this.#stage.kind === 'running' && !this.#stage.isStarted;
      if (wasHeld || !this.#duties.isOpen() || customer) this.#duties.close();
      else this.#set({kind: 'ended', result, isStopped: true, total: plan && totalOf(plan), error: null});
      return;
    }
    if (error.code === 'conflict' && plan && !result) {
      void this.#plan(true);
      return;
    }
    const isShown = this.#store.host.error(error, () => this.#retry(details));
    const shown = isShown ? error : null;
    if (customer) this.#set({kind: 'asking', plan: null, isMore: false, error: shown});
    else this.#set({kind: 'ended', result, isStopped: false, total: plan && totalOf(plan), error: shown});
    if (this.#duties.isOpen() || !isShown) return;
    const l10n = localizerFor(this.#store.state.settings.locale);
    this.#store.notify(failedNotice(error, () => this.#store.host.openAct(this.request), l10n));
  }

  /** The host tries again: with the dialog when it is still there. */
  #retry(details?: SuspendDetails): void {
    if (this.#duties.isOpen()) this.again(details);
    else this.#store.host.openAct(this.request);
  }

  #progress(change: Partial<Extract<Stage, {kind: 'running'}>>): void {
    if (this.#stage.kind === 'running') this.#set({...this.#stage, ...change});
  }

  #set(stage: Stage): void {
    this.#stage = stage;
    this.#duties.changed();
  }
}
