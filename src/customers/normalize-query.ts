import {conditionFault, readCondition} from './condition-values.js';
import type {CustomField} from './customer.js';
import {CustomerSourceError} from './errors.js';
import {isKnownField} from './fields.js';
import {wellFormed} from './fold.js';
import {DEFAULT_QUERY, TABS} from './query.js';
import type {CustomerQuery, CustomerTab, FilterCondition, Sort} from './query.js';

/** More rows than this on one page are taken for a mistake: no browser draws them in time. */
const MAX_PAGE_SIZE = 1000;

/**
 * A whole query from parts of one, as a plain, deeply frozen copy: what is missing or cannot be read is as in
 * {@link DEFAULT_QUERY}. Never throws: `onProblem` is told in plain words. Only properties are read, so that proxies of
 * Vue, Svelte or MobX do.
 *
 * @param fields the host's custom attributes: values of conditions on them are held to their type, or read from text
 *   (`'5'` → `5`); conditions on attributes nobody declared are kept
 */
export function normalizeQuery(
  partial: Partial<CustomerQuery> | null | undefined,
  fields: readonly CustomField[] = [],
  onProblem: (message: string) => void = () => undefined,
): CustomerQuery {
  const source: {readonly [key in keyof CustomerQuery]?: unknown} =
    typeof partial === 'object' && partial !== null ? partial : {};

  function take<K extends keyof CustomerQuery>(
    key: K,
    read: (value: unknown) => CustomerQuery[K] | undefined,
  ): CustomerQuery[K] {
    const value = source[key];
    if (value === undefined) return DEFAULT_QUERY[key];
    const taken = read(value);
    if (taken === undefined) onProblem(`query.${key} cannot be ${show(value)}: it counts as left out`);
    return taken ?? DEFAULT_QUERY[key];
  }

  const query: CustomerQuery = {
    tab: take('tab', value => (isTab(value) ? value : undefined)),
    search: take('search', value => (typeof value === 'string' ? wellFormed(value) : undefined)),
    match: take('match', value => (isMatch(value) ? value : undefined)),
    filters: take('filters', value => {
      if (!Array.isArray(value)) return undefined;
      const conditions = value.map((condition: unknown) => {
        const read = readCondition(condition, fields);
        if (!read) onProblem(`The condition ${show(condition)} cannot be read: it is left out`);
        return read ?? [];
      });
      return Object.freeze(conditions.flat()) as FilterCondition[];
    }),
    sort: take('sort', readSort),
    page: take('page', value => (isCount(value) ? value : undefined)),
    pageSize: take('pageSize', value => (isCount(value) && value <= MAX_PAGE_SIZE ? value : undefined)),
  };
  return Object.freeze(query);
}

/**
 * Throws `invalid` for a query that no source can answer (an unknown field, operator, value shape, tab or page), naming
 * in `fields` what is wrong.
 */
export function assertQuery(query: CustomerQuery): void {
  const {tab, search, match, filters, sort, page, pageSize} = query;
  const wrong: [name: string, fault: string][] = [];
  if (!isTab(tab)) wrong.push(['tab', 'value']);
  if (typeof search !== 'string') wrong.push(['search', 'value']);
  if (!isMatch(match)) wrong.push(['match', 'value']);
  if (!isCount(page)) wrong.push(['page', 'value']);
  if (!isCount(pageSize)) wrong.push(['pageSize', 'value']);
  if (!isKnownField(sort.field)) wrong.push([sort.field, 'field']);
  if (!isDirection(sort.direction)) wrong.push(['sort', 'value']);
  for (const condition of filters) {
    const fault = conditionFault(condition);
    if (fault) wrong.push([condition.field, fault]);
  }
  if (!wrong.length) return;
  const names = wrong.map(([name, fault]) => `${name} (${fault})`).join(', ');
  throw new CustomerSourceError('invalid', `The query cannot be answered: ${names}`, {
    fields: Object.fromEntries(wrong),
  });
}

function readSort(value: unknown): Sort | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {field, direction}: {field?: unknown; direction?: unknown} = value;
  if (typeof field !== 'string' || !isKnownField(field) || !isDirection(direction)) return undefined;
  return Object.freeze<Sort>({field: wellFormed(field), direction});
}

function isMatch(value: unknown): value is CustomerQuery['match'] {
  return value === 'all' || value === 'any';
}

function isDirection(value: unknown): value is Sort['direction'] {
  return value === 'asc' || value === 'desc';
}

function isTab(value: unknown): value is CustomerTab {
  return (TABS as readonly unknown[]).includes(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

function show(value: unknown): string {
  try {
    const json: unknown = JSON.stringify(value);
    return typeof json === 'string' ? json : String(value);
  } catch {
    return String(value);
  }
}
