import {isQuerySelection} from '../customers/index.js';
import {allTerms} from '../locales/all-terms.js';
import type {Localizer} from '../locales/localizer.js';
import {NOBODY} from '../store/selected.js';
import type {CustomersState} from '../store/state.js';

/** How many are selected, in words, and how many of them are not to be seen. */
export function selectionText(state: CustomersState, l10n: Localizer): string {
  const t = allTerms(l10n);
  const {selection, count} = state.selected;
  if (state.selected === NOBODY) return t.selectionCleared;
  if (isQuerySelection(selection)) {
    const {length} = selection.except;
    if (count !== null) return (length ? t.selectedCount : t.allSelected)(count, l10n.number(count));
    return length ? t.allSelectedBut(length, l10n.number(length)) : t.allSelectedSome;
  }
  const {length} = selection.ids;
  const selected = t.selectedCount(length, l10n.number(length));
  const elsewhere = length - shownSelected(state);
  return elsewhere ? t.selectedElsewhere(selected, t.elsewhere(elsewhere, l10n.number(elsewhere))) : selected;
}

/** How many of the shown page are selected. */
function shownSelected({page, gone, selected}: CustomersState): number {
  return (page?.customers ?? []).filter(customer => !gone.has(customer.id) && selected.has(customer)).length;
}
