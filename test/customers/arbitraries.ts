import fc from 'fast-check';
import {
  COUNTRY_CODES,
  FIELDS,
  findField,
  OPERATORS,
  type AttributeValue,
  type Customer,
  type CustomerQuery,
  type CustomField,
  type FilterCondition,
  type Operator,
  type Sort,
  type ViewContext,
} from '../../src/customers/index.js';

/** A fixed instant: 2026-03-29T12:00Z, the day on which Berlin's clocks went forward. */
export const NOW = Date.UTC(2026, 2, 29, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const CONTEXT: ViewContext = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};

export function customer(given: Partial<Customer> = {}): Customer {
  return {
    id: 'c1',
    version: '1',
    name: 'Ann Lee',
    email: 'ann@example.com',
    avatarUrl: null,
    anonymous: false,
    verified: false,
    country: null,
    city: null,
    timeZone: null,
    language: null,
    ipAddress: null,
    browser: null,
    device: null,
    platform: null,
    createdAt: NOW - 10 * DAY,
    lastActiveAt: null,
    pageVisits: 0,
    conversations: 0,
    returning: false,
    suspension: null,
    attributes: {},
    ...given,
  };
}

/** One declared attribute of each kind, some under awkward keys. */
export const CUSTOM: CustomField[] = [
  {key: 'plan', label: 'Plan', type: 'choice', choices: ['free', {value: 'pro', label: 'Pro'}]},
  {key: 'seats: total, %', label: 'Seats', type: 'number'},
  {key: 'renewal', label: 'Renewal', type: 'date'},
  {key: 'note', label: 'Note', type: 'text'},
  {key: 'partner', label: 'Partner', type: 'boolean'},
  {key: 'tags', label: 'Tags', type: 'list'},
];

/** Any well-formed text: all of Unicode, separators of the address and of CSV included. */
export const anyText = fc.oneof(
  fc.string({unit: 'binary', maxLength: 8}).map(text => text.replace(/\p{Cs}/gu, '')),
  fc.string({unit: 'grapheme', maxLength: 8}),
  fc.constantFrom('', ' ', ',', ':', '%', '%2C', '+', '&f=', 'a,b', '-x', '\r\n', '\0', 'İı', '__proto__', '\u202eabc'),
);

export const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({noNaN: true, noDefaultInfinity: true}).map(n => n + 0),
  fc.constantFrom(0, 1, -1, 1e21, 1e-7, 0.1, Number.MAX_VALUE),
);

export const anyDay = fc
  .date({min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true})
  .map(date => date.toISOString().slice(0, 10));

function valueFor(operator: Operator, kind: string): fc.Arbitrary<FilterCondition['value']> {
  switch (operator) {
    case 'known':
    case 'unknown':
      return fc.constant(undefined);
    case 'any-of':
    case 'none-of':
      return fc.array(anyText, {maxLength: 4});
    case 'within-days':
    case 'more-than-days':
      return anyNumber;
    case 'on':
    case 'before':
    case 'after':
      return anyDay;
    case 'between':
      return kind === 'date' ? fc.tuple(anyDay, anyDay) : fc.tuple(anyNumber, anyNumber);
    default:
      return kind === 'number' ? anyNumber : kind === 'boolean' ? fc.boolean() : anyText;
  }
}

const declared = fc
  .constantFrom(...FIELDS.map(field => field.key), ...CUSTOM.map(field => `attributes.${field.key}`))
  .chain(field => {
    const kind = findField(field, CUSTOM)?.kind ?? 'text';
    return fc
      .constantFrom(...OPERATORS[kind])
      .chain(operator => valueFor(operator, kind).map(value => condition(field, operator, value)));
  });

/** On attributes nobody declared: values of `is`, `is-not` and `between` are texts, because the address cannot tell. */
const undeclared = fc
  .tuple(
    anyText.map(key => `attributes.?${key}`),
    fc.constantFrom(...OPERATORS.text, ...OPERATORS.number, ...OPERATORS.date, ...OPERATORS.choice),
  )
  .chain(([field, operator]) =>
    (operator === 'between'
      ? fc.tuple(anyText, anyText)
      : valueFor(operator, /^(gt|lt)/.test(operator) ? 'number' : 'text')
    ).map(value => condition(field, operator, value)),
  );

function condition(field: string, operator: Operator, value: FilterCondition['value']): FilterCondition {
  return value === undefined ? {field, operator} : {field, operator, value};
}

const anySort: fc.Arbitrary<Sort> = fc.record({
  field: fc.oneof(
    fc.constantFrom(...FIELDS.map(field => field.key)),
    anyText.filter(Boolean).map(key => `attributes.${key}`),
  ),
  direction: fc.constantFrom('asc', 'desc'),
});

/** Every query that can be. */
export const anyQuery: fc.Arbitrary<CustomerQuery> = fc.record({
  tab: fc.constantFrom('all', 'verified', 'visitors', 'active', 'suspended'),
  search: anyText,
  match: fc.constantFrom('all', 'any'),
  filters: fc.array(fc.oneof(declared, undeclared), {maxLength: 5}),
  sort: anySort,
  page: fc.oneof(fc.constant(1), fc.integer({min: 1}), fc.constant(Number.MAX_SAFE_INTEGER)),
  pageSize: fc.oneof(fc.constantFrom(25, 50, 100), fc.integer({min: 1, max: 1000})),
});

/** Few different texts, so that ties, case and accents come up often. */
export const fewTexts = fc.constantFrom(
  '',
  'ann',
  'Ann',
  'ANN',
  'José',
  'jose',
  'Bjørn',
  'bjorn',
  'ß',
  'ss',
  'İ',
  'z',
  '日本',
);

const anyTime = fc.integer({min: NOW - 40 * DAY, max: NOW + 2 * DAY});

export const anyAttribute: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constant(null),
  fewTexts,
  fc.integer({min: -3, max: 3}),
  anyTime,
  fc.boolean(),
  fc.array(fewTexts, {maxLength: 3}),
);

const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, {nil: null});

/** Customers with few different values and many unknown ones. */
export const anyCustomer: fc.Arbitrary<Customer> = fc
  .record({
    id: fc.constantFrom('a', 'B', 'b', 'é', '10', '9', '\ud800', '😀'),
    name: orNull(fewTexts),
    email: orNull(fewTexts),
    country: orNull(fc.constantFrom('DE', 'FR', 'AT', 'SE', 'QQ', 'ZZ', ...COUNTRY_CODES.slice(0, 3))),
    city: orNull(fewTexts),
    browser: orNull(fc.constantFrom('chrome', 'firefox')),
    createdAt: anyTime,
    lastActiveAt: orNull(anyTime),
    pageVisits: fc.integer({min: 0, max: 3}),
    returning: fc.boolean(),
    attributes: fc.record({x: anyAttribute}, {requiredKeys: []}),
  })
  .map(given => customer(given as Partial<Customer>));
