import type {BulkOptions, Customer, CustomerImportRow, CustomerSource, ImportReport} from '../../customers/index.js';
import {holds, same} from './assert.js';
import {asRead, checkView, claims, expectedRows, gather, plain, view} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {makePeople} from './people.js';

/** `upsertMany`. */
export function importCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const strangers = makePeople(60, now, 99).map(person => ({
    ...person,
    id: `new-${person.id}`,
    email: person.email && `new.${person.email}`,
  }));
  return [
    test('an import creates whom nobody knows, as the rows say', async source => {
      const report = await load(source, rowsOf(strangers));
      if (!report) return;
      same(counts(report), {created: valid(strangers).length, updated: 0, unchanged: 0}, 'report');
      same(report.failed.length, strangers.length - valid(strangers).length, 'failed rows');
      await checkView(source, [...people, ...valid(strangers)], {pageSize: 200}, context);
      await checkView(source, [...people, ...valid(strangers)], {tab: 'suspended', search: 'ann'}, context);
      const created = await Promise.all(valid(strangers).map(({id}) => source.get(id)));
      same(plain(created.filter(customer => customer !== null)), plain(asRead(valid(strangers), now)), 'created');
    }),
    test('what was scanned comes back unchanged', async source => {
      if (!source.scan) return;
      const all = await gather(source.scan({query: view({}, source), context, except: []}));
      const report = await load(source, rowsOf(all));
      if (!report) return;
      same(counts(report), {created: 0, updated: 0, unchanged: all.length}, 'report');
      same(await Promise.all(all.map(({id}) => source.get(id))), all, 'stored customers');
    }),
    test('a row without id, created, has the defaults', async source => {
      const report = await load(source, [{row: 2, name: 'Ida', email: 'ida@example.org'}]);
      if (!report) return;
      same(counts(report), {created: 1, updated: 0, unchanged: 0}, 'report');
      const query = view({search: 'ida@example.org'}, source);
      if (!claims(source, query)) return;
      const [ida] = (await source.list({query, context, counts: false})).customers;
      holds(
        !!ida && ida.id !== '' && Number.isFinite(ida.createdAt),
        'she is there, with an id and a time of creation',
      );
      same([ida.anonymous, ida.verified, ida.pageVisits, ida.lastActiveAt], [false, false, 0, null], 'defaults');
    }),
    test('rows match by id, then by email, and blanks erase nothing', async source => {
      const [byId, byEmail] = people.filter(({email, name}) => email && name);
      if (!source.upsertMany || !byId?.email || !byEmail?.email) return;
      const report = await load(source, [
        {row: 2, id: byId.id, name: 'By id', email: null, city: undefined, attributes: {note: null}},
        {row: 3, email: ` ${byEmail.email.toUpperCase()} `, name: 'By email', pageVisits: 77, country: null},
        {row: 4, id: 'unknown-id', email: byEmail.email, conversations: 9},
      ]);
      same(report && counts(report), {created: 0, updated: 2, unchanged: 0}, 'report');
      const first = await source.get(byId.id);
      same(
        first && plain([first])[0],
        {...plain(expectedRows([byId], view({}, source), context))[0], name: 'By id'},
        'by id',
      );
      const second = await source.get(byEmail.id);
      same([second?.name, second?.pageVisits, second?.conversations], ['By email', 77, 9], 'by email');
      same([second?.country, second?.createdAt], [byEmail.country, byEmail.createdAt], 'left as it was');
      same(await source.get('unknown-id'), null, 'the id that nobody has');
    }),
    test('rows of one file that name one email are one customer', async source => {
      const report = await load(source, [
        {row: 2, name: 'Once', email: 'once@example.org'},
        {row: 3, email: 'ONCE@example.org', city: 'Lyon'},
      ]);
      if (!report) return;
      const query = view({search: 'once@example.org'}, source);
      if (!claims(source, query)) return;
      const {customers} = await source.list({query, context, counts: false});
      same(
        customers.map(({name, city}) => [name, city]),
        [['Once', 'Lyon']],
        'customers',
      );
    }),
    test('rows that cannot be stored are named, and the others are stored', async source => {
      const [first, second] = people.filter(({email}) => email);
      if (!first?.email || !second?.email) return;
      const report = await load(source, [
        {row: 2, name: 'Good', email: 'good@example.org'},
        {row: 3, name: 'Bad', email: 'bad'},
        {row: 4, city: 'Nowhere'},
        {row: 5, id: first.id, email: second.email},
      ]);
      if (!report) return;
      same(counts(report), {created: 1, updated: 0, unchanged: 0}, 'report');
      same(
        report.failed.map(({row, code}) => [row, code]),
        [
          [3, 'invalid'],
          [4, 'invalid'],
          [5, 'duplicate-email'],
        ],
        'failed rows',
      );
      holds(
        report.failed.every(({message}) => message !== ''),
        'each says why',
      );
    }),
    test('a dry run says the same and changes nothing', async source => {
      const rows: CustomerImportRow[] = [
        ...rowsOf(strangers),
        {row: 900, email: 'dry@example.org'},
        {row: 901, email: 'dry@example.org', name: 'Dry'},
        {row: 902, email: 'not one'},
      ];
      const dry = await load(source, rows, {dryRun: true});
      if (!dry) return;
      await checkView(source, people, {}, context);
      same(await load(source, rows), dry, 'the report of the real run');
    }),
    test('an abort stops it, and what was done stands', async source => {
      const {upsertMany} = source;
      if (!upsertMany) return;
      const controller = new AbortController();
      async function* rows() {
        // Far more than was asked for, but with an end: a source that minds no abort must not read on for ever.
        for (let row = 1; row < 20_000; row += 1000) {
          yield Array.from({length: 1000}, (_, i) => ({row: row + i, email: `a${row + i}@example.org`}));
          if (row > 2000) controller.abort();
        }
      }
      const report = await upsertMany.call(source, rows, {signal: controller.signal});
      same(report.aborted, true, 'aborted');
      const {total} = await source.list({query: view({}, source), context, counts: false});
      if (total !== null) same(total, people.length + report.created, 'total');
    }),
    test('progress is told, never backwards', async source => {
      const told: number[] = [];
      const report = await load(source, rowsOf(valid(strangers)), {onProgress: done => told.push(done)});
      if (!report) return;
      holds(told.length > 0, 'progress is told');
      same(
        told,
        [...told].sort((a, b) => a - b),
        'progress',
      );
      same(told.at(-1), valid(strangers).length, 'the last one');
    }),
  ];
}

async function load(
  source: CustomerSource,
  rows: CustomerImportRow[],
  options?: BulkOptions,
): Promise<ImportReport | undefined> {
  async function* batches() {
    for (let start = 0; start < rows.length; start += 25) yield rows.slice(start, start + 25);
  }
  return source.upsertMany?.(batches, options);
}

function rowsOf(people: Customer[]): CustomerImportRow[] {
  return people.map((person, index) => ({...person, row: index + 2}));
}

/** Who can be created: whoever is no visitor has a name or an email. */
function valid(people: Customer[]): Customer[] {
  return people.filter(({name, email, anonymous}) => name !== null || email !== null || anonymous);
}

function counts({created, updated, unchanged}: ImportReport) {
  return {created, updated, unchanged};
}
