import {compare} from '../customers/index.js';
import type {Customer, Sort} from '../customers/index.js';

/** The order of named customers, whom no view's context says how to sort: by the reader's own language. */
export function inOwnLanguage(sort: Sort): (a: Customer, b: Customer) => number {
  return compare({sort}, {locale: new Intl.Collator().resolvedOptions().locale});
}
