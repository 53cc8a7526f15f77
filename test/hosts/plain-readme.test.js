import assert from 'node:assert/strict';
import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import {chromium} from 'playwright-core';
import {findChromium} from '../../.ci/browsers.js';
import {install} from './support/install.js';
import {followReadme, LIMITS, page, samples, shows, SOURCE} from './support/readme.js';

followReadme('A bundler without a framework', {
  // It has Vite; nothing else of it is used.
  host: 'react',
  fence: 'js',
  app: 'src/main.js',
  start: {'index.html': page('/src/main.js')},
  build: ['vite/bin/vite.js', 'build'],
});

/** What an empty page has already. */
const EMPTY = /^(<!doctype html>|<\/?(html|head|body)\b.*|<meta .*|<title>.*)$/;

describe('A page without a build, by the README alone', () => {
  let browser;
  let host;
  before(async () => {
    host = install('plain');
    browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
  });
  after(() => browser?.close());

  for (const kind of ['database', 'source']) {
    it(`a page with a ${kind} is at most ${LIMITS[kind]} lines, and works`, async () => {
      const html = samples('html').find(sample => sample.includes(kind === 'source' ? "'./source.js'" : '<!doctype'));
      const source = kind === 'source' ? SOURCE : '';
      const lines = `${html}\n${source}`
        .split('\n')
        .filter(line => line.trim() && !line.startsWith('// ') && !EMPTY.test(line.trim()));
      assert.ok(lines.length <= LIMITS[kind], `${lines.length} lines`);

      const folder = join(host, 'dist', `readme-${kind}`);
      mkdirSync(folder, {recursive: true});
      writeFileSync(join(folder, 'index.html'), html.includes('<!doctype') ? html : `<!doctype html>\n${html}`);
      writeFileSync(join(folder, 'source.js'), withoutTypes(source));
      const file = 'bedesk-customers.min.js';
      copyFileSync(join(host, 'node_modules/bedesk-customers/dist', file), join(folder, file));
      await shows(browser, folder, kind);
    });
  }
});

/** As the README says: without its types, and from the file beside it. */
function withoutTypes(code) {
  return transformSync(code, {loader: 'ts'}).code.replace('"bedesk-customers"', '"./bedesk-customers.min.js"');
}
