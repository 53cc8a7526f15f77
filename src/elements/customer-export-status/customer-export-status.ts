import {css, html, nothing} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {progress} from '../../styles/progress.js';
import {CustomersPart} from '../part.js';
import {refocus} from '../refocus.js';

/**
 * How far a running export is, and a way to stop it. The page goes on meanwhile.
 *
 * @summary The slim bar of a running export.
 * @element customer-export-status
 * @csspart status - The bar.
 * @csspart progress - How much is done.
 */
export class CustomerExportStatus extends CustomersPart {
  static override styles = [
    base,
    controls,
    progress,
    css`
      .status {
        display: flex;
        align-items: center;
        gap: 12px;
        min-block-size: 40px;
        padding: 4px 20px;
        background: var(--_accent-soft);
        font-variant-numeric: tabular-nums;
      }
      progress {
        /* Gives way before the text does. */
        flex: 1 9 60px;
        min-inline-size: 32px;
        max-inline-size: 320px;
      }
      .link {
        margin-inline-start: auto;
      }
      /* The page is the container. */
      @container (max-width: 640px) {
        .status {
          padding-inline: 14px;
        }
      }
    `,
  ];

  protected override reads({exporting, settings}: CustomersState): readonly unknown[] {
    return [exporting, settings];
  }

  protected override renderPart({exporting}: CustomersState): unknown {
    if (!exporting) return nothing;
    const {l10n} = this;
    const t = allTerms(l10n);
    const {done, total} = exporting;
    const text =
      total === null ? t.exportingSome(l10n.number(done)) : t.exporting(l10n.number(done), l10n.number(total));
    return html`<div class="status" part="status">
      <span id="text">${text}</span>
      <progress
        part="progress"
        aria-labelledby="text"
        max=${total ?? 1}
        value=${total === null ? nothing : Math.min(done, total)}
      ></progress>
      <button
        class="link"
        aria-label=${t.exportCancel}
        @click=${() => {
          refocus(this);
          exporting.cancel();
        }}
      >
        ${t.cancel}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-export-status': CustomerExportStatus;
  }
}
