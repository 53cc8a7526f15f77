import {ATTRIBUTE_PREFIX, validateDraft, type CustomerDraft, type CustomField} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {
  attributeField,
  builtInField,
  draftOf,
  problemTexts,
  readForm,
  type FormField,
  type FormValue,
} from '../customer-form/form-fields.js';

/** What the form asks for, in order: at first, and under "More details" with the host's attributes. */
export function addUserFields(
  custom: readonly CustomField[],
  l10n: Localizer,
): [first: FormField[], more: FormField[]] {
  return [
    [builtInField('name', l10n), builtInField('email', l10n), builtInField('country', l10n)],
    [
      builtInField('city', l10n),
      builtInField('avatarUrl', l10n),
      ...custom.map(field => attributeField(field, l10n)),
      builtInField('verified', l10n),
    ],
  ];
}

/** What the form says, and what is wrong with it, in words, by field. */
export function readDraft(
  form: HTMLFormElement,
  custom: readonly CustomField[],
  l10n: Localizer,
): {draft: CustomerDraft; problems: Record<string, string>} {
  const values = Object.entries(readForm(form, addUserFields(custom, l10n).flat()));
  const given = values.filter(([name, value]) => !name.startsWith(ATTRIBUTE_PREFIX) || !isBlank(value));
  const {draft, problems} = validateDraft(draftOf(Object.fromEntries(given), custom), custom);
  return {draft, problems: problemTexts(problems, custom, allTerms(l10n))};
}

/** Whether anything has been typed or chosen. */
export function isTyped(form: HTMLFormElement): boolean {
  return [...new FormData(form).values()].some(value => value !== '');
}

function isBlank(value: FormValue): boolean {
  return typeof value === 'string' ? value.trim() === '' : typeof value === 'object' && value.length === 0;
}
