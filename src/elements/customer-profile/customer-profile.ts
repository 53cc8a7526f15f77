import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {dialogStyles} from '../../styles/dialog.js';
import {avatarStyles} from '../../ui/avatar.js';
import {copyText} from '../../ui/clipboard.js';
import {Modal} from '../../ui/dialog.js';
import {icons} from '../../ui/icons.js';
import type {CustomerProfileEditor} from '../customer-profile-editor/customer-profile-editor.js';
import type {EditDone} from '../customer-profile-editor/edit-form.js';
import {failureText} from '../failure-text.js';
import {loadPart} from '../load-part.js';
import {CustomersPart} from '../part.js';
import {personLabel} from '../person.js';
import {personActs} from '../person-acts.js';
import {actButtons} from './act-buttons.js';
import {activity} from './activity.js';
import {styles} from './customer-profile.styles.js';
import {head, headSkeleton} from './head.js';
import {history, suspensionBlock} from './history.js';
import {EMPTY_PROFILE, ProfileLoader, type ProfileState} from './profile-loader.js';
import {attributes, bodySkeleton, identity, location, technology, type SectionContext} from './sections.js';
import {sectionStyles} from './sections.styles.js';

/** How long the copy button says that it has copied, in ms. */
const COPIED_FOR = 2000;

/**
 * Everything known of one customer: identity, activity, technology, location, custom attributes, suspensions; and what
 * can be done with them, an edit in place among it. It follows changes while it is open.
 *
 * @summary The panel with a customer's profile.
 * @element customer-profile
 * @csspart panel - The panel.
 * @csspart head - Who it is, above the rest.
 * @csspart caption - The name.
 * @csspart section - One group of facts.
 * @csspart term - What a fact is about.
 * @csspart value - The fact.
 * @csspart entry - A viewed page, or a suspension of the past.
 * @csspart suspension - Until when, why and by whom they are suspended.
 * @csspart avatar - The picture or initials.
 * @csspart error - The message when the profile could not be loaded.
 */
export class CustomerProfile extends CustomersPart {
  static override styles = [base, controls, dialogStyles, avatarStyles, styles, sectionStyles];

  @state() private profile: ProfileState = EMPTY_PROFILE;
  @state() private isWhole = false;
  @state() private isCopied = false;
  /** Whom the form is about, as they were when it was opened. */
  @state() private editing: Customer | null = null;
  /** Whether somebody else's profile lies above this one, so that what is typed here stays. */
  @state() private isCovered = false;
  /** What has become of the edit. */
  @state() private said: string | null = null;

  readonly #modal = new Modal(
    this,
    () => {
      if (this.#editor) void this.#editor.leave();
      else this.close();
    },
    () => {
      this.#loader.close();
      if (!this.#editor?.isTyped) this.editing = null;
    },
  );
  readonly #loader = new ProfileLoader(profile => {
    this.profile = profile;
  });
  #id: string | null = null;
  #seen: unknown[] = [];
  #copied: ReturnType<typeof setTimeout> | undefined;
  #isHolding = false;

  /** Opens the panel on a customer. While somebody else is edited here, it opens above. */
  async show(id: string): Promise<void> {
    await this.updateComplete;
    const {store} = this;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!store || !dialog) return;
    const isEdited = this.editing?.id === id;
    if (this.#editor?.isTyped && !isEdited) {
      await this.#showAbove(dialog, id);
      return;
    }
    if (!isEdited) this.editing = null;
    this.#id = id;
    this.isWhole = false;
    this.isCopied = false;
    this.said = null;
    this.#seen = [store.state.page, store.state.gone];
    const loading = this.#loader.open(store, id, store.state.page?.customers.find(row => row.id === id) ?? null);
    this.#modal.show(dialog);
    if (!isEdited) this.#focusClose();
    this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
    await loading;
    const {error} = this.profile;
    const retry = (): void => void this.show(id);
    if (error && this.#modal.isOpen && this.#id === id && !store.host.error(error, retry)) this.close();
  }

  /** Closes the panel. What has been typed into its form stays. */
  close(): void {
    this.#modal.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the document it is a modal no more, but would still count as open.
    this.close();
    this.#loader.close();
    clearTimeout(this.#copied);
  }

  protected override reads({settings, acts, now, page, gone}: CustomersState): readonly unknown[] {
    return [settings, acts, now, page, gone];
  }

  protected override updated(): void {
    const {store} = this;
    if (!store || !this.#id || !this.#modal.isOpen) return;
    if (!this.#isHolding) this.#holdFocus();
    // Any new page may mean that this customer has changed, on it or not.
    const seen = [store.state.page, store.state.gone];
    if (seen.every((item, index) => item === this.#seen[index])) return;
    this.#seen = seen;
    void this.#loader.refresh(store, this.#id);
  }

  protected override renderPart(_state: CustomersState, store: CustomersStore): TemplateResult {
    const {l10n, profile} = this;
    const t = allTerms(l10n);
    const {status, customer} = profile;
    const name = customer ? t.profileOf(personLabel(customer, l10n)) : null;
    const said = {loading: t.loadingProfile, ready: this.said ?? name, gone: t.profileGone, failed: null}[status];
    const {settings} = store.state;
    const context: SectionContext = {l10n, settings, now: store.viewContext().now};
    return html`<dialog part="panel" aria-label=${name ?? t.profile}>
        <div class="head" part="head">
          ${
            status === 'ready' && customer
              ? head(customer, {...context, isCopied: this.isCopied, onCopy: email => void this.#copy(email)})
              : html`<span class="who">${status === 'loading' ? headSkeleton : nothing}</span>`
          }
          <button type="button" class="ghost icon close" aria-label=${t.close} @click=${this.#onClose}>
            ${icons.close}
          </button>
        </div>
        ${
          this.editing
            ? html`<customer-profile-editor
                .customer=${this.editing}
                .current=${status === 'ready' ? customer : status === 'gone' ? null : undefined}
                @done=${this.#onDone}
              ></customer-profile-editor>`
            : html`<div class="body" role="group" aria-label=${name ?? t.profile} tabindex="0">
                ${this.#content(store, context)}
              </div>`
        }
        <p class="sr-only" role="status">${said}</p>
      </dialog>
      ${this.isCovered ? html`<customer-profile></customer-profile>` : nothing}`;
  }

  #content(store: CustomersStore, context: SectionContext): unknown {
    const {status, customer} = this.profile;
    if (status === 'loading') return bodySkeleton;
    if (status === 'failed') return this.#failed();
    if (status === 'ready' && customer) return this.#facts(customer, store, context);
    return html`<div class="state">
      ${icons.person}
      <h2 part="caption">${allTerms(this.l10n).profileGone}</h2>
    </div>`;
  }

  #facts(customer: Customer, store: CustomersStore, context: SectionContext): TemplateResult {
    const {profile} = this;
    const t = allTerms(this.l10n);
    const acts = personActs(customer, store, t).filter(({act}) => act !== 'view');
    const edit = {label: t.edit.edit, onPrepare: preload, onClick: () => void this.#edit(store)};
    const onRetry = (): void => void this.show(customer.id);
    return html`${suspensionBlock(customer, context)}
    ${actButtons(acts, {onLeave: () => this.close(), edit: store.state.acts.has('update') ? edit : null})}
    ${identity(customer, context)}
    ${activity(customer, profile.activity, {
      ...context,
      isWhole: this.isWhole,
      onMore: () => void this.#showWhole(),
      onRetry,
    })}
    ${technology(customer, context)} ${location(customer, context)} ${attributes(customer, context)}
    ${history(profile.history, {...context, onRetry})}`;
  }

  #failed(): TemplateResult {
    const {l10n, profile} = this;
    const t = allTerms(l10n);
    return html`<div class="state" role="alert" part="error">
      ${icons.warning}
      <h2 part="caption">${t.profileFailed}</h2>
      ${profile.error ? failureText(profile.error, l10n) : nothing}
      <button type="button" @click=${() => void (this.#id && this.show(this.#id))}>${t.retry}</button>
    </div>`;
  }

  get #editor(): CustomerProfileEditor | null {
    return this.renderRoot.querySelector<CustomerProfileEditor>('customer-profile-editor:defined');
  }

  async #edit(store: CustomersStore): Promise<void> {
    const id = this.#id;
    const loaded = await loadPart(store, loadEditor);
    const {status, customer} = this.profile;
    if (!loaded || status !== 'ready' || this.#id !== id || !this.#modal.isOpen) return;
    this.said = null;
    this.editing = customer;
  }

  async #onDone({detail: {customer, said}}: CustomEvent<EditDone>): Promise<void> {
    this.editing = null;
    this.said = said;
    if (customer) this.#loader.adopt(customer);
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>('.edit');
    if (button) button.focus();
    else this.#focusClose();
  }

  #onClose(): void {
    const leave = (): void => {
      this.editing = null;
      this.close();
    };
    if (this.#editor) void this.#editor.leave(leave);
    else leave();
  }

  /** Somebody else's profile, for example of whoever has the email that was typed: nothing typed here may be lost. */
  async #showAbove(dialog: HTMLDialogElement, id: string): Promise<void> {
    this.#modal.show(dialog);
    this.isCovered = true;
    await this.updateComplete;
    await this.renderRoot.querySelector('customer-profile')?.show(id);
  }

  #focusClose(): void {
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  /** What had the focus may have gone with the customer. While a dialog lies above the panel, nothing here can have it. */
  #holdFocus(): void {
    const {status} = this.profile;
    this.#isHolding = status === 'gone' && this.#modal.isOpen && this.editing === null;
    if (!this.#isHolding) return;
    // As long as it says so: WebKit gives the focus away again when the dialog above has closed.
    if (!this.shadowRoot?.activeElement) this.#focusClose();
    requestAnimationFrame(() => {
      this.#holdFocus();
    });
  }

  /** The focus goes on to what the button has made room for. */
  async #showWhole(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.activity > li').length;
    this.isWhole = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.activity > li')[before]?.focus();
  }

  async #copy(email: string): Promise<void> {
    clearTimeout(this.#copied);
    if (!(await copyText(email, this.renderRoot.querySelector('.email a')))) return;
    this.isCopied = true;
    this.#copied = setTimeout(() => {
      this.isCopied = false;
    }, COPIED_FOR);
  }
}

/** The form comes on first need. */
function loadEditor(): Promise<unknown> {
  return import('../customer-profile-editor/define.js');
}

/** Somebody is about to edit. When the form cannot be had, that is said once they do. */
const preload = (): void => void loadEditor().catch(() => undefined);

declare global {
  interface HTMLElementTagNameMap {
    'customer-profile': CustomerProfile;
  }
}
