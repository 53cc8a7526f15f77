import type {AllTerms} from '../../locales/all-terms.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {canSearch, offeredFilters} from '../../store/offered.js';
import {isSelectable} from '../../store/selected.js';

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
  const {acts, query, settings} = store.state;
  const {keys} = t;
  const canSelect = isSelectable(store.state);
  const canFilter = query.filters.length > 0 || offeredFilters(store).length > 0;
  const hasMenu = settings.actions.length > 0 || MENU.some(act => acts.has(act));
  const canUndo = acts.has('update') || acts.has('suspend') || acts.has('delete');
  return [
    group(keys.page, [
      canSearch(store) && row(['/'], t.searchShort),
      canFilter && row(['F'], t.filter),
      canUndo && row([isApple() ? '⌘Z' : 'Ctrl+Z'], keys.undo),
      row(['F8'], keys.message),
      row(['?'], keys.title),
    ]),
    group(keys.rows, [
      row(['J', '↓'], keys.next),
      row(['K', '↑'], keys.previous),
      acts.has('view') && row(['Enter'], t.view),
      hasMenu && row(['.'], t.moreBulkActs),
    ]),
    group(keys.selection, [
      canSelect && row(['X'], keys.select),
      canSelect && row(['Shift+↓', 'Shift+↑'], keys.range),
      canSelect && row(['Esc'], t.clearSelection),
    ]),
  ].filter(({rows}) => rows.length > 0);
}

/** What a row's menu is made of. */
const MENU = ['view', 'converse', 'impersonate', 'suspend', 'unsuspend', 'delete'] as const;

function group(heading: string, rows: readonly (KeyRow | false)[]): KeyGroup {
  return {heading, rows: rows.filter(one => one !== false)};
}

function row(keys: readonly string[], meaning: string): KeyRow {
  return {keys, meaning};
}

function isApple(): boolean {
  return /Mac|iP(hone|ad)/.test(navigator.platform);
}
