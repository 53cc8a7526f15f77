import {moreIcons} from '../../ui/icons-more.js';
import {css, html, nothing, type PropertyValues} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState, Notice} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {CustomersPart} from '../part.js';
import {refocus} from '../refocus.js';

/** How long a message about something that went well stays, in ms, unless it is looked at. */
const STAY = 8000;

/**
 * A short message about an act. What went well goes away by itself, but not while it is hovered or has the focus; what
 * failed stays until it is dismissed.
 *
 * @summary The message about the last act.
 * @element customer-notice
 * @csspart notice - The message.
 */
export class CustomerNotice extends CustomersPart {
  static override styles = [
    base,
    controls,
    css`
      :host {
        position: sticky;
        inset-block-end: 16px;
        block-size: 0;
        z-index: 2;
        pointer-events: none;
      }
      .notice {
        position: absolute;
        inset-block-end: 16px;
        inset-inline: 0;
        margin-inline: auto;
        inline-size: max-content;
        max-inline-size: calc(100% - 32px);
        display: flex;
        gap: 10px;
        align-items: flex-start;
        padding-block: 6px;
        padding-inline: 14px 6px;
        border-radius: 10px;
        box-shadow: var(--_shadow);
        background: light-dark(#1b1e26, #eceef2);
        color: light-dark(#fff, #14171f);
        pointer-events: auto;
        max-block-size: min(50vh, 240px);
        overflow-y: auto;
        overflow-wrap: anywhere;
      }
      .text {
        flex: 1;
        min-inline-size: 0;
        padding-block: 6px;
      }
      .detail {
        opacity: 0.8;
      }
      .notice > svg {
        margin-block-start: 8px;
      }
      .notice.error > svg {
        color: light-dark(#ff8a8f, #c22f3d);
      }
      .notice .ghost {
        position: sticky;
        inset-block-start: 0;
        color: inherit;
        opacity: 0.8;
      }
      .notice .ghost:hover {
        background: none;
        opacity: 1;
      }
      .notice :focus-visible {
        outline-color: currentColor;
      }
      @media (forced-colors: active) {
        .notice {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Notice | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override reads({notice, settings}: CustomersState): readonly unknown[] {
    return [notice, settings];
  }

  protected override renderPart({notice}: CustomersState, store: CustomersStore): unknown {
    return html`<div role=${notice?.kind === 'error' ? 'alert' : 'status'}>
      ${
        notice
          ? html`<div
              class="notice ${notice.kind}"
              part="notice"
              @pointerenter=${this.#stay}
              @pointerleave=${this.#leaveLater}
              @focusin=${this.#stay}
              @focusout=${this.#leaveLater}
            >
              ${notice.kind === 'error' ? icons.warning : moreIcons.check}
              <div class="text">
                ${notice.text}${notice.detail ? html`<div class="detail"><bdi>${notice.detail}</bdi></div>` : nothing}
              </div>
              <button
                class="ghost icon"
                type="button"
                aria-label=${this.l10n.t.dismiss}
                @click=${() => {
                  refocus(this);
                  store.notify(null);
                }}
              >
                ${icons.close}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const notice = this.store?.state.notice ?? null;
    if (notice === this.#shown) return;
    this.#shown = notice;
    this.#leaveLater();
  }

  readonly #stay = (): void => {
    clearTimeout(this.#timer);
  };

  readonly #leaveLater = (): void => {
    clearTimeout(this.#timer);
    const {store} = this;
    if (this.#shown?.kind !== 'success' || !store) return;
    this.#timer = setTimeout(() => {
      store.notify(null);
    }, STAY);
  };
}
