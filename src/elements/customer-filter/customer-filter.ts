import {html, nothing, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {offeredFilters} from '../../store/offered.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {overlay} from '../../styles/overlay.js';
import {icons} from '../../ui/icons.js';
import type {CustomerFilterEditor} from '../customer-filter-editor/customer-filter-editor.js';
import {loadPart} from '../load-part.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-filter.styles.js';

/**
 * The button that opens the conditions, and the active ones as chips that can be removed. What was changed in the
 * dropdown and not applied is still there after a click beside it; Escape drops it.
 *
 * @summary The filter button with the active conditions.
 * @element customer-filter
 * @csspart filter - The button that opens the conditions.
 * @csspart badge - How many conditions there are, in the button.
 * @csspart dropdown - The dropdown with the conditions.
 */
export class CustomerFilter extends CustomersPart {
  static override styles = [base, controls, overlay, styles];

  @state() private isOpen = false;

  protected override reads({query, settings, acts}: CustomersState): readonly unknown[] {
    // A new source comes with a new set of acts.
    return [query.filters.length, settings, acts];
  }

  protected override updated(): void {
    if (this.store?.state.query.filters.length) void loadPart(this.store, loadChips);
  }

  protected override renderPart(
    {query, settings}: CustomersState,
    store: CustomersStore,
  ): TemplateResult | typeof nothing {
    const {length} = query.filters;
    if (!length && !offeredFilters(store).length) return nothing;
    const {t} = this.l10n;
    const count = this.l10n.number(length);
    return html`<button
        class="opener ${length ? 'on' : ''}"
        part="filter"
        popovertarget="dropdown"
        aria-haspopup="dialog"
        aria-expanded=${String(this.isOpen)}
        aria-label=${length ? t.filterCount(length, count) : t.filter}
        aria-keyshortcuts=${settings.noShortcuts ? nothing : 'F'}
        @pointerenter=${preload}
        @keydown=${this.#onKeydown}
      >
        ${icons.filter} <span class="label">${t.filter}</span>
        ${length ? html`<span class="count" part="badge">${count}</span>` : nothing}
      </button>
      <div
        id="dropdown"
        part="dropdown"
        popover
        role="dialog"
        aria-label=${t.filterTitle}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKeydown}
      >
        <customer-filter-editor @done=${this.#close}></customer-filter-editor>
      </div>
      ${
        length ? html`<customer-filter-chips @emptied=${() => this.#opener?.focus()}></customer-filter-chips>` : nothing
      }`;
  }

  get #opener(): HTMLElement | null {
    return this.renderRoot.querySelector('.opener');
  }

  get #dropdown(): HTMLElement | null {
    return this.renderRoot.querySelector('[popover]');
  }

  get #editor(): CustomerFilterEditor | null {
    return this.renderRoot.querySelector<CustomerFilterEditor>('customer-filter-editor:defined');
  }

  async #onToggle({newState}: ToggleEvent): Promise<void> {
    this.isOpen = newState === 'open';
    if (!this.isOpen) {
      this.#editor?.pause();
      return;
    }
    const loaded = this.store && (await loadPart(this.store, loadEditor));
    if (!loaded) this.#close();
    else if (this.#dropdown?.matches(':popover-open')) await this.#editor?.open();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !this.isOpen) return;
    event.preventDefault();
    event.stopPropagation();
    this.#editor?.drop();
    this.#close();
  }

  #close(): void {
    this.#dropdown?.hidePopover();
    this.#opener?.focus();
  }
}

/** Chips come with the first condition, */
function loadChips(): Promise<unknown> {
  return import('../customer-filter-chips/define.js');
}

/** and the dropdown's content on first need. */
function loadEditor(): Promise<unknown> {
  return import('../customer-filter-editor/define.js');
}

/** Somebody is about to open the dropdown. When its content cannot be had, that is said once they do. */
function preload(): void {
  loadEditor().catch(() => undefined);
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-filter': CustomerFilter;
  }
}
