import type {Details} from './en-details.js';
import type {Terms} from './en.js';

/** A translation as the first view needs it. Its plural forms follow `Intl.PluralRules` of its language. */
export interface CoreTranslation {
  /** BCP 47 tag. */
  code: string;
  /** In its own language. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** The texts of the first view. */
  terms: Terms;
  /** Those of what loads on first need. English keeps them in a module of their own. */
  details?: Details;
}

/** A complete translation. */
export type Translation = CoreTranslation & {details: Details};

/** The plural forms of a text by CLDR category; `other` is used for those that are absent. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {other: string};

/** A chooser of plural forms for one language (CLDR rules by `Intl.PluralRules`). */
export function plurals(code: string): (n: number, forms: PluralForms) => string {
  let rules: Intl.PluralRules | undefined;
  return (n, forms) => {
    rules ??= new Intl.PluralRules(code);
    return forms[rules.select(n)] ?? forms.other;
  };
}
