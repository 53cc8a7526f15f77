import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import {mayChange} from '../../store/capabilities.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {NOBODY} from '../../store/selected.js';
import {adopt} from '../../styles/adopt.js';
import {paper} from '../../styles/print.js';
import {moreIcons} from '../../ui/icons-more.js';
import {define} from '../define.js';
import {nameIn} from '../isolate.js';
import {loadPart} from '../load-part.js';
import {RowMenu} from '../row-menu/row-menu.js';
import {OVERLAYS, type Overlay} from './overlays.js';
import {keepTime} from './clock.js';
import {extrasStyles} from './page-extras.styles.js';
import {pagePrintStyles} from './page-print.styles.js';
import {open} from './page-host.js';
import {SelectionAnnouncer} from './selection-announcer.js';
import {Shortcuts} from './shortcuts.js';

/**
 * What the page needs only once somebody works in it, dialogs, keys and notices included: it loads after the first rows,
 * or when the focus comes before them.
 */
export class PageExtras {
  readonly #page: LitElement;
  readonly #store: CustomersStore;
  readonly shortcuts: Shortcuts;
  readonly #overlays = new Set<Overlay>();
  #hasBar = false;
  #selected = NOBODY;

  constructor(page: LitElement, store: CustomersStore) {
    // For an arrangement of the host's without the table, which registers it too.
    define('row-menu', RowMenu);
    this.#page = page;
    this.#store = store;
    adopt(page.renderRoot, [extrasStyles, paper, pagePrintStyles]);
    new SelectionAnnouncer(page, store);
    keepTime(page, store);
    this.shortcuts = new Shortcuts(page, store, () => void this.show('customer-keys', []));
    // Not with this file: whoever imports our classes must get nothing registered.
    void Promise.allSettled([import('../customer-notice/define.js'), import('../customer-news/define.js')]);
  }

  /** What can be done with everybody selected. It stays in the page, empty, so that it need not be made anew. */
  bulkBar(): TemplateResult | typeof nothing {
    const {selected} = this.#store.state;
    if (selected !== this.#selected) {
      this.#selected = selected;
      if (!this.#hasBar && selected !== NOBODY) void this.#loadBar();
    }
    return this.#hasBar ? html`<customer-bulk-bar></customer-bulk-bar>` : nothing;
  }

  /** The way to the last acts, where there are any to be seen and the agent may do such. */
  recentChanges(): TemplateResult | typeof nothing {
    const {acts, undoable, settings} = this.#store.state;
    if (!acts.has('recent') && !(mayChange(acts) && undoable.length > 0)) return nothing;
    const label = allTerms(localizerFor(settings.locale)).recentActs.title;
    return html`<button
      type="button"
      class="ghost icon"
      part="recent"
      aria-haspopup="dialog"
      aria-label=${label}
      title=${label}
      @click=${() => {
        this.#store.host.openRecentActs();
      }}
    >
      ${moreIcons.history}
    </button>`;
  }

  /** Opens a dialog or panel, which loads when it is first needed. */
  async show(overlay: Overlay, what: readonly unknown[]): Promise<void> {
    if (!(await loadPart<unknown>(this.#store, OVERLAYS[overlay]))) return;
    this.#overlays.add(overlay);
    this.#page.requestUpdate();
    await this.#page.updateComplete;
    const element: {show(...what: unknown[]): Promise<void>} | null = this.#page.renderRoot.querySelector(overlay);
    await element?.show(...what);
  }

  /** Those that have been opened: they stay, closed, with what was typed. */
  overlays(): unknown {
    const has = (overlay: Overlay): boolean => this.#overlays.has(overlay);
    return html`${has('add-user-dialog') ? html`<add-user-dialog></add-user-dialog>` : nothing}
    ${has('customer-profile') ? html`<customer-profile></customer-profile>` : nothing}
    ${has('customer-keys') ? html`<customer-keys></customer-keys>` : nothing}
    ${has('customer-recent-acts') ? html`<customer-recent-acts></customer-recent-acts>` : nothing}
    ${has('customer-act-dialog') ? html`<customer-act-dialog></customer-act-dialog>` : nothing}`;
  }

  /** By the mail program: the host has no other way. */
  writeTo(customer: Customer): void {
    const l10n = localizerFor(this.#store.state.settings.locale);
    if (customer.email !== null) open(`mailto:${encodeURIComponent(customer.email)}`);
    else this.#store.notify({kind: 'error', text: allTerms(l10n).noWayToWrite(nameIn(customer, l10n))});
  }

  /** The host offers an act, and neither has an address for it nor listens. */
  sayUnconnected(): void {
    const {notConnected} = allTerms(localizerFor(this.#store.state.settings.locale));
    this.#store.notify({kind: 'error', text: notConnected});
  }

  async #loadBar(): Promise<void> {
    if (!(await loadPart(this.#store, () => import('../customer-bulk-bar/define.js')))) return;
    this.#hasBar = true;
    this.#page.requestUpdate();
  }
}
