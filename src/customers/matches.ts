import {compileCondition} from './conditions.js';
import type {Customer} from './customer.js';
import {fold} from './fold.js';
import type {CustomerQuery, ViewContext} from './query.js';
import {matchesTab} from './tabs.js';

type Matcher = (customer: Customer) => boolean;

const compiled = new WeakMap<CustomerQuery, {context: ViewContext; matcher: Matcher}>();

/**
 * Whether the query means the customer: in the tab, found by the search, and as the conditions say. What a source
 * answers is held to this.
 */
export function matches(customer: Customer, query: CustomerQuery, context: ViewContext): boolean {
  return matcherOf(query, context)(customer);
}

/** {@link matches} for many customers: what can be worked out once is. Later changes of the arguments are not seen. */
export function compileMatcher(query: CustomerQuery, context: ViewContext): Matcher {
  const {tab} = query;
  const {now, activeWindow} = context;
  const narrowing = compileNarrowing(query, context);
  return customer => matchesTab(customer, tab, {now, activeWindow}) && narrowing(customer);
}

/** Search and conditions without the tab: what the counts of the tabs share. */
export function compileNarrowing(query: CustomerQuery, context: ViewContext): Matcher {
  const search = compileSearch(query.search);
  const filters = compileFilters(query, context);
  return customer => search(customer) && filters(customer);
}

/** Every blank-separated word is contained in the name or the email, case and accents ignored. */
export function compileSearch(search: string): Matcher {
  const words = searchWords(search);
  if (!words.length) return () => true;
  return ({name, email}) => {
    const foldedName = fold(name ?? '');
    const foldedEmail = fold(email ?? '');
    return words.every(word => foldedName.includes(word) || foldedEmail.includes(word));
  };
}

/** The folded words of a search. */
export function searchWords(search: string): string[] {
  return search.split(/\s+/).filter(Boolean).map(fold);
}

/** All conditions, or any of them, as the query says; without conditions, everybody. */
export function compileFilters(
  {match, filters}: Pick<CustomerQuery, 'match' | 'filters'>,
  context: ViewContext,
): Matcher {
  const tests = filters.map(condition => compileCondition(condition, context));
  if (!tests.length) return () => true;
  return match === 'any'
    ? customer => tests.some(test => test(customer))
    : customer => tests.every(test => test(customer));
}

/** Only frozen queries are remembered: any other could have changed since. */
function matcherOf(query: CustomerQuery, context: ViewContext): Matcher {
  if (!Object.isFrozen(query) || !Object.isFrozen(query.filters) || !query.filters.every(Object.isFrozen)) {
    return compileMatcher(query, context);
  }
  const last = compiled.get(query);
  if (last && sameContext(last.context, context)) return last.matcher;
  const matcher = compileMatcher(query, context);
  compiled.set(query, {context: {...context}, matcher});
  return matcher;
}

function sameContext(a: ViewContext, b: ViewContext): boolean {
  return a.now === b.now && a.activeWindow === b.activeWindow && a.timeZone === b.timeZone;
}
