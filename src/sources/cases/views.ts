import {FIELDS, TABS} from '../../customers/index.js';
import type {CustomerQuery} from '../../customers/index.js';
import {fails, holds, same} from './assert.js';
import {asRead, checkView, expectedRows, ids, plain, view} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {ATTRIBUTES, makePeople} from './people.js';

/** Tabs, sorts, paging, search, totals, and what a stored customer reads as. */
export function viewCases(kit: Kit): CustomerSourceCase[] {
  const {context, now, people, test} = kit;
  const sorted = [...FIELDS.map(({key}) => key), ...ATTRIBUTES.map(({key}) => `attributes.${key}`)];
  return [
    test('get gives each customer as it was stored', async source => {
      for (const customer of asRead(people, now)) {
        const stored = await source.get(customer.id);
        holds(stored !== null, `${customer.id} is there`);
        same(plain([stored]), plain([customer]), `get ${customer.id}`);
        holds(typeof stored.version === 'string' && stored.version !== '', `${customer.id} has a version`);
      }
    }),
    test('get gives null for an id that nobody has', async source => {
      same(await source.get('nobody'), null, 'get');
    }),
    test('list gives each customer as it was stored', async source => {
      const query = view({pageSize: people.length}, source);
      const {customers} = await source.list({query, context, counts: false});
      same(plain(customers), plain(expectedRows(people, query, context)), 'rows');
    }),
    test('changing what was given changes nothing stored', async source => {
      const id = people[0]?.id ?? '';
      const before = await source.get(id);
      holds(before !== null, 'the first one is there');
      const given = await source.list({query: view({pageSize: people.length}, source), context, counts: false});
      for (const customer of given.customers) {
        try {
          customer.name = 'changed';
          customer.attributes.note = 'changed';
        } catch {
          // Frozen: just as good.
        }
      }
      same(await source.get(id), before, 'get');
    }),
    ...TABS.map(tab =>
      test(`tab ${tab}: rows, total and counts`, async source => {
        await checkView(source, people, {tab}, context);
      }),
    ),
    test('an empty source has one empty page', source => checkView(source, [], {}, context), []),
    ...sorted.map(field =>
      test(`sort by ${field}, both ways, in every tab`, async source => {
        for (const direction of ['asc', 'desc'] as const) {
          for (const tab of TABS) {
            await checkView(source, people, {tab, sort: {field, direction}, pageSize: 200}, context);
          }
        }
      }),
    ),
    test(
      'equal ones go by id, in the direction of the sort',
      async source => {
        for (const direction of ['asc', 'desc'] as const) {
          await checkView(source, twins(kit), {sort: {field: 'pageVisits', direction}, pageSize: 4}, context);
          await checkView(
            source,
            twins(kit),
            {sort: {field: 'lastActiveAt', direction}, page: 2, pageSize: 4},
            context,
          );
        }
      },
      twins(kit),
    ),
    test('names sort as the locale has it, countries by their shown names', async source => {
      for (const locale of ['de', 'sv', 'ja', 'ar']) {
        for (const field of ['name', 'country']) {
          await checkView(source, people, {sort: {field, direction: 'asc'}, pageSize: 200}, {...context, locale});
        }
      }
    }),
    ...pagingCases(kit),
    ...searchCases(kit),
    ...queryFaults(kit),
    test('without counts the rows are the same', async source => {
      const query = view({tab: 'verified'}, source);
      const {customers} = await source.list({query, context, counts: false});
      same(ids(customers), ids(expectedRows(people, query, context).slice(0, query.pageSize)), 'rows');
    }),
    test('who is online and who is suspended goes by the time of the view', async source => {
      const later = {...context, now: now + 4000 * 86_400_000};
      for (const tab of ['active', 'suspended'] as const) {
        await checkView(source, people, {tab}, later);
        await checkView(source, people, {tab}, {...context, activeWindow: 3 * 86_400});
      }
    }),
  ];
}

function pagingCases({context, people, test}: Kit): CustomerSourceCase[] {
  const sorts: CustomerQuery['sort'][] = [
    {field: 'lastActiveAt', direction: 'desc'},
    {field: 'lastActiveAt', direction: 'asc'},
    {field: 'createdAt', direction: 'desc'},
    {field: 'name', direction: 'asc'},
  ];
  return [
    test('every page in turn, first to last', async source => {
      for (const sort of sorts) {
        for (const tab of ['all', 'verified', 'visitors'] as const) {
          for (let page = 1; page <= 7; page++)
            await checkView(source, people, {tab, sort, page, pageSize: 20}, context);
        }
      }
    }),
    test('past the end comes the last page', async source => {
      await checkView(source, people, {page: 9999, pageSize: 25}, context);
      await checkView(
        source,
        people,
        {page: 9999, pageSize: 25, filters: [{field: 'pageVisits', operator: 'gt', value: 5}]},
        context,
      );
    }),
    test('a page as large as everything, and of one', async source => {
      await checkView(source, people, {pageSize: people.length}, context);
      await checkView(source, people, {pageSize: 1, page: people.length}, context);
    }),
  ];
}

function searchCases({context, people, test}: Kit): CustomerSourceCase[] {
  const searches = ['jose', 'JOSÉ', 'bjorn', 'lukasz', 'weiss', 'aero', 'oeuvre', 'isik', 'example.com', 'smith ann'];
  const odd = ['山田', 'علي', '  ann\tsmith ', '<img', '=1+1', 'no such person', '%', '_', '.*', "'", '\\'];
  return [...searches, ...odd].map(search =>
    test(`search ${JSON.stringify(search)}`, async source => {
      await checkView(source, people, {search}, context);
      const condition = {field: 'pageVisits', operator: 'gte', value: 3} as const;
      await checkView(source, people, {search, filters: [condition]}, context);
      await checkView(source, people, {search, tab: 'verified', sort: {field: 'createdAt', direction: 'asc'}}, context);
    }),
  );
}

function queryFaults({context, test}: Kit): CustomerSourceCase[] {
  const faults: Record<string, Partial<CustomerQuery>> = {
    'an unknown field to sort by': {sort: {field: 'shoeSize', direction: 'asc'}},
    'a condition on an unknown field': {filters: [{field: 'shoeSize', operator: 'is', value: '44'}]},
    'an operator that the field has not': {filters: [{field: 'name', operator: 'gt', value: 3}]},
    'a value of the wrong shape': {filters: [{field: 'pageVisits', operator: 'between', value: 3}]},
    'a page before the first': {page: 0},
  };
  return Object.entries(faults).map(([what, partial]) =>
    test(`${what} is invalid`, async source => {
      await fails(source.list({query: view(partial, source), context, counts: true}), 'invalid', 'list');
      if (source.count) await fails(source.count(view(partial, source), context), 'invalid', 'count');
    }),
  );
}

/** People who differ in nothing that is sorted by. */
function twins({now}: Kit) {
  return makePeople(10, now, 7).map(person => ({...person, pageVisits: 3, lastActiveAt: now}));
}
