import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {isQuerySelection} from '../../customers/index.js';
import {allTerms, type AllTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {selectMatching} from '../../store/select-matching.js';
import {NOBODY} from '../../store/selected.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {overlay} from '../../styles/overlay.js';
import {moreIcons} from '../../ui/icons-more.js';
import {icons} from '../../ui/icons.js';
import {LazyMenu} from '../../ui/lazy-menu.js';
import {rove} from '../../ui/roving.js';
import {loadPart} from '../load-part.js';
import {CustomersPart} from '../part.js';
import {refocus} from '../refocus.js';
import {selectionText} from '../selection-text.js';
import {styles} from './customer-bulk-bar.styles.js';

const ACTS = [
  ['suspend', moreIcons.ban],
  ['unsuspend', moreIcons.unban],
  ['export', icons.download],
  ['delete', moreIcons.trash],
] as const;

/**
 * How many customers are selected, and what can be done with them: Suspend, Unsuspend, Export selected, Delete, and the
 * host's own `actions` with `bulk`. A toolbar with one tab stop, whose controls the arrows lead to (APG). Nothing can be
 * done while some conditions of the view are not applied; it says so.
 *
 * @summary What can be done with the selected customers.
 * @element customer-bulk-bar
 * @csspart bar - The bar.
 * @csspart act - A button of the bar.
 * @csspart menu - The menu with the host's own actions.
 * @csspart item - An item of the menu.
 */
export class CustomerBulkBar extends CustomersPart {
  static override styles = [base, controls, overlay, styles];

  #current = 0;

  readonly #menu = new LazyMenu(
    this,
    () => import('./own-actions.js'),
    load => loadPart(this.store, load),
  );

  protected override reads(state: CustomersState): readonly unknown[] {
    const {selected, page, gone, acts, settings, notApplied, exporting} = state;
    return [selected, page, gone, acts, settings, notApplied, exporting !== null];
  }

  protected override renderPart(state: CustomersState, store: CustomersStore): unknown {
    if (state.selected === NOBODY) return nothing;
    const {l10n} = this;
    const t = allTerms(l10n);
    const reason = state.notApplied.length > 0 ? t.bulkBlocked : '';
    const text = selectionText(state, l10n);
    return html`<div
        role="toolbar"
        part="bar"
        aria-label=${t.bulkActs}
        @keydown=${this.#onKey}
        @focusin=${this.#onFocus}
      >
        <button class="ghost icon" aria-label=${t.clearSelection} title=${t.clearSelection} @click=${this.#clear}>
          ${icons.close}
        </button>
        <div class="who"><span class="count" title=${text}>${text}</span>${this.#selectAll(state, store, reason)}</div>
        ${ACTS.filter(([act]) => state.acts.has(act)).map(([act, icon]) => {
          const isHeld = act === 'export' && state.exporting !== null;
          return this.#button(t.bulkAct[act], icon, act === 'delete' ? 'bad' : '', reason, isHeld, () => {
            void this.#run(act, store);
          });
        })}
        ${this.#ownActions(state, store, t, reason)}
      </div>
      ${reason ? html`<span id="reason" hidden>${reason}</span>` : nothing}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const isActive = this.store !== undefined && this.store.state.selected !== NOBODY;
    this.toggleAttribute('active', isActive);
    if (!isActive) this.#current = 0;
    const controls = this.#controls;
    this.#current = Math.min(this.#current, Math.max(controls.length - 1, 0));
    for (const [index, control] of controls.entries()) control.tabIndex = index === this.#current ? 0 : -1;
  }

  get #controls(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[role=toolbar] button:not([role=menuitem])')];
  }

  #button(
    label: string,
    icon: TemplateResult,
    tone: string,
    reason: string,
    isHeld: boolean,
    act: () => void,
  ): TemplateResult {
    return html`<button
      class="act ${tone}"
      part="act"
      title=${reason || label}
      aria-disabled=${reason || isHeld ? 'true' : nothing}
      aria-describedby=${reason ? 'reason' : nothing}
      @click=${() => {
        if (reason) this.store?.notify({kind: 'error', text: reason});
        else if (!isHeld) act();
      }}
    >
      ${icon}<span class="label">${label}</span>
    </button>`;
  }

  /** Only where more match than are selected. */
  #selectAll({selected, page}: CustomersState, store: CustomersStore, reason: string): TemplateResult | typeof nothing {
    const {selection, count} = selected;
    const total = page?.total ?? null;
    const isAll = isQuerySelection(selection) && selection.except.length === 0;
    if (!page || isAll || (total !== null && count !== null && total <= count)) return nothing;
    const {l10n} = this;
    const t = allTerms(l10n);
    const shown = total === null ? '' : l10n.number(total);
    const label = total === null ? t.selectAllSome : t.selectAll(total, shown);
    return html`<button
      class="link all"
      aria-label=${label}
      title=${reason || nothing}
      aria-disabled=${reason ? 'true' : nothing}
      aria-describedby=${reason ? 'reason' : nothing}
      @click=${() => {
        if (reason) store.notify({kind: 'error', text: reason});
        else this.#keepFocus(() => selectMatching(store));
      }}
    >
      <span class="long">${label}</span><span class="short">${shown ? t.selectAllShort(shown) : label}</span>
    </button>`;
  }

  #ownActions({settings}: CustomersState, store: CustomersStore, t: AllTerms, reason: string): unknown {
    if (!settings.actions.some(({bulk}) => bulk)) return nothing;
    return html`<button
        class="act"
        part="act"
        popovertarget=${reason ? nothing : this.#menu.target}
        aria-haspopup="menu"
        aria-expanded=${String(this.#menu.isOpen)}
        title=${reason || t.moreBulkActs}
        aria-disabled=${reason ? 'true' : nothing}
        aria-describedby=${reason ? 'reason' : nothing}
        @pointerenter=${this.#menu.prepare}
        @focus=${this.#menu.prepare}
        @keydown=${reason ? nothing : this.#menu.onKey}
        @click=${(event: Event) => {
          if (reason) store.notify({kind: 'error', text: reason});
          else this.#menu.onClick(event);
        }}
      >
        ${icons.more}<span class="label">${t.moreBulkActs}</span></button
      >${this.#menu.render(t.moreBulkActs, ({ownActions}) =>
        ownActions(store, () => {
          this.#menu.close();
        }),
      )}`;
  }

  async #run(act: (typeof ACTS)[number][0], store: CustomersStore): Promise<void> {
    const {selection, count} = store.state.selected;
    if (act !== 'export') {
      store.host.openAct({act, selection, count});
      return;
    }
    const part = await loadPart(store, () => import('../customer-export/run-export.js'));
    await part?.runExport(store, {selection, count}).catch(part.ignore);
  }

  readonly #clear = (): void => {
    refocus(this);
    this.store?.select(NOBODY);
  };

  /** "Select all" goes by its own act; the bar stays, and so does the focus in it. */
  #keepFocus(act: () => void): void {
    act();
    void this.updateComplete.then(() => {
      this.#controls[this.#current]?.focus();
    });
  }

  readonly #onFocus = ({target}: FocusEvent): void => {
    const index = this.#controls.findIndex(control => control === target);
    if (index < 0 || index === this.#current) return;
    this.#current = index;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const {key} = event;
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (key === 'Escape') this.#clear();
    else {
      const controls = this.#controls;
      const next = rove(key, this.#current, controls.length, this.matches(':dir(rtl)'));
      if (next === undefined) return;
      controls[next]?.focus();
    }
    event.preventDefault();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-bulk-bar': CustomerBulkBar;
  }
}
