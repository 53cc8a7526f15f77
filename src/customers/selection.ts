import type {CustomerQuery, ViewContext} from './query.js';

/**
 * Whom an act is about: named customers, or everybody whom a query means in a context (paging is ignored) but for the
 * exceptions.
 */
export type Selection = {ids: string[]} | {query: CustomerQuery; context: ViewContext; except: string[]};

export type QuerySelection = Extract<Selection, {query: CustomerQuery}>;

/** Whether the selection is everybody a query means, rather than named customers. */
export function isQuerySelection(selection: Selection): selection is QuerySelection {
  return 'query' in selection;
}
