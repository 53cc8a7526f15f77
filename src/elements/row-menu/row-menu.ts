import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Customer} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {overlay} from '../../styles/overlay.js';
import {icons} from '../../ui/icons.js';
import {LazyMenu} from '../../ui/lazy-menu.js';
import {loadPart} from '../load-part.js';
import {CustomersPart} from '../part.js';
import {personLabel} from '../person.js';
import {styles} from './row-menu.styles.js';

const ACTS = ['view', 'converse', 'impersonate', 'suspend', 'unsuspend', 'delete'] as const;

/**
 * What can be done with one customer: View, Start conversation and Impersonate, Suspend or Unsuspend and Delete, then
 * the host's own `actions`. Acts that
 * the agent may not do are not offered; with none left it renders nothing. Where the page has an address for an act
 * (`profileHref` and so on), the item is a real link.
 *
 * @summary The three dots at the end of a row, and their menu.
 * @element row-menu
 * @csspart more - The button with three dots.
 * @csspart menu - The menu.
 * @csspart item - An item of the menu.
 */
export class RowMenu extends CustomersPart {
  static override styles = [base, controls, overlay, styles];

  /** Whom the menu is about. */
  @property({attribute: false}) customer: Customer | null = null;

  readonly #menu = new LazyMenu(
    this,
    () => import('./menu-items.js'),
    load => loadPart(this.store, load),
  );

  protected override reads({settings, acts}: CustomersState): readonly unknown[] {
    return [settings, acts];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('customer');
    // Rows are reused: a menu that stayed open would act on somebody else.
    if (this.#menu.isOpen && before && before.id !== this.customer?.id) this.#menu.close();
  }

  protected override renderPart({settings, acts}: CustomersState, store: CustomersStore): unknown {
    const {customer, l10n} = this;
    if (!customer || !hasRowMenu({settings, acts})) return nothing;
    const label = l10n.t.moreActions(personLabel(customer, l10n));
    return html`<button
        class="ghost icon"
        part="more"
        popovertarget=${this.#menu.target}
        aria-haspopup="menu"
        aria-expanded=${String(this.#menu.isOpen)}
        aria-label=${label}
        @pointerenter=${this.#menu.prepare}
        @focus=${this.#menu.prepare}
        @click=${this.#menu.onClick}
        @keydown=${this.#menu.onKey}
      >
        ${icons.more}</button
      >${this.#menu.render(label, ({menuItems}) =>
        menuItems(customer, store, l10n, () => {
          this.#menu.close();
        }),
      )}`;
  }
}

/** Whether there is anything that this agent may do with a row. */
export function hasRowMenu({settings, acts}: Pick<CustomersState, 'settings' | 'acts'>): boolean {
  return ACTS.some(act => acts.has(act)) || settings.actions.length > 0;
}

declare global {
  interface HTMLElementTagNameMap {
    'row-menu': RowMenu;
  }
}
