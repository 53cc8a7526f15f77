import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {PAGE_SIZES} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState, LoadedPage} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {selectField} from '../../ui/select.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-pager.styles.js';

/**
 * Rows per page, which rows these are of how many, and the ways to the others. Buttons that lead nowhere keep the focus
 * that they have. Shows nothing while there is nobody to page through.
 *
 * @summary The pages of the list.
 * @element customer-pager
 * @csspart pager - The whole row.
 * @csspart select - The choice of rows per page.
 * @csspart range - Which rows are shown.
 * @csspart turn - A button to another page.
 */
export class CustomerPager extends CustomersPart {
  static override styles = [base, controls, styles];

  /** Whether the agent has gone to another page, whose rows are not there yet. */
  #isTurning = false;

  protected override reads({query, page, status, settings}: CustomersState): readonly unknown[] {
    const {query: of, customers, total, hasMore} = page ?? {};
    return [
      query.page,
      query.pageSize,
      of?.page,
      of?.pageSize,
      customers?.length,
      total,
      hasMore,
      status,
      settings.locale,
    ];
  }

  protected override renderPart(
    {query, page, status}: CustomersState,
    store: CustomersStore,
  ): TemplateResult | typeof nothing {
    if (page ? !page.customers.length : status !== 'first-load') return nothing;
    const {t} = this.l10n;
    const last = lastPage(page);
    const isAtEnd = last === null ? !page?.hasMore : query.page >= last;
    return html`<nav class="pager" part="pager" aria-label=${t.paging}>
      <div class="size">
        <span class="label" aria-hidden="true">${t.rowsPerPage}</span>
        ${selectField(
          t.rowsPerPage,
          sizes(query.pageSize).map(size => ({value: String(size), label: this.l10n.number(size)})),
          String(query.pageSize),
          size => {
            this.#resize(Number(size), store);
          },
        )}
      </div>
      <div class="pages">
        <span class="range" part="range">${this.#range(page)}</span>
        ${this.#button(t.firstPage, icons.first, query.page > 1 && 1, store)}
        ${this.#button(t.previousPage, icons.chevronStart, query.page > 1 && query.page - 1, store)}
        ${this.#button(t.nextPage, icons.chevronEnd, !isAtEnd && query.page + 1, store)}
        ${page && last === null ? nothing : this.#button(t.lastPage, icons.last, !isAtEnd && last, store)}
      </div>
    </nav>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {store} = this;
    if (!this.#isTurning || !store || store.state.status === 'refreshing') return;
    this.#isTurning = false;
    if (store.state.status === 'ready') store.announce(this.l10n.t.pageAnnounced(this.#range(store.state.page)));
  }

  #button(label: string, icon: TemplateResult, page: number | false | null, store: CustomersStore): TemplateResult {
    return html`<button
      class="icon"
      part="turn"
      aria-label=${label}
      title=${label}
      aria-disabled=${page ? 'false' : 'true'}
      @click=${() => {
        if (!page) return;
        this.#isTurning = true;
        store.changeQuery({page});
      }}
    >
      ${icon}
    </button>`;
  }

  #range(page: LoadedPage | null): string {
    if (!page) return '';
    const {t} = this.l10n;
    const before = (page.query.page - 1) * page.query.pageSize;
    const first = this.l10n.number(before + 1);
    const last = this.l10n.number(before + page.customers.length);
    return page.total === null ? t.rangeUnknown(first, last) : t.range(first, last, this.l10n.number(page.total));
  }

  /** Stays where the agent is: the row at the top remains on the page. */
  #resize(pageSize: number, store: CustomersStore): void {
    const {query} = store.state;
    this.#isTurning = true;
    store.changeQuery({pageSize, page: Math.floor(((query.page - 1) * query.pageSize) / pageSize) + 1});
  }
}

/** The usual sizes, and the one that the query has. */
function sizes(current: number): number[] {
  return PAGE_SIZES.includes(current) ? [...PAGE_SIZES] : [...PAGE_SIZES, current].sort((a, b) => a - b);
}

/** The number of the last page; `null` where the source does not know how many there are. */
function lastPage(page: LoadedPage | null): number | null {
  return page && page.total !== null ? Math.max(1, Math.ceil(page.total / page.query.pageSize)) : null;
}
