import assert from 'node:assert/strict';
import {eventually} from './support/eventually.js';
import {List} from './support/list.js';
import {BOTH, stories} from './support/story.js';

stories('people', story => {
  story('somebody is added by the keyboard alone, shown, focused, and kept', BOTH, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    const other = new List(await desk.open());
    await list.isReady();
    await other.isReady();
    await page.bringToFront();
    const {keyboard} = page;

    await list.tabTo('Add new user');
    await keyboard.press('Enter');
    await list.dialog.waitFor();
    await keyboard.type('Zoë Ångström');
    await keyboard.press('Tab');
    await keyboard.type(' zoe@example.se ');
    await keyboard.press('Tab');
    await keyboard.type('Swed');
    await list.tabTo('Add user');
    await keyboard.press('Enter');

    await list.dialog.waitFor({state: 'hidden'});
    await list.focuses('Zoë Ångström');
    await list.row('Zoë Ångström').getByText('Sweden').first().waitFor({state: 'attached'});
    await list.announces('Zoë Ångström was added');

    const [stored] = await desk.stored(page, {search: 'zoe@example.se'});
    assert.equal(stored.name, 'Zoë Ångström');
    assert.equal(stored.email, 'zoe@example.se');
    assert.equal(stored.country, 'SE');
    assert.equal(stored.verified, false);

    // The other tab was not reloaded.
    await eventually(async () => assert.equal(await other.tab('All').getAttribute('aria-label'), 'All, 301'));
    await other.search.fill('zoe');
    await other.row('Zoë Ångström').waitFor();

    await page.reload();
    await list.isReady();
    await list.search.fill('angstrom');
    await list.row('Zoë Ångström').waitFor();
  });

  story('an email that is taken names who has it, keeps the input, and opens their profile', {}, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await page.evaluate(() => {
      globalThis.codes = [];
      document.querySelector('bedesk-customers').addEventListener('customers-error', event => {
        globalThis.codes.push(event.detail.error.code);
      });
    });

    await list.add.click();
    await list.dialog.getByLabel('Name', {exact: true}).fill('Somebody Else');
    await list.dialog.getByLabel('Email', {exact: true}).fill('LEONEKOHLER@surfeu.example');
    await page.keyboard.press('Enter');

    await list.dialog.getByText('Leonie Köhler has this email.').waitFor();
    await list.focuses('');
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Somebody Else');
    assert.equal(await list.dialog.getByLabel('Email', {exact: true}).getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await page.evaluate(() => globalThis.codes), ['duplicate-email']);
    assert.equal((await desk.stored(page)).length, 300, 'nobody was added');

    await list.dialog.getByRole('button', {name: 'Open their profile'}).click();
    await list.profile('Leonie Köhler').waitFor();
    await page.keyboard.press('Escape');
    await list.profile().waitFor({state: 'hidden'});
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Somebody Else');
  });

  story('nothing typed is lost by leaving the dialog, unless one says so', {}, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await list.add.click();
    await page.keyboard.press('Enter');
    await list.dialog.getByText('Enter a name or an email.').waitFor();
    await list.dialog.getByLabel('Name', {exact: true}).fill('Half Typed');
    await page.keyboard.press('Escape');
    await list.dialog.getByText('Discard what you typed?').waitFor();
    await list.dialog.getByRole('button', {name: 'Keep editing'}).click();
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), 'Half Typed');
    await page.keyboard.press('Escape');
    await list.dialog.getByRole('button', {name: 'Discard', exact: true}).click();
    await list.dialog.waitFor({state: 'hidden'});
    await list.focuses('Add new user');
    await list.add.click();
    assert.equal(await list.dialog.getByLabel('Name', {exact: true}).inputValue(), '');
  });

  story('a profile opens from the row and gives the focus back to it', BOTH, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    const {id} = desk.people.find(({name}) => name === 'Bjørn Hansen');
    await page.evaluate(async who => {
      const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
      await source.recordVisit(
        {id: who},
        {at: Date.now() - 60_000, url: 'https://shop.example/a?b=1', title: 'Prices'},
      );
      await source.recordVisit(
        {id: who},
        {at: Date.now() - 30_000, url: 'https://shop.example/caf%C3%A9', title: null},
      );
      source.close();
    }, id);
    await list.search.fill('bjorn');
    await list.shows([id]);

    await list.person('Bjørn Hansen').focus();
    await page.keyboard.press('Enter');
    const profile = list.profile('Bjørn Hansen');
    await profile.waitFor();
    await profile.getByRole('heading', {name: 'Bjørn Hansen'}).waitFor();
    for (const name of ['Identity', 'Activity', 'Technology', 'Location']) {
      await profile.getByRole('region', {name}).waitFor();
    }
    await profile.getByRole('region', {name: 'Location'}).getByText('Norway').waitFor();
    await profile.getByText('bjorn.hansen@yahoo.example').first().waitFor();
    const viewed = profile.getByRole('list', {name: 'Viewed pages'}).getByRole('listitem');
    await eventually(async () => assert.equal(await viewed.count(), 2));
    assert.match(await viewed.nth(0).textContent(), /\/café/);
    assert.match(await viewed.nth(1).textContent(), /Prices/);

    await page.keyboard.press('Escape');
    await profile.waitFor({state: 'hidden'});
    await list.focuses('Bjørn Hansen');
  });

  story(
    'the row menu opens by keyboard, moves by arrows and letters, and closes back to its button',
    {},
    async desk => {
      await desk.seed();
      const page = await desk.open();
      const list = new List(page);
      const {keyboard} = page;
      await list.isReady();
      await list.find('leonie');
      await list.menu('Leonie Köhler').focus();

      await keyboard.press('ArrowDown');
      await list.focuses('View');
      await keyboard.press('ArrowDown');
      await list.focuses('Start conversation');
      await keyboard.press('ArrowDown');
      await list.focuses('Suspend…');
      await keyboard.press('ArrowDown');
      await list.focuses('Delete…');
      await keyboard.press('ArrowDown');
      await list.focuses('View');
      await keyboard.press('s');
      await list.focuses('Start conversation');
      assert.equal(await page.getByRole('menuitem', {name: 'Impersonate'}).count(), 0, 'not granted, not offered');
      await keyboard.press('Escape');
      await list.focuses('More actions for Leonie Köhler');
      await eventually(async () =>
        assert.equal(await list.menu('Leonie Köhler').getAttribute('aria-expanded'), 'false'),
      );

      await keyboard.press('Enter');
      await list.focuses('View');
      await keyboard.press('Enter');
      await list.profile('Leonie Köhler').waitFor();
      await keyboard.press('Escape');
      await list.profile().waitFor({state: 'hidden'});
      await list.focuses('More actions for Leonie Köhler');
    },
  );

  story('the very first click on the three dots, or on Export, opens the menu', BOTH, async desk => {
    await desk.seed(30);
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    await list.menu('Leonie Köhler').click();
    await page.getByRole('menuitem', {name: 'View'}).waitFor({timeout: 2000});
    await page.keyboard.press('Escape');
    await list.export.click();
    await page.getByRole('menuitem', {name: 'All fields'}).waitFor({timeout: 2000});
  });

  story('a conversation starts at the host, else in the mail program, else it is said why not', {}, async desk => {
    await desk.seed();
    const page = await desk.open();
    const list = new List(page);
    await list.isReady();
    const asked = await watchNavigation(page);
    const start = async name => {
      await list.find(name);
      await list.menu(name).click();
      await page.getByRole('menuitem', {name: 'Start conversation'}).click();
    };

    await page.evaluate(() => {
      globalThis.started = [];
      document.querySelector('bedesk-customers').addEventListener(
        'customer-start-conversation',
        event => {
          globalThis.started.push(event.detail.customer.email);
          event.preventDefault();
        },
        {once: true},
      );
    });
    await start('Bjørn Hansen');
    await eventually(async () =>
      assert.deepEqual(await page.evaluate(() => globalThis.started), ['bjorn.hansen@yahoo.example']),
    );
    assert.deepEqual(asked, [], 'the host took it');

    await start('Bjørn Hansen');
    await eventually(async () =>
      assert.deepEqual(asked.map(decodeURIComponent), ['mailto:bjorn.hansen@yahoo.example']),
    );

    await start('No Email At All');
    await page.getByRole('alert').getByText('No Email At All has no email address to write to.').waitFor();
  });
});

/** Addresses that the page asks the browser to go to, those of other programs included. */
async function watchNavigation(page) {
  const asked = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({url}) => asked.push(url));
  return asked;
}
