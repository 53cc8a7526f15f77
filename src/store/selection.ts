import type {Customer, QuerySelection, Selection} from '../customers/index.js';
import type {CustomersState} from './state.js';

/** Who is selected, as one value, with what the page needs to know of it. Replaced as a whole, never mutated. */
export interface Selected {
  selection: Selection;
  /** `null`: everybody a query means, where nobody knows how many. */
  count: number | null;
  has(customer: Customer): boolean;
  /** Of a selection by query: whether the query means them, selected or not. Nobody else can be added. */
  means?(customer: Customer): boolean;
}

export const NOBODY: Selected = {selection: {ids: []}, count: 0, has: () => false};

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

/** Exactly these customers. */
export function selectIds(ids: readonly string[]): Selected {
  if (!ids.length) return NOBODY;
  const set = new Set(ids);
  return {selection: {ids: [...set]}, count: set.size, has: ({id}) => set.has(id)};
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

/** Whether there is anything that a selection would be good for. */
export function isSelectable({acts, settings}: Pick<CustomersState, 'acts' | 'settings'>): boolean {
  return (
    (['suspend', 'unsuspend', 'delete', 'export'] as const).some(act => acts.has(act)) ||
    settings.actions.some(({bulk}) => bulk)
  );
}
