import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {hits, isBeside, rectOf} from './support/places.js';
import {stories} from './support/story.js';

/** Styles of what stands around the page. */
const BOXES = {
  'in a box that hides what overflows': {overflow: 'hidden', blockSize: '500px', inlineSize: '900px'},
  'in a box that clips, and contains its paint': {overflow: 'clip', contain: 'paint', inlineSize: '900px'},
  'in a box that is moved and filtered, and will change': {
    transform: 'translate(90px, 60px)',
    filter: 'brightness(1)',
    willChange: 'transform',
    inlineSize: '800px',
  },
  'in a box that is scaled': {transform: 'scale(0.8)', transformOrigin: '0 0'},
  'in a box that is zoomed in': {zoom: '1.25'},
};

stories('wherever the page stands, what it opens is at its place and on top', story => {
  for (const [where, styles] of Object.entries(BOXES)) {
    story(where, {}, async desk => {
      const page = await opened(desk);
      await page.evaluate(styles => {
        const box = document.querySelector('main');
        Object.assign(box.style, styles);
        box.append(globalThis.customers);
      }, styles);
      await useAll(page, page);
    });
  }

  story('in a narrow window, zoomed in', {context: {viewport: {width: 420, height: 800}}}, async desk => {
    const page = await opened(desk);
    await page.evaluate(() => {
      document.querySelector('main').style.zoom = '1.5';
      document.querySelector('main').append(globalThis.customers);
    });
    const list = new List(page);
    await list.isReady();
    await list.add.click();
    await isInWindow(page, list.dialog);
    await page.keyboard.press('Escape');
    await list.person('Leonie Köhler').click();
    await isInWindow(page, list.profile());
    await page.keyboard.press('Escape');
    await list.filter.click();
    await isInWindow(page, page.getByRole('dialog', {name: 'Show people who match'}));
    await page.keyboard.press('Escape');
    await list.menu('Leonie Köhler').click();
    await isInWindow(page, page.getByRole('menu'));
  });

  story("in a host's modal dialog, which Escape leaves open while it means what is on top", {}, async desk => {
    const page = await opened(desk);
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.ariaLabel = 'The host';
      dialog.style.inlineSize = '1000px';
      dialog.append(globalThis.customers);
      document.body.append(dialog);
      dialog.showModal();
    });
    const list = await useAll(page, page);
    const host = page.getByRole('dialog', {name: 'The host'});
    const stays = async what => {
      await page.keyboard.press('Escape');
      await page.waitForTimeout(50);
      assert.ok(await host.isVisible(), `Escape on ${what} means that alone`);
    };
    await list.menu('Leonie Köhler').click();
    await page.getByRole('menuitem', {name: 'View'}).waitFor();
    await stays('a menu');
    await list.filter.click();
    await page.getByRole('button', {name: 'Apply'}).waitFor();
    await stays('the filter');
    await list.add.click();
    await list.dialog.waitFor();
    await stays('a dialog');
    await list.person('Leonie Köhler').click();
    await list.profile().waitFor();
    await stays('a panel');
    await list.search.fill('leo');
    await stays('a search');
    await page.evaluate(() => globalThis.customers.openAddUser());
    await addUser(list, 'Second');
    // Its row takes the focus once it is shown.
    await list.focuses('Second');
    await page.keyboard.press('F8');
    await list.focuses('Dismiss');
    await stays('a message');
    await page.keyboard.press('Escape');
    await host.waitFor({state: 'hidden'});
  });

  for (const whole of ['the page alone', 'the document']) {
    story(`in full screen: ${whole}`, {}, async desk => {
      const page = await opened(desk);
      await page.evaluate(whole => {
        const {customers} = globalThis;
        const main = document.querySelector('main');
        main.append(customers);
        main.style.overflow = 'auto';
        const screen = whole === 'the page alone' ? customers : document.documentElement;
        const button = document.createElement('button');
        button.textContent = 'Full screen';
        button.onclick = () => screen.requestFullscreen();
        document.body.prepend(button);
      }, whole);
      await page.getByRole('button', {name: 'Full screen'}).click();
      await page.waitForFunction(() => document.fullscreenElement !== null);
      const list = await useAll(page, page);
      assert.ok(await page.evaluate(() => document.fullscreenElement !== null), 'it still fills the screen');
      // What does not fit can be reached.
      await list.pager('Next page').click();
      await eventually(async () => assert.ok(await hits(list.pages)));
    });
  }

  story('in a shadow tree, where the focus is kept too', {}, async desk => {
    const page = await opened(desk);
    await page.evaluate(() => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      document.querySelector('main').append(outer);
      outer.attachShadow({mode: 'open'}).append(inner);
      inner.attachShadow({mode: 'open'}).append(globalThis.customers);
    });
    const list = await useAll(page, page);
    await list.find('leonie');
    await list.menu('Leonie Köhler').click();
    await page.getByRole('menuitem', {name: 'Delete…'}).click();
    await page
      .getByRole('dialog', {name: /Delete/})
      .getByRole('button', {name: 'Delete'})
      .click();
    await list.row('Leonie Köhler').waitFor({state: 'detached'});
    await list.search.and(page.locator(':focus')).waitFor();
  });

  story('in a frame', {}, async desk => {
    await desk.seed(60);
    const page = await desk.open('framed');
    await eventually(() => assert.equal(page.frames().length, 2));
    await useAll(page, page.frames()[1]);
  });

  story('in a frame without an origin, which has no database: it says so', {}, async desk => {
    const page = await desk.open('sandboxed');
    await eventually(() => assert.equal(page.frames().length, 2));
    const frame = page.frames()[1];
    await frame.getByRole('alert').getByText('Allow site data').waitFor();
    await frame.evaluate(() => {
      const customers = [{id: 'one', name: 'One Of Ours'}];
      const source = new globalThis.library.MemoryCustomerSource({customers});
      document.querySelector('bedesk-customers').source = source;
    });
    await new List(frame).person('One Of Ours').waitFor();
  });
});

/** A page of the host with people in the database, and our element at hand, in no document yet. */
async function opened(desk) {
  await desk.seed(60);
  const page = await desk.open('bare');
  await page.waitForFunction(() => globalThis.library);
  await page.evaluate(() => {
    const customers = document.createElement('bedesk-customers');
    customers.database = 'e2e';
    Object.assign(globalThis, {customers});
  });
  return page;
}

/** Opens everything there is, by real clicks, which find out by themselves whether something lies above. */
async function useAll(page, frame) {
  const list = new List(frame);
  await list.isReady();
  // The menu of the last row on the page turns upwards.
  for (const name of [null, 'Leonie Köhler']) {
    const button = name ? list.menu(name) : list.table.locator('row-menu [aria-haspopup]').last();
    await button.click();
    const menu = frame.getByRole('menu');
    await frame.getByRole('menuitem', {name: 'View'}).waitFor();
    await isBeside(menu, button, 'the menu');
    assert.ok(await hits(menu), 'the menu is on top');
    if (name) await frame.getByRole('menuitem', {name: 'View'}).click();
    else await page.keyboard.press('Escape');
  }
  const panel = list.profile('Leonie Köhler');
  await panel.waitFor();
  await isInWindow(page, panel);
  assert.ok(await hits(panel.getByRole('heading').first()), 'the panel is on top');
  await panel.getByRole('button', {name: 'Close'}).click();

  await list.filter.click();
  await frame.getByRole('button', {name: 'Apply'}).waitFor();
  const dropdown = frame.getByRole('dialog', {name: 'Show people who match'});
  await isBeside(dropdown, list.filter, 'the dropdown');
  assert.ok(await hits(frame.getByRole('button', {name: 'Apply'})), 'the dropdown is on top');
  await frame.getByRole('button', {name: 'Clear'}).last().click();

  const mark = list.table.locator('.tag').first();
  await mark.scrollIntoViewIfNeeded();
  await mark.hover();
  const tip = frame.getByRole('tooltip');
  await tip.waitFor();
  await isBeside(tip, mark, 'the tip');
  await page.mouse.move(0, 0);

  await list.add.click();
  await isInWindow(page, list.dialog);
  await addUser(list, 'Somebody New');
  const notice = list.page.getByRole('status').filter({hasText: 'Somebody New was added'}).last();
  await notice.waitFor({state: 'attached'});
  await eventually(async () =>
    assert.ok(await hits(notice), `the message is on top: ${await rectOf(notice.locator('> *')).then(JSON.stringify)}`),
  );
  return list;
}

async function addUser(list, name) {
  await list.dialog.getByLabel('Name', {exact: true}).fill(name);
  await list.dialog.getByRole('button', {name: 'Add user'}).click();
  await list.dialog.waitFor({state: 'hidden'});
}

/** As a whole. */
async function isInWindow(page, locator) {
  await locator.waitFor();
  await eventually(async () => {
    const {left, right, top, bottom, width, height} = await rectOf(locator);
    const where = `${Math.round(left)} to ${Math.round(right)}, ${Math.round(top)} to ${Math.round(bottom)}`;
    assert.ok(left >= -1 && top >= -1 && right <= width + 1 && bottom <= height + 1, `in the window: ${where}`);
  });
}
