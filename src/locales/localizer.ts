import {en, type Terms} from './en.js';
import type {Details} from './en-details.js';
import {findTranslation, onTranslation} from './registry.js';

const localizers = new Map<string, Localizer>();

onTranslation(() => {
  localizers.clear();
});

/** The texts and formats of a language; English where it has no translation. */
export function localizerFor(lang: string): Localizer {
  let localizer = localizers.get(lang);
  if (!localizer) localizers.set(lang, (localizer = new Localizer(lang)));
  return localizer;
}

const RELATIVE_UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365.25 * 86_400_000],
  ['month', (365.25 / 12) * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

/** Texts of one language and the `Intl` formats that go with them. Formats follow the texts' language, never another. */
export class Localizer {
  /** BCP 47 tag of the formats: the page's own when a translation of its language is registered, else the texts' code. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The texts of the first view; see `allTerms` for the others. */
  readonly t: Terms;
  readonly details: Details | undefined;
  #numbers?: Intl.NumberFormat;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();
  #relative?: Intl.RelativeTimeFormat;
  #countries?: Intl.DisplayNames;
  readonly #lists = new Map<string, Intl.ListFormat>();

  constructor(lang: string) {
    const tag = supportedTag(lang);
    const translation = tag === undefined ? undefined : findTranslation(tag);
    this.lang = translation && tag ? tag : en.code;
    const {dir, terms, details} = translation ?? en;
    this.dir = dir;
    this.t = terms;
    this.details = details;
  }

  number(value: number): string {
    this.#numbers ??= new Intl.NumberFormat(this.lang);
    return this.#numbers.format(value);
  }

  /** Date and time, for tooltips and details. `ms` since the epoch. */
  dateTime(ms: number, timeZone?: string): string {
    return this.#format({dateStyle: 'full', timeStyle: 'short', timeZone}, ms);
  }

  /** Day only. */
  date(ms: number, timeZone?: string): string {
    return this.#format({dateStyle: 'medium', timeZone}, ms);
  }

  /** Time of the day only. */
  time(ms: number, timeZone?: string): string {
    return this.#format({timeStyle: 'short', timeZone}, ms);
  }

  /** `ms` as seen from `now`: "3 hours ago", "yesterday". */
  relative(ms: number, now: number): string {
    this.#relative ??= new Intl.RelativeTimeFormat(this.lang, {numeric: 'auto'});
    const difference = ms - now;
    const size = Math.abs(difference);
    for (const [unit, length] of RELATIVE_UNITS) {
      if (size >= length || unit === 'second') return this.#relative.format(Math.trunc(difference / length), unit);
    }
    return '';
  }

  /** The country's name in the language of the texts; the code itself where there is none. */
  country(code: string): string {
    this.#countries ??= new Intl.DisplayNames(this.lang, {type: 'region', fallback: 'code'});
    try {
      return this.#countries.of(code) ?? code;
    } catch {
      return code;
    }
  }

  /** "a, b and c", or "a, b or c". */
  list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
    let format = this.#lists.get(type);
    if (!format) this.#lists.set(type, (format = new Intl.ListFormat(this.lang, {type})));
    return format.format(items);
  }

  #format(options: Intl.DateTimeFormatOptions, ms: number): string {
    const key = JSON.stringify(options);
    let format = this.#formats.get(key);
    if (!format) {
      try {
        format = new Intl.DateTimeFormat(this.lang, options);
      } catch {
        format = new Intl.DateTimeFormat(this.lang, {...options, timeZone: undefined});
      }
      this.#formats.set(key, format);
    }
    return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? format.format(ms) : '';
  }
}

/** `lang` as `Intl` spells it; `undefined` when it is not a language tag (pages write all sorts of things). */
export function supportedTag(lang: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(lang)[0];
  } catch {
    return undefined;
  }
}
