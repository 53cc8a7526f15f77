import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {exportCsv, readCustomersCsv} from '../../src/csv/index.js';
import {guard, joinList, splitList, unguard} from '../../src/csv/cells.js';
import {COUNTRY_CODES} from '../../src/customers/index.js';
import type {AttributeValue, Customer, CustomerImportRow, CustomField} from '../../src/customers/index.js';
import {batches, NOW} from './support.js';

const FIELDS: CustomField[] = [
  {key: 'note', label: 'Note', type: 'text'},
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'due', label: 'Due', type: 'date'},
  {key: 'vip', label: 'VIP', type: 'boolean'},
  {key: 'tags', label: 'Tags', type: 'list'},
];

const awkward = fc.constantFrom(
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\r',
  '\n',
  '\0',
  "'",
  '"',
  ',',
  ';',
  '|',
  '\\',
  ' ',
  '\ufeff',
);
/** Any text that can be encoded, with everything that CSV, guard and lists care about in it often. */
const text = fc
  .array(fc.oneof(awkward, fc.string({unit: 'binary', maxLength: 3}), fc.constant('\r\n')), {
    minLength: 1,
    maxLength: 6,
  })
  .map(parts => parts.join(''))
  .filter(joined => joined !== '' && !/\p{Surrogate}/u.test(joined));
const known = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value);
const at = fc.integer({min: -8.64e15, max: 8.64e15});
const amount = fc.nat();

const attributes = fc
  .tuple(
    fc.record(
      {
        note: text,
        seats: fc.double({noNaN: true, noDefaultInfinity: true}).filter(value => !Object.is(value, -0)),
        due: at,
        vip: fc.boolean(),
        tags: fc.array(fc.oneof(text, fc.constant('')), {minLength: 1}).filter(items => items.join('|') !== ''),
      },
      {requiredKeys: []},
    ),
    fc.dictionary(
      text.filter(key => !FIELDS.some(field => field.key === key.trim()) && key.trim() === key),
      text,
      {
        maxKeys: 3,
      },
    ),
  )
  .map(([declared, others]): Record<string, AttributeValue> => ({...declared, ...others}));

const people: fc.Arbitrary<Customer> = fc
  .record({
    id: text,
    version: fc.constant('1'),
    name: known(text),
    email: known(fc.emailAddress()),
    avatarUrl: known(fc.webUrl()),
    anonymous: fc.boolean(),
    verified: fc.boolean(),
    country: known(fc.constantFrom(...COUNTRY_CODES)),
    city: known(text),
    timeZone: known(text),
    language: known(text),
    ipAddress: known(fc.ipV6()),
    browser: known(fc.constantFrom('chrome', 'firefox', 'safari', 'edge', 'other')),
    device: known(fc.constantFrom('desktop', 'phone', 'tablet')),
    platform: known(fc.constantFrom('windows', 'macos', 'linux', 'ios', 'android', 'other')),
    createdAt: at,
    lastActiveAt: known(at),
    pageVisits: amount,
    conversations: amount,
    returning: fc.boolean(),
    suspension: known(
      fc.record({
        since: at,
        until: known(fc.integer({min: NOW + 1, max: 8.64e15})),
        reason: known(text),
        by: known(fc.record({id: text, name: text})),
      }),
    ),
    attributes,
  })
  .map(customer => (customer.verified ? {...customer, anonymous: false} : customer));

/** What an import can say of the customer: all that is known but for the version. */
function asRow({version: _, ...customer}: Customer, index: number): CustomerImportRow {
  const said = Object.entries(customer).filter(
    ([key, value]) => value !== null && (key !== 'attributes' || Object.keys(customer.attributes).length),
  );
  return {row: index + 2, ...(Object.fromEntries(said) as Partial<Customer>)};
}

describe('csv round trip', () => {
  it('reads back what it wrote: any customers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(people, {maxLength: 5}), async customers => {
        const halves = [customers.slice(0, 2), customers.slice(2)];
        const file = await exportCsv(batches(...halves), {fields: FIELDS});
        const {rows, report} = await readCustomersCsv(file, {now: NOW, fields: FIELDS});
        expect(rows).to.deep.equal(customers.map(asRow));
        expect(report.problems.filter(({code}) => code !== 'nobody')).to.deep.equal([]);
      }),
      {numRuns: 300},
    );
  });

  it('writes the same file again from what it read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(people, {minLength: 1, maxLength: 4}), async customers => {
        const first = await (await exportCsv(batches(customers), {fields: FIELDS})).text();
        const {rows} = await readCustomersCsv(first, {now: NOW, fields: FIELDS});
        const again = rows.map((row, index) => ({...customers[index], ...row})) as Customer[];
        expect(await (await exportCsv(batches(again), {fields: FIELDS})).text()).to.equal(first);
      }),
      {numRuns: 50},
    );
  });

  it('takes back the guard of any text', () => {
    fc.assert(
      fc.property(text, given => unguard(guard(given)) === given),
      {numRuns: 2000},
    );
  });

  it('leaves no text that a spreadsheet would run', () => {
    fc.assert(
      fc.property(text, given => !/^[=+\-@\t\r\n]/.test(guard(given))),
      {numRuns: 2000},
    );
  });

  it('splits any list that it joined', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(text, fc.constant('')), {minLength: 1}), items => {
        expect(splitList(joinList(items))).to.deep.equal(items);
      }),
      {numRuns: 2000},
    );
  });
});
