import {html, nothing, type PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {AttributeValue, Customer, CustomerPatch, CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {alertTemplate} from '../customer-form/alert-template.js';
import {fieldTemplate} from '../customer-form/field-template.js';
import {draftOf, nameOf, problemTexts} from '../customer-form/form-fields.js';
import {formStyles} from '../customer-form/form.styles.js';
import {nameIn} from '../isolate.js';
import {personLabel} from '../person.js';
import {chosenPatch, compareVersions, undecided, type Conflict, type Side} from './conflict.js';
import {styles} from './customer-profile-editor.styles.js';
import {editNames, editSections} from './edit-fields.js';
import {EditForm} from './edit-form.js';
import {isEmpty, patchTo, readEdit, valueIn, type ReadEdit} from './edit-patch.js';
import {EditSaver, type Busy} from './edit-saver.js';
import {copyTyped, footer, goneTemplate, news} from './editor-templates.js';
import {labelOf, versions} from './versions-template.js';

/**
 * The form in the profile. What has been typed is never lost: it stays while saving fails, when somebody else was
 * quicker (then both versions stand side by side, to be chosen from) and when the customer is deleted meanwhile.
 *
 * @summary The form that edits a customer, in their profile.
 * @element customer-profile-editor
 * @fires {CustomEvent<EditDone>} done - Saved, or left: the profile can be read again.
 * @csspart form - The form.
 * @csspart field - An input or a choice.
 * @csspart buttons - The row of buttons at its end.
 * @csspart error - The message when saving failed.
 */
export class CustomerProfileEditor extends EditForm {
  static override styles = [base, controls, formStyles, styles];

  /** The same one as stored now, as far as anybody knows; `null`: deleted. */
  @property({attribute: false}) current: Customer | null | undefined;

  /** What the edit is compared with: `customer`, unless an edit that was given up has been stored all the same. */
  @state() private read: Customer | null = null;
  @state() private problems: Record<string, string> = {};
  /** Who has the email already. */
  @state() private holder: Customer | null = null;
  @state() private failure: CustomerSourceError | null = null;
  @state() private busy: Busy = null;
  /** What somebody else has stored meanwhile. */
  @state() private conflict: Conflict | null = null;
  /** Whether there is nobody to save it to any more. */
  @state() private isGone = false;

  readonly #saver = new EditSaver();

  protected override reads({settings, now}: CustomersState): readonly unknown[] {
    return [settings, now];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.read ??= this.customer;
    // Whoever was deleted has been brought back: it can be saved again.
    if (changed.has('current') && this.current && changed.get('current') === null) this.isGone = false;
  }

  protected override giveUp(): boolean {
    const {isBusy} = this.#saver;
    this.#saver.giveUp();
    return isBusy;
  }

  protected override renderPart({settings}: CustomersState, store: CustomersStore): unknown {
    const {customer, read, l10n, failure, conflict, isGone, busy} = this;
    if (!customer || !read) return nothing;
    const t = allTerms(l10n);
    const context = {l10n, settings, now: store.viewContext().now};
    const isLocked = busy !== null;
    const state = isGone ? 'gone' : conflict ? 'conflict' : 'form';
    return html`<form
      part="form"
      novalidate
      autocomplete="off"
      aria-label=${t.edit.title(personLabel(customer, l10n))}
      aria-busy=${String(isLocked)}
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @focusout=${this.#onFocusOut}
    >
      <div class="body">
        <p class="news" role="status">${state === 'form' ? news(this.current, read, t) : nothing}</p>
        <div ?hidden=${state !== 'form'}>${this.#fieldsOf(customer, store)}</div>
        ${
          state === 'conflict' && conflict
            ? versions(conflict, {...context, isLocked, problems: this.problems, onChoose: this.#choose})
            : nothing
        }
        ${isGone ? goneTemplate(this.#typed(store), context) : nothing}
      </div>
      <footer role="none">
        <div role="alert" part="error">
          ${failure && alertTemplate(failure, l10n)}
          ${Object.entries(conflict ? this.problems : {})
            .filter(([name]) => !conflict?.rows.some(row => row.name === name))
            .map(
              ([name, problem]) =>
                html`<p class="problem">${labelOf(name, context)}: ${problem} ${this.#wayOut(name, store)}</p>`,
            )}
        </div>
        ${footer({
          t,
          busy,
          state: this.isAsking ? 'asking' : state,
          onLeave: () => void this.leave(),
          onKeep: () => void this.keep(),
          onDiscard: this.discard,
          onDiscardMine: () => this.done(conflict?.stored ?? null),
          onCopy: () => void copyTyped(this.renderRoot.querySelector('.gone dl')),
        })}
      </footer>
    </form>`;
  }

  #fieldsOf(customer: Customer, store: CustomersStore): unknown {
    const {l10n, busy} = this;
    return editSections(customer, store.state.settings, l10n).map(
      ({heading, fields}, group) =>
        html`<section aria-label=${heading}>
          <h3>${heading}</h3>
          ${fields.map((field, index) =>
            fieldTemplate(field, {
              l10n,
              id: `field-${group}-${index}`,
              value: field.value,
              problem: this.conflict ? undefined : this.problems[field.name],
              isLocked: busy !== null,
              wayOut: this.#wayOut(field.name, store),
            }),
          )}
        </section>`,
    );
  }

  /** To whoever has the email that was typed. */
  #wayOut(name: string, store: CustomersStore): unknown {
    const {holder} = this;
    if (name !== 'email' || !holder || !store.state.acts.has('view')) return nothing;
    const open = (event: Event): void => {
      store.host.view(holder, event);
    };
    return html`<button type="button" class="link" @click=${open}>${allTerms(this.l10n).openProfile}</button>`;
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const {store, read, conflict} = this;
    if (!store || !read || this.#saver.isBusy || this.isGone) return;
    const {fields} = store.state.settings;
    this.failure = null;
    if (!conflict) {
      this.#check(store, read, readEdit(this.changed(), read, fields));
      return;
    }
    const open = undecided(conflict);
    if (open.length > 0) {
      this.problems = Object.fromEntries(open.map(name => [name, allTerms(this.l10n).edit.choose]));
      void this.#focusProblem();
      return;
    }
    this.#check(store, conflict.stored, patchTo(conflict.stored, chosenPatch(conflict), fields));
  };

  #check(store: CustomersStore, before: Customer, {patch, problems}: ReadEdit): void {
    this.problems = problemTexts(problems, store.state.settings.fields, allTerms(this.l10n));
    if (Object.keys(problems).length > 0) void this.#focusProblem();
    else if (isEmpty(patch)) this.done(this.conflict?.stored ?? null);
    else this.#save(store, before, patch);
  }

  #save(store: CustomersStore, before: Customer, patch: CustomerPatch): void {
    const values = this.values();
    this.cameFrom = this.focused;
    void this.#saver.save(store, before, patch, {
      busy: busy => void this.#setBusy(busy),
      stored: ({customer, act}, isLate) => {
        const said = allTerms(this.l10n).edit.saved(nameIn(customer, this.l10n));
        store.notify({kind: 'success', text: said, ...(act && {undo: act})});
        if (!isLate) this.done(customer, said);
        if (this.read !== before) return;
        // From now on that is what the typed is compared with.
        this.read = customer;
        this.initial = values;
      },
      failed: (error, retry) => {
        this.#fail(store, error, retry);
      },
    });
  }

  async #setBusy(busy: Busy): Promise<void> {
    this.busy = busy;
    if (busy) {
      this.isAsking = false;
      this.holder = null;
      this.failure = null;
      return;
    }
    await this.updateComplete;
    // What was locked has given the focus away.
    if (this.isConnected && !this.focused && this.cameFrom?.checkVisibility()) this.cameFrom.focus();
  }

  #fail(store: CustomersStore, error: CustomerSourceError, retry: () => void): void {
    const t = allTerms(this.l10n);
    const {fields} = store.state.settings;
    const isShown = store.host.error(error, error.retryable ? retry : undefined);
    if (error.code === 'conflict' && error.current) {
      this.#compare(error.current);
      return;
    }
    if (error.code === 'not-found') {
      this.conflict = null;
      this.isGone = true;
      void this.focusOn('.copy');
      return;
    }
    if (error.code === 'duplicate-email') {
      const holder = error.current ?? null;
      this.holder = holder;
      this.problems = {email: holder ? t.duplicateEmail(nameIn(holder, this.l10n)) : t.error['duplicate-email']};
    } else {
      const named = Object.entries(error.fields ?? {}).filter(([name]) => this.control(name));
      this.problems = problemTexts(Object.fromEntries(named), fields, t);
      if (named.length === 0 && isShown) this.failure = error;
    }
    if (Object.keys(this.problems).length > 0) void this.#focusProblem();
  }

  /** Lays what is stored now beside what was typed. */
  #compare(stored: Customer): void {
    const {store, read} = this;
    if (!store || !read) return;
    const {fields} = store.state.settings;
    const {patch} = readEdit(this.changed(), read, fields);
    const conflict = compareVersions(editNames(fields), read, patch, stored);
    if (!conflict) {
      this.done(stored);
      return;
    }
    this.conflict = conflict;
    this.problems = {};
    void this.focusOn('.conflict h3');
  }

  readonly #choose = (name: string, side: Side): void => {
    const {conflict} = this;
    if (!conflict) return;
    this.conflict = {...conflict, choices: {...conflict.choices, [name]: side}};
    this.problems = Object.fromEntries(Object.entries(this.problems).filter(([key]) => key !== name));
  };

  readonly #onInput = (event: Event): void => {
    const name = nameOf(event.target);
    if (name === 'email') this.holder = null;
    const isEither = name === 'name' || name === 'email';
    const left = Object.entries(this.problems).filter(([key]) => key !== name && !(isEither && key === 'name'));
    this.problems = Object.fromEntries(left);
  };

  /** A field says what is wrong with it once it is left, but not that it is empty. */
  readonly #onFocusOut = (event: FocusEvent): void => {
    const {store, read} = this;
    const name = nameOf(event.target);
    if (!store || !read || this.conflict || !name || !this.control(name)?.value || this.problems[name]) return;
    const {fields} = store.state.settings;
    const code = readEdit(this.changed(), read, fields).problems[name];
    if (code) this.problems = {...this.problems, ...problemTexts({[name]: code}, fields, allTerms(this.l10n))};
  };

  /** What was typed, by field. */
  #typed(store: CustomersStore): (readonly [string, AttributeValue])[] {
    const changed = this.changed();
    const draft = draftOf(changed, store.state.settings.fields);
    return Object.keys(changed).map(name => [name, valueIn(draft, name) ?? null] as const);
  }

  /** To the first field, or choice, with something wrong. */
  #focusProblem(): Promise<void> {
    return this.focusOn(this.conflict ? '.wrong input' : '[aria-invalid=true]');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-profile-editor': CustomerProfileEditor;
  }
}
