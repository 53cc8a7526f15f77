import {html, svg, type TemplateResult} from 'lit';
import {isNarrowed} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {icon, icons} from '../../ui/icons.js';
import {isolate} from '../isolate.js';
import {refocus} from '../refocus.js';
import type {CustomerTable} from './customer-table.js';
import {panel} from './states.js';

const plug = icon(svg`<path d="M9 3v5m6-5v5M6 8h12v3a6 6 0 0 1-12 0V8Zm6 9v4"/>`);
const people = icon(
  svg`<circle cx="9" cy="8.500" r="3"/><path d="M3 19c.6-3.300 2.800-5 6-5s5.400 1.700 6 5M16 5.800a3 3 0 0 1 0 5.400M17.500 14.300c2 .6 3.200 2.100 3.500 4.700"/>`,
);

/** What stands in the place of the rows when there is nobody to show: waiting for a source, nobody yet, or no match. */
export function emptyState(
  state: CustomersState,
  store: CustomersStore,
  l10n: Localizer,
  table: CustomerTable,
): TemplateResult {
  const t = allTerms(l10n);
  if (state.status === 'waiting') return panel(plug, t.waiting, t.waitingHint);
  // Of what is shown, while the answer to something else is on its way.
  const query = state.page?.query ?? state.query;
  const {tab, search, filters} = query;
  if (!isNarrowed(query)) {
    return html`<slot name="empty">${panel(people, t.empty[tab], t.emptyHint[tab])}</slot>`;
  }
  const choice = (label: string, act: () => void): TemplateResult => {
    const run = (): void => {
      act();
      refocus(table);
    };
    return html`<button @click=${run}>${label}</button>`;
  };
  const choices: TemplateResult[] = [];
  if (tab !== 'all') {
    choices.push(
      choice(t.searchAll, () => {
        store.changeQuery({tab: 'all'});
      }),
    );
  }
  if (filters.length > 0) {
    choices.push(
      choice(t.clearFilters, () => {
        store.clearFilters();
      }),
    );
  }
  if (search) {
    choices.push(
      choice(t.clearSearch, () => {
        store.changeQuery({search: ''});
      }),
    );
  }
  return panel(
    icons.search,
    search ? t.noMatch(isolate(search, l10n)) : t.noMatchFilters,
    tab !== 'all' ? t.noMatchIn[tab] : filters.length > 0 ? t.noMatchHintFilters : t.noMatchHint,
    choices,
  );
}
