import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {BOTH, stories} from './support/story.js';

/** Where the database is answered for by a worker. */
const WORKER = {hosts: ['modules']};

/** What a host may assign, all of it nested; `source` is made in the page. */
const PROPERTIES = {
  query: {
    tab: 'all',
    search: 'chloé',
    match: 'all',
    filters: [{field: 'country', operator: 'any-of', value: ['DE', 'FR', 'JP']}],
    sort: {field: 'name', direction: 'asc'},
    page: 1,
    pageSize: 25,
  },
  columns: ['name', 'country', 'attributes.plan'],
  fields: [{key: 'plan', label: 'Plan', type: 'choice', choices: [{value: 'pro', label: 'Professional'}]}],
  actions: [{id: 'call', label: 'Call them', bulk: true}],
  agent: {id: 'agent-1', name: 'Amira Haddad'},
  permissions: {delete: false, impersonate: true},
  suspensionReasons: ['Spam of our own'],
};

/** Ways to make a proxy of everything, as frameworks do: the name of each, and the module's function for it. */
const PROXIES = {
  "Vue's reactive": {module: 'hostile/vue.js', make: 'reactive'},
  "Vue's readonly": {module: 'hostile/vue.js', make: 'readonly'},
  "Svelte's $state": {module: 'hostile/svelte.js', make: 'makeState'},
};

stories('a framework makes proxies of all that is assigned', story => {
  for (const [what, {module, make}] of Object.entries(PROXIES)) {
    story(`${what}: over IndexedDB, where requests go to a worker and acts into the database`, WORKER, async desk => {
      await desk.seed(2500);
      const page = await desk.open('bare');
      await page.waitForFunction(() => globalThis.library);
      await page.evaluate(
        async ({module, make, properties}) => {
          const proxied = (await import(new URL(module, location.href).href))[make];
          const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
          const state = proxied({...properties, source});
          const customers = document.createElement('bedesk-customers');
          for (const name of Object.keys(state)) customers[name] = state[name];
          document.querySelector('main').append(customers);
          Object.assign(globalThis, {customers, state});
        },
        {module, make, properties: PROPERTIES},
      );
      const list = new List(page);
      await list.isReady();
      await list.heading('Plan').waitFor();
      const ids = await list.ids();
      assert.ok(ids.length > 3, 'some are found');
      assert.match(await list.table.locator('tbody tr').first().innerText(), /Chloé/);

      // With the host's own hands, through the proxy.
      const visited = await page.evaluate(id => globalThis.state.source.get(id), ids[0]);
      assert.equal(visited.id, ids[0]);

      const name = (await list.table.locator('tbody .name').first().innerText()).trim();
      await list.menu(name).click();
      await page.getByRole('menuitem', {name: 'Call them'}).waitFor();
      assert.equal(await page.getByRole('menuitem', {name: 'Delete…'}).count(), 0, 'permissions are read');
      await page.getByRole('menuitem', {name: 'Suspend…'}).click();
      const dialog = page.getByRole('dialog', {name: /Suspend/});
      await dialog.getByText('Spam of our own').waitFor({state: 'attached'});
      await dialog.getByRole('button', {name: 'Suspend', exact: true}).click();
      await dialog.waitFor({state: 'hidden'});
      const stored = await page.evaluate(id => globalThis.state.source.get(id), ids[0]);
      assert.deepEqual(stored.suspension.by, PROPERTIES.agent);

      await page.getByRole('button', {name: 'Undo'}).click();
      await eventually(async () => {
        const {suspension} = await page.evaluate(id => globalThis.state.source.get(id), ids[0]);
        assert.equal(suspension, null);
      });
      await page.evaluate(() => globalThis.customers.remove());
      await page.evaluate(() => globalThis.state.source.close());
    });

    story(`${what}: over a class of the host's with private fields, which clones what it is given`, {}, async desk => {
      const page = await desk.open('bare');
      await page.waitForFunction(() => globalThis.library);
      await page.evaluate(
        async ({module, make, properties}) => {
          const proxied = (await import(new URL(module, location.href).href))[make];
          class OwnSource {
            #inner = new globalThis.library.MemoryCustomerSource({
              customers: [{id: 'one', name: 'Chloé One', country: 'DE', attributes: {plan: 'pro'}}],
            });
            async list(request, options) {
              structuredClone(request);
              // What it answers is the framework's as well.
              return proxied(await this.#inner.list(request, options));
            }
            get(id) {
              return this.#inner.get(id);
            }
            suspend(selection, details, {signal, onProgress, ...options} = {}) {
              const [a, b, c] = structuredClone([selection, details, options]);
              return this.#inner.suspend(a, b, {...c, signal, onProgress});
            }
          }
          const state = proxied({...properties, source: new OwnSource()});
          const customers = document.createElement('bedesk-customers');
          for (const name of Object.keys(state)) customers[name] = state[name];
          document.querySelector('main').append(customers);
          Object.assign(globalThis, {customers, state});
        },
        {module, make, properties: PROPERTIES},
      );
      const list = new List(page);
      await list.person('Chloé One').waitFor();
      await list.menu('Chloé One').click();
      await page.getByRole('menuitem', {name: 'Suspend…'}).click();
      await page.getByRole('dialog').getByRole('button', {name: 'Suspend', exact: true}).click();
      await list.table.getByText('Suspended').waitFor();
    });
  }
});

stories('an element that is older than its class', story => {
  story('takes the properties that were assigned before, as if they were assigned now', BOTH, async desk => {
    const page = await desk.newPage();
    await page.goto(desk.address('late'));
    await page.evaluate(properties => {
      const customers = document.createElement('bedesk-customers');
      Object.assign(customers, properties, {
        source: {
          list: async ({query}) => {
            globalThis.asked = query;
            return {customers: [{id: 'one', name: 'Chloé One'}], page: 1, hasMore: false, total: 1};
          },
          get: async () => null,
          suspend: async () => ({changed: 1, skipped: [], failed: []}),
        },
        cells: {country: () => 'Own cell'},
        profileHref: '/people/{id}',
        activeWindow: 60,
        urlSync: true,
        urlPrefix: 'own-',
      });
      document.querySelector('main').append(customers);
      globalThis.customers = customers;
    }, PROPERTIES);
    assert.equal(await page.evaluate(() => customElements.get('bedesk-customers')), undefined, 'there is no class yet');
    await page.evaluate(() => import(new URL('host.js', location.href).href));
    const list = new List(page);
    await list
      .person('Chloé One')
      .or(list.table.getByRole('link', {name: 'Chloé One'}))
      .waitFor();
    await list.table.getByText('Own cell').waitFor();
    await list.heading('Plan').waitFor();
    const {query, own} = await page.evaluate(
      names => ({query: globalThis.asked, own: names.filter(name => Object.hasOwn(globalThis.customers, name))}),
      Object.keys(PROPERTIES),
    );
    assert.deepEqual(query, PROPERTIES.query);
    assert.deepEqual(own, [], 'nothing hides an accessor of the class');
    assert.match(page.url(), /own-q=chlo/);
  });
});

stories('a policy with nonces and named Trusted Types', story => {
  for (const [name, options, workers] of [
    ['nonce', BOTH, 0],
    ['nonce-worker', WORKER, 1],
    ['nonce-dynamic', WORKER, 1],
  ]) {
    story(`lets everything load and run: ${name}`, options, async desk => {
      // The browser tells of the refused worker; the page goes on without it.
      if (name === 'nonce') desk.expects(/worker|dexie-engine/i);
      await desk.seed(2500);
      const page = await desk.open(name);
      const list = new List(page);
      await list.isReady();
      await list.search.fill('chloé');
      await eventually(async () => assert.match(await list.table.locator('tbody tr').first().innerText(), /Chloé/));
      await list.filter.click();
      await page.getByRole('button', {name: 'Apply'}).waitFor();
      await page.keyboard.press('Escape');
      await list.table.locator('tbody .name').first().click();
      await list.profile().getByRole('heading').first().waitFor();
      await page.keyboard.press('Escape');
      await page.evaluate(() => (document.querySelector('bedesk-customers').lang = 'de'));
      await page.getByRole('button', {name: 'Neuen Benutzer hinzufügen'}).waitFor();
      await eventually(async () => assert.equal(page.workers().length, workers));
    });
  }
});
