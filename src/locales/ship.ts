import {findTranslation, registerTranslation} from './registry.js';
import type {Translation} from './translation.js';

/** Registers a translation of the package's own, unless the host has registered one of that code. */
export function shipTranslation(translation: Translation): void {
  if (findTranslation(translation.code)?.code !== translation.code) registerTranslation(translation);
}
