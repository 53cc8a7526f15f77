import {takesList} from './condition-values.js';
import type {CustomField} from './customer.js';
import {wellFormed} from './fold.js';
import {normalizeQuery} from './normalize-query.js';
import {DEFAULT_QUERY} from './query.js';
import type {CustomerQuery, FilterCondition} from './query.js';

export interface ParamsOptions {
  /** Put before each parameter's name, to keep it apart from others in the same address. */
  prefix?: string;
}

export interface FromParamsOptions extends ParamsOptions {
  /** The host's custom attributes. Conditions on others are kept, and their values are texts. */
  fields?: readonly CustomField[];
  /** Told in plain words what could not be read. */
  onProblem?(message: string): void;
}

/**
 * The query as parameters of an address, without what is as in {@link DEFAULT_QUERY}.
 *
 * @example queryToParams({...DEFAULT_QUERY, tab: 'verified'}).toString() // 'tab=verified'
 */
export function queryToParams(query: CustomerQuery, {prefix = ''}: ParamsOptions = {}): URLSearchParams {
  const params = new URLSearchParams();
  const put = (name: string, value: string, usual: unknown) => {
    if (value !== usual) params.append(prefix + name, value);
  };
  put('tab', query.tab, DEFAULT_QUERY.tab);
  put('q', query.search, DEFAULT_QUERY.search);
  put('match', query.match, DEFAULT_QUERY.match);
  put('sort', printSort(query), printSort(DEFAULT_QUERY));
  put('page', String(query.page), String(DEFAULT_QUERY.page));
  put('size', String(query.pageSize), String(DEFAULT_QUERY.pageSize));
  for (const condition of query.filters) put('f', printCondition(condition), undefined);
  return params;
}

/** The query of an address. What cannot be read is as in {@link DEFAULT_QUERY}; other parameters are not looked at. */
export function queryFromParams(
  params: URLSearchParams | string,
  {prefix = '', fields, onProblem}: FromParamsOptions = {},
): CustomerQuery {
  const all = new URLSearchParams(params);
  const get = (name: string) => all.get(prefix + name) ?? undefined;
  const count = (name: string) => (get(name) === undefined ? undefined : Number(get(name) || NaN));
  const sort = get('sort');
  // Checked by normalizeQuery, which takes any value and answers for the types.
  const read: {[key in keyof CustomerQuery]?: unknown} = {
    tab: get('tab'),
    search: get('q'),
    match: get('match'),
    filters: all.getAll(prefix + 'f').map(parseCondition),
    sort: sort?.startsWith('-') ? {field: sort.slice(1), direction: 'desc'} : sort && {field: sort, direction: 'asc'},
    page: count('page'),
    pageSize: count('size'),
  };
  return normalizeQuery(read as Partial<CustomerQuery>, fields, onProblem);
}

function printSort({sort}: CustomerQuery): string {
  return (sort.direction === 'desc' ? '-' : '') + sort.field;
}

/** `field:operator:value`. An empty list has no third part, so that it differs from a list of one empty text. */
function printCondition({field, operator, value}: FilterCondition): string {
  const head = encode(field) + ':' + operator;
  if (value == null || (Array.isArray(value) && !value.length)) return head;
  return head + ':' + (Array.isArray(value) ? value.map(encode).join(',') : String(value));
}

/** The condition as text says it, for {@link normalizeQuery} to read; the text itself if it is none. */
function parseCondition(text: string): unknown {
  const [, field = '', operator = '', value] = /^([^:]*):([^:]*)(?::([^]*))?$/.exec(text) ?? [];
  try {
    const read = takesList(operator) ? (value?.split(',') ?? []).map(decodeURIComponent) : value;
    return {field: decodeURIComponent(field), operator, value: read};
  } catch {
    return text;
  }
}

function encode(item: string | number): string {
  return encodeURIComponent(wellFormed(String(item)));
}
