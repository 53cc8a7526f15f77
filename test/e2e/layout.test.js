import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {stories} from './support/story.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NARROW = {viewport: {width: 360, height: 740}};

stories('layout and access', story => {
  story(
    'at 360 px the page does not scroll sideways, and the row menu is there and works',
    {context: NARROW},
    async desk => {
      const list = await begin(desk);
      const {page} = list;
      assert.equal(await overflow(page), 0);

      await list.find('leonie');
      const button = list.menu('Leonie Köhler');
      const box = await button.boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 360, 'the three dots are in the window');
      await button.click();
      const menu = await page.getByRole('menu', {name: 'More actions for Leonie Köhler'}).boundingBox();
      assert.ok(menu && menu.x >= 0 && menu.x + menu.width <= 360, 'the menu is in the window');
      await page.getByRole('menuitem', {name: 'View'}).click();
      await list.profile('Leonie Köhler').waitFor();
      await eventually(async () => {
        const panel = await list.profile('Leonie Köhler').boundingBox();
        assert.ok(panel && panel.x >= 0 && panel.x + panel.width <= 360, 'the profile has slid into the window');
      });
      await page.keyboard.press('Escape');

      await list.filter.click();
      const dropdown = await page.getByRole('dialog', {name: 'Show people who match'}).boundingBox();
      assert.ok(dropdown && dropdown.x >= 0 && dropdown.x + dropdown.width <= 360, 'the filter is in the window');
      await page.keyboard.press('Escape');
      await list.add.click();
      const dialog = await list.dialog.boundingBox();
      assert.ok(dialog && dialog.x >= 0 && dialog.x + dialog.width <= 360, 'the dialog is in the window');
      assert.equal(await overflow(page), 0);
    },
  );

  for (const width of [360, 768, 1920]) {
    story(
      `with very long texts nothing sticks out at ${width} px`,
      {context: {viewport: {width, height: 800}}},
      async desk => {
        const page = await desk.open('waiting');
        await page.evaluate(() => {
          const long = 'W'.repeat(400);
          const base = {version: '1', avatarUrl: null, anonymous: false, verified: false, country: 'DE', city: long};
          const more = {timeZone: null, language: null, ipAddress: null, browser: null, device: null, platform: null};
          const counts = {createdAt: 0, lastActiveAt: 8.64e15, pageVisits: 1e15, conversations: 1e15, returning: false};
          const customer = {...base, ...more, ...counts, suspension: null, attributes: {}};
          const customers = [
            {...customer, id: '1', name: long, email: `${long}@example.com`},
            {...customer, id: '2', name: null, email: null, anonymous: true},
          ];
          document.querySelector('bedesk-customers').source = new globalThis.library.MemoryCustomerSource({customers});
        });
        await new List(page).isReady();
        assert.equal(await overflow(page), 0);
      },
    );
  }

  story('from right to left the arrow keys of the tabs are mirrored', {}, async desk => {
    const list = await begin(desk, 'rtl');
    await list.tab('All').focus();
    await list.page.keyboard.press('ArrowLeft');
    await eventually(async () => assert.equal(await list.tab('Verified').getAttribute('aria-selected'), 'true'));
    await list.page.keyboard.press('ArrowRight');
    await eventually(async () => assert.equal(await list.tab('All').getAttribute('aria-selected'), 'true'));

    const all = await list.tab('All').boundingBox();
    const verified = await list.tab('Verified').boundingBox();
    assert.ok(all.x > verified.x, 'All is at the right');
    await list.find('leonie');
    const dots = await list.menu('Leonie Köhler').boundingBox();
    const name = await list.person('Leonie Köhler').boundingBox();
    assert.ok(dots.x < name.x, 'the menu is at the left end of the row');
    assert.equal(await overflow(list.page), 0);
  });

  // In the other themes the stories are.
  for (const [look, media] of [
    ['light', {colorScheme: 'light'}],
    ['forced colours', {forcedColors: 'active'}],
  ]) {
    story(`axe finds nothing in any state, ${look}`, {context: media}, async desk => {
      await desk.seed();
      const page = await desk.newPage();
      await page.addInitScript(axeSource);
      await page.goto(desk.address('customers'));
      const list = new List(page);
      await list.isReady();
      await isAccessible(page, 'the list');

      await list.filter.click();
      await page.getByRole('dialog', {name: 'Show people who match'}).getByLabel('Field').selectOption('Country');
      await isAccessible(page, 'the filter');
      await page.getByRole('combobox', {name: 'Value'}).click();
      await page.getByRole('combobox', {name: 'Find a country'}).fill('german');
      await isAccessible(page, 'the choice of countries');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await page.getByRole('button', {name: 'Apply'}).click();
      await list.chips.waitFor();
      await isAccessible(page, 'chips');

      await list.menu('Leonie Köhler').click();
      await page.getByRole('menuitem', {name: 'View'}).waitFor();
      await isAccessible(page, 'the row menu');
      await page.getByRole('menuitem', {name: 'View'}).click();
      await list.profile('Leonie Köhler').getByRole('region', {name: 'Location'}).waitFor();
      await isAccessible(page, 'the profile');
      await page.keyboard.press('Escape');

      await list.export.click();
      await page.getByRole('menuitem', {name: 'All fields'}).waitFor();
      await isAccessible(page, 'the export menu');
      await page.keyboard.press('Escape');

      await list.add.click();
      await list.dialog.getByLabel('Email', {exact: true}).fill('LEONEKOHLER@surfeu.example');
      await page.keyboard.press('Enter');
      await list.dialog.getByText('Leonie Köhler has this email.').waitFor();
      await isAccessible(page, 'the dialog with a problem');
      await page.keyboard.press('Escape');
      await list.dialog.getByRole('button', {name: 'Discard', exact: true}).click();

      await list.search.fill('nobody at all');
      await page.getByRole('heading', {name: 'Nobody matches “nobody at all”'}).waitFor();
      await isAccessible(page, 'no match');
    });
  }
});

async function begin(desk, name) {
  await desk.seed();
  const list = new List(await desk.open(name));
  await list.isReady();
  return list;
}

/** By how many pixels the host's page can be scrolled sideways. */
function overflow(page) {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

async function isAccessible(page, state) {
  // What fades in has its contrast at the end.
  const violations = await page.evaluate(async () => {
    await Promise.allSettled(
      document
        .getAnimations()
        .flatMap(animation => (animation.effect.getTiming().iterations === 1 ? animation.finished : [])),
    );
    const result = await globalThis.axe.run();
    return result.violations.map(({id, nodes}) => ({
      id,
      nodes: nodes.map(({html, failureSummary}) => html + failureSummary),
    }));
  });
  assert.deepEqual(violations, [], state);
}
