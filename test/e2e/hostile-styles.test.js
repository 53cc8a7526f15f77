import assert from 'node:assert/strict';
import {LOOKS, sheet} from './support/looks.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

/** Style sheets of hosts that reach for everything. */
const SHEETS = {
  'unset.css': 'all properties of everything are unset, with !important',
  'bootstrap.css': "Bootstrap's reset",
  'tailwind.css': "Tailwind's reset",
  'small-root.css': 'html is 62.5%',
  'inherited.css': 'what is inherited is odd',
  'named.css': 'the element and its insides are called by name',
};

const SIZES = {wide: {width: 1280, height: 900}, narrow: {width: 380, height: 800}};

/** What an agent may have open, and how they get there. Each ends as it began. */
const SIGHTS = {
  async 'the list'() {},
  async 'chosen rows and active filters'(page, list) {
    await filtered(page, [{field: 'pageVisits', operator: 'gte', value: 1}]);
    await list.chips.waitFor();
    await list.table.getByRole('checkbox').nth(1).check();
    await page.getByRole('toolbar').waitFor();
  },
  async 'the menu of a row'(page, list) {
    await list.table.getByRole('checkbox').nth(1).uncheck();
    await filtered(page, []);
    await list.chips.waitFor({state: 'hidden'});
    await list.table.locator('row-menu [aria-haspopup]').first().click();
    await page.getByRole('menuitem', {name: 'View'}).waitFor();
  },
  async 'the filter'(page, list) {
    await page.keyboard.press('Escape');
    await list.filter.click();
    await page.getByRole('button', {name: 'Apply'}).waitFor();
  },
  async 'the dialog that adds a user'(page, list) {
    await page.keyboard.press('Escape');
    await list.add.click();
    await list.dialog.getByText('More details').click();
  },
  async 'the panel of a profile'(page, list) {
    await page.keyboard.press('Escape');
    await list.table.locator('tbody .name').first().click();
    await list.profile().getByRole('heading').first().waitFor();
    await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)));
  },
  async 'the question of an act'(page, list) {
    await list
      .profile()
      .getByRole('button', {name: /Suspend/})
      .click();
    await page.getByRole('dialog', {name: /Suspend/}).waitFor();
  },
};

stories('whatever styles the host has, everything inside is as it was', story => {
  for (const [size, viewport] of Object.entries(SIZES)) {
    story(`in a ${size} window`, {context: {viewport, reducedMotion: 'reduce'}}, async desk => {
      await desk.seed(40);
      const page = await desk.newPage();
      await page.addInitScript(LOOKS);
      await page.goto(desk.address('plain'));
      const list = new List(page);
      await list.isReady();
      await filtered(page, []);
      for (const [sight, open] of Object.entries(SIGHTS)) {
        await open(page, list);
        await page.mouse.move(0, 0);
        await sheet(page, '', false);
        const count = await page.evaluate(() => globalThis.look());
        assert.ok(count > 5, `${sight}: ${count} elements are compared`);
        assert.deepEqual(await page.evaluate(() => globalThis.differences()), [], `${sight}: without any sheet`);
        for (const [file, what] of Object.entries(SHEETS)) {
          await sheet(page, file, true);
          assert.deepEqual(await page.evaluate(() => globalThis.differences()), [], `${sight}, where ${what}`);
          await sheet(page, file, false);
        }
      }
    });
  }
});

/** Conditions as the host would set them. */
function filtered(page, filters) {
  return page.evaluate(filters => {
    document.querySelector('bedesk-customers').query = {pageSize: 4, filters};
  }, filters);
}
