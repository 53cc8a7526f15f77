import {html, isServer, noChange, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {findField, type Field} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {isSelectable} from '../../store/selected.js';
import type {CustomersState, LoadedPage} from '../../store/state.js';
import {avatarStyles} from '../../ui/avatar.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {isForBrowser} from '../person.js';
import {loadPart} from '../load-part.js';
import {isSame} from '../../store/context.js';
import {CustomersPart} from '../part.js';
import type {AtWork} from './at-work.js';
import {cell, type CellContext} from './cells.js';
import {shownColumns} from './columns.js';
import {styles} from './customer-table.styles.js';
import type {emptyState as EmptyState} from './empty-state.js';
import {className, head, narrowSort, type HeadingContext} from './headings.js';
import {afterPaint, rowsInSight} from './in-sight.js';
import {failure, failureBanner, slowNote} from './states.js';

/** Rows of the skeleton, at the most. */
const SKELETON_ROWS = 10;

/** ms after which a load is seen to be one. */
const PATIENCE = 200;

/** Rows out of sight that are drawn at a time. */
const MORE_ROWS = 25;

/**
 * The list: one row per customer, sorted by its headings (APG: sortable table), with a menu at each row's end. It also
 * shows why there are no rows: first load, nobody, no match, failed, offline, waiting for a source.
 *
 * @summary The customers, one row each, with sortable headings.
 * @element customer-table
 * @slot empty - Instead of the built-in words when there is nobody at all in the tab.
 * @csspart scroller - The box in which a wide table scrolls.
 * @csspart table - The table.
 * @csspart row - A customer's row.
 * @csspart cell - A cell of a customer's row.
 * @csspart heading - A column's heading.
 * @csspart sort - The button in a heading that sorts.
 * @csspart avatar - The picture or initials.
 * @csspart name - The name that opens the profile.
 * @csspart email - The address under it, and the line that takes the place of the other columns in a narrow page.
 * @csspart online - "Active", with its dot.
 * @csspart time - How long ago something was.
 * @csspart suspended - The mark of a suspended customer.
 * @csspart tip - What is said beside that mark.
 * @csspart empty - What stands in the place of the rows.
 * @csspart error - The message above rows that could not be refreshed, or take long.
 * @csspart progress - The thin bar while rows are refreshed.
 */
export class CustomerTable extends CustomersPart {
  static override styles = [base, controls, avatarStyles, styles];

  readonly #ownCells: CellContext['ownCells'] = new WeakMap();
  #words: {emptyState: typeof EmptyState} | null = null;
  #atWork: AtWork | null = null;
  #isPrepared = false;
  /** The page whose rows are drawn, and how many of them are without being in sight. */
  #page: LoadedPage | null = null;
  #rowsDue = 0;
  /** What the rows are drawn from, and which of them are, by their index. */
  #source: readonly unknown[] = [];
  readonly #drawn = new Set<number>();
  /** Whether the first rows have been waited for so long that a skeleton shows it; `null` when nobody waits. */
  #hasWaited: boolean | null = null;

  protected override reads(state: CustomersState): readonly unknown[] {
    const {settings, status, slow, query, page, gone, error, now, focusId, acts, selected} = state;
    return [settings, status, slow, query, page, gone, error, now, focusId, acts, selected];
  }

  protected override renderPart(state: CustomersState, store: CustomersStore): TemplateResult {
    const {page, status} = state;
    const columns = this.#columns(state);
    const headings: HeadingContext = {store, l10n: this.l10n};
    if (isSelectable(state)) headings.box = (page && this.#atWork?.pageBox(state)) ?? null;
    const isLoading = status === 'first-load' || (status === 'waiting' && !page);
    const isEmpty = !isLoading && (!page || page.customers.length === 0);
    const hasFailed = status === 'failed' || status === 'offline';
    return html`${status === 'refreshing' ? html`<div class="progress" part="progress"></div>` : nothing}
    ${status === 'waiting' ? html`<div class="over">${this.#emptyState(state, store)}</div>` : nothing}
    ${hasFailed && page ? failureBanner(state, store, this.l10n, this) : nothing}
    ${slowNote(state, store, this.l10n, this)}
    ${
      isEmpty
        ? hasFailed
          ? failure(state, store, this.l10n, this)
          : this.#emptyState(state, store)
        : html`${narrowSort(columns, headings)}
            <div class="scroller" part="scroller">
              <table
                part="table"
                aria-label=${this.l10n.t.table}
                aria-busy=${String(isLoading || status === 'refreshing')}
              >
                ${head(columns, headings)}
                <tbody>
                  ${page ? this.#rows(page, columns, state, store) : this.#skeleton(columns, state, store)}
                </tbody>
              </table>
            </div>`
    }`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {store} = this;
    if (!store) return;
    this.#atWork?.rendered();
    if (store.state.page && !this.#isPrepared) void this.#prepareWork(store);
  }

  /** Puts the focus on the first row, for when what had it is gone. */
  focusFirstRow(): void {
    this.renderRoot.querySelector<HTMLElement>('tbody .name')?.focus();
  }

  /** Draws the rows again, for a change that is not in the state. */
  drawRows(): void {
    this.#source = [];
    this.requestUpdate();
  }

  /** Its words come when they are first needed. */
  #emptyState(state: CustomersState, store: CustomersStore): unknown {
    if (this.#words) return this.#words.emptyState(state, store, this.l10n, this);
    void loadPart(store, () => import('./empty-state.js')).then(words => {
      this.#words = words;
      if (words) this.requestUpdate();
    });
    return nothing;
  }

  /** What is needed once people work with the rows comes after the first of them. */
  async #prepareWork(store: CustomersStore): Promise<void> {
    this.#isPrepared = true;
    const part = await loadPart(store, () => import('./at-work.js'));
    this.#atWork = part && new part.AtWork(this, () => this.store);
    // As for another page: those in sight first.
    this.#page = null;
    this.drawRows();
  }

  #columns(state: CustomersState): Field[] {
    return shownColumns(state).flatMap(key => findField(key, state.settings.fields) ?? []);
  }

  /**
   * Another page's rows out of sight follow, some at a time, when those in sight are painted: laying out text takes the
   * most time.
   */
  #rows(page: LoadedPage, columns: Field[], state: CustomersState, store: CustomersStore): unknown {
    const {settings, gone, now, focusId, acts, selected} = state;
    const source = [page, settings, this.l10n, gone, now, focusId, acts, selected];
    const body = this.renderRoot.querySelector('tbody');
    // In between, something else may have been in their place.
    const hasRows = body?.querySelector('[data-id]');
    if (!hasRows || !isSame(source, this.#source)) this.#drawn.clear();
    this.#source = source;
    if (this.#page !== page) {
      this.#hasWaited = null;
      this.#page = page;
      this.#rowsDue = 0;
      const more = (): void => {
        if (this.#page !== page || this.#rowsDue >= page.customers.length) return;
        this.#rowsDue = Math.max(this.#rowsDue, this.#drawn.size) + MORE_ROWS;
        this.requestUpdate();
        afterPaint(more);
      };
      // Not before the next frame is on its way too.
      afterPaint(() => {
        afterPaint(more);
      });
    }
    if (this.#drawn.size === page.customers.length) return noChange;
    // To measure the skeleton, it would have to be laid out first.
    const isInSight = rowsInSight(hasRows ? body : null);
    const context: CellContext = {
      settings,
      l10n: this.l10n,
      now,
      canView: acts.has('view'),
      tab: state.page?.query.tab,
      ownCells: this.#ownCells,
      copy: email => this.#atWork?.copyButton(email, this.l10n),
      onView: (customer, event) => {
        event.stopPropagation();
        if (!isForBrowser(event)) store.host.view(customer, event);
      },
    };
    return page.customers.map((customer, index) => {
      const isDue = index < this.#rowsDue || focusId !== null || isInSight(index);
      if (!isDue || this.#drawn.has(index)) return noChange;
      this.#drawn.add(index);
      const isGone = gone.has(customer.id);
      return html`<tr
        part="row"
        data-id=${customer.id}
        class="${isGone ? 'gone' : ''} ${context.canView ? 'can-view' : ''}"
        title=${isGone ? this.l10n.t.gone : nothing}
      >
        ${isSelectable(state) ? html`<td part="cell" class="pick">${this.#atWork?.box(customer, state)}</td>` : nothing}
        ${columns.map(field => html`<td part="cell" class="${className(field)} ${settings.cells[field.key] ? 'own' : ''}">${cell(field, customer, context)}</td>`)}
        <td part="cell" class="menu">${isGone ? nothing : this.#atWork?.menu(customer)}</td>
      </tr>`;
    });
  }

  /** Rows that come at once would be held up by a skeleton that nobody has time to see. */
  #isSkeletonDue({status}: CustomersState, {host}: CustomersStore): boolean {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (isServer || host.isPrerendered() || status === 'waiting') return true;
    if (this.#hasWaited === null) {
      this.#hasWaited = false;
      setTimeout(() => {
        this.#hasWaited = true;
        this.requestUpdate();
      }, PATIENCE);
    }
    return this.#hasWaited;
  }

  #skeleton(columns: Field[], state: CustomersState, store: CustomersStore): unknown {
    if (!this.#isSkeletonDue(state, store)) return nothing;
    return Array.from(
      {length: Math.min(state.query.pageSize, SKELETON_ROWS)},
      () =>
        html`<tr class="skeleton" part="row" aria-hidden="true">
          ${isSelectable(state) ? html`<td part="cell" class="pick"></td>` : nothing}
          ${columns.map(
            field =>
              html`<td part="cell" class=${className(field)}>
                ${
                  field.key === 'name'
                    ? html`<div class="person">
                        <span class="bone avatar"></span>
                        <div class="who"><span class="bone"></span><span class="bone faint"></span></div>
                      </div>`
                    : html`<span class="bone"></span>`
                }
              </td>`,
          )}
          <td part="cell" class="menu"></td>
        </tr>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-table': CustomerTable;
  }
}
