import type {Reasons} from '../customers/index.js';
import {allTerms} from '../locales/all-terms.js';
import type {Localizer} from '../locales/localizer.js';
import type {CustomersStore} from '../store/customers-store.js';
import type {UndoableAct} from '../store/state.js';
import {isolate} from './isolate.js';
import {personLabel} from './person.js';

type Named = Reasons[number]['sample'][number];

/** So many are called by name before it says how many more there are. */
const NAMES = 3;

/** How the page calls somebody whom a source names: as in the list, where they have neither name nor email. */
export function labelOf({id, label}: Named, store: CustomersStore, l10n: Localizer): string {
  if (label !== id) return label;
  const customer = store.state.page?.customers.find(each => each.id === id);
  return customer ? personLabel(customer, l10n) : l10n.t.visitor;
}

/** "Ann, José and 13 more", each in its own direction; empty when nobody is named. */
export function namesText(sample: readonly Named[], count: number, store: CustomersStore, l10n: Localizer): string {
  // Of four the fourth is named too: "and 1 more" is no shorter.
  const shown = sample.slice(0, count <= NAMES + 1 ? NAMES + 1 : NAMES);
  const names = shown.map(each => `\u2068${labelOf(each, store, l10n)}\u2069`);
  const rest = count - names.length;
  if (!names.length) return '';
  return l10n.list(rest > 0 ? [...names, allTerms(l10n).others(rest, l10n.number(rest))] : names);
}

/** Why some are left out: "2 are already suspended: Ann and José". A code that we do not know is shown as it is. */
export function reasonText({code, count, sample}: Reasons[number], store: CustomersStore, l10n: Localizer): string {
  const t = allTerms(l10n);
  const shown = l10n.number(count);
  const text = isKnown(code, t.skipped) ? t.skipped[code](count, shown) : t.skippedOther(count, shown, code);
  const names = namesText(sample, count, store, l10n);
  return names ? t.reasonNamed(text, names) : text;
}

/** What was done: to one by name, to several by number. */
export function actedText(
  {kind, changed, sample}: Pick<UndoableAct, 'kind' | 'changed' | 'sample'>,
  store: CustomersStore,
  l10n: Localizer,
): string {
  const t = allTerms(l10n);
  const [only] = sample;
  return changed === 1 && only
    ? t.acted[kind](isolate(labelOf(only, store, l10n), l10n))
    : t.actedMany[kind](changed, l10n.number(changed));
}

function isKnown<Texts extends object>(code: string, texts: Texts): code is Extract<keyof Texts, string> {
  return Object.hasOwn(texts, code);
}
