import type {TemplateResult} from 'lit';
import type {Customer} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {overlay} from '../../styles/overlay.js';
import {atWorkStyles} from './at-work.styles.js';
import type {CustomerTable} from './customer-table.js';
import {pageBox, rowBox} from './boxes.js';
import {Selecting} from './selecting.js';
import {SuspensionTip} from './suspension-tip.js';

/** What the table needs once somebody works with its rows: it loads after the first of them. */
export class AtWork {
  readonly #tip: SuspensionTip;

  constructor(table: CustomerTable, store: () => CustomersStore | undefined) {
    const {renderRoot: root} = table;
    if (root instanceof ShadowRoot) {
      for (const {styleSheet} of [overlay, atWorkStyles]) if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
    }
    this.#tip = new SuspensionTip(root, store);
    table.addController({
      hostDisconnected: () => {
        this.#tip.hide();
      },
    });
    new Selecting(root, store, () => {
      table.requestUpdate();
    });
  }

  /** The box that selects a customer. */
  box(customer: Customer, state: CustomersState): TemplateResult {
    return rowBox(customer, state);
  }

  /** The box that selects everybody on the page. */
  pageBox(state: CustomersState): TemplateResult {
    return pageBox(state);
  }

  /** Call it after each rendering of the rows. */
  rendered(): void {
    this.#tip.rendered();
  }
}
