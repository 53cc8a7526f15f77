import {normalizeQuery, type CustomerQuery} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';

/**
 * How many people the view would have with other conditions; `null` where the source cannot count. Rejects with a
 * `CustomerSourceError`: `aborted` once `signal` says so.
 */
export function countMatching(
  store: CustomersStore,
  {filters, match}: Pick<CustomerQuery, 'filters' | 'match'>,
  signal: AbortSignal,
): Promise<number | null> {
  const {query, settings} = store.state;
  const asked = store.answerable(normalizeQuery({...query, filters, match}, settings.fields));
  return store.ask(async source => (await source.count?.(asked, store.viewContext(), {signal})) ?? null);
}
