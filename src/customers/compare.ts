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
  return (a, b) => {
    const first = sortKeys(a, query.sort.field, context.locale);
    const second = sortKeys(b, query.sort.field, context.locale);
    for (let i = 0; i < first.length; i++) {
      const order = compareKeys(first[i] ?? null, second[i] ?? null, sign, collator);
      if (order) return order;
    }
    return sign * byCodeUnits(a.id, b.id);
  };
}

/** What the customer is ordered by, the most significant first; as many keys for every customer. */
export function sortKeys(customer: Customer, field: string, locale: string): SortKey[] {
  switch (field) {
    case 'name': {
      const shown = displayName(customer);
      return shown === null ? [null, customer.city, countryName(customer.country, locale)] : [shown, null, null];
    }
    case 'country':
      return [countryName(customer.country, locale)];
    default:
      return [keyOf(readField(customer, field))];
  }
}

/** The order of two keys; `sign` is -1 for descending. */
export function compareKeys(a: SortKey, b: SortKey, sign: number, collator: Intl.Collator): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'string') return typeof b === 'string' ? sign * collator.compare(a, b) : sign;
  return typeof b === 'string' ? -sign : sign * (a - b);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(value: AttributeValue): SortKey {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.join('\n');
  return value === null || Number.isNaN(value) ? null : Number(value);
}
