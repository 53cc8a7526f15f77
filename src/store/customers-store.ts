import {
  CustomerSourceError,
  normalizeQuery,
  sameMembers,
  sameQuery,
  toCustomerSourceError,
  type CustomerQuery,
  type CustomerSource,
  type ViewContext,
} from '../customers/index.js';
import {answerableQuery, isApplicable, isSortable, offeredActs} from './capabilities.js';
import {LiveFollower, type Touched} from './live-follower.js';
import {PageLoader, type LoadOutcome} from './page-loader.js';
import {subscribeTo} from './subscription.js';
import {SelectingState} from './selecting-state.js';
import {NOBODY} from './selected.js';
import type {LoadedPage, Settings} from './state.js';

/** After this many ms a request is said to take long. */
const SLOW_AFTER = 8000;

/** The settings that change whom a query means. */
const MEANING = ['fields', 'activeWindow', 'locale', 'timeZone'] as const;

/**
 * What the page knows right now. Elements read `state` and call commands; the store asks the source, replaces its state
 * and tells its listeners. It changes nothing before the source has confirmed it. It knows no element and no document.
 */
export class CustomersStore extends SelectingState {
  #source: CustomerSource | null = null;
  #connected = false;
  #ready = false;
  #assigned: CustomerQuery | null = null;
  #skew = 0;
  #unsubscribe: (() => void) | undefined;
  #retry = (): void => void this.refresh();
  #slow: ReturnType<typeof setTimeout> | undefined;
  readonly #loader = new PageLoader();
  readonly #follower = new LiveFollower(
    touched => this.#follow(touched),
    () => this.#connected && !this.#loader.isLoading,
  );

  /** What makes the query mean the same people as right now, by the source's clock. */
  viewContext(): ViewContext {
    const {activeWindow, locale, timeZone} = this.state.settings;
    return {now: this.#clock(), activeWindow, locale, timeZone};
  }

  /** `query` as the source can answer it: without what nobody declared and what the source cannot do. */
  answerable(query: CustomerQuery): CustomerQuery {
    return answerableQuery(query, this.state.settings.fields, this.#source);
  }

  /** Whether the source can sort by the field. */
  canSort(field: string): boolean {
    return isSortable(field, this.state.settings.fields, this.#source);
  }

  /** Begins to load and to listen; the last good page, if any, is refreshed in place. */
  connect(): void {
    if (this.#connected) return;
    this.#connected = true;
    this.#start();
  }

  /** Ends every request and subscription. What is shown stays. */
  disconnect(): void {
    this.#connected = false;
    clearTimeout(this.#slow);
    this.#unlisten();
    this.#loader.cancel();
    this.state.exporting?.cancel();
  }

  /** `isExpected`: there is none yet, but one is on its way, so that the page is loading rather than waiting. */
  setSource(source: CustomerSource | null, isExpected = source !== null): void {
    if (source === this.#source) {
      if (!source) this.set({status: isExpected ? 'first-load' : 'waiting', error: null});
      return;
    }
    this.#loader.cancel();
    this.#unlisten();
    this.#source = source;
    this.#skew = 0;
    this.#ready = false;
    this.set({
      status: isExpected ? 'first-load' : 'waiting',
      acts: offeredActs(this.state.settings.permissions, source),
      slow: false,
      page: null,
      gone: new Set(),
      error: null,
      undoable: [],
    });
    this.select(NOBODY);
    this.#setQuery(this.state.query);
    if (this.#connected) this.#start();
  }

  /** Takes what the host has set. Loads again when it changes whom the query means. */
  configure(settings: Partial<Settings>): void {
    const before = this.state.settings;
    const after: Settings = {...before, ...settings};
    // Frameworks make a new array with each render.
    if (JSON.stringify(after.fields) === JSON.stringify(before.fields)) after.fields = before.fields;
    this.set({settings: after, acts: offeredActs(after.permissions, this.#source)});
    if (after.fields !== before.fields) this.#setQuery(this.state.query);
    if (this.#source && MEANING.some(key => after[key] !== before[key])) void this.refresh();
  }

  /**
   * The host's query; missing keys mean their defaults. What equals its last assignment is ignored, and the host is not
   * told. `onProblem` hears in plain words of what was unusable.
   */
  assignQuery(query: Partial<CustomerQuery>, onProblem?: (message: string) => void): void {
    const next = normalizeQuery(query, this.state.settings.fields, onProblem);
    if (this.#assigned && sameQuery(next, this.#assigned)) return;
    this.#assigned = next;
    if (sameQuery(next, this.state.query)) return;
    this.#setQuery(next);
    void this.refresh();
  }

  /** The query of the address: the agent's, so that the host's next assignment is not mistaken for it. */
  adoptQuery(query: CustomerQuery): void {
    this.#setQuery(query);
    void this.refresh();
  }

  /** The agent's change to the view: keeps what is absent, goes to the first page unless told otherwise. */
  changeQuery(change: Partial<CustomerQuery>, history: 'push' | 'replace' = 'push'): void {
    const next = normalizeQuery({...this.state.query, page: 1, ...change}, this.state.settings.fields);
    if (sameQuery(next, this.state.query)) return;
    this.#setQuery(next);
    this.host.queryChange(this.state.query, history);
    void this.refresh();
  }

  clearFilters(): void {
    this.changeQuery({filters: [], match: 'all'});
  }

  /** Asks again for what is shown. Resolves when the answer is there, or has been overtaken. */
  async refresh(): Promise<void> {
    const source = this.#source;
    if (!source || !this.#connected) return;
    this.#follower.reset();
    this.#retry = () => void this.refresh();
    this.set({status: this.state.page ? 'refreshing' : 'first-load', slow: false});
    clearTimeout(this.#slow);
    this.#slow = setTimeout(() => {
      this.set({slow: true});
    }, SLOW_AFTER);
    const outcome = await this.#loader.load(source, this.answerable(this.state.query), this.viewContext());
    if (!outcome) return;
    clearTimeout(this.#slow);
    if ('error' in outcome) this.fail(outcome.error);
    else this.#take(outcome);
    void this.#follower.resume();
  }

  /** Tries again what has failed. */
  retry(): void {
    this.#retry();
  }

  /** Brings the page that waits behind "7 new · Show" into view. */
  showWaiting(): void {
    const {waiting} = this.state;
    if (waiting) this.#show(waiting.page);
  }

  /** Time has gone by: relative times age, and people go offline without a change at the source. */
  tick(): void {
    this.set({now: this.#clock()});
    if (this.#source?.subscribe && this.state.status === 'ready') this.#follower.touch([]);
  }

  /** Calls the source. Any rejection is a `CustomerSourceError`; `unavailable` when there is no source. */
  async ask<T>(call: (source: CustomerSource) => Promise<T>): Promise<T> {
    if (!this.#source) throw new CustomerSourceError('unavailable', 'This page has no data source yet');
    try {
      return await call(this.#source);
    } catch (error) {
      throw toCustomerSourceError(error);
    }
  }

  /** The rows could not be had: tells the host and shows it. The last good page stays. */
  fail(error: CustomerSourceError, retry = (): void => void this.refresh()): void {
    this.#retry = retry;
    const isShown = this.host.error(error, retry);
    this.set({status: error.code === 'offline' ? 'offline' : 'failed', slow: false, error: isShown ? error : null});
  }

  #clock(): number {
    return Date.now() + this.#skew;
  }

  #setQuery(query: CustomerQuery): void {
    const {fields} = this.state.settings;
    const next = normalizeQuery(query, fields);
    const notApplied = next.filters.filter(condition => !isApplicable(condition, fields, this.#source));
    this.set({query: next, notApplied, waiting: null, focusId: null});
    const {selection} = this.state.selected;
    // Everybody of a view that is no longer shown: nobody could see whom an act would hit.
    if ('query' in selection && !sameMembers(selection.query, this.answerable(next))) this.select(NOBODY);
  }

  #take({page, now, problem}: Extract<LoadOutcome, {page: LoadedPage}>): void {
    if (now !== null) this.#skew = now - Date.now();
    this.#show(page);
    if (problem) this.host.error(problem, () => void this.refresh(), true);
    if (this.#ready) return;
    this.#ready = true;
    this.host.ready(page.total);
  }

  #show(page: LoadedPage): void {
    this.set({
      status: 'ready',
      slow: false,
      page,
      query: this.#given(page),
      gone: new Set(),
      error: null,
      waiting: null,
      now: this.#clock(),
    });
  }

  /** The query with the page actually given. */
  #given({query: {page}}: LoadedPage): CustomerQuery {
    const {query} = this.state;
    return page === query.page ? query : Object.freeze({...query, page});
  }

  #start(): void {
    this.#listen();
    void this.refresh();
  }

  #listen(): void {
    if (!this.#source) return;
    this.#unsubscribe ??= subscribeTo(
      this.#source,
      ({kind, ids}) => {
        if (kind === 'removed' && ids) this.deselect(ids);
        this.#follower.touch(ids);
      },
      error => {
        // Only told: the same database that cannot be read says so in the place of the rows.
        this.host.error(error, () => void this.refresh());
      },
    );
  }

  #unlisten(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** One look at the source after a change: values follow in place, order and membership may have to wait. */
  async #follow(touched: Touched): Promise<void> {
    const source = this.#source;
    const shown = this.state.page;
    if (!source || !shown) return;
    const outcome = await this.#loader.load(source, this.answerable(this.state.query), this.viewContext());
    if (!outcome) return;
    if ('error' in outcome) {
      this.fail(outcome.error);
      return;
    }
    // Where it cannot be fetched, the next look at the source tries again.
    const live = await import('./merge-live.js').catch(() => null);
    if (!live) return;
    const merged = await live.mergeLive(source, shown, outcome.page, touched, this.isHeld);
    if (this.#source !== source || this.state.page !== shown || this.#loader.isLoading) return;
    this.set({...merged, status: 'ready', error: null, now: this.#clock(), query: this.#given(outcome.page)});
  }
}
