import {en, type TextKey} from './en.js';

export type {TextKey} from './en.js';

export interface Language {
  /** BCP 47 tag. */
  code: string;
  /** In the language itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Loads the words of this page and of the library. */
  load(): Promise<Readonly<Record<TextKey, string>>>;
}

export const LANGUAGES: readonly Language[] = [
  {code: 'en', name: 'English', dir: 'ltr', load: () => Promise.resolve(en)},
  {
    code: 'ar',
    name: 'العربية',
    dir: 'rtl',
    load: async () => {
      const [{ar}] = await Promise.all([import('./ar.js'), import('../../src/locales/ar.js')]);
      return ar;
    },
  },
  {
    code: 'en-XA',
    name: '[Þšéúđö]',
    dir: 'ltr',
    load: async () => {
      await import('../../src/locales/pseudo.js');
      return pseudo();
    },
  },
];

let texts: Readonly<Record<TextKey, string>> = en;
let numbers = new Intl.NumberFormat('en');

/** Loads a language and lets {@link t} and {@link number} speak it. */
export async function speak(code: string): Promise<Language | undefined> {
  const language = LANGUAGES.find(one => one.code === code);
  if (!language) return undefined;
  texts = await language.load();
  numbers = new Intl.NumberFormat(code);
  return language;
}

/** The text in the language spoken, its `{…}` filled in. Numbers are written as the language does. */
export function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
  return texts[key].replaceAll(/\{(\w+)\}/g, (gap, name: string) => {
    const value = values[name];
    return value === undefined ? gap : typeof value === 'number' ? number(value) : value;
  });
}

export function number(value: number): string {
  return numbers.format(value);
}

/** English, stretched by two fifths: shows words that were forgotten and layouts that break. */
function pseudo(): Readonly<Record<TextKey, string>> {
  const stretched = Object.entries(en).map(([key, text]) => [
    key,
    `[${text}${'~'.repeat(Math.ceil(text.length * 0.4))}]`,
  ]);
  return Object.fromEntries(stretched) as Record<TextKey, string>;
}
