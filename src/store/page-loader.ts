import {
  CustomerSourceError,
  TABS,
  toCustomer,
  toCustomerSourceError,
  type Customer,
  type CustomerQuery,
  type CustomerSource,
  type ViewContext,
} from '../customers/index.js';
import type {LoadedPage, TabCounts} from './state.js';

/** A page, the error instead of one, or nothing because a later request has taken its place. */
export type LoadOutcome =
  | {page: LoadedPage; now: number | null; problem: CustomerSourceError | null}
  | {error: CustomerSourceError}
  | undefined;

/** Asks a source for pages, one request at a time that counts: a later one aborts the earlier and its answer is dropped. */
export class PageLoader {
  #sequence = 0;
  #abort: AbortController | null = null;

  get isLoading(): boolean {
    return this.#abort !== null;
  }

  /** `tabs`: the counts to keep; absent: ask for them. */
  async load(
    source: CustomerSource,
    query: CustomerQuery,
    context: ViewContext,
    tabs?: TabCounts,
  ): Promise<LoadOutcome> {
    this.cancel();
    const sequence = this.#sequence;
    const abort = (this.#abort = new AbortController());
    let outcome: LoadOutcome;
    try {
      outcome = readResult(
        await source.list({query, context, counts: !tabs}, {signal: abort.signal}),
        query,
        context,
        tabs,
      );
    } catch (error) {
      outcome = {error: toCustomerSourceError(error)};
    }
    if (sequence !== this.#sequence) return undefined;
    this.#abort = null;
    return outcome;
  }

  /** Aborts the running request; its answer will not be seen. */
  cancel(): void {
    this.#sequence++;
    this.#abort?.abort();
    this.#abort = null;
  }
}

function readResult(result: unknown, query: CustomerQuery, context: ViewContext, tabs?: TabCounts): LoadOutcome {
  if (typeof result !== 'object' || result === null || !('customers' in result) || !Array.isArray(result.customers)) {
    throw new CustomerSourceError(
      'invalid',
      'The source answered list() without an array `customers`. It must resolve to {customers, page, hasMore, total}.',
    );
  }
  const read: unknown[] = result.customers;
  const seen = new Set<string>();
  const customers = read.map(toCustomer).filter((customer): customer is Customer => {
    if (!customer || seen.has(customer.id)) return false;
    return Boolean(seen.add(customer.id));
  });
  const page = 'page' in result && isCount(result.page) && result.page > 0 ? result.page : query.page;
  const total = 'total' in result && isCount(result.total) ? result.total : null;
  const hasMore = 'hasMore' in result ? result.hasMore === true : total !== null && page * query.pageSize < total;
  return {
    page: {
      customers,
      query: page === query.page ? query : Object.freeze({...query, page}),
      context,
      hasMore,
      total,
      tabs: tabs ?? readTabs('tabs' in result ? result.tabs : undefined),
      at: Date.now(),
    },
    now: 'now' in result && typeof result.now === 'number' && Number.isFinite(result.now) ? result.now : null,
    problem: customers.length < read.length ? malformed(read.length - customers.length) : null,
  };
}

function malformed(count: number): CustomerSourceError {
  const what = `${String(count)} row(s) that are not customers (no id, or the same id twice)`;
  return new CustomerSourceError('invalid', `list() gave ${what}; they were left out.`);
}

function readTabs(raw: unknown): TabCounts {
  const counts = new Map<string, unknown>(typeof raw === 'object' && raw !== null ? Object.entries(raw) : []);
  return Object.fromEntries(
    TABS.map(tab => {
      const count = counts.get(tab);
      return [tab, isCount(count) ? count : null];
    }),
  ) as TabCounts;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
