import type {CustomerQuery} from '../../customers/index.js';
import {fails, same} from './assert.js';
import {asRead, claims, expectedRows, gather, ids, plain, view} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {makePeople} from './people.js';

/** `scan` and `count`. */
export function scanCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const views: Partial<CustomerQuery>[] = [
    {},
    {sort: {field: 'lastActiveAt', direction: 'asc'}, page: 3, pageSize: 5},
    {tab: 'verified', sort: {field: 'createdAt', direction: 'desc'}},
    {tab: 'visitors', sort: {field: 'pageVisits', direction: 'asc'}},
    {tab: 'active'},
    {tab: 'suspended', sort: {field: 'name', direction: 'desc'}},
    {search: 'ann', sort: {field: 'country', direction: 'asc'}},
    {filters: [{field: 'pageVisits', operator: 'gt', value: 4}]},
  ];
  const many = makePeople(1300, now, 5);
  return [
    ...views.map(partial =>
      test(`scan and count ${JSON.stringify(partial)}`, async source => {
        const query = view(partial, source);
        if (!claims(source, query)) return;
        const rows = expectedRows(people, query, context);
        if (source.scan) {
          const scanned = await gather(source.scan({query, context, except: []}));
          same(plain(scanned), plain(rows), 'scan');
        }
        if (source.count) same(await source.count(query, context), rows.length, 'count');
      }),
    ),
    test('scan leaves the exceptions out', async source => {
      if (!source.scan) return;
      const query = view({tab: 'verified'}, source);
      const rows = ids(expectedRows(people, query, context));
      const except = rows.filter((_, index) => index % 3 === 0);
      const scanned = await gather(source.scan({query, context, except}));
      same(
        ids(scanned),
        rows.filter(id => !except.includes(id)),
        'scan',
      );
    }),
    test('scan of named customers gives each once; whoever is gone is left out', async source => {
      if (!source.scan) return;
      const named = people.slice(10, 20);
      const scanned = await gather(source.scan({ids: [...ids(named), 'nobody', ...ids(named)]}));
      same(plain(scanned), plain(asRead(named, now)), 'scan');
    }),
    test('scan can be sorted otherwise', async source => {
      if (!source.scan) return;
      const sort = {field: 'createdAt', direction: 'asc'} as const;
      if (!claims(source, view({sort}, source))) return;
      const sorted = ids(expectedRows(people, view({sort}, source), context));
      same(ids(await gather(source.scan({query: view({}, source), context, except: []}, {sort}))), sorted, 'by query');
      same(ids(await gather(source.scan({ids: ids(people)}, {sort}))), sorted, 'by ids');
    }),
    test(
      'scan comes in batches, each customer once',
      async source => {
        if (!source.scan) return;
        const seen: string[] = [];
        let batches = 0;
        for await (const batch of source.scan({query: view({}, source), context, except: []})) {
          seen.push(...ids(batch));
          batches++;
        }
        same(seen, ids(expectedRows(many, view({}, source), context)), 'scan');
        if (batches < 2) throw new Error('Expected more than one batch of 1,300 customers');
      },
      many,
    ),
    test(
      'a change during a scan makes nobody come twice or not at all',
      async source => {
        if (!source.scan || !source.heartbeat) return;
        const seen: string[] = [];
        for await (const batch of source.scan({query: view({}, source), context, except: []})) {
          seen.push(...ids(batch));
          const last = batch.at(-1);
          if (last) await source.heartbeat(last.id, now + 9 * 86_400_000);
        }
        same(seen.sort(), ids(many).sort(), 'scan');
      },
      many,
    ),
    test(
      'an aborted scan ends with aborted',
      async source => {
        const {scan} = source;
        if (!scan) return;
        const controller = new AbortController();
        const read = async () => {
          for await (const _ of scan.call(source, {ids: ids(many)}, {signal: controller.signal})) controller.abort();
        };
        await fails(read(), 'aborted', 'scan');
      },
      many,
    ),
  ];
}
