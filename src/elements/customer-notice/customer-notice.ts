import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState, Notice, UndoableAct} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {progress} from '../../styles/progress.js';
import {icons} from '../../ui/icons.js';
import {moreIcons} from '../../ui/icons-more.js';
import {loadPart} from '../load-part.js';
import {CustomersPart} from '../part.js';
import {refocus} from '../refocus.js';
import {styles} from './customer-notice.styles.js';
import {isTypedIn, isUndoKey} from './undo-keys.js';
import type * as UndoPart from './undo-part.js';

/** How long a message about something that went well stays, in ms, unless it is looked at; and one that can be undone. */
const STAY = 8000;
const STAY_WITH_UNDO = 12_000;

/**
 * A short message about an act. What went well goes away by itself, but not while it is hovered or has the focus; what
 * failed, and what is still going on, stays until it is dismissed or replaced. F8 goes to it, Escape back. Ctrl+Z (Cmd+Z)
 * undoes the last act of the page, whether or not its message is still there, but not where somebody types.
 *
 * @summary The message about the last act.
 * @element customer-notice
 * @csspart notice - The message.
 * @csspart undo - The button that takes the act back.
 */
export class CustomerNotice extends CustomersPart {
  static override styles = [base, controls, progress, styles];

  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: Notice | null = null;
  #undo: typeof UndoPart | null = null;
  #cameFrom: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#onPageKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#onPageKey);
    clearTimeout(this.#timer);
  }

  protected override reads({notice, undoable, settings}: CustomersState): readonly unknown[] {
    return [notice, undoable, settings];
  }

  protected override renderPart({notice, undoable}: CustomersState, store: CustomersStore): unknown {
    return html`<div role=${notice?.kind === 'error' ? 'alert' : 'status'}>
      ${
        notice
          ? html`<div
              class="notice ${notice.kind}"
              part="notice"
              popover="manual"
              @pointerleave=${this.#leaveLater}
              @focusout=${this.#leaveLater}
              @keydown=${this.#onKey}
            >
              ${notice.kind === 'error' ? icons.warning : notice.kind === 'success' ? moreIcons.check : nothing}
              <div class="text">
                <bdi>${notice.text}</bdi>${notice.more ? html`<div class="more">${notice.more}</div>` : nothing}
                ${notice.detail ? html`<div class="detail"><bdi>${notice.detail}</bdi></div>` : nothing}
                ${this.#progress(notice)}
              </div>
              ${this.#buttons(notice, undoable, store)}
              <button class="ghost icon" type="button" aria-label=${this.l10n.t.dismiss} @click=${() => this.#go(null)}>
                ${icons.close}
              </button>
            </div>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const shown = this.renderRoot.querySelector<HTMLElement>('.notice:not(:popover-open)');
    if (shown?.isConnected) shown.showPopover();
    const notice = this.store?.state.notice ?? null;
    if (notice === this.#shown) return;
    this.#shown = notice;
    this.#leaveLater();
    if (notice?.undo && !this.#undo) void this.#loadUndo().then(() => this.requestUpdate());
  }

  /** Its numbers are for the eye: a live region that counts would never be silent. */
  #progress({progress, text}: Notice): TemplateResult | typeof nothing {
    if (!progress) return nothing;
    const [done, total] = [progress.done, progress.total].map(n => this.l10n.number(n));
    return html`<div class="progress">
      <progress aria-label=${text} max=${progress.total} value=${progress.done}></progress>
      <span aria-hidden="true">${done} / ${total}</span>
    </div>`;
  }

  #buttons({button, undo}: Notice, undoable: readonly UndoableAct[], store: CustomersStore): unknown {
    return [
      button
        ? html`<button type="button" class="link" @click=${() => this.#go(button.run)}>${button.label}</button>`
        : nothing,
      undo && undoable.includes(undo)
        ? this.#undo?.undoButton(this.l10n, () => this.#go(() => void this.#undo?.runUndo(store, undo)))
        : nothing,
    ];
  }

  /** Leaves the message by one of its buttons. */
  #go(run: (() => void) | null): void {
    this.#giveBack();
    this.store?.notify(null);
    run?.();
  }

  #giveBack(): void {
    const from = this.#cameFrom;
    this.#cameFrom = null;
    if (from?.isConnected) from.focus();
    else refocus(this);
  }

  async #loadUndo(): Promise<typeof UndoPart | null> {
    this.#undo ??= await loadPart(this.store, () => import('./undo-part.js'));
    return this.#undo;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // It means the message alone, not a dialog of the host's around the page.
    event.preventDefault();
    event.stopPropagation();
    this.#giveBack();
  };

  /** Keys of the page, wherever in it the focus is; those of nobody when nothing has it. */
  readonly #onPageKey = (event: KeyboardEvent): void => {
    const {store} = this;
    const root = this.getRootNode();
    const path = event.composedPath();
    const [target] = path;
    const isHere = root instanceof ShadowRoot && path.includes(root.host);
    if (!store || event.defaultPrevented || !(isHere || target === document.body)) return;
    if (event.key === 'F8') {
      const button = this.renderRoot.querySelector('button');
      if (!button || path.includes(this)) return;
      event.preventDefault();
      this.#cameFrom = target instanceof HTMLElement && target !== document.body ? target : null;
      button.focus();
      return;
    }
    const [act] = store.state.undoable;
    if (!act || !isUndoKey(event) || isTypedIn(target)) return;
    event.preventDefault();
    if (path.includes(this)) this.#giveBack();
    void this.#loadUndo().then(undo => undo?.runUndo(store, act));
  };

  readonly #leaveLater = (): void => {
    clearTimeout(this.#timer);
    const {store} = this;
    const shown = this.#shown;
    if (shown?.kind !== 'success' || !store) return;
    this.#timer = setTimeout(
      () => {
        const isLookedAt = this.renderRoot.querySelector('.notice')?.matches(':hover, :focus-within');
        if (!isLookedAt && store.state.notice === shown) store.notify(null);
      },
      shown.undo ? STAY_WITH_UNDO : STAY,
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-notice': CustomerNotice;
  }
}
