import type {Customer} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';
import {personLabel} from './person.js';

const RIGHT_TO_LEFT = /[\p{sc=Adlm}\p{sc=Arab}\p{sc=Hebr}\p{sc=Mand}\p{sc=Nkoo}\p{sc=Rohg}\p{sc=Syrc}\p{sc=Thaa}]/u;

/**
 * What is put into a sentence of ours, where it may read the other way: set apart, so that neither turns the signs of the
 * other around (FSI and PDI of Unicode's bidirectional algorithm, UAX 9).
 */
export function isolate(text: string, {dir}: Localizer): string {
  return RIGHT_TO_LEFT.test(text) === (dir === 'rtl') ? text : `\u2068${text}\u2069`;
}

/** How the page calls somebody in a sentence. */
export function nameIn(customer: Customer, l10n: Localizer): string {
  return isolate(personLabel(customer, l10n), l10n);
}
