import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

const PEOPLE = 3000;

stories('many customers', story => {
  story('are answered for by a worker, which the policy lets be', {hosts: ['modules']}, async desk => {
    await desk.seed(PEOPLE);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await eventually(() => assert.match(page.workers()[0]?.url() ?? '', /\/modules\/assets\/dexie-engine-.+\.js$/));
    await searched(desk, page, list);
    assert.equal(page.workers().length, 1);
    await page.evaluate(() => document.querySelector('bedesk-customers').remove());
    await eventually(() => assert.equal(page.workers().length, 0));
  });

  story('are answered for in slices by the one file', {hosts: ['cdn']}, async desk => {
    await desk.seed(PEOPLE);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await searched(desk, page, list);
    assert.equal(await explained(page, {}), 'snapshot');
    assert.equal(page.workers().length, 0);
  });

  story(
    'are answered for by a worker beside the one file, where the host has put one',
    {hosts: ['cdn']},
    async desk => {
      await desk.seed(PEOPLE);
      const page = await desk.open('bare');
      assert.equal(await explained(page, {workerUrl: 'chunks/dexie-engine.js'}), 'snapshot');
      assert.match(page.workers()[0]?.url() ?? '', /\/cdn\/chunks\/dexie-engine\.js$/);
    },
  );

  for (const moment of [1, 4]) {
    story(`stay whole when the tab is killed in an import, after batch ${moment}`, {hosts: ['cdn']}, async desk => {
      const page = await desk.open('bare');
      await renameAll(page, 'Before');
      const killed = new Promise(resolve => page.once('crash', resolve));
      const session = await desk.context.newCDPSession(page);
      await page.exposeFunction('kill', () => void session.send('Page.crash').catch(() => undefined));
      void renameAll(page, 'After', moment).catch(() => undefined);
      await killed;

      const next = await desk.open('bare');
      const rows = await next.evaluate(
        () =>
          new Promise((resolve, reject) => {
            const opening = indexedDB.open('e2e');
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = () => {
              const reading = opening.result.transaction('customers').objectStore('customers').getAll();
              reading.onsuccess = () => {
                opening.result.close();
                resolve(reading.result.map(({id, name, verified, kind, city}) => [id, name, verified, kind, city]));
              };
            };
          }),
      );
      assert.equal(rows.length, 10_000);
      const after = rows.filter(([, name]) => name.startsWith('After'));
      for (const [id, name, verified, kind, city] of rows) {
        const era = name.split(' ')[0];
        const expected = era === 'After' ? [true, 'verified', 'After'] : [false, 'contact', 'Before'];
        assert.deepEqual([name, verified, kind, city], [`${era} ${id}`, ...expected]);
      }
      assert.ok(after.length >= moment * 1000, `${after.length} were written`);
      assert.equal(after.length % 1000, 0, 'a batch is written or not');
      // The next start counts right, and the import can be done again.
      assert.deepEqual(await counted(next), {all: 10_000, verified: after.length, found: after.length});
      await renameAll(next, 'After');
      assert.deepEqual(await counted(next), {all: 10_000, verified: 10_000, found: 10_000});
    });
  }
});

async function searched(desk, page, list) {
  await list.search.fill('chloé 5');
  const expected = desk.people.filter(({name, email}) => /chloé/i.test(name ?? '') && /5/.test(`${name} ${email}`));
  assert.ok(expected.length > 0);
  await eventually(async () =>
    assert.equal(await list.tab('All').getAttribute('aria-label'), `All, ${expected.length}`),
  );
}

/** Asks for a view that no index has, and how it was answered. */
function explained(page, options) {
  return page.evaluate(async options => {
    const source = new globalThis.library.DexieCustomerSource({database: 'e2e', ...options});
    const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};
    const query = {tab: 'all', search: 'a', match: 'all', filters: [], page: 1, pageSize: 50};
    const request = {query: {...query, sort: {field: 'name', direction: 'asc'}}, context, counts: true};
    await source.list(request);
    globalThis.explained = source;
    return source.explain(request);
  }, options);
}

/** Imports everybody anew; `moment`: the batch after which the page is killed. */
function renameAll(page, era, moment = Infinity) {
  return page.evaluate(
    async ({era, moment}) => {
      const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
      const verified = era === 'After';
      let batches = 0;
      await source.upsertMany(
        async function* () {
          const name = index => `person-${String(index).padStart(5, '0')}`;
          const row = index => ({row: index + 1, id: name(index), name: `${era} ${name(index)}`, verified, city: era});
          yield Array.from({length: 10_000}, (_, index) => row(index));
        },
        {onProgress: () => ++batches === moment && globalThis.kill()},
      );
      source.close();
    },
    {era, moment},
  );
}

function counted(page) {
  return page.evaluate(async () => {
    const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
    const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};
    const query = {tab: 'all', search: '', match: 'all', filters: [], page: 1, pageSize: 50};
    const sort = {field: 'lastActiveAt', direction: 'desc'};
    const {tabs} = await source.list({query: {...query, sort}, context, counts: true});
    const found = await source.count({...query, sort, search: 'after'}, context);
    source.close();
    return {all: tabs.all, verified: tabs.verified, found};
  });
}
