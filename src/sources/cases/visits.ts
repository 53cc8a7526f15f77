import type {Customer} from '../../customers/index.js';
import {fails, holds, same} from './assert.js';
import {checkView} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';

const MINUTE = 60_000;

/** `recordVisit`, `heartbeat` and `activity`. */
export function visitCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const visit = {at: now, url: 'https://example.com/a', title: 'A'};
  const person = (which: (customer: Customer) => boolean): Customer => {
    const found = people.find(which);
    holds(!!found, 'one of the people fits');
    return found;
  };
  return [
    test('a visit counts, is kept as activity and leaves the version', async source => {
      const {id} = person(({lastActiveAt}) => lastActiveAt === null);
      const before = await source.get(id);
      const after = await source.recordVisit?.({id}, visit);
      if (!before || !after) return;
      same(after, {...before, pageVisits: before.pageVisits + 1, lastActiveAt: now}, 'the customer');
      same(await source.get(id), after, 'get');
      if (source.activity) same(await source.activity(id), [visit], 'activity');
      const others = people.filter(other => other.id !== id);
      await checkView(source, [...others, after], {tab: 'active'}, context);
      await checkView(source, [...others, after], {sort: {field: 'pageVisits', direction: 'desc'}}, context);
    }),
    test('whoever comes back after a pause of 30 minutes is returning', async source => {
      if (!source.recordVisit) return;
      const visitor = await source.recordVisit({visitor: {city: 'Köln'}}, {...visit, at: now - 90 * MINUTE});
      same([visitor.anonymous, visitor.returning, visitor.pageVisits], [true, false, 1], 'the first visit');
      same(visitor.city, 'Köln', 'city');
      const {id} = visitor;
      const soon = await source.recordVisit({id}, {...visit, at: now - 60 * MINUTE - 1});
      same([soon.returning, soon.pageVisits], [false, 2], 'after less than 30 minutes');
      const late = await source.recordVisit({id}, {...visit, at: now - 30 * MINUTE - 1});
      same([late.returning, late.pageVisits, late.version], [true, 3, visitor.version], 'after 30 minutes');
      const again = await source.recordVisit({id}, visit);
      same(again.returning, true, 'from then on');
      await checkView(source, [...people, again], {tab: 'visitors'}, context);
    }),
    test('a visit told late takes its place, and lastActiveAt stays the later', async source => {
      if (!source.recordVisit || !source.activity) return;
      const {id} = await source.recordVisit({visitor: {}}, visit);
      const late = await source.recordVisit({id}, {...visit, at: now - MINUTE, url: 'https://example.com/before'});
      same([late.lastActiveAt, late.pageVisits, late.returning], [now, 2, false], 'the customer');
      const urls = (await source.activity(id)).map(({url}) => url);
      same(urls, ['https://example.com/a', 'https://example.com/before'], 'activity');
    }),
    test('the newest 500 entries of the activity are kept, the newest first', async source => {
      if (!source.recordVisit || !source.activity) return;
      const {id} = await source.recordVisit({visitor: {}}, {...visit, at: now - 600 * 1000});
      for (let second = 1; second < 503; second++) {
        await source.recordVisit(
          {id},
          {at: now - (600 - second) * 1000, url: `https://example.com/${second}`, title: null},
        );
      }
      const entries = await source.activity(id);
      same(entries.length, 500, 'entries');
      same([entries[0]?.url, entries.at(-1)?.url], ['https://example.com/502', 'https://example.com/3'], 'first, last');
      same((await source.get(id))?.pageVisits, 503, 'page visits');
    }),
    test('nobody has no activity and cannot visit', async source => {
      if (source.activity) same(await source.activity('nobody'), [], 'activity');
      if (source.recordVisit) await fails(source.recordVisit({id: 'nobody'}, visit), 'not-found', 'recordVisit');
      if (source.heartbeat) await fails(source.heartbeat('nobody', now), 'not-found', 'heartbeat');
    }),
    test('a time that is none is invalid, and nothing is stored', async source => {
      const {id} = person(({lastActiveAt}) => lastActiveAt !== null);
      const before = await source.get(id);
      for (const at of [NaN, Infinity, 9e15]) {
        if (source.recordVisit) {
          await fails(source.recordVisit({id}, {...visit, at}), 'invalid', `recordVisit at ${at}`);
          await fails(source.recordVisit({visitor: {}}, {...visit, at}), 'invalid', `recordVisit at ${at}`);
        }
        if (source.heartbeat) await fails(source.heartbeat(id, at), 'invalid', `heartbeat at ${at}`);
      }
      same(await source.get(id), before, 'get');
      await checkView(source, people, {}, context);
    }),
    test('a heartbeat moves lastActiveAt forwards, and nothing else', async source => {
      const {id} = person(({lastActiveAt}) => lastActiveAt === now - 86_400_000);
      const before = await source.get(id);
      if (!source.heartbeat || !before) return;
      await source.heartbeat(id, now - 2 * 86_400_000);
      same(await source.get(id), before, 'after an earlier time');
      await source.heartbeat(id, now + 5);
      const after = {...before, lastActiveAt: now + 5};
      same(await source.get(id), after, 'after a later time');
      const all = people.map(other => (other.id === id ? after : other));
      await checkView(source, all, {tab: 'active'}, context);
    }),
  ];
}
