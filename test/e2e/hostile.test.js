import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {HOSTILE_NAMES} from './support/people.js';
import {BOTH, stories} from './support/story.js';

const EVIL_ADDRESSES = ['javascript:alert(1)', ' JaVa\tScRiPt:alert(2)', 'data:text/html,<script>alert(3)</script>'];

stories('text from customers is never markup', story => {
  story('hostile names stand as they are in list, menu, profile and messages', BOTH, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await list.search.fill('hostile');
    await eventually(async () => assert.equal((await list.ids()).length, HOSTILE_NAMES.length));

    const shown = await list.table.locator('tbody tr bdi').evaluateAll(all => all.map(node => node.textContent));
    for (const name of HOSTILE_NAMES) assert.ok(shown.includes(name), `${name} is shown as it is`);
    assert.deepEqual(await intruders(page), []);

    const [name] = HOSTILE_NAMES;
    await list.menu(name).click();
    await page.getByRole('menuitem', {name: 'View'}).click();
    await list.profile(name).getByRole('heading', {name, exact: true}).waitFor();
    assert.deepEqual(await intruders(page), []);
    await page.keyboard.press('Escape');

    await list.search.fill(name);
    await eventually(async () => assert.equal((await list.ids()).length, 1));
    await list.search.fill('<b>nobody</b> <img src=y onerror=alert(9)>');
    await page.getByRole('heading', {name: /Nobody matches/}).waitFor();
    assert.deepEqual(await intruders(page), []);
  });

  story('what is typed into the dialog and the filter stays text', {}, async desk => {
    await desk.seed(30);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    const name = '<img src=x onerror=alert("typed")>';
    await list.add.click();
    await list.dialog.getByLabel('Name', {exact: true}).fill(name);
    await list.dialog.getByText('More details').click();
    await list.dialog.getByLabel('Picture address').fill('javascript:alert(1)');
    await list.dialog.getByRole('button', {name: 'Add user'}).click();
    await list.dialog.getByText('Enter an address that begins with https://.').waitFor();
    await list.dialog.getByLabel('Picture address').fill('');
    await list.dialog.getByRole('button', {name: 'Add user'}).click();
    await list.dialog.waitFor({state: 'hidden'});
    await list.focuses(name);
    await list.announces(`${name} was added`);

    await page.evaluate(value => {
      document.querySelector('bedesk-customers').query = {filters: [{field: 'name', operator: 'contains', value}]};
    }, name);
    await list.chips.getByText(`Name contains ${name}`).waitFor();
    assert.deepEqual(await intruders(page), []);
  });

  story('addresses of pictures and pages that would run something are not used', {}, async desk => {
    await desk.seed(40);
    const page = await desk.open('bare');
    await eventually(async () => assert.ok(await page.evaluate(() => Boolean(globalThis.library))));
    const refused = await page.evaluate(async urls => {
      const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
      const rows = urls.map((avatarUrl, row) => ({row, name: 'Refused', avatarUrl}));
      const {failed} = await source.upsertMany(async function* () {
        yield rows;
      });
      const at = Date.now();
      for (const url of urls) await source.recordVisit({id: 'person-00002'}, {at, url, title: 'Click me'});
      source.close();
      return failed.map(({code}) => code);
    }, EVIL_ADDRESSES);
    assert.deepEqual(refused, ['invalid', 'invalid', 'invalid'], 'an import takes none of them');
    await spoil(page, EVIL_ADDRESSES);

    const list = new List(page);
    await page.goto(desk.address('customers'));
    await list.isReady();
    await list.row('Luís Gonçalves').waitFor();
    assert.deepEqual(await intruders(page), []);
    assert.deepEqual(
      await list.table.locator('img').evaluateAll(all => all.map(image => image.getAttribute('src'))),
      ['picture.svg'],
      'the one good picture is there',
    );
    await list.person('Leonie Köhler').click();
    const viewed = list.profile('Leonie Köhler').getByRole('list', {name: 'Viewed pages'});
    await eventually(async () => assert.equal(await viewed.getByRole('listitem').count(), 3));
    assert.equal(await viewed.getByRole('link').count(), 0);
    assert.deepEqual(await intruders(page), []);
  });
});

/** Elements that customers' texts would have made, and addresses that would run something, in all shadow trees. */
function intruders(page) {
  return page.evaluate(() => {
    const found = [];
    const visit = root => {
      for (const element of root.querySelectorAll('*')) {
        const isForeign = element.matches('script, iframe, object, embed, [onerror], [onload], img[src=x], img[src=y]');
        const isOurs = root === document && element.matches('head > script');
        const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href'].map(name => element.getAttribute(name));
        if ((isForeign && !isOurs) || addresses.some(value => value && /^\s*(j\s*a\s*v\s*a|data:text)/i.test(value))) {
          found.push(element.outerHTML);
        }
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found;
  });
}

/** Writes evil addresses past the library into the database: somebody else could have. */
function spoil(page, urls) {
  return page.evaluate(async addresses => {
    const done = request =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('e2e'));
    const store = db.transaction('customers', 'readwrite').objectStore('customers');
    const rows = await done(store.getAll());
    for (const [index, row] of rows.entries()) {
      if (row.avatarUrl === null) await done(store.put({...row, avatarUrl: addresses[index % addresses.length]}));
    }
    db.close();
  }, urls);
}
