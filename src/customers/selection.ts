import type {Customer} from './customer.js';
import {compileMatcher} from './matches.js';
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

/** The selection as a test of customers. */
export function selectionMatcher(selection: Selection): (customer: Customer) => boolean {
  if (!isQuerySelection(selection)) {
    const ids = new Set(selection.ids);
    return customer => ids.has(customer.id);
  }
  const except = new Set(selection.except);
  const matcher = compileMatcher(selection.query, selection.context);
  return customer => !except.has(customer.id) && matcher(customer);
}
