import type {AllTerms} from '../../locales/all-terms.js';
import {mayChange} from '../../store/capabilities.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {canSearch, offeredFilters} from '../../store/offered.js';
import {isSelectable} from '../../store/selected.js';
import {undoKeys} from '../customer-notice/undo-keys.js';
import {hasRowMenu} from '../row-menu/row-menu.js';

/** Keys that do the same, as they are printed on keyboards, and what they do. */
export interface KeyRow {
  keys: readonly string[];
  meaning: string;
}

export interface KeyGroup {
  heading: string;
  rows: readonly KeyRow[];
}

/** The keys that mean something to this agent, over this source. */
export function keyGroups(store: CustomersStore, t: AllTerms): KeyGroup[] {
  const {acts, query} = store.state;
  const {keys} = t;
  const canSelect = isSelectable(store.state);
  const canFilter = query.filters.length > 0 || offeredFilters(store).length > 0;
  return [
    group(keys.page, [
      canSearch(store) && row(['/'], t.searchShort),
      canFilter && row(['F'], t.filter),
      mayChange(acts) && row([undoKeys()], keys.undo),
      row(['F8'], keys.message),
      row(['?'], keys.title),
    ]),
    group(keys.rows, [
      row(['J', '↓'], keys.next),
      row(['K', '↑'], keys.previous),
      acts.has('view') && row(['Enter'], t.view),
      hasRowMenu(store.state) && row(['.'], t.moreBulkActs),
    ]),
    group(keys.selection, [
      canSelect && row(['X'], keys.select),
      canSelect && row(['Shift+↓', 'Shift+↑'], keys.range),
      canSelect && row(['Esc'], t.clearSelection),
    ]),
  ].filter(({rows}) => rows.length > 0);
}

function group(heading: string, rows: readonly (KeyRow | false)[]): KeyGroup {
  return {heading, rows: rows.filter(one => one !== false)};
}

function row(keys: readonly string[], meaning: string): KeyRow {
  return {keys, meaning};
}
