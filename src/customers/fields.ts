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
  {key: 'id', kind: 'text', csv: 'id', read: c => c.id},
  {key: 'name', kind: 'text', csv: 'name', column: true, filter: true, read: c => c.name},
  {key: 'email', kind: 'text', csv: 'email', column: true, filter: true, read: c => c.email},
  {key: 'avatarUrl', kind: 'text', csv: 'avatar_url', read: c => c.avatarUrl},
  {key: 'verified', kind: 'boolean', csv: 'verified', column: true, read: c => c.verified},
  {key: 'anonymous', kind: 'boolean', csv: 'anonymous', read: c => c.anonymous},
  {
    key: 'country',
    kind: 'choice',
    choices: 'countries',
    csv: 'country',
    column: true,
    filter: true,
    read: c => c.country,
  },
  {key: 'city', kind: 'text', csv: 'city', column: true, filter: true, read: c => c.city},
  {key: 'timeZone', kind: 'text', csv: 'time_zone', column: true, read: c => c.timeZone},
  {key: 'language', kind: 'text', csv: 'language', column: true, read: c => c.language},
  {key: 'ipAddress', kind: 'text', csv: 'ip_address', column: true, filter: true, read: c => c.ipAddress},
  {
    key: 'browser',
    kind: 'choice',
    choices: ['chrome', 'firefox', 'safari', 'edge', 'other'],
    csv: 'browser',
    column: true,
    filter: true,
    read: c => c.browser,
  },
  {
    key: 'device',
    kind: 'choice',
    choices: ['desktop', 'phone', 'tablet'],
    csv: 'device',
    column: true,
    filter: true,
    read: c => c.device,
  },
  {
    key: 'platform',
    kind: 'choice',
    choices: ['windows', 'macos', 'linux', 'ios', 'android', 'other'],
    csv: 'platform',
    column: true,
    filter: true,
    read: c => c.platform,
  },
  {key: 'createdAt', kind: 'date', csv: 'created_at', column: true, filter: true, read: c => c.createdAt},
  {key: 'lastActiveAt', kind: 'date', csv: 'last_active_at', column: true, filter: true, read: c => c.lastActiveAt},
  {key: 'pageVisits', kind: 'number', csv: 'page_visits', column: true, filter: true, read: c => c.pageVisits},
  {key: 'conversations', kind: 'number', csv: 'conversations', column: true, filter: true, read: c => c.conversations},
  {key: 'returning', kind: 'boolean', csv: 'returning', column: true, filter: true, read: c => c.returning},
  {key: 'suspendedSince', kind: 'date', csv: 'suspended_since', read: c => c.suspension?.since ?? null},
  {key: 'suspendedUntil', kind: 'date', csv: 'suspended_until', read: c => c.suspension?.until ?? null},
  {key: 'suspensionReason', kind: 'text', csv: 'suspension_reason', read: c => c.suspension?.reason ?? null},
  {key: 'suspendedById', kind: 'text', csv: 'suspended_by_id', read: c => c.suspension?.by?.id ?? null},
  {key: 'suspendedBy', kind: 'text', csv: 'suspended_by', read: c => c.suspension?.by?.name ?? null},
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
