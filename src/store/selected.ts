import type {Customer, Selection} from '../customers/index.js';
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

/** Exactly these customers. */
export function selectIds(ids: readonly string[]): Selected {
  if (!ids.length) return NOBODY;
  const set = new Set(ids);
  return {selection: {ids: [...set]}, count: set.size, has: ({id}) => set.has(id)};
}

/** Whether there is anything that a selection would be good for. */
export function isSelectable({acts, settings}: Pick<CustomersState, 'acts' | 'settings'>): boolean {
  return (
    (['suspend', 'unsuspend', 'delete', 'export'] as const).some(act => acts.has(act)) ||
    settings.actions.some(({bulk}) => bulk)
  );
}
