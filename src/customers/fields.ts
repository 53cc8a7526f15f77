import type {AttributeValue, Customer, CustomField} from './customer.js';
import type {Operator} from './query.js';

export type FieldKind = 'text' | 'number' | 'date' | 'boolean' | 'choice' | 'list';

/** The parts of the page where a built-in field can appear. */
interface FieldUse {
  /** Can be a column of the table, and is sorted by then. */
  column?: true;
  /** Is offered as a filter. */
  filter?: true;
}

/** What the library knows of one field: columns, filters, sort, CSV and address are read off it. */
export interface Field extends FieldUse {
  /** As in queries, `columns` and `cells`. Also the key of its label in the translations. */
  key: string;
  kind: FieldKind;
  /** Heading of its CSV column. */
  csv: string;
  read(customer: Customer): AttributeValue;
  /** For `choice` and `list`: what can be chosen; `'countries'` are those of ISO 3166-1. */
  choices?: readonly string[] | 'countries';
  /** For custom fields: the host's label. */
  label?: string;
  /** For custom fields: the host's labels of the choices. */
  choiceLabels?: Readonly<Record<string, string>>;
}

const PRESENCE = ['known', 'unknown'] as const;
const CHOICE: readonly Operator[] = ['any-of', 'none-of', ...PRESENCE];

/** The operators of each kind of field, in the order in which they are offered. */
export const OPERATORS: Readonly<Record<FieldKind, readonly Operator[]>> = {
  text: ['is', 'is-not', 'contains', 'starts-with', 'ends-with', ...PRESENCE],
  number: ['is', 'is-not', 'gt', 'gte', 'lt', 'lte', 'between', ...PRESENCE],
  date: ['within-days', 'more-than-days', 'on', 'before', 'after', 'between', ...PRESENCE],
  boolean: ['is', ...PRESENCE],
  choice: CHOICE,
  list: CHOICE,
};

/**
 * The one table of fields, in the order of the CSV columns. To add a field is to add a row here (and its label to the
 * translations).
 */
export const FIELDS: readonly Field[] = [
  field('id', 'text'),
  field('name', 'text', {column: true, filter: true}),
  field('email', 'text', {column: true, filter: true}),
  field('avatarUrl', 'text'),
  field('verified', 'boolean', {column: true}),
  field('anonymous', 'boolean'),
  field('country', 'choice', {column: true, filter: true, choices: 'countries'}),
  field('city', 'text', {column: true, filter: true}),
  field('timeZone', 'text', {column: true}),
  field('language', 'text', {column: true}),
  field('ipAddress', 'text', {column: true, filter: true}),
  field('browser', 'choice', {column: true, filter: true, choices: ['chrome', 'firefox', 'safari', 'edge', 'other']}),
  field('device', 'choice', {column: true, filter: true, choices: ['desktop', 'phone', 'tablet']}),
  field('platform', 'choice', {
    column: true,
    filter: true,
    choices: ['windows', 'macos', 'linux', 'ios', 'android', 'other'],
  }),
  field('createdAt', 'date', {column: true, filter: true}),
  field('lastActiveAt', 'date', {column: true, filter: true}),
  field('pageVisits', 'number', {column: true, filter: true}),
  field('conversations', 'number', {column: true, filter: true}),
  field('returning', 'boolean', {column: true, filter: true}),
  derived('suspendedSince', 'date', c => c.suspension?.since),
  derived('suspendedUntil', 'date', c => c.suspension?.until),
  derived('suspensionReason', 'text', c => c.suspension?.reason),
  derived('suspendedById', 'text', c => c.suspension?.by?.id),
  derived('suspendedBy', 'text', c => c.suspension?.by?.name),
];

const BY_KEY: ReadonlyMap<string, Field> = new Map(FIELDS.map(field => [field.key, field]));

/** What a custom attribute's field key begins with. */
export const ATTRIBUTE_PREFIX = 'attributes.';

/** The columns shown when the host names none. */
export const DEFAULT_COLUMNS: readonly string[] = [
  'name',
  'country',
  'lastActiveAt',
  'createdAt',
  'pageVisits',
  'conversations',
];

/** The field of a key: a row of the table or one of the host's declared attributes; `undefined` when nobody declared it. */
export function findField(key: string, custom: readonly CustomField[] = []): Field | undefined {
  const builtIn = BY_KEY.get(key);
  if (builtIn) return builtIn;
  const declared = custom.find(field => ATTRIBUTE_PREFIX + field.key === key);
  return declared && customField(declared);
}

/** All fields offered as filters: the built-in ones, then the host's. */
export function filterFields(custom: readonly CustomField[] = []): Field[] {
  return [...FIELDS.filter(field => field.filter), ...custom.map(customField)];
}

/** The value of any field, declared or not; `null` is unknown. */
export function readField(customer: Customer, key: string): AttributeValue {
  const builtIn = BY_KEY.get(key);
  if (builtIn) return builtIn.read(customer);
  return key.startsWith(ATTRIBUTE_PREFIX) ? readAttribute(customer, key.slice(ATTRIBUTE_PREFIX.length)) : null;
}

/** Whether a source can know the field: a row of the table, or any custom attribute. */
export function isKnownField(key: string): boolean {
  return BY_KEY.has(key) || (key.startsWith(ATTRIBUTE_PREFIX) && key.length > ATTRIBUTE_PREFIX.length);
}

/** A property of the customer; its CSV column has the same name in snake case. */
function field(
  key: keyof Omit<Customer, 'suspension' | 'attributes'>,
  kind: FieldKind,
  use: FieldUse & Pick<Field, 'choices'> = {},
): Field {
  return {key, kind, csv: snakeCase(key), read: customer => customer[key], ...use};
}

/** Something read out of a property. */
function derived(key: string, kind: FieldKind, read: (customer: Customer) => AttributeValue | undefined): Field {
  return {key, kind, csv: snakeCase(key), read: customer => read(customer) ?? null};
}

function snakeCase(key: string): string {
  return key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}

function customField({key, label, type, choices}: CustomField): Field {
  const pairs = (choices ?? []).map(choice => (typeof choice === 'string' ? {value: choice, label: choice} : choice));
  return {
    key: ATTRIBUTE_PREFIX + key,
    kind: type,
    csv: ATTRIBUTE_PREFIX + key,
    column: true,
    filter: true,
    read: customer => readAttribute(customer, key),
    label,
    choices: pairs.map(pair => pair.value),
    choiceLabels: Object.fromEntries(pairs.map(pair => [pair.value, pair.label])),
  };
}

function readAttribute(customer: Customer, key: string): AttributeValue {
  return Object.hasOwn(customer.attributes, key) ? (customer.attributes[key] ?? null) : null;
}
