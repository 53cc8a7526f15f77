import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import puppeteer from 'puppeteer-core';
import {rollup} from 'rollup';
import * as vite from 'vite';
import {findChromium} from '../../.ci/browsers.js';
import {makeHost} from '../../.ci/host.js';

const FIRST_VIEW = ['bedesk-customers', 'customer-tabs', 'customer-search', 'customer-table', 'customer-pager'];
const host = makeHost({
  'page.js': `import 'bedesk-customers';`,
  'element.js': `import 'bedesk-customers/elements/customer-table.js';`,
  'locale.js': `import 'bedesk-customers/locales/ar.js';`,
  'classes.js': `import * as all from 'bedesk-customers/classes.js'; globalThis.all = all;`,
  'domain.js': `import {fold} from 'bedesk-customers/classes.js'; globalThis.fold = fold;`,
});

const bundlers = {
  async Vite(file, folder) {
    await vite.build({
      root: host,
      base: './',
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: folder,
        rolldownOptions: {input: join(host, file), output: {entryFileNames: 'main.js'}},
      },
    });
  },
  async esbuild(file, folder) {
    await esbuild.build({
      entryPoints: {main: join(host, file)},
      bundle: true,
      format: 'esm',
      charset: 'utf8',
      outdir: folder,
      logLevel: 'error',
    });
  },
  async Rollup(file, folder) {
    const bundle = await rollup({
      input: join(host, file),
      plugins: [nodeResolve({browser: true, exportConditions: ['production']}), commonjs()],
      onwarn: () => {},
    });
    await bundle.write({dir: folder, format: 'es', entryFileNames: 'main.js'});
  },
};

describe('a bundle of a host', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser?.close());

  for (const [bundler, bundle] of Object.entries(bundlers)) {
    const build = async file => {
      const folder = join(host, 'out', bundler, file);
      await bundle(file, folder);
      return folder;
    };

    it(`by ${bundler} that only says import 'bedesk-customers' registers the first view`, async () => {
      const {registered} = await load(browser, await build('page.js'));
      assert.deepEqual(registered, FIRST_VIEW);
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

/** Runs the bundle in a page: which of the first view's tags it registered, and the text of all that it fetched. */
async function load(browser, folder) {
  const page = await browser.newPage();
  let text = '';
  try {
    await page.setRequestInterception(true);
    page.on('request', request => {
      const {pathname} = new URL(request.url());
      if (pathname === '/') return request.respond({contentType: 'text/html', body: '<!doctype html>'});
      if (!existsSync(join(folder, pathname))) return request.respond({status: 404});
      const body = readFileSync(join(folder, pathname), 'utf8');
      text += body;
      return request.respond({contentType: 'text/javascript', body});
    });
    await page.goto('http://host.test/');
    const registered = await page.evaluate(async tags => {
      await import('/main.js');
      return tags.filter(tag => customElements.get(tag));
    }, FIRST_VIEW);
    return {registered, text};
  } finally {
    await page.close();
  }
}
