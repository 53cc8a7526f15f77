import type {TemplateResult} from 'lit';
import type {Customer} from '../../customers/index.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {adopt} from '../../styles/adopt.js';
import {overlay} from '../../styles/overlay.js';
import {paper} from '../../styles/print.js';
import {atWorkStyles} from './at-work.styles.js';
import {CopyButton} from './copy-button.js';
import type {CustomerTable} from './customer-table.js';
import {pageBox, rowBox} from './boxes.js';
import {showFreshRow} from './fresh-row.js';
import {followRowClicks} from './row-click.js';
import {Selecting} from './selecting.js';
import {SuspensionTip} from './suspension-tip.js';
import {tablePrintStyles} from './table-print.styles.js';

/** What the table needs once somebody works with its rows: it loads after the first of them. */
export class AtWork {
  readonly #tip: SuspensionTip;
  readonly #showFreshRow: () => void;
  readonly #copyButton: CopyButton;

  constructor(table: CustomerTable, store: () => CustomersStore | undefined) {
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

  /** The box that selects a customer. */
  box(customer: Customer, state: CustomersState): TemplateResult {
    return rowBox(customer, state);
  }

  /** The box that selects everybody on the page. */
  pageBox(state: CustomersState): TemplateResult {
    return pageBox(state);
  }

  /** The button that copies a customer's email. */
  copyButton(email: string, l10n: Localizer): TemplateResult {
    return this.#copyButton.render(email, l10n);
  }

  /** Call it after each rendering of the rows. */
  rendered(): void {
    this.#tip.rendered();
    this.#showFreshRow();
  }
}
