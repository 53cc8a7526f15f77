import {html, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {isQuerySelection} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest, CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {dialogStyles} from '../../styles/dialog.js';
import {progress} from '../../styles/progress.js';
import {dialogForm} from '../../styles/dialog-form.js';
import {Modal} from '../../ui/dialog.js';
import {formStyles} from '../customer-form/form.styles.js';
import {isUndoKey} from '../customer-notice/undo-keys.js';
import {runUndo} from '../customer-notice/undo-part.js';
import {focusHome} from '../focus-home.js';
import {CustomersPart} from '../part.js';
import {ActSession, type Stage} from './act-session.js';
import {styles} from './customer-act-dialog.styles.js';
import {runAtOnce} from './run-at-once.js';
import {askingStage, endedStage, planFailedStage, runningStage, titleOf, type StageContext} from './stages.js';
import {isMany, isNumber} from './summary.js';
import {detailsOf, NEW_DRAFT, type SuspendDraft} from './suspend-form.js';

/**
 * Asks before customers are suspended, unsuspended or deleted: one by name; several after a dry run that says who will
 * change and who will not, and why. It shows how far the act is, lets it be stopped, and says truthfully what was done.
 *
 * @summary The dialog of an act on customers.
 * @element customer-act-dialog
 * @csspart dialog - The dialog.
 * @csspart caption - Its heading.
 * @csspart form - Its form.
 * @csspart field - An input or a choice.
 * @csspart buttons - The row of buttons at its end.
 * @csspart summary - What a dry run says.
 * @csspart error - The message when something failed.
 * @csspart progress - How much is done.
 */
export class CustomerActDialog extends CustomersPart {
  static override styles = [base, controls, dialogStyles, progress, formStyles, dialogForm, styles];

  @state() private session: ActSession | null = null;
  @state() private draft: SuspendDraft = NEW_DRAFT;
  @state() private typed = '';
  /** The agent has said yes to something that is not complete. */
  @state() private isChecked = false;

  readonly #modal = new Modal(
    this,
    () => this.#leave(),
    () => this.#onClosed(),
  );
  #hasPage = false;

  /** Asks about an act; what nobody has to be asked about is done at once. */
  async show(request: ActRequest): Promise<void> {
    await this.updateComplete;
    const {store} = this;
    if (!store || this.#modal.isOpen || !this.isConnected) return;
    const named = withCustomer(request, store);
    if (named.act === 'unsuspend' && named.customer) {
      await runAtOnce(store, named);
      return;
    }
    const canUndo = await store.ask(async source => typeof source.undo === 'function').catch(() => false);
    this.draft = NEW_DRAFT;
    this.#reset();
    const isCurrent = (): boolean => this.session === session;
    const session: ActSession = new ActSession(store, named, canUndo, {
      changed: () => isCurrent() && this.#onStage(),
      close: () => isCurrent() && this.close(),
      isOpen: () => isCurrent() && this.#modal.isOpen,
    });
    this.session = session;
    session.begin();
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog) return;
    this.#modal.show(dialog);
    this.#focusFirst();
  }

  /** Closes the dialog. What is being done goes on. */
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
    // The page has another source: whom it was about is not there.
    if (this.#hasPage && !hasPage) this.close();
    this.#hasPage = hasPage;
  }

  protected override renderPart({settings}: CustomersState, store: CustomersStore): TemplateResult {
    const {session, l10n} = this;
    const context: StageContext | null = session && {
      store,
      l10n,
      request: session.request,
      canUndo: session.canUndo,
      typed: this.typed,
      isChecked: this.isChecked,
      form: {
        draft: this.draft,
        settings,
        now: store.viewContext().now,
        change: change => (this.draft = {...this.draft, ...change}),
      },
      type: typed => (this.typed = typed),
      cancel: () => this.#leave(),
      again: () => this.#again(),
      undo: token => this.#undo(store, token),
    };
    return html`<dialog part="dialog" aria-labelledby="title" aria-describedby="about" @keydown=${this.#onKey}>
      <form
        part="form"
        novalidate
        autocomplete="off"
        aria-busy=${String(session?.stage.kind === 'running')}
        @submit=${this.#onSubmit}
      >
        ${context && session ? this.#stage(session.stage, context) : html`<h2 id="title" part="caption">${allTerms(l10n).close}</h2>`}
      </form>
    </dialog>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#modal.isOpen && !this.shadowRoot?.activeElement) this.#focusFirst();
  }

  #stage(stage: Stage, context: StageContext): TemplateResult {
    const title = html`<h2 id="title" part="caption" tabindex="-1">${titleOf(stage, context)}</h2>`;
    switch (stage.kind) {
      case 'planning':
      case 'asking':
        return askingStage(stage, context, title);
      case 'plan-failed':
        return planFailedStage(stage, context, title);
      case 'running':
        return runningStage(stage, context, title);
      case 'ended':
        return endedStage(stage, context, title);
    }
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {session, store} = this;
    const stage = session?.stage;
    if (!store || stage?.kind !== 'asking') return;
    const {plan} = stage;
    this.isChecked = true;
    if (plan && isMany(plan) && !isNumber(this.typed, plan.changed)) {
      this.renderRoot.querySelector<HTMLElement>('#number')?.focus();
      return;
    }
    const details = this.#details(store);
    if (session?.request.act === 'suspend' && !details) this.renderRoot.querySelector<HTMLElement>('#day')?.focus();
    else void session?.confirm(details ?? undefined);
  };

  #details(store: CustomersStore): ReturnType<typeof detailsOf> | undefined {
    if (this.session?.request.act !== 'suspend') return undefined;
    return detailsOf(this.draft, store.viewContext().now, store.state.settings.timeZone);
  }

  #again(): void {
    const {store} = this;
    if (store) this.session?.again(this.#details(store) ?? undefined);
  }

  #undo(store: CustomersStore, token: string): void {
    const act = store.state.undoable.find(({undo}) => undo === token);
    this.close();
    if (act) void runUndo(store, act);
  }

  #leave(): void {
    if (this.session?.stop() ?? true) this.close();
  }

  #onStage(): void {
    const kind = this.session?.stage.kind;
    if (kind === 'planning' || kind === 'ended') this.#reset();
    this.requestUpdate();
  }

  #reset(): void {
    this.typed = '';
    this.isChecked = false;
  }

  #onClosed(): void {
    if (this.session?.stage.kind !== 'running') {
      this.session?.stop();
      this.session = null;
    }
    focusHome(this);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // What was done before waits for its undo until this is done.
    if (isUndoKey(event)) event.stopPropagation();
  };

  #focusFirst(): void {
    const first = this.renderRoot.querySelector<HTMLElement>('[data-first]:not(:disabled)');
    (first ?? this.renderRoot.querySelector<HTMLElement>('h2'))?.focus();
  }
}

/** One who was selected is called by name, as when it was asked for in their row. */
function withCustomer(request: ActRequest, {state: {page}}: CustomersStore): ActRequest {
  const {selection} = request;
  if (request.customer || isQuerySelection(selection) || selection.ids.length !== 1) return request;
  const customer = page?.customers.find(({id}) => id === selection.ids[0]);
  return customer ? {...request, customer} : request;
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-act-dialog': CustomerActDialog;
  }
}
