import {en} from './en.js';
import type {CoreTranslation, Translation} from './translation.js';

/** By lower-case code. */
const translations = new Map<string, CoreTranslation>([[en.code, en]]);
const listeners = new Set<() => void>();

/** Makes a translation available to every page of this document; a later one of the same code replaces it. */
export function registerTranslation(translation: Translation): void {
  translations.set(translation.code.toLowerCase(), translation);
  for (const listener of listeners) listener();
}

/** Calls `listener` whenever a translation is registered. Returns the end of that. */
export function onTranslation(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * The translation of a tag or of its closest parent (`rest`): `pt-BR`, then `pt`; and a region's sibling when only that
 * is there, in the same script: who reads zh-TW is not served by zh-CN.
 */
export function findTranslation(tag: string, rest = tag.toLowerCase()): CoreTranslation | undefined {
  return (
    translations.get(rest) ??
    (rest.includes('-')
      ? findTranslation(tag, rest.replace(/-[^-]*$/, ''))
      : [...translations.values()].find(({code}) => writingOf(code) === writingOf(tag)))
  );
}

function writingOf(tag: string): string {
  const {language, script = ''} = new Intl.Locale(tag).maximize();
  return language + script;
}
