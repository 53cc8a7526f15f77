import {fails, same} from './assert.js';
import {checkView, claims, view} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {listen} from './listen.js';

/** Subscriptions and aborts. */
export function liveCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const first = people[0]?.id ?? '';
  const visit = {at: now, url: 'https://example.com/', title: null};
  return [
    test('each kind of change is told', async source => {
      const changes = listen(source);
      if (!changes) return;
      if (source.create) {
        const {id} = await source.create({name: 'Live'});
        await changes.until('created', id);
      }
      if (source.update) {
        await source.update(first, {city: 'Lima'});
        await changes.until('updated', first);
      }
      if (source.recordVisit) {
        await source.recordVisit({id: first}, visit);
        await changes.until('activity', first);
      }
      if (source.upsertMany) {
        changes.heard.length = 0;
        await source.upsertMany(async function* () {
          yield [{row: 2, name: 'Im', email: 'im@example.org'}];
        });
        await changes.until('created', null);
      }
      changes.end();
    }),
    test('once told, a change can be read', async source => {
      const {create} = source;
      const changes = listen(source);
      if (!changes || !create) return;
      const created = await create.call(source, {name: 'Read me'});
      await changes.until('created', created.id);
      changes.end();
      await checkView(source, [...people, created], {search: 'read me'}, context);
    }),
    test('after its end a subscription hears nothing, and others still do', async source => {
      const ended = listen(source);
      const going = listen(source);
      if (!ended || !going || !source.create) return;
      ended.end();
      ended.end();
      const {id} = await source.create({name: 'Quiet'});
      await going.until('created', id);
      same(ended.heard, [], 'what the ended one heard');
      going.end();
    }),
    test('what failed is not told', async source => {
      const changes = listen(source);
      if (!changes || !source.create) return;
      await fails(source.create({}), 'invalid', 'create');
      const {id} = await source.create({name: 'After'});
      await changes.until('created', id);
      same(changes.heard.length, 1, 'changes');
      changes.end();
    }),
    test('a request that was aborted before it began ends with aborted', async source => {
      const options = {signal: AbortSignal.abort()};
      const query = view({}, source);
      await fails(source.list({query, context, counts: true}, options), 'aborted', 'list');
      await fails(source.get(first, options), 'aborted', 'get');
      if (source.count) await fails(source.count(query, context, options), 'aborted', 'count');
      if (source.activity) await fails(source.activity(first, options), 'aborted', 'activity');
      if (source.create) await fails(source.create({name: 'No'}, options), 'aborted', 'create');
      if (source.update) await fails(source.update(first, {name: 'No'}, options), 'aborted', 'update');
      if (source.recordVisit) await fails(source.recordVisit({id: first}, visit, options), 'aborted', 'recordVisit');
      const selection = {ids: [first]};
      const details = {until: null, reason: null};
      if (source.suspend) await fails(source.suspend(selection, details, options), 'aborted', 'suspend');
      if (source.unsuspend) await fails(source.unsuspend(selection, options), 'aborted', 'unsuspend');
      if (source.remove) await fails(source.remove(selection, options), 'aborted', 'remove');
      await checkView(source, people, {search: 'no'}, context);
      await checkView(source, people, {tab: 'suspended'}, context);
    }),
    test('a request that is aborted on its way ends with aborted', async source => {
      for (const query of [view({}, source), view({search: 'a', sort: {field: 'name', direction: 'asc'}}, source)]) {
        if (!claims(source, query)) continue;
        const controller = new AbortController();
        const request = source.list({query, context, counts: true}, {signal: controller.signal});
        controller.abort();
        await fails(request, 'aborted', 'list');
      }
      await checkView(source, people, {}, context);
    }),
    test('an abort after the answer changes nothing', async source => {
      const controller = new AbortController();
      const {signal} = controller;
      const result = await source.list({query: view({}, source), context, counts: true}, {signal});
      const before = structuredClone(result.customers);
      controller.abort();
      same(result.customers, before, 'rows');
    }),
  ];
}
