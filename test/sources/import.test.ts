import {expect} from '@open-wc/testing';
import type {BulkOptions, Customer, CustomerImportRow, ImportReport} from '../../src/customers/index.js';
import {CustomerSourceError} from '../../src/customers/index.js';
import {makePeople} from '../../src/sources/cases/people.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {NOW} from './databases.js';

const [someone] = makePeople(60, NOW).filter(({name, email}) => name && email);
if (!someone) throw new Error('Nobody with a name and an email was made');
const before: Customer = {
  ...someone,
  city: 'Lima',
  lastActiveAt: NOW - 1000,
  pageVisits: 5,
  attributes: {plan: 'pro', tags: ['vip']},
};

describe('importRows: what is blank', () => {
  const blanks: [what: string, row: Partial<CustomerImportRow>][] = [
    ['null', {name: null, email: null, city: null, attributes: {plan: null, tags: null}}],
    ['an empty text', {name: '', email: '', city: '', attributes: {plan: ''}}],
    ['a blank text', {name: '  ', email: '\t', city: '\u00a0', attributes: {plan: '  '}}],
    ['an empty list', {attributes: {tags: []}}],
  ];
  for (const [what, row] of blanks) {
    it(`${what} erases nothing`, async () => {
      const {report, after} = await importOver(row);
      expect(report).to.include({updated: 0, unchanged: 1});
      expect(after).to.deep.equal(before);
    });
  }

  it('nobody loses both name and email', async () => {
    const {after} = await importOver({name: '   ', email: '   ', city: 'Cusco'});
    expect(after).to.include({name: before.name, email: before.email, city: 'Cusco'});
  });

  it('a blank id is none', async () => {
    const {source, report} = await importOver({id: '  ', email: before.email, city: 'Cusco'});
    expect(report).to.include({created: 0, updated: 1});
    expect((await source.get(before.id))?.city).to.equal('Cusco');
  });
});

describe('importRows: what nobody edits by hand', () => {
  const wrong: [field: string, value: unknown][] = [
    ['createdAt', '2021-01-01'],
    ['createdAt', NaN],
    ['lastActiveAt', 9e15],
    ['pageVisits', -1],
    ['conversations', '5'],
    ['returning', 'yes'],
    ['suspension', {since: 'yesterday', until: null, reason: null, by: null}],
  ];
  for (const [field, value] of wrong) {
    it(`${field}: ${JSON.stringify(value)} fails the row, and leaves what is stored`, async () => {
      const {report, after} = await importOver({city: 'Cusco', [field]: value});
      expect(report.failed.map(({row, code}) => [row, code])).to.deep.equal([[2, 'invalid']]);
      expect(report.failed[0]?.message).to.contain(field);
      expect(after).to.deep.equal(before);
    });
  }

  it('what is right is taken', async () => {
    const suspension = {since: NOW, until: null, reason: null, by: null};
    const given = {createdAt: 1, lastActiveAt: 2, pageVisits: 0, conversations: 3, returning: true, suspension};
    const {after} = await importOver(given);
    expect({...after, version: ''}).to.deep.equal({...before, ...given, version: ''});
  });
});

describe('importRows: an abort', () => {
  it('after the last row has stopped nothing', async () => {
    const controller = new AbortController();
    const report = await load([[row(1)]], {signal: controller.signal, onProgress: () => controller.abort()});
    expect(report).to.include({created: 1, aborted: false});
  });

  const reasons: [what: string, reason: unknown][] = [
    ['aborted, as ours do', new CustomerSourceError('aborted', 'Stopped')],
    ['an AbortError', new DOMException('Stopped', 'AbortError')],
    ['the reason of the signal', 'enough'],
  ];
  for (const [what, reason] of reasons) {
    it(`that ends the reader with ${what} leaves the report`, async () => {
      const controller = new AbortController();
      const report = await new MemoryCustomerSource().upsertMany(
        async function* () {
          yield await Promise.resolve(Array.from({length: 1000}, (_, index) => row(index)));
          controller.abort('enough');
          throw reason;
        },
        {signal: controller.signal},
      );
      expect(report).to.include({created: 1000, aborted: true});
    });
  }

  it('that nobody asked for is a failure', async () => {
    const error: unknown = await new MemoryCustomerSource()
      .upsertMany(async function* () {
        yield await Promise.resolve([row(1)]);
        throw new DOMException('Stopped', 'AbortError');
      })
      .catch((reason: unknown) => reason);
    expect(error).to.include({code: 'aborted'});
  });
});

function row(number: number): CustomerImportRow {
  return {row: number, name: `Row ${String(number)}`};
}

async function load(
  batches: CustomerImportRow[][],
  options?: BulkOptions,
  source = new MemoryCustomerSource({now: () => NOW}),
): Promise<ImportReport> {
  return source.upsertMany(async function* () {
    for (const batch of batches) yield await Promise.resolve(batch);
  }, options);
}

/** Imports one row over the customer; without an id of its own it has theirs. */
async function importOver(given: Partial<CustomerImportRow>) {
  const source = new MemoryCustomerSource({customers: [before], now: () => NOW});
  const report = await load([[{id: before.id, ...given, row: 2}]], {}, source);
  return {source, report, after: await source.get(before.id)};
}
