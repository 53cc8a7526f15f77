import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../.ci/browsers.js';
import {makeHost} from '../../.ci/host.js';
import {bundlers} from './support/bundlers.js';

const FIRST_VIEW = ['bedesk-customers', 'customer-tabs', 'customer-search', 'customer-table', 'customer-pager'];
const host = makeHost({
  'page.js': `import 'bedesk-customers';`,
  'element.js': `import 'bedesk-customers/elements/customer-table.js';`,
  'locale.js': `import 'bedesk-customers/locales/ar.js';`,
  'classes.js': `import * as all from 'bedesk-customers/classes.js'; globalThis.all = all;`,
  'domain.js': `import {fold} from 'bedesk-customers/classes.js'; globalThis.fold = fold;`,
});

/** Words of what must not be fetched before it is needed: Dexie, PapaParse, and the texts of dialogs. */
const LAZY = {Dexie: /IDBKeyRange/, PapaParse: /BAD_DELIMITERS/, dialogs: /Discard what you typed/};

describe('a bundle of a host', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser?.close());

  for (const [bundler, bundle] of Object.entries(bundlers(host))) {
    const build = async (file, options) => {
      const folder = join(host, 'out', bundler, file, options ? 'split' : 'whole');
      await bundle(file, folder, options);
      return folder;
    };

    it(`by ${bundler} that only says import 'bedesk-customers' registers the first view`, async () => {
      const {registered} = await load(browser, await build('page.js'));
      assert.deepEqual(registered, FIRST_VIEW);
    });

    it(`by ${bundler} fetches what is not needed at first sight when it is`, async () => {
      const {first, later} = await useLazyParts(browser, await build('page.js', {splitting: true}));
      for (const [name, word] of Object.entries(LAZY)) {
        assert.ok(!word.test(first), `no ${name} at first`);
        assert.ok(word.test(later), `${name} later`);
      }
    });

    it(`by ${bundler} that only imports one element registers it`, async () => {
      const {registered} = await load(browser, await build('element.js'));
      assert.ok(registered.includes('customer-table'));
    });

    it(`by ${bundler} that only imports a locale has its texts`, async () => {
      const {text} = await load(browser, await build('locale.js'));
      assert.match(text, /[\u0600-\u06ff]{3}/);
    });

    it(`by ${bundler} of the classes registers nothing`, async () => {
      const {registered} = await load(browser, await build('classes.js'));
      assert.deepEqual(registered, []);
    });

    it(`by ${bundler} of one function of the domain fetches no element`, async () => {
      const {text} = await load(browser, await build('domain.js'));
      assert.doesNotMatch(text, /LitElement|adoptedStyleSheets/);
    });
  }
});

/** Opens the page of the bundle, then its database, its dialog and an export: what was fetched for each. */
async function useLazyParts(browser, folder) {
  const {page, fetched} = await openFolder(browser, folder);
  try {
    await page.evaluate(async () => {
      await import('/main.js');
      const element = document.createElement('bedesk-customers');
      // One that never answers: this is what is there before the first row.
      element.source = {list: () => new Promise(() => {}), get: async () => null};
      document.body.append(element);
      await element.updateComplete;
      await new Promise(resolve => requestAnimationFrame(resolve));
    });
    const first = fetched.splice(0).join('');
    const shown = await page.evaluate(async () => {
      const element = document.querySelector('bedesk-customers');
      const ready = new Promise(resolve => element.addEventListener('customers-ready', resolve, {once: true}));
      Object.assign(element, {source: null, database: 'lazy'});
      await ready;
      await element.exportCustomers({download: false});
      element.openAddUser();
      const end = performance.now() + 8000;
      const dialog = () => element.shadowRoot.querySelector('add-user-dialog')?.shadowRoot?.querySelector('dialog');
      while (!dialog()?.open && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 20));
      return dialog()?.open ?? false;
    });
    assert.ok(shown, 'the dialog is shown');
    return {first, later: fetched.join('')};
  } finally {
    await page.close();
  }
}

/** Runs the bundle in a page: which of the first view's tags it registered, and the text of all that it fetched. */
async function load(browser, folder) {
  const {page, fetched} = await openFolder(browser, folder);
  try {
    const registered = await page.evaluate(async tags => {
      await import('/main.js');
      return tags.filter(tag => customElements.get(tag));
    }, FIRST_VIEW);
    return {registered, text: fetched.join('')};
  } finally {
    await page.close();
  }
}

/** An empty page beside the bundle's files; `fetched` gets the text of each as it is asked for. */
async function openFolder(browser, folder) {
  const page = await browser.newPage();
  const fetched = [];
  await page.setRequestInterception(true);
  page.on('request', request => {
    const {pathname} = new URL(request.url());
    if (pathname === '/') return request.respond({contentType: 'text/html', body: '<!doctype html><body></body>'});
    if (!existsSync(join(folder, pathname))) return request.respond({status: 404});
    const body = readFileSync(join(folder, pathname), 'utf8');
    fetched.push(body);
    return request.respond({contentType: 'text/javascript', body});
  });
  await page.goto('https://host.test/');
  return {page, fetched};
}
