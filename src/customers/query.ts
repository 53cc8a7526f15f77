export type CustomerTab = 'all' | 'verified' | 'visitors' | 'active' | 'suspended';

export type TextOperator = 'is' | 'is-not' | 'contains' | 'starts-with' | 'ends-with';
export type NumberOperator = 'is' | 'is-not' | 'gt' | 'gte' | 'lt' | 'lte' | 'between';
export type DateOperator = 'on' | 'before' | 'after' | 'between' | 'within-days' | 'more-than-days';
export type ChoiceOperator = 'any-of' | 'none-of';
export type PresenceOperator = 'known' | 'unknown';
export type Operator = TextOperator | NumberOperator | DateOperator | ChoiceOperator | PresenceOperator;

export type ConditionValue = string | number | boolean | string[] | [number, number] | [string, string] | null;

/**
 * One condition. The shape of `value` goes with the operator: a string for texts, a number or `[a, b]` for numbers,
 * `'YYYY-MM-DD'` (or two) for days, a number of days for `within-days` and `more-than-days`, `string[]` for choices and
 * lists, a boolean for yes/no, absent for `known` and `unknown`.
 */
export interface FilterCondition {
  field: string;
  operator: Operator;
  value?: ConditionValue;
}

export interface Sort {
  field: string;
  direction: 'asc' | 'desc';
}

/** The view as one value: list, counts, selection, export, address and saved views all speak it. */
export interface CustomerQuery {
  tab: CustomerTab;
  search: string;
  /** Whether all conditions must hold, or any. */
  match: 'all' | 'any';
  filters: FilterCondition[];
  sort: Sort;
  /** From 1. */
  page: number;
  pageSize: number;
}

/** What makes a query mean the same people everywhere. */
export interface ViewContext {
  /** ms since the epoch. */
  now: number;
  /** Seconds since the last activity that count as online. */
  activeWindow: number;
  /** BCP 47 tag: collation and country names. */
  locale: string;
  /** IANA name: where a day begins. */
  timeZone: string;
}

/** The tabs, in the order in which they are shown. */
export const TABS: readonly CustomerTab[] = ['all', 'verified', 'visitors', 'active', 'suspended'];

/** How many rows a page may be asked to have by the pager. */
export const PAGE_SIZES: readonly number[] = [25, 50, 100];

/** The view one starts with: everybody, the last active first. */
export const DEFAULT_QUERY: CustomerQuery = Object.freeze<CustomerQuery>({
  tab: 'all',
  search: '',
  match: 'all',
  filters: Object.freeze<FilterCondition[]>([]) as FilterCondition[],
  sort: Object.freeze<Sort>({field: 'lastActiveAt', direction: 'desc'}),
  page: 1,
  pageSize: 50,
});

/** Whether two queries mean the same people in the same order, whatever the page. */
export function sameView(a: CustomerQuery, b: CustomerQuery): boolean {
  return a === b || viewKey(a) === viewKey(b);
}

/** Whether two queries mean the same people, in whatever order and on whatever page. */
export function sameMembers(a: CustomerQuery, b: CustomerQuery): boolean {
  return sameView({...a, sort: DEFAULT_QUERY.sort}, {...b, sort: DEFAULT_QUERY.sort});
}

/** Whether two queries are the same view at the same page. */
export function sameQuery(a: CustomerQuery, b: CustomerQuery): boolean {
  return a.page === b.page && a.pageSize === b.pageSize && sameView(a, b);
}

/** Whether a search or a filter leaves people out of the tab. */
export function isNarrowed(query: CustomerQuery): boolean {
  return query.search.trim() !== '' || query.filters.length > 0;
}

function viewKey({tab, search, match, filters, sort}: CustomerQuery): string {
  return JSON.stringify([
    tab,
    search,
    match,
    sort.field,
    sort.direction,
    filters.map(({field, operator, value = null}) => [field, operator, value]),
  ]);
}
