import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

stories('the focus', story => {
  story('is never lost, whatever was done', {timeout: 180_000}, async desk => {
    const {page, list} = await begin(desk);
    const {keyboard} = page;
    const enter = async locator => {
      await locator.focus();
      await keyboard.press('Enter');
    };
    const dialog = page.getByRole('dialog');
    const confirm = async name => {
      await dialog.getByRole('button', {name, exact: true}).press('Enter');
      await dialog.waitFor({state: 'hidden'});
    };
    const inMenu = async (who, item) => {
      await enter(list.menu(who));
      await page.getByRole('menuitem', {name: item}).press('Enter');
    };
    const acts = {
      'a tab': () => enter(list.tab('Visitors')),
      'back to all': () => enter(list.tab('All')),
      'the last page': () => enter(list.pager('Last page')),
      'the first page': () => enter(list.pager('First page')),
      'another size': async () => {
        await page.getByRole('combobox', {name: 'Rows per page'}).focus();
        await keyboard.press('ArrowUp');
      },
      sorting: () => enter(list.heading('Country').getByRole('button')),
      'a search without result': async () => {
        await list.search.focus();
        await keyboard.type('nobody at all');
        await page.getByRole('heading', {name: 'Nobody matches “nobody at all”'}).waitFor();
      },
      'the way out of it': () => enter(page.locator('.choices').getByRole('button', {name: 'Clear search'})),
      'a search': () => list.find('leonie'),
      'clearing it by its button': () => enter(page.getByRole('search').getByRole('button', {name: 'Clear search'})),
      'applying a filter': async () => {
        await enter(list.filter);
        await page.getByRole('combobox', {name: 'Field'}).selectOption('Page visits');
        await page
          .getByRole('textbox', {name: 'Value'})
          .or(page.getByRole('spinbutton', {name: 'Value'}))
          .fill('3');
        await keyboard.press('Enter');
        await list.chips.waitFor();
      },
      'removing it': () => enter(page.getByRole('button', {name: /^Remove condition/})),
      'leaving a menu': async () => {
        await enter(list.export);
        await page.getByRole('menuitem').first().waitFor();
        await keyboard.press('Escape');
      },
      'leaving a dialog': async () => {
        await enter(list.add);
        await list.dialog.waitFor();
        await keyboard.press('Escape');
        await list.dialog.waitFor({state: 'hidden'});
      },
      'adding somebody': async () => {
        await enter(list.add);
        await list.dialog.getByLabel('Name', {exact: true}).fill('Zoë Last');
        await keyboard.press('Enter');
        await list.dialog.waitFor({state: 'hidden'});
      },
      'leaving a profile': async () => {
        await list.find('leonie');
        await enter(list.person('Leonie Köhler'));
        await list.profile('Leonie Köhler').getByRole('region', {name: 'Location'}).waitFor();
        await keyboard.press('Escape');
        await dialog.waitFor({state: 'hidden'});
      },
      suspending: async () => {
        await inMenu('Leonie Köhler', 'Suspend…');
        await confirm('Suspend');
      },
      'undoing it from the message': async () => {
        await keyboard.press('F8');
        await keyboard.press('Enter');
        await list.announces('1 customer restored');
      },
      'dismissing the message': async () => {
        await keyboard.press('F8');
        await enter(page.getByRole('button', {name: 'Dismiss'}));
      },
      'leaving the search': async () => {
        await list.search.focus();
        await keyboard.press('Escape');
      },
      'a selection': async () => {
        await page.getByRole('checkbox', {name: 'Select all on this page'}).focus();
        await keyboard.press('Space');
        await page.getByRole('toolbar').waitFor();
      },
      'all that match': () => enter(page.getByRole('button', {name: /^Select all \d+ that match/})),
      'no selection': () => enter(page.getByRole('button', {name: 'Clear selection'})),
      'deleting somebody, whose row goes': async () => {
        await list.find('leonie');
        await inMenu('Leonie Köhler', 'Delete…');
        await confirm('Delete');
      },
      'the recent changes': async () => {
        await enter(page.getByRole('button', {name: 'Recent changes'}));
        await enter(page.getByRole('button', {name: /^Undo: /}));
        await keyboard.press('Escape');
        await dialog.waitFor({state: 'hidden'});
      },
      'lifting a suspension, whose row goes': async () => {
        await list.search.focus();
        await keyboard.press('Escape');
        await enter(list.tab('Suspended'));
        await eventually(async () => assert.ok((await list.ids()).length > 0 && (await list.ids()).length < 10));
        const name = await list.table.locator('tbody .name').first().innerText();
        await inMenu(name, 'Unsuspend');
        await list.announces('was unsuspended');
      },
    };
    for (const [name, act] of Object.entries(acts)) {
      await act();
      // What it leaves behind comes a moment later.
      await page.waitForTimeout(250);
      const tag = await page.evaluate(() => {
        const {activeElement} = document;
        return activeElement === document.body || !activeElement ? '' : activeElement.localName;
      });
      assert.ok(tag, `the focus is lost after ${name}`);
      assert.notEqual(await list.focused(), '', `the focus is on nothing that has a name after ${name}`);
    }
  });

  for (const key of ['Tab', 'Shift+Tab']) {
    story(`goes through the page and out of it (${key})`, {}, async desk => {
      const {page, list} = await begin(desk);
      await list.find('leonie');
      for (const side of ['before', 'after']) {
        await page.evaluate(where => {
          const button = Object.assign(document.createElement('button'), {textContent: where});
          document.querySelector('bedesk-customers')[where](button);
        }, side);
      }
      await page.getByRole('button', {name: key === 'Tab' ? 'before' : 'after'}).focus();
      await page.keyboard.press(key);
      await list.tabTo(key === 'Tab' ? 'after' : 'before', key, 40);
    });
  }

  for (const [how, keep, leave] of [
    ['the pointer is on it', page => page.getByText('was suspended').last().hover(), page => page.mouse.move(5, 5)],
    ['it has the focus', page => page.keyboard.press('F8'), page => page.keyboard.press('Escape')],
  ]) {
    story(`the message with Undo stays as long as ${how}; the act can be undone after it too`, {}, async desk => {
      const {page, list} = await begin(desk, true);
      await list.find('leonie');
      await list.menu('Leonie Köhler').click();
      await page.getByRole('menuitem', {name: 'Suspend…'}).click();
      await page.getByRole('dialog').getByRole('button', {name: 'Suspend', exact: true}).click();
      const undo = page.getByRole('button', {name: 'Undo', exact: true});
      await undo.waitFor();
      await keep(page);
      await page.clock.runFor(10 * 60_000);
      assert.ok(await undo.isVisible(), 'ten minutes later it is still there');
      await leave(page);
      await page.clock.runFor(20_000);
      await undo.waitFor({state: 'hidden'});
      await page.getByRole('button', {name: 'Recent changes'}).click();
      await page.getByRole('button', {name: /^Undo: Leonie Köhler was suspended/}).waitFor();
    });
  }
});

async function begin(desk, hasClock = false) {
  await desk.seed();
  const page = await desk.newPage();
  if (hasClock) await page.clock.install();
  await page.goto(desk.address('customers'));
  const list = new List(page);
  await list.isReady();
  return {page, list};
}
