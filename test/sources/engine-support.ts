import {expect} from '@open-wc/testing';
import {compare, DEFAULT_QUERY, FIELDS, matches, matchesTab, OPERATORS, TABS} from '../../src/customers/index.js';
import type {
  Customer,
  CustomerQuery,
  FieldKind,
  FilterCondition,
  Operator,
  ViewContext,
} from '../../src/customers/index.js';
import {asRead} from '../../src/sources/cases/kit.js';
import {ATTRIBUTES, pick} from '../../src/sources/cases/people.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

export const CONTEXT: ViewContext = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'America/Los_Angeles'};

/** A source whose every view without an index of its own is answered by the engine, however few customers there are. */
export function makeEngineSource(database: string, workerUrl?: null): DexieCustomerSource {
  return new DexieCustomerSource({database, now: () => NOW, few: -1, ...(workerUrl === null && {workerUrl})});
}

/** The same over a database of its own with these people. */
export async function fillEngineSource(people: Customer[], workerUrl?: null): Promise<DexieCustomerSource> {
  const database = freshDatabase();
  (await makeDexieSource(people, database)).close();
  return makeEngineSource(database, workerUrl);
}

/** Holds a page, its total and all counts to what `matches` and `compare` say of the people. */
export async function check(
  source: DexieCustomerSource,
  people: Customer[],
  query: CustomerQuery,
  context: ViewContext,
  what: string,
): Promise<void> {
  const narrowed = asRead(people, context.now).filter(person => matches(person, {...query, tab: 'all'}, context));
  const rows = narrowed.filter(person => matchesTab(person, query.tab, context)).sort(compare(query, context));
  const page = Math.min(query.page, Math.max(1, Math.ceil(rows.length / query.pageSize)));
  const result = await source.list({query, context, counts: true});
  expect(
    {...result, customers: result.customers.map(({id}) => id), now: 0},
    `${what}: ${JSON.stringify({query, context})}`,
  ).to.deep.equal({
    customers: rows.slice((page - 1) * query.pageSize, page * query.pageSize).map(({id}) => id),
    page,
    hasMore: page * query.pageSize < rows.length,
    total: rows.length,
    tabs: Object.fromEntries(
      TABS.map(tab => [tab, narrowed.filter(person => matchesTab(person, tab, context)).length]),
    ),
    now: 0,
  });
}

const DAY = 86_400_000;
const KINDS: ReadonlyMap<string, FieldKind> = new Map([
  ...FIELDS.map(({key, kind}) => [key, kind] as const),
  ...ATTRIBUTES.map(({key, type}) => [`attributes.${key}`, type] as const),
  ['attributes.nobody', 'text'],
]);
const LOCALES = ['en', 'de', 'sv', 'ar'];

/** A view by chance: every tab, operator and sort may come, and time goes on. */
export function randomView(
  random: () => number,
  people: readonly Customer[],
): {query: CustomerQuery; context: ViewContext} {
  const fields = [...KINDS.keys()];
  const query: CustomerQuery = {
    ...DEFAULT_QUERY,
    tab: pick(random, TABS),
    search: random() < 0.5 ? '' : randomSearch(random, people),
    match: pick(random, ['all', 'any']),
    filters:
      random() < 0.4
        ? []
        : Array.from({length: 1 + Math.floor(random() * 3)}, () =>
            randomCondition(random, pick(random, fields), people),
          ),
    sort: {
      field: random() < 0.5 ? pick(random, ['name', 'country', 'lastActiveAt', 'pageVisits']) : pick(random, fields),
      direction: pick(random, ['asc', 'desc']),
    },
    page: 1 + Math.floor(random() * 5),
    pageSize: pick(random, [5, 25, 50]),
  };
  const context = {...CONTEXT, now: NOW + Math.floor(random() * 3) * 60_000, locale: pick(random, LOCALES)};
  return {query, context};
}

function randomSearch(random: () => number, people: readonly Customer[]): string {
  const {name, email} = pick(random, people);
  const text = name ?? email ?? 'nobody';
  const start = Math.floor(random() * text.length);
  const part = text.slice(start, start + 1 + Math.floor(random() * 6));
  return pick(random, [part, part.toUpperCase(), `${part} example`, 'jose', 'ann sm', 'a', '@', 'zzz']);
}

function randomCondition(random: () => number, field: string, people: readonly Customer[]): FilterCondition {
  const kind = KINDS.get(field) ?? 'text';
  const operator = pick<Operator>(random, OPERATORS[kind]);
  const number = () => Math.floor(random() * 12);
  const day = () => new Date(NOW - number() * 4 * DAY).toISOString().slice(0, 10);
  const texts = () => {
    const {name, email, country, city} = pick(random, people);
    return pick(random, [name, email, country, city, 'pro', 'vip', 'a|b', 'chrome', 'phone', 'Spam', 'e', 'É']) ?? 'x';
  };
  const pair = <T extends number | string>(make: () => T): [T, T] => {
    const [a, b] = [make(), make()];
    return a <= b ? [a, b] : [b, a];
  };
  switch (operator) {
    case 'known':
    case 'unknown':
      return {field, operator};
    case 'any-of':
    case 'none-of':
      return {field, operator, value: [texts(), texts()]};
    case 'between':
      return {field, operator, value: kind === 'number' ? pair(number) : pair(day)};
    case 'on':
    case 'before':
    case 'after':
      return {field, operator, value: day()};
    case 'is':
    case 'is-not':
      return {field, operator, value: kind === 'boolean' ? random() < 0.5 : kind === 'number' ? number() : texts()};
    case 'contains':
    case 'starts-with':
    case 'ends-with': {
      const text = texts();
      return {field, operator, value: text.slice(Math.floor(random() * 3), 1 + Math.floor(random() * text.length))};
    }
    default:
      return {field, operator, value: number()};
  }
}
