import type {Customer} from './customer.js';
import {compileMatcher} from './matches.js';
import {isQuerySelection} from './selection.js';
import type {Selection} from './selection.js';

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
