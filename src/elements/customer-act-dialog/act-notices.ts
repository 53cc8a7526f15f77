import type {BulkResult, CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor, type Localizer} from '../../locales/localizer.js';
import {countOf} from '../../store/bulk-result.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest, Notice} from '../../store/state.js';
import {actedText, reasonText} from '../act-words.js';
import {errorDetail} from '../error-text.js';
import {personLabel} from '../person.js';

/** What came of an act, with its undo. */
export function doneNotice(store: CustomersStore, {act, customer}: ActRequest, result: BulkResult): Notice {
  const l10n = localizerFor(store.state.settings.locale);
  const t = allTerms(l10n);
  const {changed, skipped, failed} = result;
  const left = [...skipped, ...failed].filter(({count}) => count > 0);
  const [only] = left;
  const undo = store.state.undoable.find(each => each.undo !== null && each.undo === result.undo);
  const sample = customer ? [{id: customer.id, label: personLabel(customer, l10n)}] : [];
  return {
    kind: changed ? 'success' : 'error',
    text: changed ? actedText({kind: act, changed, sample}, store, l10n) : t.actDialog.nothingChanged,
    // One reason is said, more were said before.
    ...(only && {
      more: left.length > 1 ? t.leftOut(countOf(left), l10n.number(countOf(left))) : reasonText(only, store, l10n),
    }),
    ...(undo && {undo}),
  };
}

/** Why an act failed, and a way to try again. */
export function failedNotice(error: CustomerSourceError, retry: () => void, l10n: Localizer): Notice {
  const t = allTerms(l10n);
  return {kind: 'error', text: t.error[error.code], detail: errorDetail(error), button: {label: t.retry, run: retry}};
}
