import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {
  toCustomerSourceError,
  type Customer,
  type CustomerDraft,
  type CustomerSourceError,
} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {createCustomer} from '../../store/create-customer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {dialogStyles} from '../../styles/dialog.js';
import {dialogForm} from '../../styles/dialog-form.js';
import {Modal} from '../../ui/dialog.js';
import {icons} from '../../ui/icons.js';
import {alertTemplate} from '../customer-form/alert-template.js';
import {fieldTemplate} from '../customer-form/field-template.js';
import {nameOf, problemTexts} from '../customer-form/form-fields.js';
import {formStyles} from '../customer-form/form.styles.js';
import {CustomersPart} from '../part.js';
import {nameIn} from '../isolate.js';
import {styles} from './add-user-dialog.styles.js';
import {addUserFields, isTyped, readDraft} from './add-user-form.js';

/**
 * Asks for a new customer: a name or an email, and whatever else is known. What has been typed is never lost: it stays
 * while saving fails, and when the dialog closes in any way but by success or by "Discard".
 *
 * @summary The dialog "Add new user".
 * @element add-user-dialog
 * @csspart dialog - The dialog.
 * @csspart caption - Its heading.
 * @csspart form - Its form.
 * @csspart buttons - The row of buttons at its end.
 * @csspart field - An input or a choice.
 * @csspart error - The message when saving failed.
 */
export class AddUserDialog extends CustomersPart {
  static override styles = [base, controls, dialogStyles, formStyles, dialogForm, styles];

  @state() private problems: Record<string, string> = {};
  /** Who has the email already. */
  @state() private holder: Customer | null = null;
  @state() private failure: CustomerSourceError | null = null;
  @state() private isSaving = false;
  @state() private isAsking = false;

  readonly #modal = new Modal(this, () => void this.#leave());
  #cameFrom: HTMLElement | null = null;
  /** What is being saved just now. */
  #saving: AbortController | null = null;

  /** Opens the dialog, with what was typed before if that was neither saved nor discarded. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open || !this.isConnected) return;
    this.isAsking = false;
    this.#modal.show(dialog);
    this.#focusFirst();
  }

  /** Closes the dialog. What has been typed stays in it. */
  close(): void {
    this.#modal.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the document it is a modal no more, but would still count as open.
    this.close();
  }

  protected override reads({settings, acts}: CustomersState): readonly unknown[] {
    return [settings, acts];
  }

  protected override renderPart({settings}: CustomersState, store: CustomersStore): TemplateResult {
    const {l10n, failure} = this;
    const t = allTerms(l10n);
    const [first, more] = addUserFields(settings.fields, l10n).map((fields, group) =>
      fields.map((field, index) =>
        fieldTemplate(field, {
          l10n,
          id: `field-${String(group)}-${String(index)}`,
          problem: this.problems[field.name],
          isLocked: this.isSaving,
          wayOut: field.name === 'email' ? this.#openHolder(store) : nothing,
        }),
      ),
    );
    return html`<dialog part="dialog" aria-labelledby="title" aria-describedby="hint">
      <form
        part="form"
        novalidate
        autocomplete="off"
        aria-busy=${String(this.isSaving)}
        @submit=${this.#onSubmit}
        @input=${this.#onInput}
        @focusout=${this.#onFocusOut}
      >
        <div class="body">
          <h2 id="title" part="caption">${t.addUser}</h2>
          <p class="hint" id="hint">${t.addUserHint}</p>
          ${first}
          <details>
            <summary>${icons.chevronEnd}${t.moreFields}</summary>
            ${more}
          </details>
        </div>
        <footer role="none">
          <div role="alert" part="error">${failure && alertTemplate(failure, l10n)}</div>
          ${this.isAsking ? this.#asking() : this.#buttons()}
        </footer>
      </form>
    </dialog>`;
  }

  #buttons(): TemplateResult {
    const t = allTerms(this.l10n);
    return html`<div class="buttons" part="buttons">
      <button type="button" @click=${this.#leave}>${t.cancel}</button>
      <button type="submit" class="primary" aria-disabled=${this.isSaving ? 'true' : nothing}>
        ${this.isSaving ? t.adding : t.addUserSubmit}
      </button>
    </div>`;
  }

  #asking(): TemplateResult {
    const t = allTerms(this.l10n);
    return html`<div class="buttons" part="buttons" role="group" aria-labelledby="question">
      <strong id="question">${t.discard}</strong>
      <span class="buttons">
        <button type="button" class="keep" @click=${this.#keep}>${t.keepEditing}</button>
        <button type="button" class="danger" @click=${this.#discard}>${t.discardConfirm}</button>
      </span>
    </div>`;
  }

  #openHolder(store: CustomersStore): unknown {
    const {holder} = this;
    if (!holder || !store.state.acts.has('view')) return nothing;
    const open = (event: Event): void => {
      store.host.view(holder, event);
    };
    return html`<button type="button" class="link" @click=${open}>${allTerms(this.l10n).openProfile}</button>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {store} = this;
    if (!store || this.isSaving) return;
    const {draft, problems} = this.#read(store);
    this.problems = problems;
    if (Object.keys(problems).length > 0) void this.#focusProblem();
    else void this.#save(store, draft);
  };

  async #save(store: CustomersStore, draft: CustomerDraft): Promise<void> {
    if (this.isSaving) return;
    this.isSaving = true;
    this.holder = null;
    this.failure = null;
    const saving = new AbortController();
    const {signal} = saving;
    this.#saving = saving;
    const onStored = (customer: Customer): void => {
      store.notify({kind: 'success', text: allTerms(this.l10n).added(nameIn(customer, this.l10n))});
      if (signal.aborted) return;
      this.#endSaving();
      this.#reset();
      // Closed before the row is looked for: behind the dialog it could not take the focus.
      this.close();
    };
    try {
      await createCustomer(store, draft, {signal, onStored});
    } catch (error) {
      if (!signal.aborted) this.#fail(store, toCustomerSourceError(error), draft);
    } finally {
      // By now the form may be saving somebody else.
      if (this.#saving === saving) this.#endSaving();
    }
  }

  #endSaving(): void {
    this.#saving = null;
    this.isSaving = false;
  }

  #fail(store: CustomersStore, error: CustomerSourceError, draft: CustomerDraft): void {
    const {fields} = store.state.settings;
    const t = allTerms(this.l10n);
    const isShown = store.host.error(error, () => void this.#save(store, draft));
    if (error.code === 'duplicate-email') {
      const holder = error.current ?? null;
      this.holder = holder;
      this.problems = {email: holder ? t.duplicateEmail(nameIn(holder, this.l10n)) : t.error['duplicate-email']};
    } else {
      const named = Object.entries(error.fields ?? {}).filter(([name]) => this.#control(name));
      this.problems = problemTexts(Object.fromEntries(named), fields, t);
      if (named.length === 0 && isShown) this.failure = error;
    }
    // Closed by the host while it was being saved: nobody would know, and nothing may be lost.
    if (!this.#modal.isOpen) void this.show();
    else if (Object.keys(this.problems).length > 0) void this.#focusProblem();
  }

  /** Closes at once when nothing would be lost, else asks; asked again, goes back. Gives up what is being saved. */
  readonly #leave = async (): Promise<void> => {
    if (this.isAsking) {
      await this.#keep();
      return;
    }
    const form = this.#form;
    if (!form || this.isSaving || !isTyped(form)) {
      this.#saving?.abort();
      this.#endSaving();
      this.close();
      return;
    }
    this.#cameFrom = this.renderRoot.querySelector<HTMLElement>(':focus');
    this.isAsking = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.keep')?.focus();
  };

  readonly #keep = async (): Promise<void> => {
    this.isAsking = false;
    await this.updateComplete;
    if (this.#cameFrom?.isConnected) this.#cameFrom.focus();
    else this.#focusFirst();
  };

  readonly #discard = (): void => {
    this.#reset();
    this.close();
  };

  readonly #onInput = (event: Event): void => {
    const name = nameOf(event.target);
    if (name === 'email') this.holder = null;
    const needsEither = name === 'name' || name === 'email';
    this.problems = Object.fromEntries(
      Object.entries(this.problems).filter(([key]) => key !== name && !(needsEither && key === 'name')),
    );
  };

  /** A field says what is wrong with it once it is left, but not that it is still empty. */
  readonly #onFocusOut = (event: FocusEvent): void => {
    const name = nameOf(event.target);
    const {store} = this;
    const control = name ? this.#control(name) : null;
    if (!store || !name || !control?.value || this.problems[name]) return;
    const problem = this.#read(store).problems[name];
    if (problem) this.problems = {...this.problems, [name]: problem};
  };

  #read(store: CustomersStore): ReturnType<typeof readDraft> {
    const form = this.#form;
    return form ? readDraft(form, store.state.settings.fields, this.l10n) : {draft: {}, problems: {}};
  }

  #reset(): void {
    this.#form?.reset();
    this.problems = {};
    this.holder = null;
    this.failure = null;
    this.isAsking = false;
  }

  get #form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.renderRoot.querySelector(`[name="${CSS.escape(name)}"]`);
  }

  #focusFirst(): void {
    const invalid = this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]');
    (invalid ?? this.#control('name'))?.focus();
  }

  async #focusProblem(): Promise<void> {
    await this.updateComplete;
    const [bad] = [...(this.#form?.elements ?? [])].filter(control => this.problems[nameOf(control) ?? '']);
    const folded = bad?.closest('details');
    if (folded) folded.open = true;
    if (bad instanceof HTMLElement) bad.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'add-user-dialog': AddUserDialog;
  }
}
