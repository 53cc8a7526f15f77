import {html, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {toCustomerSourceError, type BulkResult, type CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState, UndoableAct} from '../../store/state.js';
import {recentActs, undoAct} from '../../store/undo.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {dialogStyles} from '../../styles/dialog.js';
import {Modal} from '../../ui/dialog.js';
import {icons} from '../../ui/icons.js';
import {failureText} from '../failure-text.js';
import {focusHome} from '../focus-home.js';
import {CustomersPart} from '../part.js';
import {actItem, type Undoing} from './act-item.js';
import {styles} from './customer-recent-acts.styles.js';

/**
 * The last acts that can be undone, whoever did them where the source knows that, each with a button for it. An act that
 * has been undone says so in its place.
 *
 * @summary The dialog of the last acts.
 * @element customer-recent-acts
 * @csspart dialog - The dialog.
 * @csspart caption - Its heading.
 * @csspart entry - An act.
 * @csspart error - The message when the acts could not be loaded.
 */
export class CustomerRecentActs extends CustomersPart {
  static override styles = [base, controls, dialogStyles, styles];

  /** `null` while they are being loaded. */
  @state() private acts: readonly UndoableAct[] | null = null;
  @state() private failure: CustomerSourceError | null = null;
  /** What has become of those whose button was pressed. */
  @state() private undoings: ReadonlyMap<UndoableAct, Undoing> = new Map();
  @state() private announcement = '';

  readonly #modal = new Modal(
    this,
    () => this.close(),
    () => this.#onClosed(),
  );
  #loading: AbortController | null = null;
  #hasPage = false;

  /** Opens the dialog and loads the acts. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    const {store} = this;
    if (!store || !dialog || dialog.open || !this.isConnected) return;
    this.#modal.show(dialog);
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
    await this.#load(store);
  }

  close(): void {
    this.#modal.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the document it is a modal no more, but would still count as open.
    this.close();
  }

  protected override reads({settings, now, page}: CustomersState): readonly unknown[] {
    return [settings, now, page];
  }

  protected override willUpdate(): void {
    const hasPage = Boolean(this.store?.state.page);
    // The page has another source: these acts are not its.
    if (this.#hasPage && !hasPage) this.close();
    this.#hasPage = hasPage;
  }

  protected override renderPart(_state: CustomersState, store: CustomersStore): TemplateResult {
    const {recentActs: words, close} = allTerms(this.l10n);
    return html`<dialog part="dialog" aria-labelledby="title" aria-describedby="hint">
      <div class="body">
        <h2 id="title" part="caption">${words.title}</h2>
        <p id="hint">${words.hint}</p>
        ${this.#content(store)}
      </div>
      <footer role="none">
        <span class="sr-only" role="status">${this.announcement}</span>
        <button class="close" @click=${() => this.close()}>${close}</button>
      </footer>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#modal.isOpen && !this.shadowRoot?.activeElement) this.#focusNext();
  }

  #content(store: CustomersStore): unknown {
    const {l10n, acts, failure} = this;
    const t = allTerms(l10n);
    if (failure) {
      return html`<div class="state" role="alert" part="error">
        ${icons.warning}
        <strong>${t.recentActs.failed}</strong>
        ${failureText(failure, l10n)}
        <button @click=${() => void this.#load(store)}>${t.retry}</button>
      </div>`;
    }
    if (!acts) {
      return html`<div class="state" role="status">
        <span class="sr-only">${t.recentActs.loading}</span>
        ${[1, 2, 3].map(() => html`<span class="bone"></span>`)}
      </div>`;
    }
    if (!acts.length) return html`<div class="state"><strong>${t.recentActs.empty}</strong></div>`;
    return html`<ul role="list">
      ${acts.map(act =>
        actItem(act, {store, l10n, undoing: this.undoings.get(act), undo: () => void this.#undo(store, act)}),
      )}
    </ul>`;
  }

  async #load(store: CustomersStore): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.acts = null;
    this.failure = null;
    this.undoings = new Map();
    try {
      const acts = await recentActs(store, loading.signal);
      if (!loading.signal.aborted) this.acts = acts;
    } catch (cause) {
      if (loading.signal.aborted) return;
      const error = toCustomerSourceError(cause);
      // Here it is said in any case: the dialog would be empty without.
      store.host.error(error, () => void this.#load(store));
      this.failure = error;
    }
    const {recentActs: words} = allTerms(this.l10n);
    if (this.acts?.length === 0) this.announcement = words.empty;
  }

  async #undo(store: CustomersStore, act: UndoableAct): Promise<void> {
    const state = this.undoings.get(act)?.kind;
    if (state === 'running' || state === 'done') return;
    const {undoing} = allTerms(this.l10n);
    this.#became(act, {kind: 'running'}, undoing.running);
    try {
      const result = await undoAct(store, act);
      this.#became(act, {kind: 'done', result}, this.#doneText(result));
    } catch (cause) {
      const error = toCustomerSourceError(cause);
      const isShown = store.host.error(error, () => void this.#undo(store, act));
      this.#became(act, {kind: 'failed', error: isShown ? error : null}, undoing.failed);
    }
  }

  #doneText({changed}: BulkResult): string {
    const {undoing} = allTerms(this.l10n);
    return changed ? undoing.done(changed, this.l10n.number(changed)) : undoing.nothing;
  }

  #became(act: UndoableAct, undoing: Undoing, announcement: string): void {
    this.undoings = new Map([...this.undoings, [act, undoing]]);
    this.announcement = announcement;
  }

  /** On to the next act that can be undone, else to Close. */
  #focusNext(): void {
    const next = this.renderRoot.querySelector<HTMLElement>('li button:not([aria-disabled])');
    (next ?? this.renderRoot.querySelector<HTMLElement>('.close'))?.focus();
  }

  #onClosed(): void {
    this.#loading?.abort();
    this.announcement = '';
    focusHome(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-recent-acts': CustomerRecentActs;
  }
}
