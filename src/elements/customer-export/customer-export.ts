import {css, html, nothing} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {overlay} from '../../styles/overlay.js';
import {icons} from '../../ui/icons.js';
import {LazyMenu} from '../../ui/lazy-menu.js';
import {CustomersPart} from '../part.js';
import {loadPart} from '../load-part.js';

/**
 * Saves the current view as a CSV file: every field, or the shown columns only. Not offered when the agent may not, or
 * the source cannot; held back, with the reason, while some conditions of the view are not applied.
 *
 * @summary The Export button and its two choices.
 * @element customer-export
 * @csspart export - The button.
 * @csspart menu - The menu with the choices.
 * @csspart item - A choice.
 */
export class CustomerExport extends CustomersPart {
  static override styles = [
    base,
    controls,
    overlay,
    css`
      /* The page is the container: where it is narrow, the name is for assistive technology only. */
      @container (inline-size < 620px) {
        [aria-haspopup] {
          inline-size: 34px;
          padding: 0;
        }
        .label {
          position: absolute;
          clip-path: inset(50%);
        }
      }
    `,
  ];

  readonly #menu = new LazyMenu(
    this,
    () => import('./choices.js'),
    load => loadPart(this.store, load),
  );

  protected override reads(state: CustomersState): readonly unknown[] {
    return [state.settings, state.acts, state.notApplied, state.exporting !== null];
  }

  protected override renderPart({acts, notApplied, exporting}: CustomersState, store: CustomersStore): unknown {
    if (!acts.has('export')) return nothing;
    const {l10n} = this;
    const {t} = l10n;
    const reason = notApplied.length > 0 ? t.exportBlocked : '';
    const isHeld = reason !== '' || exporting !== null;
    return html`<button
        class="ghost"
        part="export"
        popovertarget=${isHeld ? nothing : this.#menu.target}
        aria-haspopup="menu"
        aria-expanded=${String(this.#menu.isOpen)}
        aria-disabled=${isHeld ? 'true' : nothing}
        aria-describedby=${reason ? 'reason' : nothing}
        title=${reason || t.export}
        @pointerenter=${this.#menu.prepare}
        @focus=${this.#menu.prepare}
        @keydown=${isHeld ? nothing : this.#menu.onKey}
        @click=${(event: Event) => {
          if (reason) store.notify({kind: 'error', text: reason});
          else if (!isHeld) this.#menu.onClick(event);
        }}
      >
        ${icons.download}<span class="label">${t.export}</span></button
      >${reason ? html`<span id="reason" hidden>${reason}</span>` : nothing}
      ${this.#menu.render(t.export, ({choices}) =>
        choices(store, l10n, () => {
          this.#menu.close();
        }),
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-export': CustomerExport;
  }
}
