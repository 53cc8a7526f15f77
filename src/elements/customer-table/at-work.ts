import {html, type TemplateResult} from 'lit';
import {findField, type Customer} from '../../customers/index.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {adopt} from '../../styles/adopt.js';
import {overlay} from '../../styles/overlay.js';
import {paper} from '../../styles/print.js';
import {define} from '../define.js';
import {RowMenu} from '../row-menu/row-menu.js';
import {atWorkStyles} from './at-work.styles.js';
import {CopyButton} from './copy-button.js';
import type {CustomerTable} from './customer-table.js';
import {pageBox, rowBox} from './boxes.js';
import {showFreshRow} from './fresh-row.js';
import {followRowClicks} from './row-click.js';
import {Selecting} from './selecting.js';
import {SuspensionTip} from './suspension-tip.js';
import {tablePrintStyles} from './table-print.styles.js';

const warned = new Set<string>();

/** What the table needs once somebody works with its rows: it loads after the first of them. */
export class AtWork {
  /** The box that selects a customer. */
  readonly box = rowBox;
  /** The box that selects everybody on the page. */
  readonly pageBox = pageBox;
  readonly #tip: SuspensionTip;
  readonly #showFreshRow: () => void;
  readonly #copyButton: CopyButton;
  readonly #store: () => CustomersStore | undefined;

  constructor(table: CustomerTable, store: () => CustomersStore | undefined) {
    this.#store = store;
    // Not where it is loaded: that may be for the class alone.
    define('row-menu', RowMenu);
    const {renderRoot: root} = table;
    adopt(root, [overlay, atWorkStyles, paper, tablePrintStyles]);
    this.#tip = new SuspensionTip(root, store);
    table.addController({
      hostDisconnected: () => {
        this.#tip.hide();
      },
    });
    followRowClicks(root, store);
    this.#showFreshRow = () => {
      showFreshRow(root, store());
    };
    const redraw = (): void => {
      table.drawRows();
    };
    new Selecting(root, store, redraw);
    this.#copyButton = new CopyButton(redraw, text => store()?.announce(text));
  }

  /** The three dots at the end of a customer's row. */
  menu(customer: Customer): TemplateResult {
    return html`<row-menu .customer=${customer}></row-menu>`;
  }

  /** The button that copies a customer's email. */
  copyButton(email: string, l10n: Localizer): TemplateResult {
    return this.#copyButton.render(email, l10n);
  }

  /** Call it after each rendering of the rows. */
  rendered(): void {
    const {state} = this.#store() ?? {};
    if (state) warnOfColumns(state);
    this.#tip.rendered();
    this.#showFreshRow();
  }
}

/** Tells the host once of each column that no field is declared for: it is left out. */
function warnOfColumns({settings: {columns, fields}}: CustomersState): void {
  for (const key of columns) {
    if (warned.has(key) || findField(key, fields)) continue;
    warned.add(key);
    console.warn(`bedesk-customers: no field "${key}" for a column. Declare it in \`fields\`, or correct \`columns\`.`);
  }
}
