import {details, type Details} from './en-details.js';
import type {Terms} from './en.js';
import type {Localizer} from './localizer.js';

/** Every text there is. */
export type AllTerms = Terms & Details;

const all = new WeakMap<Localizer, AllTerms>();

/** All texts of a language: for what loads on first need, since this brings the English details with it. */
export function allTerms(l10n: Localizer): AllTerms {
  let terms = all.get(l10n);
  if (!terms) all.set(l10n, (terms = {...(l10n.details ?? details), ...l10n.t}));
  return terms;
}
