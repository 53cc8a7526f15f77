import {moreIcons} from '../../ui/icons-more.js';
import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {isActive, safeUrl, suspensionOf, type Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {overlay} from '../../styles/overlay.js';
import {avatar, avatarStyles} from '../../ui/avatar.js';
import {Modal} from '../../ui/dialog.js';
import {icons} from '../../ui/icons.js';
import {failureText} from '../failure-text.js';
import {CustomersPart} from '../part.js';
import {personLabel} from '../person.js';
import {isForBrowser, personActs, type PersonAct} from '../person-acts.js';
import {activity} from './activity.js';
import {styles} from './customer-profile.styles.js';
import {EMPTY_PROFILE, ProfileLoader, type ProfileState} from './profile-loader.js';
import {attributes, identity, location, technology, type SectionContext} from './sections.js';

/** How long the copy button says that it has copied, in ms. */
const COPIED_FOR = 2000;

/**
 * Everything known of one customer, to read: identity, activity, technology, location, custom attributes. It follows
 * changes while it is open.
 *
 * @summary The panel with a customer's profile.
 * @element customer-profile
 * @csspart panel - The panel.
 * @csspart section - One group of facts.
 * @csspart avatar - The picture or initials.
 * @csspart error - The message when the profile could not be loaded.
 */
export class CustomerProfile extends CustomersPart {
  static override styles = [base, controls, overlay, avatarStyles, styles];

  @state() private profile: ProfileState = EMPTY_PROFILE;
  @state() private isWhole = false;
  @state() private isCopied = false;

  readonly #modal = new Modal(
    this,
    () => {
      this.close();
    },
    () => {
      this.#loader.close();
    },
  );
  readonly #loader = new ProfileLoader(profile => {
    this.profile = profile;
  });
  #id: string | null = null;
  #seen: unknown[] = [];
  #copied: ReturnType<typeof setTimeout> | undefined;

  /** Opens the panel on a customer. */
  async show(id: string): Promise<void> {
    await this.updateComplete;
    const {store} = this;
    const dialog = this.renderRoot.querySelector('dialog');
    if (!store || !dialog) return;
    this.#id = id;
    this.isWhole = false;
    this.isCopied = false;
    this.#seen = [store.state.page, store.state.gone];
    const loading = this.#loader.open(store, id, store.state.page?.customers.find(row => row.id === id) ?? null);
    this.#modal.show(dialog);
    this.#focusClose();
    this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
    await loading;
    const {error} = this.profile;
    const retry = (): void => void this.show(id);
    if (error && this.#modal.isOpen && this.#id === id && !store.host.error(error, retry)) this.close();
  }

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
    // What had the focus may have gone with the customer.
    if (this.profile.status === 'gone' && !this.shadowRoot?.activeElement) this.#focusClose();
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
    const said = {loading: t.loadingProfile, ready: name, gone: t.profileGone, failed: null}[status];
    const {settings} = store.state;
    const context: SectionContext = {l10n, settings, now: store.viewContext().now};
    return html`<dialog part="panel" aria-label=${name ?? t.profile}>
      <div class="head">
        ${
          status === 'ready' && customer
            ? this.#head(customer, context)
            : html`<span class="who">${status === 'loading' ? headSkeleton : nothing}</span>`
        }
        <button type="button" class="ghost icon close" aria-label=${t.close} @click=${this.close}>
          ${icons.close}
        </button>
      </div>
      <div class="body" role="group" aria-label=${name ?? t.profile} tabindex="0">
        ${status === 'ready' && customer ? this.#facts(customer, store, context) : nothing}
        ${status === 'loading' ? bodySkeleton : nothing}
        ${
          status === 'gone'
            ? html`<div class="state">
                ${icons.person}
                <h2>${t.profileGone}</h2>
              </div>`
            : nothing
        }
        ${status === 'failed' ? this.#failed() : nothing}
      </div>
      <p class="sr-only" role="status">${said}</p>
    </dialog>`;
  }

  #facts(customer: Customer, store: CustomersStore, context: SectionContext): TemplateResult {
    const acts = personActs(customer, store, allTerms(this.l10n)).filter(({act}) => act !== 'view');
    return html`${acts.length > 0 ? html`<div class="acts">${acts.map((act, index) => this.#act(act, index === 0))}</div>` : nothing}
    ${identity(customer, context)}
    ${activity(customer, this.profile.activity, {
      ...context,
      isWhole: this.isWhole,
      onMore: () => void this.#showWhole(),
      onRetry: () => void this.show(customer.id),
    })}
    ${technology(customer, context)} ${location(customer, context)} ${attributes(customer, context)}`;
  }

  #head(customer: Customer, {l10n, now, settings}: SectionContext): TemplateResult {
    const t = allTerms(l10n);
    const {name, email, avatarUrl, id, verified} = customer;
    const suspension = suspensionOf(customer, now);
    const isOnline = isActive(customer, {now, activeWindow: settings.activeWindow});
    return html`${avatar(name ?? email, safeUrl(avatarUrl, 'image'), id)}
      <div class="who">
        <h2><bdi>${personLabel(customer, l10n)}</bdi></h2>
        ${email === null ? nothing : this.#email(email)}
        <div class="badges">
          ${isOnline ? html`<span class="badge good">${t.active}</span>` : nothing}
          ${verified ? html`<span class="badge">${moreIcons.check}${t.verified}</span>` : nothing}
          ${
            suspension
              ? html`<span class="badge bad"
                  >${suspension.until === null ? t.suspended : t.suspendedUntil(l10n.date(suspension.until))}</span
                >`
              : nothing
          }
        </div>
      </div>`;
  }

  #email(email: string): TemplateResult {
    const t = allTerms(this.l10n);
    return html`<div class="email">
      <a href="mailto:${encodeURIComponent(email)}"><bdi>${email}</bdi></a>
      <button
        type="button"
        class="ghost icon"
        aria-label=${t.copyEmail}
        title=${t.copyEmail}
        @click=${() => void this.#copy(email)}
      >
        ${this.isCopied ? moreIcons.check : moreIcons.copy}
      </button>
      <span class="sr-only" role="status">${this.isCopied ? t.copied : ''}</span>
    </div>`;
  }

  #act({label, icon, href, run}: PersonAct, isFirst: boolean): TemplateResult {
    const choose = (event: MouseEvent): void => {
      if (isForBrowser(event)) return;
      // What comes next (a chat, a message) is in the page, which this panel covers.
      this.close();
      run(event);
    };
    const look = `button ${isFirst ? 'primary' : ''}`;
    return href
      ? html`<a class=${look} href=${href} @click=${choose}>${icon}${label}</a>`
      : html`<button type="button" class=${look} @click=${choose}>${icon}${label}</button>`;
  }

  #failed(): TemplateResult {
    const {l10n, profile} = this;
    const t = allTerms(l10n);
    return html`<div class="state" role="alert" part="error">
      ${icons.warning}
      <h2>${t.profileFailed}</h2>
      ${profile.error ? failureText(profile.error, l10n) : nothing}
      <button type="button" @click=${() => void (this.#id && this.show(this.#id))}>${t.retry}</button>
    </div>`;
  }

  #focusClose(): void {
    this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  /** The focus goes on to what the button has made room for. */
  async #showWhole(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('li').length;
    this.isWhole = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('li')[before]?.focus();
  }

  async #copy(email: string): Promise<void> {
    clearTimeout(this.#copied);
    try {
      await navigator.clipboard.writeText(email);
    } catch {
      // Plain-http pages have no clipboard: marked, it can be copied by hand.
      const link = this.renderRoot.querySelector('.email a');
      if (link) getSelection()?.selectAllChildren(link);
      return;
    }
    this.isCopied = true;
    this.#copied = setTimeout(() => {
      this.isCopied = false;
    }, COPIED_FOR);
  }
}

const headSkeleton = html`<span class="bone avatar"></span
  ><span class="bones" aria-hidden="true"><span class="bone"></span><span class="bone faint"></span></span>`;

const bodySkeleton = html`<div class="skeleton" aria-hidden="true">
  ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="bones"><span class="bone faint"></span><span class="bone"></span></div>`)}
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'customer-profile': CustomerProfile;
  }
}
