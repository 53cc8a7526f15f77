import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {BOTH, stories} from './support/story.js';

stories('a browser whose storage fails', story => {
  story('without IndexedDB the page says so, and what to do', BOTH, async desk => {
    const page = await desk.newPage();
    await noteErrors(page);
    await page.addInitScript(() => {
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (/^(IDB|indexedDB$)/.test(name)) delete globalThis[name];
      }
      delete Window.prototype.indexedDB;
    });
    await page.goto(desk.address('customers'));
    assert.equal(await page.evaluate(() => 'indexedDB' in globalThis), false);
    await failed(page);
    assert.deepEqual(await codes(page), ['unavailable']);
  });

  story('where opening is refused, Retry asks again', {}, async desk => {
    await desk.seed(40);
    const page = await desk.newPage();
    await noteErrors(page);
    await page.addInitScript(() => {
      const {open} = IDBFactory.prototype;
      IDBFactory.prototype.open = () => {
        throw new DOMException('The user denied permission to access the database.', 'SecurityError');
      };
      globalThis.allow = () => (IDBFactory.prototype.open = open);
    });
    await page.goto(desk.address('customers'));
    await failed(page);
    assert.deepEqual(await codes(page), ['unavailable']);
    await page.evaluate(() => globalThis.allow());
    await page.getByRole('button', {name: 'Try again'}).click();
    await new List(page).row('Leonie Köhler').waitFor();
  });

  story('held up by an older version in another tab, it says so, and goes on later', {}, async desk => {
    const old = await desk.open('bare');
    await old.evaluate(async () => {
      // Version 0.5 of Dexie's numbers: older than ours, and deaf to `versionchange`.
      globalThis.held = await new Promise(resolve => {
        const request = indexedDB.open('e2e', 5);
        request.onsuccess = () => resolve(request.result);
      });
    });
    const page = await desk.newPage();
    await noteErrors(page);
    await page.goto(desk.address('customers'));
    await failed(page);
    assert.deepEqual(await codes(page), ['unavailable']);
    await old.evaluate(() => globalThis.held.close());
    await page.getByRole('button', {name: 'Try again'}).click();
    await page.getByRole('heading', {name: 'No customers yet'}).waitFor();
  });

  story('full: nothing is half written, what was typed stays, and it can be tried again', BOTH, async desk => {
    await desk.seed(40);
    const page = await desk.newPage();
    await noteErrors(page);
    await page.goto(desk.address('customers'));
    const list = new List(page);
    await list.isReady();
    const before = await everything(page);
    await page.evaluate(() => {
      const {add, put} = IDBObjectStore.prototype;
      const names = ['meta', 'journal'];
      // The disk fills up in the middle of a change: after the customer, before the totals.
      const full = inner =>
        function (...given) {
          if (names.includes(this.name)) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
          return inner.apply(this, given);
        };
      Object.assign(IDBObjectStore.prototype, {add: full(add), put: full(put)});
      globalThis.free = () => Object.assign(IDBObjectStore.prototype, {add, put});
    });

    await list.add.click();
    await list.dialog.getByLabel('Name', {exact: true}).fill('Patient Person');
    await list.dialog.getByLabel('Email', {exact: true}).fill('patient@example.com');
    await list.dialog.getByRole('button', {name: 'Add user'}).click();
    await list.dialog.getByText('The storage of this browser is full.').waitFor();
    assert.deepEqual(await codes(page), ['quota']);
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Patient Person');
    assert.equal(await list.dialog.getByLabel('Email', {exact: true}).inputValue(), 'patient@example.com');
    assert.deepEqual(await everything(page), before, 'the database is as it was');

    await page.evaluate(() => globalThis.free());
    await list.dialog
      .getByRole('button', {name: /^(Try again|Add user)$/})
      .first()
      .click();
    await list.dialog.waitFor({state: 'hidden'});
    await list.focuses('Patient Person');
    await eventually(async () => assert.equal(await list.tab('All').getAttribute('aria-label'), 'All, 41'));
  });

  story('deleted under the page, it goes on with an empty list', {}, async desk => {
    await desk.seed(40);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    const other = await desk.open('bare');
    await other.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('e2e');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await page.getByRole('heading', {name: 'No customers yet'}).waitFor();
  });
});

/** Notes the codes of `customers-error` from the very start of the page. */
function noteErrors(page) {
  return page.addInitScript(() => {
    globalThis.codes = [];
    // On their way down even events that do not bubble pass the window.
    addEventListener('customers-error', event => globalThis.codes.push(event.detail.error.code), true);
  });
}

/** The codes so far, each once: loading and listening fail separately. */
async function codes(page) {
  return [...new Set(await page.evaluate(() => globalThis.codes))];
}

/** The page says what happened, and offers a way on. */
async function failed(page) {
  const alert = page.getByRole('alert').filter({has: page.getByRole('button', {name: 'Try again'})});
  await alert.getByRole('heading', {name: 'The customers could not be loaded'}).waitFor();
  assert.ok((await alert.getByRole('paragraph').first().textContent()).trim().length > 20, 'it says why');
}

/** Every record of every table, as the browser has it. */
function everything(page) {
  return page.evaluate(async () => {
    const done = request =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('e2e'));
    const names = [...db.objectStoreNames];
    const tables = {};
    for (const name of names) tables[name] = await done(db.transaction(name).objectStore(name).getAll());
    db.close();
    return tables;
  });
}
