import {html, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersState} from '../../store/state.js';
import {personLabel} from '../person.js';

/** Whoever of the shown page can be selected, in its order. */
export function selectableOf({page, gone, selected}: CustomersState): Customer[] {
  const {means} = selected;
  return (page?.customers ?? []).filter(customer => !gone.has(customer.id) && (!means || means(customer)));
}

/** A row's box. Whoever cannot be selected has one that is disabled, so that the rows stay aligned. */
export function rowBox(customer: Customer, {settings, selected, gone}: CustomersState): TemplateResult {
  const l10n = localizerFor(settings.locale);
  const isGone = gone.has(customer.id);
  return html`<input
    type="checkbox"
    aria-label=${allTerms(l10n).selectPerson(personLabel(customer, l10n))}
    .checked=${live(!isGone && selected.has(customer))}
    ?disabled=${isGone || selected.means?.(customer) === false}
  />`;
}

/** The box of the whole page, which is neither on nor off while some are selected. */
export function pageBox(state: CustomersState): TemplateResult {
  const l10n = localizerFor(state.settings.locale);
  const shown = selectableOf(state);
  const count = shown.filter(customer => state.selected.has(customer)).length;
  return html`<input
    type="checkbox"
    data-page
    aria-label=${allTerms(l10n).selectPage}
    .checked=${live(count > 0 && count === shown.length)}
    .indeterminate=${live(count > 0 && count < shown.length)}
    ?disabled=${shown.length === 0}
  />`;
}
