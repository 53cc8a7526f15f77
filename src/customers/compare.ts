import {countryName} from './countries.js';
import type {AttributeValue, Customer} from './customer.js';
import {readField} from './fields.js';
import {memo, usableLocale} from './memo.js';
import type {Sort, ViewContext} from './query.js';
import {displayName} from './tabs.js';

/** What an order goes by: numbers before texts, `null` (unknown) last in both directions. */
export type SortKey = number | string | null;

/** The texts' order of a locale (BCP 47). */
export const collatorOf = memo((locale: string) => new Intl.Collator(usableLocale(locale)));

/**
 * The order of a view, for `Array.prototype.sort`. `name` orders by name or email, then, those who have neither, by city
 * and country; `country` by its shown name. What is unknown comes last in both directions. Equals go by `id`, so that
 * nobody's place is a matter of chance.
 */
export function compare(
  query: {sort: Sort},
  context: Pick<ViewContext, 'locale'>,
): (a: Customer, b: Customer) => number {
  const sign = query.sort.direction === 'desc' ? -1 : 1;
  const collator = collatorOf(context.locale);
  const readers = sortKeyReaders(query.sort.field, context.locale);
  return (a, b) => {
    for (const read of readers) {
      const order = compareKeys(read(a), read(b), sign, collator);
      if (order) return order;
    }
    return sign * (a.id < b.id ? -1 : Number(a.id > b.id));
  };
}

/** What customers are ordered by, the most significant first. */
export function sortKeyReaders(field: string, locale: string): ((customer: Customer) => SortKey)[] {
  const country = (customer: Customer) => countryName(customer.country, locale);
  if (field === 'country') return [country];
  if (field !== 'name') return [customer => sortKeyOf(readField(customer, field))];
  const unlessNamed = (read: (customer: Customer) => SortKey) => (customer: Customer) =>
    displayName(customer) === null ? read(customer) : null;
  return [displayName, unlessNamed(customer => customer.city), unlessNamed(country)];
}

/** The order of two keys; `sign` is -1 for descending. */
export function compareKeys(a: SortKey, b: SortKey, sign: number, collator: Intl.Collator): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'string') return typeof b === 'string' ? sign * collator.compare(a, b) : sign;
  return typeof b === 'string' ? -sign : sign * (a - b);
}

/** What a field's value is ordered by. */
export function sortKeyOf(value: AttributeValue): SortKey {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join('\n');
  return value === null || Number.isNaN(value) ? null : Number(value);
}
