import {
  ATTRIBUTE_PREFIX,
  DAY,
  dayOf,
  readField,
  type AttributeValue,
  type Customer,
  type CustomField,
} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {Settings} from '../../store/state.js';
import {attributeField, builtInField, type FormField, type FormValue} from '../customer-form/form-fields.js';

/** A field of the form with what it holds at first. */
export interface EditField extends FormField {
  value: FormValue;
}

export interface EditSection {
  heading: string;
  fields: EditField[];
}

/** What can be edited of a customer, as the profile groups it. */
export function editSections(
  customer: Customer,
  {fields: custom, timeZone}: Pick<Settings, 'fields' | 'timeZone'>,
  l10n: Localizer,
): EditSection[] {
  const t = allTerms(l10n);
  const builtIn = (...names: Parameters<typeof builtInField>[0][]): FormField[] =>
    names.map(name => builtInField(name, l10n));
  return [
    {heading: t.identity, fields: builtIn('name', 'email', 'verified')},
    {heading: t.location, fields: builtIn('country', 'city')},
    {heading: t.attributes, fields: custom.map(field => attributeField(field, l10n))},
  ]
    .filter(({fields}) => fields.length > 0)
    .map(({heading, fields}) => ({
      heading,
      fields: fields.map(field => {
        const value = shownValue(field, readField(customer, field.name), timeZone);
        return {...field, value, ...(field.options && {options: withStored(field.options, value)})};
      }),
    }));
}

/** The names of what can be edited, in the order of the form. */
export function editNames(custom: readonly CustomField[]): string[] {
  return ['name', 'email', 'verified', 'country', 'city', ...custom.map(({key}) => ATTRIBUTE_PREFIX + key)];
}

function shownValue({control}: FormField, value: AttributeValue, timeZone: string): FormValue {
  if (control === 'checkbox') return value === true;
  if (control === 'checkboxes') return value === null ? [] : Array.isArray(value) ? value : [String(value)];
  if (value === null) return '';
  if (Array.isArray(value)) return value.join(', ');
  if (control !== 'date' || typeof value !== 'number') return String(value);
  // A day alone is kept as midnight UTC: in the agent's zone it could be the day before.
  return dayOf(value, value % DAY === 0 ? 'UTC' : timeZone);
}

/** What is stored may not be among the choices (any more): a form that cannot show it would take it away. */
function withStored(options: NonNullable<FormField['options']>, value: FormValue): FormField['options'] {
  const held = typeof value === 'string' ? [value] : typeof value === 'boolean' ? [] : value;
  const others = held.filter(each => each !== '' && !options.some(option => option.value === each));
  return [...options, ...others.map(other => ({value: other, label: other}))];
}
