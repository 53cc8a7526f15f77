import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {installAccess, STATES} from './support/states.js';
import {stories} from './support/story.js';

const WIDTH = 1280;

stories('from right to left', story => {
  story('the columns begin at the right, and the row menu stands at the left', {}, async desk => {
    const {page, list} = await begin(desk);
    const x = async name => (await list.table.getByRole('columnheader', {name}).boundingBox()).x;
    assert.ok((await x(/^User/)) > (await x(/^Country/)));
    assert.ok((await x(/^Country/)) > (await x(/^Page visits/)));
    await list.find('leonie');
    const dots = await list.menu('Leonie Köhler').boundingBox();
    assert.ok(dots.x < WIDTH / 2);
    assert.ok((await page.getByRole('searchbox').boundingBox()).x > WIDTH / 2, 'the search stands at the right');
    assert.ok((await list.add.boundingBox()).x < WIDTH / 2, 'the buttons of the header stand at the left');
  });

  story('the arrows of the pager point the other way', {}, async desk => {
    const {list} = await begin(desk);
    const place = async name => (await list.pager(name).boundingBox()).x;
    assert.ok((await place('First page')) > (await place('Previous page')));
    assert.ok((await place('Previous page')) > (await place('Next page')));
    for (const name of ['First page', 'Previous page', 'Next page', 'Last page']) {
      assert.equal(await list.pager(name).locator('svg').evaluate(mirror), -1, name);
    }
  });

  story('the menus and the dropdown open at the other edge of their buttons', {}, async desk => {
    const {page, list} = await begin(desk);
    await STATES['the menu of a row']({page, list});
    const dots = await list.menu('Leonie Köhler').boundingBox();
    const menu = await page.getByRole('menu').boundingBox();
    assert.ok(Math.abs(menu.x - dots.x) < 2, 'the menu begins at the left edge of the dots');
    await page.keyboard.press('Escape');

    await list.filter.click();
    const button = await list.filter.boundingBox();
    const dropdown = await page.getByRole('dialog', {name: 'Show people who match'}).boundingBox();
    assert.ok(Math.abs(dropdown.x + dropdown.width - (button.x + button.width)) < 2, 'and the filter at the right one');
  });

  story('the profile slides in at the left', {}, async desk => {
    const {page, list} = await begin(desk);
    await STATES['a profile']({page, list});
    await eventually(async () => {
      const panel = await list.profile('Leonie Köhler').boundingBox();
      assert.ok(Math.abs(panel.x) < 16, `at ${panel.x}`);
    });
  });

  story('the arrows of the bulk bar lead the other way', {}, async desk => {
    const {page, list} = await begin(desk);
    await STATES['a selection']({page});
    await page.getByRole('button', {name: 'Clear selection'}).focus();
    await page.keyboard.press('ArrowLeft');
    await list.focuses('Select all 300 that match');
    await page.keyboard.press('ArrowRight');
    await list.focuses('Clear selection');
  });

  story('a progress bar fills from the right', {}, async desk => {
    await desk.seed();
    const page = await desk.open('rtl');
    await page.evaluate(() => {
      const {MemoryCustomerSource, DexieCustomerSource} = globalThis.library;
      const count = 100;
      const source = new MemoryCustomerSource();
      const everybody = new DexieCustomerSource({database: 'e2e'});
      source.list = async request => ({...(await everybody.list(request)), total: count});
      // Half of them come, and then nobody.
      source.scan = async function* (options) {
        for await (const batch of everybody.scan(options)) {
          yield batch.slice(0, count / 2);
          await new Promise(() => undefined);
        }
      };
      document.querySelector('bedesk-customers').source = source;
    });
    await new List(page).isReady();
    await page.getByRole('button', {name: 'Export', exact: true}).click();
    await page.getByRole('menuitem', {name: 'All fields'}).click();
    const bar = page.getByRole('progressbar');
    await eventually(async () => assert.equal(await bar.getAttribute('value'), '50'));
    const [start, middleLeft, middleRight] = await coloursAt(page, await bar.screenshot(), [0.1, 0.4, 0.9]);
    assert.deepEqual(start, middleLeft, 'nothing is filled at the left');
    assert.notDeepEqual(middleRight, middleLeft, 'the right half is filled');
  });

  story('what opens has an arrow that points to its text', {}, async desk => {
    const {page, list} = await begin(desk);
    await list.add.click();
    const more = page.getByText('More details');
    assert.equal(await more.locator('svg').evaluate(mirror), -1);
  });
});

for (const [dir, name] of [
  ['ltr', 'customers'],
  ['rtl', 'rtl'],
]) {
  stories(`names and emails of the other direction (${dir})`, story => {
    story('are isolated from what stands beside them, wherever they are shown', {timeout: 180_000}, async desk => {
      const {page, list} = await begin(desk, name);
      for (const [state, reach] of Object.entries(STATES)) {
        await reach({page, list});
        assert.deepEqual(await page.evaluate(exposed), [], state);
        await page.reload();
        await list.isReady();
      }
    });
  });
}

async function begin(desk, name = 'rtl') {
  await desk.seed();
  const page = await desk.newPage();
  await page.addInitScript(installAccess);
  await page.goto(desk.address(name));
  const list = new List(page);
  await list.isReady();
  return {page, list};
}

/** Colours of a picture half-way down, at these parts of its width. */
function coloursAt(page, png, places) {
  return page.evaluate(
    async ({bytes, places}) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], {type: 'image/png'}));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d', {willReadFrequently: true});
      context.drawImage(picture, 0, 0);
      const y = Math.floor(picture.height / 2);
      return places.map(place => [...context.getImageData(Math.floor(picture.width * place), y, 1, 1).data]);
    },
    {bytes: [...png], places},
  );
}

/** In the page: 1, or -1 where the icon is drawn the other way round; by the turn it has, if it is turned. */
function mirror(icon) {
  const {transform, scale, rotate} = getComputedStyle(icon);
  if (scale !== 'none') return Number(scale.split(' ')[0]);
  if (rotate === '180deg') return -1;
  return transform === 'none' ? 1 : Math.sign(new DOMMatrix(transform).a);
}

/** In the page: texts of customers that would run into what is around them. */
function exposed() {
  // Of everybody in the list, and of the other direction: names, addresses, cities.
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const OWN = isRightToLeft ? /^\s*(Leonie Köhler|leonekohler\S+|person\d+@\S+|Stuttgart)\s*$/i : /محمد|שרה/;
  const found = new Set();
  for (const element of globalThis.access.deep()) {
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !OWN.test(node.data) || !element.checkVisibility()) continue;
      if (element.closest('.sr-only, option')) continue;
      const isAlone = [...'\u2068\u2069'].every(mark => node.data.includes(mark));
      const {unicodeBidi} = getComputedStyle(element.closest('bdi, [dir=auto]') ?? element);
      if (!isAlone && !/isolate|plaintext/.test(unicodeBidi)) found.add(`${globalThis.access.nameOf(element)}`);
    }
  }
  return [...found];
}
