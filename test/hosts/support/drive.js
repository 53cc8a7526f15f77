import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../.ci/browsers.js';
import {serve} from '../../../demo/hosts/serve.js';
import {eventually} from '../../e2e/support/eventually.js';
import {List} from '../../e2e/support/list.js';
import {install, run} from './install.js';

const built = new Set();

/**
 * One test for all hosts: each shows the same page over a source of its own, and does the same with its events,
 * permissions, colours and address.
 *
 * @param {string} title
 * @param {{name: string, output?: string, frame?: boolean, start?: (host: string) => Promise<{origin: string, close(): Promise<void>}>}} host
 *   `output`: the folder with what it has built; `frame`: the page is in an iframe; `start`: its own server
 */
export function drive(title, {name, output = 'dist', frame = false, start}) {
  describe(title, () => {
    let server;
    let browser;
    let page;
    let list;
    let problems;

    before(async () => {
      const host = install(name);
      if (!built.has(name)) run(host, 'npm', ['run', 'build']);
      built.add(name);
      server = await (start ? start(host) : serve(`${host}/${output}`));
      browser = await chromium.launch({
        executablePath: findChromium(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      });
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Opens the host at an address, as a person would who was given it. */
    const open = async (address = '/customers') => {
      await page?.close();
      page = await browser.newPage({locale: 'en-US', viewport: {width: 1280, height: 900}});
      problems = [];
      page.on('pageerror', error => problems.push(String(error)));
      page.on('console', message => {
        if (['error', 'warning'].includes(message.type())) problems.push(message.text());
      });
      await page.goto(server.origin + address);
      list = new List(frame ? page.frameLocator('iframe') : page);
      await list.isReady();
    };

    it('shows the customers of its own source', async () => {
      await open();
      await list.shows(['ann', 'luis', 'visitor-1', 'layla', 'visitor-2', 'bjorn', 'mei']);
      assert.deepEqual(problems, []);
    });

    it('hears events, and does an act itself', async () => {
      await open();
      await list.menu('Ann Weiss').click();
      await list.page.getByRole('menuitem', {name: 'Start conversation'}).click();
      await page.getByText('Conversation with Ann Weiss').waitFor();
      assert.deepEqual(problems, []);
    });

    it('vetoes an act, and is told of one that was done', async () => {
      await open();
      await list.add.click();
      await list.dialog.getByLabel('Name', {exact: true}).fill('Nobody');
      await list.dialog.getByRole('button', {name: 'Add user'}).click();
      await list.dialog.getByRole('button', {name: 'Add user'}).and(list.dialog.locator(':enabled')).waitFor();
      await list.dialog.getByLabel('Name', {exact: true}).fill('Somebody');
      await list.dialog.getByRole('button', {name: 'Add user'}).click();
      await page.getByText('Stored: create').waitFor();
      await list.person('Somebody').waitFor();
      assert.equal(await list.person('Nobody').count(), 0);
      assert.deepEqual(problems, []);
    });

    it('gives and takes permissions while it is shown', async () => {
      await open();
      await list.add.waitFor();
      await page.getByLabel('May add people').uncheck();
      await list.add.waitFor({state: 'hidden'});
      await page.getByLabel('May add people').check();
      await list.add.waitFor();
      assert.deepEqual(problems, []);
    });

    it('sets the colours', async () => {
      await open();
      const background = () =>
        list.page
          .locator('.page')
          .first()
          .evaluate(box => getComputedStyle(box).backgroundColor);
      const light = await background();
      await page.getByLabel('Dark').check();
      await eventually(async () => assert.notEqual(await background(), light));
      assert.deepEqual(problems, []);
    });

    it('has a route that follows the view, and a view that follows the route', async () => {
      await open('/customers?tab=visitors');
      await list.shows(['visitor-1', 'visitor-2']);
      await list.tab('Verified').click();
      await list.shows(['ann', 'luis', 'bjorn']);
      assert.equal(new URL(page.url()).search, '?tab=verified');
      await list.search.fill('bjorn');
      await list.shows(['bjorn']);
      await eventually(async () => assert.equal(new URL(page.url()).search, '?tab=verified&q=bjorn'));
      // A search is typed into the entry that there is.
      await page.goBack();
      await list.shows(['visitor-1', 'visitor-2']);
      await page.goForward();
      await list.shows(['bjorn']);
      await page.goBack();
      await list.tab('Verified').click();
      await list.shows(['ann', 'luis', 'bjorn']);
      assert.deepEqual(problems, []);
    });
  });
}
