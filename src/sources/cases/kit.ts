import {compare, DEFAULT_QUERY, FIELDS, isKnownField, isSuspended, matches, TABS} from '../../customers/index.js';
import type {Customer, CustomerQuery, CustomerSource, CustomerTab, ViewContext} from '../../customers/index.js';
import {same} from './assert.js';
import {makePeople} from './people.js';

/** One thing that a source must do. */
export interface CustomerSourceCase {
  name: string;
  /** Rejects with what was expected and what came instead. */
  run(): Promise<void>;
}

export interface CustomerSourceCasesOptions {
  /**
   * Makes a fresh source that holds exactly these customers, by whatever way there is (a constructor, an import, a
   * server's own fixtures); versions may be others. Each case makes one and closes it in the end.
   */
  makeSource(customers: Customer[]): CustomerSource | Promise<CustomerSource>;
  /** The time that views go by, in ms since the epoch. Give it to the source as well if it has a clock to set. */
  now: number;
}

/** What the cases of one run share. */
export interface Kit {
  now: number;
  context: ViewContext;
  /** Some people of all sorts. */
  people: Customer[];
  /** A case that gets a source with the kit's people, or those given. */
  test(name: string, run: (source: CustomerSource) => Promise<void>, people?: Customer[]): CustomerSourceCase;
}

const NUMERIC = new Set(FIELDS.filter(({kind}) => kind === 'number' || kind === 'date').map(({key}) => key));

/** The people that most cases are about: enough for several pages, few enough for any source. */
const CROWD = 80;

export function makeKit({makeSource, now}: CustomerSourceCasesOptions): Kit {
  const crowd = makePeople(CROWD, now);
  return {
    now,
    context: {now, activeWindow: 300, locale: 'en', timeZone: 'America/Los_Angeles'},
    people: crowd,
    test: (name, run, people = crowd) => ({
      name,
      async run() {
        const source = await makeSource(structuredClone(people));
        try {
          await run(source);
        } finally {
          source.close?.();
        }
      },
    }),
  };
}

/** A whole query from what matters in a case: where that is no sort, one that the source claims to have. */
export function view(partial: Partial<CustomerQuery>, {capabilities}: CustomerSource): CustomerQuery {
  const {sort} = DEFAULT_QUERY;
  const sorts = capabilities?.sort ?? [sort.field];
  const ordered = sorts.filter(
    field => isKnownField(field) && (capabilities?.collation !== 'own' || NUMERIC.has(field)),
  );
  const field = ordered.includes(sort.field) ? sort.field : (ordered[0] ?? sort.field);
  return {...DEFAULT_QUERY, sort: {...sort, field}, ...partial};
}

/** The people as a view reads them: a suspension that has ended is none. */
export function asRead(people: Customer[], now: number): Customer[] {
  return people.map(customer => (isSuspended(customer, now) ? customer : {...customer, suspension: null}));
}

/** All people that a query means, in its order, by the domain's own definition. */
export function expectedRows(people: Customer[], query: CustomerQuery, context: ViewContext): Customer[] {
  const rows = asRead(people, context.now).filter(customer => matches(customer, query, context));
  return rows.sort(compare(query, context));
}

/** Holds one page, its total and its counts to the domain's definition, if the source claims to answer the query. */
export async function checkView(
  source: CustomerSource,
  people: Customer[],
  partial: Partial<CustomerQuery>,
  context: ViewContext,
): Promise<void> {
  const query = view(partial, source);
  if (!claims(source, query)) return;
  const what = JSON.stringify(partial);
  const rows = expectedRows(people, query, context);
  const page = Math.min(query.page, Math.max(1, Math.ceil(rows.length / query.pageSize)));
  const result = await source.list({query, context, counts: true});
  const shown = rows.slice((page - 1) * query.pageSize, page * query.pageSize);
  same(ids(result.customers), ids(shown), `rows of ${what}`);
  same(result.page, page, `page of ${what}`);
  same(result.hasMore, page * query.pageSize < rows.length, `hasMore of ${what}`);
  if (result.total !== null) same(result.total, rows.length, `total of ${what}`);
  for (const tab of TABS) {
    const count = result.tabs?.[tab] ?? null;
    if (count !== null) same(count, countOf(people, query, tab, context), `count of ${tab} under ${what}`);
  }
}

function countOf(people: Customer[], query: CustomerQuery, tab: CustomerTab, context: ViewContext): number {
  return expectedRows(people, {...query, tab}, context).length;
}

export function ids(customers: readonly Customer[]): string[] {
  return customers.map(({id}) => id);
}

/** The customers without their versions, which are the source's own. */
export function plain(customers: readonly Customer[]): Omit<Customer, 'version'>[] {
  return customers.map(({version: _, ...rest}) => rest);
}

/** Whether the source claims to answer the query; orders of texts only if it has those of the domain. */
export function claims({capabilities}: CustomerSource, {search, filters, sort}: CustomerQuery): boolean {
  const {sort: sorts, filters: operators, search: canSearch = true, collation} = capabilities ?? {};
  if (search.trim() && !canSearch) return false;
  if (sorts && !sorts.includes(sort.field)) return false;
  if (collation === 'own' && !NUMERIC.has(sort.field)) return false;
  return filters.every(({field, operator}) => !operators || operators[field]?.includes(operator));
}

/** All of an iterable, in one list. */
export async function gather(batches: AsyncIterable<Customer[]>): Promise<Customer[]> {
  const all: Customer[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}
