import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {TABS, type CustomerTab} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {rove} from '../../ui/roving.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-tabs.styles.js';

/**
 * All, Verified, Visitors, Active and Suspended, with how many there are of each under the same search and filters.
 * Arrow keys go from tab to tab and show it at once (APG: tabs with automatic activation).
 *
 * @summary The groups of customers as tabs, with live counts.
 * @element customer-tabs
 * @csspart tabs - The row of tabs.
 * @csspart tab - A tab.
 * @csspart selected - The tab that is shown.
 * @csspart badge - How many there are in a tab.
 */
export class CustomerTabs extends CustomersPart {
  static override styles = [base, styles];

  #revealed = '';

  protected override reads({query, page, settings}: CustomersState): readonly unknown[] {
    return [query.tab, page?.tabs, settings.locale];
  }

  protected override renderPart({query, page}: CustomersState, store: CustomersStore): TemplateResult {
    const {t} = this.l10n;
    return html`<div
      role="tablist"
      part="tabs"
      aria-label=${t.tabs}
      @keydown=${(event: KeyboardEvent) => {
        this.#onKeydown(event, store);
      }}
    >
      ${TABS.map(tab => {
        const isSelected = tab === query.tab;
        const count = page?.tabs[tab] ?? null;
        const shown = count === null ? '' : this.l10n.number(count);
        return html`<button
          role="tab"
          part="button tab ${isSelected ? 'selected' : ''}"
          data-tab=${tab}
          aria-selected=${String(isSelected)}
          aria-label=${shown ? t.tabCount(t.tab[tab], shown) : nothing}
          tabindex=${isSelected ? 0 : -1}
          @click=${() => {
            store.changeQuery({tab});
          }}
        >
          ${t.tab[tab]} ${shown ? html`<span class="count" part="badge">${shown}</span>` : nothing}
        </button>`;
      })}
    </div>`;
  }

  protected override firstUpdated(): void {
    new ResizeObserver(() => {
      this.#reveal(this.store?.state.query.tab);
    }).observe(this);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {state} = this.store ?? {};
    // Again when the counts come, for they push the tab along; never for a live change of them, under somebody's finger.
    const shown = state && `${state.query.tab} ${String(state.page !== null)}`;
    if (!shown || shown === this.#revealed) return;
    this.#revealed = shown;
    // With the frame, in which everything is laid out anyway.
    requestAnimationFrame(() => {
      this.#reveal(state.query.tab);
    });
  }

  #onKeydown(event: KeyboardEvent, store: CustomersStore): void {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const isRightToLeft = getComputedStyle(this).direction === 'rtl';
    const index = rove(event.key, TABS.indexOf(store.state.query.tab), TABS.length, isRightToLeft);
    const tab = index === undefined ? undefined : TABS[index];
    if (!tab) return;
    event.preventDefault();
    this.#button(tab)?.focus({preventScroll: true});
    store.changeQuery({tab});
  }

  /** Scrolls the row of tabs only: `scrollIntoView` would move the host's page too. */
  #reveal(tab?: CustomerTab): void {
    const button = tab && this.#button(tab);
    const list = button?.parentElement;
    if (!list) return;
    const inner = button.getBoundingClientRect();
    const outer = list.getBoundingClientRect();
    list.scrollLeft += Math.min(inner.left - outer.left, 0) + Math.max(inner.right - outer.right, 0);
  }

  #button(tab: CustomerTab): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-tab=${tab}]`);
  }
}
