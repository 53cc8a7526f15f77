import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {openWith} from './support/slow-source.js';
import {BOTH, stories} from './support/story.js';

/** What may be open when the page is taken away: how it is opened, and by what it is known. */
const OPEN = {
  'the dialog that adds a user': async (page, list) => {
    await list.add.click();
    await list.dialog.getByLabel('Name', {exact: true}).fill('Half typed');
    return list.dialog;
  },
  'a profile on its way': async (page, list) => {
    await page.evaluate(() => globalThis.slow.hold('get', 'activity', 'history'));
    await list.person('Person 1').click();
    await list.profile().waitFor();
    return list.profile();
  },
  'a question whose answer is on its way': async (page, list) => {
    await page.evaluate(() => globalThis.slow.hold('remove'));
    await list.table.getByRole('checkbox').nth(1).check();
    await list.table.getByRole('checkbox').nth(2).check();
    await page.getByRole('toolbar').getByRole('button', {name: 'Delete'}).click();
    return page.getByRole('dialog', {name: /Delete/});
  },
  'the last acts, on their way': async page => {
    await page.evaluate(() => globalThis.slow.hold('recentActs'));
    await page.getByRole('button', {name: 'Recent changes'}).click();
    return page.getByRole('dialog', {name: 'Recent changes'});
  },
  'an export': async (page, list) => {
    await page.evaluate(() => globalThis.slow.hold('scan'));
    await list.export.click();
    await page.getByRole('menuitem').first().click();
    return page.getByRole('progressbar');
  },
  'the menu of a row': async (page, list) => {
    await list.menu('Person 1').click();
    return page.getByRole('menu');
  },
  'the filter': async (page, list) => {
    await list.filter.click();
    return page.getByRole('button', {name: 'Apply'});
  },
};

stories('a page that is taken away and put back', story => {
  story('in the middle of a load', {}, async desk => {
    const page = await openWith(desk, {});
    await page.evaluate(() => {
      globalThis.slow.hold('list');
      document.querySelector('main').append(globalThis.customers);
    });
    await eventually(async () => assert.deepEqual(await waiting(page), ['list']));
    await page.evaluate(() => globalThis.customers.remove());
    assert.deepEqual(await waiting(page), [], 'the load is aborted');
    await page.evaluate(() => {
      globalThis.slow.letGo();
      document.querySelector('main').append(globalThis.customers);
    });
    const list = new List(page);
    await list.isReady();
    await page.evaluate(() => globalThis.customers.remove());
    // In one task, as frameworks do that sort their lists.
    await page.evaluate(() => {
      const main = document.querySelector('main');
      for (let count = 0; count < 5; count++) main.append(globalThis.customers);
    });
    await list.isReady();
  });

  for (const [what, open] of Object.entries(OPEN)) {
    story(`with ${what}`, {}, async desk => {
      const page = await openWith(desk, {isShown: true});
      const list = new List(page);
      await list.isReady();
      const opened = await open(page, list);
      await opened.waitFor();
      await page.evaluate(() => globalThis.customers.remove());
      await eventually(async () => assert.deepEqual(await waiting(page), [], 'what was on its way is aborted'));
      assert.deepEqual(await page.evaluate(() => globalThis.openOf(globalThis.customers)), [], 'nothing is open');
      await page.evaluate(() => {
        globalThis.slow.letGo();
        document.querySelector('main').append(globalThis.customers);
      });
      await list.isReady();
      await opened.waitFor({state: 'hidden'});
      await (await open(page, list)).waitFor();
      if (what === 'the dialog that adds a user') {
        assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Half typed');
      }
      await page.keyboard.press('Escape');
    });
  }

  story('from its own database, again and again', BOTH, async desk => {
    await desk.seed(60);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await list.tab('Verified').click();
    await list.heading('Created').getByRole('button').click();
    await list.isReady();
    const before = await list.ids();
    for (let count = 0; count < 10; count++) {
      await page.evaluate(async ms => {
        const element = document.querySelector('bedesk-customers');
        element.remove();
        await new Promise(resolve => setTimeout(resolve, ms));
        document.querySelector('main').append(element);
        await new Promise(resolve => setTimeout(resolve, ms));
      }, count * 5);
    }
    await list.shows(before, 'the view is as it was');
  });
});

stories('a page that is moved with moveBefore', story => {
  story('keeps all of its state and loads nothing', {}, async desk => {
    const page = await openWith(desk, {isShown: true});
    const list = new List(page);
    await list.isReady();
    await list.search.fill('person');
    await list.announces(/30 customers/);
    await list.table.getByRole('checkbox').nth(1).check();
    await page.evaluate(() => globalThis.customers.openAddUser());
    await list.dialog.getByLabel('Name', {exact: true}).fill('Half typed');
    await page.evaluate(() => {
      const {customers, slow} = globalThis;
      slow.calls.length = 0;
      document.querySelector('aside').moveBefore(customers, null);
    });
    assert.equal(await page.evaluate(() => globalThis.customers.parentElement.localName), 'aside');
    assert.ok(await list.dialog.isVisible(), 'the dialog is open');
    await page.keyboard.type(' more');
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Half typed more');
    await page.keyboard.press('Escape');
    await page.getByRole('button', {name: 'Discard'}).click();
    await list.dialog.waitFor({state: 'hidden'});
    assert.equal(await list.search.inputValue(), 'person');
    assert.ok(await page.getByRole('toolbar').isVisible(), 'the selection is kept');
    assert.deepEqual(await page.evaluate(() => globalThis.slow.calls), [], 'nothing is loaded');
    // It still lives: a change at the source is followed, and there is one subscription to hear it.
    await page.evaluate(() => globalThis.slow.inner.update('id-1', {name: 'Renamed There'}));
    await list.row('Renamed There').waitFor();
    assert.equal(await page.evaluate(() => globalThis.slow.subscribers), 1);
    await page.evaluate(() => globalThis.customers.remove());
    assert.equal(await page.evaluate(() => globalThis.slow.subscribers), 0);
  });

  story('follows the language that is around it then', {}, async desk => {
    const page = await openWith(desk, {isShown: true});
    await new List(page).isReady();
    await page.evaluate(() => {
      document.querySelector('aside').lang = 'de';
      document.querySelector('aside').moveBefore(globalThis.customers, null);
    });
    await page.getByRole('button', {name: 'Neuen Benutzer hinzufügen'}).waitFor();
  });

  story('and so do its parts in an arrangement of the host, in their page and to another', {}, async desk => {
    const page = await openWith(desk, {});
    await page.evaluate(() => {
      const {customers} = globalThis;
      const other = document.createElement('bedesk-customers');
      other.layout = customers.layout = 'custom';
      other.source = new globalThis.library.MemoryCustomerSource({customers: [{id: 'other', name: 'Somebody Else'}]});
      const [left, right] = [document.createElement('section'), document.createElement('section')];
      left.append(document.createElement('customer-table'));
      customers.append(left, right);
      document.querySelector('main').append(customers);
      document.querySelector('aside').append(other);
      Object.assign(globalThis, {other, right, table: left.firstElementChild});
    });
    const list = new List(page);
    await list.isReady();
    await page.evaluate(() => {
      globalThis.slow.calls.length = 0;
      globalThis.right.moveBefore(globalThis.table, null);
    });
    await list.person('Person 1').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.slow.calls), []);
    await page.evaluate(() => globalThis.other.moveBefore(globalThis.table, null));
    await list.person('Somebody Else').waitFor();
    await list.person('Person 1').waitFor({state: 'detached'});
    desk.expects(/<(customer-table|row-menu)> shows nothing: it must stand inside/);
    await page.evaluate(() => document.body.moveBefore(globalThis.table, null));
    await list.table.waitFor({state: 'detached'});
  });
});

/** Calls of the source that have neither been answered nor aborted. */
function waiting(page) {
  return page.evaluate(() => globalThis.slow.waiting());
}
