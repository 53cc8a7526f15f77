import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../.ci/browsers.js';
import {makeHost} from '../../.ci/host.js';

const TSC = resolve('node_modules/typescript/bin/tsc');
const readme = readFileSync('README.md', 'utf8');
const scripts = [...samples('ts'), ...samples('js')].map(nameAndComplete);
const host = makeHost(Object.fromEntries(scripts.map(({name, code}) => [name, code])));
const compiled = compile();

describe('the samples of the README', () => {
  it('are there', () => {
    assert.ok(scripts.length > 8, `${String(scripts.length)} scripts`);
  });

  it('are right by the types of the package', () => {
    assert.equal(compiled, '');
  });
});

describe('the pages of the README', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser?.close());

  for (const [index, html] of samples('html').entries()) {
    it(`the page ${String(index + 1)} shows its customers`, async () => {
      const tags = [...new Set(html.match(/<(bedesk|customer)-[a-z]+/g))].map(tag => tag.slice(1));
      assert.deepEqual(await emptyTags(browser, html, tags), []);
    });
  }
});

describe('the README names', () => {
  const manifest = JSON.parse(readFileSync(join(host, 'node_modules/bedesk-customers/custom-elements.json'), 'utf8'));
  const [page] = manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName === 'bedesk-customers');
  const properties = page.members.filter(({kind, type}) => kind === 'field' && type);
  const names = {
    property: properties.map(({name}) => name),
    attribute: page.attributes.map(({name}) => name),
    method: page.members
      .filter(({kind, name}) => kind === 'method' && name !== 'addEventListener')
      .map(({name}) => name),
    event: page.events.map(({name}) => name),
    slot: page.slots.map(({name}) => name).filter(Boolean),
    part: page.cssParts.map(({name}) => name),
    'custom property': readFileSync('src/styles/tokens.ts', 'utf8').match(/--bedesk-[a-z]+[a-z-]*[a-z](?=,)/g),
    'member of a source': interfaceMembers('src/customers/source.ts', 'CustomerSource'),
  };
  for (const [kind, all] of Object.entries(names)) {
    it(`each ${kind}`, () => {
      assert.ok(all.length > 2);
      const said = [...readme.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text);
      const missing = all.filter(
        name => !said.some(text => text === name || text.startsWith(`${name}(`) || text.startsWith(`${name}?`)),
      );
      assert.deepEqual(missing, []);
    });
  }
});

describe('the pictures and links of the README', () => {
  const files = [...readme.matchAll(/(?:src|srcset)="([^":]+)"|\]\((?!https?:|#)([^)#]+)\)/g)].map(m => m[1] ?? m[2]);
  for (const file of new Set(files.filter(name => !name.endsWith('.js')))) {
    it(file, () => {
      assert.ok(existsSync(file));
      if (file.endsWith('.png')) assert.ok(statSync(file).size <= 200_000, `${String(statSync(file).size)} bytes`);
    });
  }
});

// The sample source is held to the conformance cases by the sample that says how: it registers a test for each.
await import(join(host, 'out/json-customer-source.test.js'));

/** The code blocks of a language, in order. */
function samples(language) {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
}

/** A sample may name its file in its first line; where it only speaks of `page`, that is the element. */
function nameAndComplete(code, index) {
  const [, name] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
  const needsPage = /\bpage\./.test(code) && !/\bconst page\b/.test(code);
  const declared = `declare const page: import('bedesk-customers').BedeskCustomers;\n`;
  return {name: name ?? `sample-${String(index + 1)}.ts`, code: needsPage ? declared + code : code};
}

/** Compiles all samples to `out`; returns what the compiler complains about. */
function compile() {
  const compilerOptions = {
    strict: true,
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    moduleDetection: 'force',
    verbatimModuleSyntax: true,
    types: ['node'],
    rootDir: '.',
    outDir: 'out',
  };
  writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({compilerOptions, files: scripts.map(({name}) => name)}));
  return spawnSync(process.execPath, [TSC, '-p', host], {encoding: 'utf8'}).stdout;
}

/** Opens a sample as a page, with the CDN file beside it, and adds somebody; returns the tags that show nothing. */
async function emptyTags(browser, html, tags) {
  const page = await browser.newPage();
  const script = '<script type="module" src="./bedesk-customers.min.js"></script>';
  const body = html.includes('<script') ? html : `<!doctype html>${script}${html}`;
  try {
    await page.setRequestInterception(true);
    page.on('request', request => {
      const {pathname} = new URL(request.url());
      if (pathname === '/') return request.respond({contentType: 'text/html', body});
      if (pathname !== '/bedesk-customers.min.js') return request.respond({status: 404});
      return request.respond({contentType: 'text/javascript', body: readFileSync('dist/bedesk-customers.min.js')});
    });
    await page.goto('https://host.test/');
    return await page.evaluate(async names => {
      const {DexieCustomerSource} = await import('/bedesk-customers.min.js');
      const element = document.querySelector('bedesk-customers');
      const source = new DexieCustomerSource({database: element.database});
      await source.create({name: 'Ann Weiss'});
      source.close();
      const isEmpty = name => !document.querySelector(name)?.shadowRoot?.querySelector('*');
      const end = performance.now() + 5000;
      while (names.some(isEmpty) && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 20));
      return names.filter(isEmpty);
    }, tags);
  } finally {
    await page.close();
  }
}

/** The names of an interface's own members. */
function interfaceMembers(file, name) {
  const [, body] = new RegExp(`^export interface ${name} {\\n([^]*?)^}`, 'm').exec(readFileSync(file, 'utf8'));
  return [...body.matchAll(/^ {2}(?:readonly )?([a-zA-Z]+)\??[(:]/gm)].map(([, member]) => member);
}
