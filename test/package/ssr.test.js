import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.ci/browsers.js';
import {makeHost} from '../../.ci/host.js';
import {extraPackages} from './support/extra.js';

describe('a server that renders with @lit-labs/ssr', () => {
  const {folder} = extraPackages();
  let browser;
  before(async () => {
    const target = join(folder, 'node_modules/bedesk-customers');
    rmSync(target, {recursive: true, force: true});
    cpSync(join(makeHost({}), 'node_modules/bedesk-customers'), target, {recursive: true});
    browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
  });
  after(() => browser?.close());

  const rendered = lang => {
    const {stdout, stderr, status} = spawnSync(process.execPath, [join(folder, 'render.js'), lang], {encoding: 'utf8'});
    assert.equal(status, 0, stderr);
    return stdout;
  };

  it('gives the skeleton as declarative shadow DOM, and opens no database', () => {
    const html = rendered('en');
    assert.match(html, /<bedesk-customers[^>]*><template [^>]*shadowrootmode="open"/);
    assert.match(html, /<customer-table[^>]*><template [^>]*shadowrootmode="open"/);
    assert.match(html, /Customers/);
    assert.ok(html.match(/<tr/g).length > 5, 'rows');
  });

  it('speaks the language of the tag', () => {
    assert.match(rendered('ar'), /العملاء/);
  });

  it('is taken over by the browser without a flash', async () => {
    const html = rendered('en');
    const page = await browser.newPage({viewport: {width: 1000, height: 700}, reducedMotion: 'reduce'});
    const problems = [];
    page.on('pageerror', error => problems.push(String(error)));
    await page.route('**/*', route =>
      route.request().url().endsWith('.js')
        ? route.fulfill({
            contentType: 'text/javascript',
            body: readFileSync('dist/bedesk-customers.min.js', 'utf8'),
          })
        : route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="en"><body>${html}</body></html>`,
          }),
    );
    await page.goto('https://host.test/');
    await page.evaluate(() => {
      // One that never answers: what is compared is the page before its first rows.
      const element = document.querySelector('bedesk-customers');
      element.source = {list: () => new Promise(() => {}), get: async () => null};
    });
    const before = {dom: await page.evaluate(treeOf), picture: await page.screenshot()};
    assert.ok(before.dom.includes('Customers'), 'the words are there before any script');

    const frames = await page.evaluate(async () => {
      const seen = [];
      let going = true;
      const root = () => document.querySelector('bedesk-customers').shadowRoot;
      const look = () => {
        seen.push(root()?.querySelector('customer-table')?.shadowRoot?.querySelectorAll('tr').length ?? 0);
        if (going) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      await import('/bedesk-customers.min.js');
      await customElements.whenDefined('bedesk-customers');
      for (let count = 0; count < 5; count++) await new Promise(resolve => requestAnimationFrame(resolve));
      going = false;
      return seen;
    });
    assert.deepEqual([...new Set(frames)].length, 1, `rows in each frame: ${frames.join()}`);
    const after = {dom: await page.evaluate(treeOf), picture: await page.screenshot()};
    assert.deepEqual(after.dom.split('<'), before.dom.split('<'));
    // The browser smooths round corners anew, by a shade, where it paints a part of the page again.
    assert.ok((await difference(page, before.picture, after.picture)) <= 2, 'the same picture');
    assert.deepEqual(problems, []);
    await page.close();
  });
});

/** By how much two pictures of one size differ at the most, in a colour of a pixel (0 to 255). */
function difference(page, ...pictures) {
  const urls = pictures.map(picture => `data:image/png;base64,${picture.toString('base64')}`);
  return page.evaluate(async sources => {
    const pixels = async source => {
      const image = Object.assign(new Image(), {src: source});
      await image.decode();
      const {width, height} = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, width, height).data;
    };
    const [one, other] = await Promise.all(sources.map(pixels));
    return one.reduce((most, value, index) => Math.max(most, Math.abs(value - other[index])), 0);
  }, urls);
}

/** In the page: the element and its shadow trees as text, without what is not seen; names of parts are the browser's. */
function treeOf() {
  const write = node => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, ' ').trim();
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return '';
    const attributes = [...node.attributes]
      .filter(({name}) => !['defer-hydration', 'selected', 'part', 'exportparts'].includes(name))
      .map(({name, value}) => ` ${name}="${value.trim()}"`)
      .sort();
    const inside = [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(write).join('');
    return `<${node.localName}${attributes.join('')}>${inside}</>`;
  };
  return write(document.querySelector('bedesk-customers'));
}
