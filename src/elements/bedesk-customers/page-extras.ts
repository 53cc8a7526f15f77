import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {NOBODY} from '../../store/selected.js';
import {moreIcons} from '../../ui/icons-more.js';
import {loadPart} from '../load-part.js';
import {extrasStyles} from './page-extras.styles.js';
import {SelectionAnnouncer} from './selection-announcer.js';

/** What the page shows only once somebody works in it, notices included: it loads after the first rows. */
export class PageExtras {
  readonly #page: LitElement;
  readonly #store: CustomersStore;
  #hasBar = false;
  #selected = NOBODY;

  constructor(page: LitElement, store: CustomersStore) {
    this.#page = page;
    this.#store = store;
    const {styleSheet} = extrasStyles;
    if (styleSheet && page.renderRoot instanceof ShadowRoot) page.renderRoot.adoptedStyleSheets.push(styleSheet);
    new SelectionAnnouncer(page, store);
    // Not with this file: whoever imports our classes must get nothing registered.
    import('../customer-notice/define.js').catch(() => undefined);
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
    const mayChange = acts.has('update') || acts.has('suspend') || acts.has('delete');
    if (!acts.has('recent') && !(mayChange && undoable.length > 0)) return nothing;
    const label = allTerms(localizerFor(settings.locale)).recentActs.title;
    return html`<button
      type="button"
      class="ghost icon"
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

  async #loadBar(): Promise<void> {
    if (!(await loadPart(this.#store, () => import('../customer-bulk-bar/define.js')))) return;
    this.#hasBar = true;
    this.#page.requestUpdate();
  }
}
