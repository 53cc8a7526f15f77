import {html, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {dialogStyles} from '../../styles/dialog.js';
import {dialogForm} from '../../styles/dialog-form.js';
import {Modal} from '../../ui/dialog.js';
import {icons} from '../../ui/icons.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-keys.styles.js';
import {keyGroups, type KeyRow} from './key-groups.js';

/**
 * The list of keys: what each does, in the words of the page. Keys for what the agent may not do, or the source cannot,
 * are not in it.
 *
 * @summary The dialog with the list of keys.
 * @element customer-keys
 * @csspart dialog - The dialog.
 * @csspart caption - Its heading.
 * @csspart key - A key.
 */
export class CustomerKeys extends CustomersPart {
  static override styles = [base, controls, dialogStyles, dialogForm, styles];

  readonly #modal = new Modal(this, () => this.close());

  /** Opens the dialog. */
  async show(): Promise<void> {
    await this.updateComplete;
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && this.isConnected) this.#modal.show(dialog);
  }

  /** Closes the dialog; the focus goes back to where it was. */
  close(): void {
    this.#modal.close();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Out of the document it is a modal no more, but would still count as open.
    this.close();
  }

  protected override reads({settings, acts, query}: CustomersState): readonly unknown[] {
    return [settings, acts, query.filters.length];
  }

  protected override renderPart(_state: CustomersState, store: CustomersStore): TemplateResult {
    const t = allTerms(this.l10n);
    return html`<dialog part="dialog" aria-labelledby="title" aria-describedby="hint">
      <div class="head">
        <h2 id="title" part="caption">${t.keys.title}</h2>
        <button type="button" class="ghost icon" aria-label=${t.close} @click=${() => this.close()}>
          ${icons.close}
        </button>
      </div>
      <div class="body" role="group" aria-labelledby="title" tabindex="0">
        ${keyGroups(store, t).map(
          ({heading, rows}) =>
            html`<h3>${heading}</h3>
              <dl>${rows.map(pair)}</dl>`,
        )}
        <p id="hint">${t.keys.hint}</p>
      </div>
    </dialog>`;
  }
}

function pair({keys, meaning}: KeyRow): TemplateResult {
  return html`<div>
    <dt>${keys.map(key => html`<kbd part="key">${key}</kbd> `)}</dt>
    <dd>${meaning}</dd>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-keys': CustomerKeys;
  }
}
