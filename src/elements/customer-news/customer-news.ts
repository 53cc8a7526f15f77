import {css, html, nothing} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {CustomersPart} from '../part.js';
import {refocus} from '../refocus.js';

/**
 * "7 new · Show": appears while changes of order or membership wait because the agent is at work in the page.
 *
 * @summary Changes that wait to be shown.
 * @element customer-news
 * @csspart news - The text and its button.
 */
export class CustomerNews extends CustomersPart {
  static override styles = [
    base,
    controls,
    css`
      /* No box while it is empty: that would cost the row a gap. */
      :host {
        display: contents;
      }
      .news {
        font-size: 13px;
        color: var(--_text-2);
        white-space: nowrap;
      }
    `,
  ];

  protected override reads(state: CustomersState): readonly unknown[] {
    return [state.waiting, state.settings];
  }

  protected override renderPart({waiting}: CustomersState, store: CustomersStore): unknown {
    if (!waiting) return nothing;
    const {l10n} = this;
    const {t} = l10n;
    const text = waiting.fresh > 0 ? t.newRows(waiting.fresh, l10n.number(waiting.fresh)) : t.orderChanged;
    return html`<div class="news" part="news" role="status">
      ${text} ·
      <button
        class="link"
        @click=${() => {
          refocus(this);
          store.showWaiting();
        }}
      >
        ${t.show}
      </button>
    </div>`;
  }
}
