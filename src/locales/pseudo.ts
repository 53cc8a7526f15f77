import {details as english, type Details} from './en-details.js';
import {en, type Terms} from './en.js';
import {registerTranslation} from './registry.js';

const ACCENTED: Record<string, string> = {
  a: 'á', b: 'ƀ', c: 'ç', d: 'đ', e: 'é', g: 'ĝ', h: 'ĥ', i: 'í', j: 'ĵ', k: 'ķ', l: 'ľ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š',
  t: 'ŧ', u: 'ú', w: 'ŵ', y: 'ý', z: 'ž', A: 'Á', C: 'Ç', D: 'Đ', E: 'É', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', U: 'Ú',
}; // prettier-ignore

/** English with accents, brackets and 40 % more length: shows texts that are not translated and layouts that break. */
function stretch(text: string): string {
  const accented = Array.from(text, letter => ACCENTED[letter] ?? letter).join('');
  return `[${accented}${'~'.repeat(Math.ceil(text.length * 0.4))}]`;
}

function pseudo<T>(term: T): T;
function pseudo(term: unknown): unknown {
  if (typeof term === 'string') return stretch(term);
  if (isText(term)) return (...args: unknown[]) => stretch(term(...args));
  if (typeof term === 'object' && term !== null) {
    return Object.fromEntries(Object.entries(term).map(([key, value]) => [key, pseudo<unknown>(value)]));
  }
  return term;
}

function isText(term: unknown): term is (...args: unknown[]) => string {
  return typeof term === 'function';
}

const terms: Terms = pseudo(en.terms);
const details: Details = pseudo(english);

registerTranslation({code: 'en-XA', name: 'Pseudo', dir: 'ltr', terms, details});
