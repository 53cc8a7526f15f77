import {
  ATTRIBUTE_PREFIX,
  COUNTRY_CODES,
  findField,
  validateDraft,
  type AttributeValue,
  type CustomerDraft,
  type CustomField,
} from '../../customers/index.js';
import {allTerms, type AllTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';

/** One field of the form. `name` is the field's key, as in queries. */
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

/** What the form asks for, in order: at first, and under "More details" with the host's attributes. */
export function formFields(custom: readonly CustomField[], l10n: Localizer): [first: FormField[], more: FormField[]] {
  const t = allTerms(l10n);
  return [
    [
      {name: 'name', label: t.field.name, control: 'text'},
      {name: 'email', label: t.field.email, control: 'email'},
      {name: 'country', label: t.field.country, control: 'select', options: countries(l10n)},
    ],
    [
      {name: 'city', label: t.field.city, control: 'text'},
      {name: 'avatarUrl', label: t.field.avatarUrl, control: 'url'},
      ...custom.map(field => attributeField(field, t)),
      {name: 'verified', label: t.field.verified, control: 'checkbox', hint: t.verifiedHint},
    ],
  ];
}

/** What the form says, and what is wrong with it, in words, by field. */
export function readForm(
  form: HTMLFormElement,
  custom: readonly CustomField[],
  t: AllTerms,
): {draft: CustomerDraft; problems: Record<string, string>} {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  const attributes: Record<string, AttributeValue> = {};
  for (const field of custom) {
    const name = ATTRIBUTE_PREFIX + field.key;
    const value = field.type === 'list' ? listOf(data.getAll(name).map(String), field) : text(name).trim();
    if (value.length > 0) attributes[field.key] = value;
  }
  const given: CustomerDraft = {
    name: text('name'),
    email: text('email'),
    country: text('country'),
    city: text('city'),
    avatarUrl: text('avatarUrl'),
    verified: data.has('verified'),
    ...(Object.keys(attributes).length > 0 ? {attributes} : {}),
  };
  const {draft, problems} = validateDraft(given, custom);
  return {
    draft,
    problems: Object.fromEntries(
      Object.entries(problems).map(([name, code]) => [name, problemText(name, code, custom, t)]),
    ),
  };
}

/** A problem's code in words; words of the source's own stay as they are. */
export function problemText(name: string, code: string, custom: readonly CustomField[], t: AllTerms): string {
  if (name === 'country') return t.problem.country;
  const kind = findField(name, custom)?.kind;
  if (code === 'type') return kind === 'number' || kind === 'date' ? t.problem[kind] : t.problem.invalid;
  return Object.hasOwn(t.problem, code) ? t.problem[code as keyof AllTerms['problem']] : code;
}

/** Whether anything has been typed or chosen. */
export function isTyped(form: HTMLFormElement): boolean {
  return [...new FormData(form).values()].some(value => value !== '');
}

/** Which field an event is about, if any. */
export function nameOf(target: EventTarget | null): string | null {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.name : null;
}

function attributeField(field: CustomField, t: AllTerms): FormField {
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

/** The boxes ticked; where nothing is declared to choose from, what stands between commas. */
function listOf(values: string[], {choices}: CustomField): string[] {
  if (choices?.length) return values;
  return values.flatMap(value => value.split(/[,،、]/u).map(item => item.trim())).filter(item => item !== '');
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
