import {
  ATTRIBUTE_PREFIX,
  COUNTRY_CODES,
  findField,
  type AttributeValue,
  type CustomerDraft,
  type CustomField,
} from '../../customers/index.js';
import {allTerms, type AllTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';

/** One field of a form about a customer. `name` is the field's key, as in queries. */
export interface FormField {
  name: string;
  label: string;
  control: 'text' | 'email' | 'url' | 'number' | 'date' | 'select' | 'checkbox' | 'checkboxes';
  options?: readonly Option[];
  /** Shown below it. */
  hint?: string;
}

export interface Option {
  value: string;
  label: string;
}

/** What a control holds, as it was typed: `true` and `false` are a box, a list is several boxes. */
export type FormValue = string | boolean | readonly string[];

export type FormValues = Readonly<Record<string, FormValue>>;

type BuiltIn = 'name' | 'email' | 'avatarUrl' | 'country' | 'city' | 'verified';

/** The form's field of a built-in one. */
export function builtInField(name: BuiltIn, l10n: Localizer): FormField {
  const t = allTerms(l10n);
  const label = t.field[name];
  switch (name) {
    case 'email':
      return {name, label, control: 'email'};
    case 'avatarUrl':
      return {name, label, control: 'url'};
    case 'country':
      return {name, label, control: 'select', options: countries(l10n)};
    case 'verified':
      return {name, label, control: 'checkbox', hint: t.verifiedHint};
    default:
      return {name, label, control: 'text'};
  }
}

/** The form's field of one of the host's attributes, by its type. */
export function attributeField(field: CustomField, l10n: Localizer): FormField {
  const t = allTerms(l10n);
  const {type, label} = field;
  const name = ATTRIBUTE_PREFIX + field.key;
  const options = (field.choices ?? []).map(choice =>
    typeof choice === 'string' ? {value: choice, label: choice} : choice,
  );
  const yesNo = [
    {value: 'true', label: t.yes},
    {value: 'false', label: t.no},
  ];
  if (type === 'boolean') return {name, label, control: 'select', options: yesNo};
  if (type === 'number' || type === 'date') return {name, label, control: type};
  if (options.length === 0) return {name, label, control: 'text', hint: type === 'list' ? t.listHint : undefined};
  return {name, label, control: type === 'list' ? 'checkboxes' : 'select', options};
}

/** What the controls of `fields` hold. */
export function readForm(form: HTMLFormElement, fields: readonly FormField[]): FormValues {
  const data = new FormData(form);
  return Object.fromEntries(
    fields.map(({name, control}): [string, FormValue] => {
      if (control === 'checkbox') return [name, data.has(name)];
      const [first = '', ...rest] = data.getAll(name).map(String);
      return [name, control === 'checkboxes' ? [first, ...rest].filter(value => value !== '') : first];
    }),
  );
}

/** What was typed as a draft, or a patch, that has yet to be validated. Blank texts are in it, as ''. */
export function draftOf(values: FormValues, custom: readonly CustomField[]): CustomerDraft {
  const fields: Record<string, FormValue> = {};
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith(ATTRIBUTE_PREFIX)) {
      const key = name.slice(ATTRIBUTE_PREFIX.length);
      attributes[key] = attributeOf(
        value,
        custom.find(field => field.key === key),
      );
    } else {
      fields[name] = value;
    }
  }
  return {...fields, ...(Object.keys(attributes).length > 0 && {attributes})};
}

/** Problems' codes in words, by field; words of the source's own stay as they are. */
export function problemTexts(
  problems: Readonly<Record<string, string>>,
  custom: readonly CustomField[],
  t: AllTerms,
): Record<string, string> {
  return Object.fromEntries(Object.entries(problems).map(([name, code]) => [name, problemText(name, code, custom, t)]));
}

/** Which field an event is about, if any. */
export function nameOf(target: EventTarget | null): string | null {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : null;
}

function problemText(name: string, code: string, custom: readonly CustomField[], t: AllTerms): string {
  if (name === 'country') return t.problem.country;
  const kind = findField(name, custom)?.kind;
  if (code === 'type') return kind === 'number' || kind === 'date' ? t.problem[kind] : t.problem.invalid;
  return Object.hasOwn(t.problem, code) ? t.problem[code as keyof AllTerms['problem']] : code;
}

function attributeOf(value: FormValue, field: CustomField | undefined): AttributeValue {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return [...value];
  return field?.type === 'list' ? listOf(value) : value.trim();
}

/** What stands between commas. */
function listOf(text: string): string[] {
  return text
    .split(/[,،、]/u)
    .map(item => item.trim())
    .filter(item => item !== '');
}

const countriesByLanguage = new Map<string, Option[]>();

/** Every country by its name, in the order of the language. */
function countries(l10n: Localizer): Option[] {
  let options = countriesByLanguage.get(l10n.lang);
  if (!options) {
    const {compare} = new Intl.Collator(l10n.lang);
    options = COUNTRY_CODES.map(value => ({value, label: l10n.country(value)})).sort((a, b) =>
      compare(a.label, b.label),
    );
    countriesByLanguage.set(l10n.lang, options);
  }
  return options;
}
