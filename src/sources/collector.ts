import {compare, compileNarrowing, matchesTab, TABS} from '../customers/index.js';
import type {Customer, CustomerQuery, CustomerTab, ListRequest, ListResult, ViewContext} from '../customers/index.js';
import {asOf} from './stored.js';

/**
 * Sees every customer once, in any order and in any batches, and keeps the first ones of a view with its counts. Holds
 * twice as many rows as were asked for at most, so that a page of a large store costs no memory and little sorting.
 */
export class Collector {
  total = 0;
  readonly tabs: Record<CustomerTab, number> = {all: 0, verified: 0, visitors: 0, active: 0, suspended: 0};
  readonly #query: CustomerQuery;
  readonly #context: ViewContext;
  readonly #keep: number;
  readonly #narrow: (customer: Customer) => boolean;
  readonly #order: (a: Customer, b: Customer) => number;
  #rows: Customer[] = [];
  #bound: Customer | undefined;

  /** @param keep how many rows of the view to keep, from its start */
  constructor(query: CustomerQuery, context: ViewContext, keep = Infinity) {
    this.#query = query;
    this.#context = context;
    this.#keep = keep;
    this.#narrow = compileNarrowing(query, context);
    this.#order = compare(query, context);
  }

  add(stored: Customer): void {
    const context = this.#context;
    const customer = asOf(stored, context.now);
    if (!this.#narrow(customer)) return;
    for (const tab of TABS) if (matchesTab(customer, tab, context)) this.tabs[tab]++;
    if (!matchesTab(customer, this.#query.tab, context)) return;
    this.total++;
    if (this.#bound && this.#order(customer, this.#bound) > 0) return;
    if (this.#rows.push(customer) < this.#keep * 2) return;
    this.#rows = this.rows();
    this.#bound = this.#rows.at(-1);
  }

  /** The first rows of the view, in its order. */
  rows(): Customer[] {
    return this.#rows.sort(this.#order).slice(0, this.#keep);
  }

  /** The page asked for, from the rows kept: they must reach to its end. */
  page(request: ListRequest): ListResult {
    const {pageSize} = request.query;
    const page = Math.min(request.query.page, Math.max(1, Math.ceil(this.total / pageSize)));
    return {
      customers: this.rows().slice((page - 1) * pageSize, page * pageSize),
      page,
      hasMore: page * pageSize < this.total,
      total: this.total,
      ...(request.counts && {tabs: this.tabs}),
    };
  }
}
