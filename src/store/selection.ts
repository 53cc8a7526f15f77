import type {Customer, QuerySelection} from '../customers/index.js';
import {NOBODY, selectIds, type Selected} from './selected.js';

// Apart from these, which load with the first selection, the first view has all it needs of it.
export * from './selected.js';

/** `selected` with these customers in it, or without them. */
export function withCustomers(selected: Selected, customers: readonly Customer[], isOn: boolean): Selected {
  const {selection, count, has, means} = selected;
  const ids = customers.filter(customer => has(customer) !== isOn && (means?.(customer) ?? true)).map(({id}) => id);
  if (!ids.length) return selected;
  const isQuery = 'query' in selection;
  // Of a query the exceptions are named, else those who are in.
  const named = new Set(isQuery ? selection.except : selection.ids);
  for (const id of ids) named[isOn === isQuery ? 'delete' : 'add'](id);
  if (!isQuery || !means) return selectIds([...named]);
  const left = count === null ? null : count + (isOn ? ids.length : -ids.length);
  return left === 0 ? NOBODY : selectQuery({...selection, except: [...named]}, left, means);
}

/** Everybody whom a query means, on whatever page. `means` tells who that is, the exceptions too. */
export function selectQuery(
  selection: QuerySelection,
  count: number | null,
  means: (customer: Customer) => boolean,
): Selected {
  const except = new Set(selection.except);
  return {selection, count, has: customer => !except.has(customer.id) && means(customer), means};
}
