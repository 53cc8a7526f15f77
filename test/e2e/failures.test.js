import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

const MODULES = {hosts: ['modules']};

stories('a source that misbehaves', story => {
  story('rejects: the message, the event and Retry, and then the rows', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const good = globalThis.makeSource();
      let isBroken = true;
      globalThis.repair = () => (isBroken = false);
      globalThis.element.source = {
        list: async (...given) => {
          if (isBroken) throw new TypeError('Failed: <b>500</b>');
          return good.list(...given);
        },
        get: id => good.get(id),
      };
    });
    await page.getByRole('alert').getByRole('heading', {name: 'The customers could not be loaded'}).waitFor();
    assert.deepEqual(await errors(page), ['unknown']);
    await page.evaluate(() => globalThis.repair());
    await page.getByRole('button', {name: 'Try again'}).click();
    await list.row('Ann 1').waitFor();
  });

  story('throws instead of rejecting, or answers nonsense: said, never blank', {}, async desk => {
    const {page} = await waiting(desk);
    for (const [answer, code] of [
      ['throw', 'unknown'],
      ['undefined', 'invalid'],
      ['no rows', 'invalid'],
    ]) {
      await page.evaluate(kind => {
        globalThis.codes.length = 0;
        globalThis.element.source = {
          list() {
            if (kind === 'throw') throw new Error('not even a promise');
            return Promise.resolve(kind === 'undefined' ? undefined : {total: 3, page: 1, hasMore: false});
          },
          get: async () => null,
        };
      }, answer);
      await page.getByRole('alert').getByRole('button', {name: 'Try again'}).waitFor();
      await eventually(async () => assert.deepEqual(await errors(page), [code], answer));
    }
  });

  story('fails after good rows: they stay, with a message and Retry', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const good = globalThis.makeSource();
      globalThis.element.source = {
        list: async (request, options) => {
          if (request.query.search === 'x') throw Object.assign(new Error('gone'), {code: 'x'});
          return good.list(request, options);
        },
        get: id => good.get(id),
      };
    });
    await list.row('Ann 1').waitFor();
    await list.search.fill('x');
    await page.getByRole('alert').getByText('The customers could not be loaded').waitFor();
    await list.row('Ann 1').waitFor();
    assert.equal(await list.search.inputValue(), 'x', 'what was typed is still there');
    await list.search.fill('ann');
    await page.getByRole('alert').getByText('The customers could not be loaded').waitFor({state: 'detached'});
    await list.row('Ann 1').waitFor();
  });

  story('answers late and out of order: only the last question counts', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const good = globalThis.makeSource();
      globalThis.answers = new Map();
      globalThis.element.source = {
        // Hears of no signal, on purpose.
        list: request =>
          new Promise(resolve => {
            const {search} = request.query;
            if (search === '') resolve(good.list(request));
            else globalThis.answers.set(search, () => resolve(good.list(request)));
          }),
        get: id => good.get(id),
      };
    });
    await list.row('Ann 1').waitFor();
    const asked = search =>
      eventually(async () => assert.ok(await page.evaluate(s => globalThis.answers.has(s), search)));
    await list.search.fill('bob');
    await asked('bob');
    await list.row('Ann 1').waitFor();
    await list.search.fill('ann');
    await asked('ann');
    await page.evaluate(() => globalThis.answers.get('ann')());
    await eventually(async () => assert.equal(await list.pages.getByText('1–2 of 2').count(), 1));
    await page.evaluate(async () => {
      globalThis.answers.get('bob')();
      await new Promise(resolve => setTimeout(resolve, 100));
    });
    assert.deepEqual(await list.ids(), ['1', '2'], 'the late answer is not shown');
    assert.deepEqual(await errors(page), []);
  });

  story('gives malformed rows: the good ones are shown, the event says so', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const [ann] = globalThis.customers;
      const customers = [
        ann,
        null,
        7,
        'text',
        {},
        {id: ''},
        {...ann, name: 'Twice'},
        {id: 'bare'},
        {...ann, id: 9, name: 5},
      ];
      customers.push({
        ...ann,
        id: 'odd',
        name: 'Odd',
        country: 'ZZZ',
        lastActiveAt: 'never',
        createdAt: NaN,
        suspension: 3,
      });
      customers.push({...ann, id: 'zone', name: 'Zone', timeZone: 'Not/AZone', language: '!!', attributes: {a: {}}});
      globalThis.element.source = {
        list: async () => ({customers, page: 1, hasMore: false, total: customers.length, tabs: {all: 'many'}}),
        get: async id => customers.find(customer => customer?.id === id) ?? null,
      };
    });
    await list.row('Ann 1').waitFor();
    await list.row('Odd').waitFor();
    assert.deepEqual(await list.ids(), ['1', 'bare', '9', 'odd', 'zone']);
    await eventually(async () => assert.deepEqual(await errors(page), ['invalid']));
    await list.person('Zone').click();
    await list.profile('Zone').getByRole('region', {name: 'Location'}).waitFor();
  });

  story('cannot save: what was typed stays, the reason is said, and Retry saves it', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const good = globalThis.makeSource();
      let tries = 0;
      globalThis.element.source = {
        list: (...given) => good.list(...given),
        get: id => good.get(id),
        create: async draft => {
          if (++tries > 1) return good.create(draft);
          throw Object.assign(new Error('offline'), {name: 'CustomerSourceError', code: 'offline', retryable: true});
        },
      };
    });
    await list.row('Ann 1').waitFor();
    await list.add.click();
    await list.dialog.getByLabel('Name', {exact: true}).fill('Kept Name');
    await list.dialog.getByRole('combobox', {name: 'Country'}).selectOption('SE');
    await list.dialog.getByRole('button', {name: 'Add user'}).click();
    await list.dialog.getByText('There is no connection.').waitFor();
    assert.deepEqual(await errors(page), ['offline']);
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Kept Name');
    assert.equal(await list.dialog.getByRole('combobox', {name: 'Country'}).inputValue(), 'SE');
    await list.dialog.getByRole('button', {name: 'Try again'}).click();
    await list.dialog.waitFor({state: 'hidden'});
    await list.focuses('Kept Name');
  });

  story('cannot tell a profile, or its activity: said there, with Retry', {}, async desk => {
    const {page, list} = await waiting(desk);
    await page.evaluate(() => {
      const good = globalThis.makeSource();
      globalThis.element.source = {
        list: (...given) => good.list(...given),
        get: id => (id === '1' ? Promise.reject(new Error('no')) : good.get(id)),
        activity: () => Promise.reject(new Error('no')),
      };
    });
    await list.person('Bob 2').click();
    await list.profile('Bob 2').getByText('The page views could not be loaded.').waitFor();
    await page.keyboard.press('Escape');
    await list.profile().waitFor({state: 'hidden'});
    await page.evaluate(() => globalThis.element.openProfile('1'));
    await list.profile().getByText('The profile could not be loaded').waitFor();
    await list.profile().getByRole('button', {name: 'Try again'}).waitFor();
  });

  story(
    'has good rows, but the dialog cannot be fetched: the host hears of it, the list stays',
    MODULES,
    async desk => {
      const {page, list} = await offline(desk);
      await list.add.click();
      await eventually(async () => assert.deepEqual(await errors(page), ['unavailable']));
      await list.row('Ann 1').waitFor();
      assert.equal(await list.dialog.count(), 0);
      await desk.context.setOffline(false);
      await list.add.click();
      await list.dialog.waitFor();
    },
  );

  story('has good rows, but the dialog cannot be fetched: the agent is told', MODULES, async desk => {
    const {page, list} = await offline(desk);
    await list.add.click();
    await page.getByRole('alert').getByText('A part of this page could not be loaded.').waitFor();
  });

  story('wrong property values warn and change nothing that works', {}, async desk => {
    const {page, list} = await waiting(desk);
    desk.expects(/^console: <bedesk-customers>: /);
    const warned = [];
    page.on('console', message => warned.push(message.text()));
    await page.evaluate(() => {
      const {element} = globalThis;
      element.source = globalThis.makeSource();
      Object.assign(element, {columns: 7, fields: 'none', permissions: null, actions: {}, cells: 3, activeWindow: -1});
      Object.assign(element, {query: {tab: 'x', page: 0, pageSize: 'many', filters: [null, {field: 3}], sort: 4}});
      element.agent = 5;
      element.profileHref = 'javascript:alert(1)';
    });
    await list.row('Ann 1').waitFor();
    await list.row('Bob 2').waitFor();
    await page.evaluate(() => (globalThis.element.source = 'no source'));
    await page.getByRole('heading', {name: 'Waiting for a data source'}).waitFor();
    for (const name of ['query.tab', '`fields`', '`columns`', '`cells`', '`actions`', '`agent`', '`source`']) {
      assert.ok(
        warned.some(text => text.includes(name)),
        `${name} is warned of`,
      );
    }
  });
});

/** A page whose tag has no source yet. */
async function waiting(desk) {
  const page = await desk.open('waiting');
  await page.getByRole('heading', {name: 'Waiting for a data source'}).waitFor();
  await prepare(page);
  return {page, list: new List(page)};
}

/** Good rows, and then no network. */
async function offline(desk) {
  const {page, list} = await waiting(desk);
  desk.expects(/ERR_INTERNET_DISCONNECTED/);
  await page.evaluate(() => (globalThis.element.source = globalThis.makeSource()));
  await list.row('Ann 1').waitFor();
  // What tells of failures comes right after the first rows.
  await page.waitForFunction(() => customElements.get('customer-notice'));
  await desk.context.setOffline(true);
  return {page, list};
}

function prepare(page) {
  return page.evaluate(() => {
    globalThis.element = document.querySelector('bedesk-customers');
    globalThis.codes = [];
    globalThis.element.addEventListener('customers-error', event => globalThis.codes.push(event.detail.error.code));
    const texts = {avatarUrl: null, city: null, timeZone: null, language: null, ipAddress: null};
    const rest = {browser: null, device: null, platform: null, suspension: null, attributes: {}};
    const flags = {anonymous: false, verified: true, returning: false};
    const make = (id, name) => ({
      id,
      version: '1',
      name,
      email: `ann${id}@example.com`,
      country: 'DE',
      ...texts,
      ...rest,
      ...flags,
    });
    globalThis.customers = [
      {...make('1', 'Ann 1'), createdAt: 2, lastActiveAt: 2, pageVisits: 1, conversations: 1},
      {...make('2', 'Bob 2'), createdAt: 1, lastActiveAt: 1, pageVisits: 1, conversations: 1},
    ];
    globalThis.makeSource = () => new globalThis.library.MemoryCustomerSource({customers: globalThis.customers});
  });
}

/** Codes of the `customers-error` events so far. */
function errors(page) {
  return page.evaluate(() => globalThis.codes);
}
