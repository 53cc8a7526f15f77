import {selectionMatcher} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';
import {selectQuery} from './selection.js';

/**
 * Selects everybody who matches the shown view, on whatever page: by query and context, not by rows. Not while some
 * conditions of the view are not applied, for then it would be other people than the agent reads.
 */
export function selectMatching(store: CustomersStore): void {
  const {page, notApplied} = store.state;
  if (!page || notApplied.length) return;
  const selection = {query: page.query, context: page.context, except: []};
  store.select(selectQuery(selection, page.total, selectionMatcher(selection)));
}
