import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../.ci/browsers.js';
import {makeHost} from '../../.ci/host.js';

const TSC = resolve('node_modules/typescript/bin/tsc');
const readme = readFileSync('README.md', 'utf8');
const scripts = [...samples('ts'), ...samples('js')].map(nameAndComplete);
const host = makeHost(Object.fromEntries(scripts.map(({name, code}) => [name, code])));
const compiled = compile();
const manifest = JSON.parse(readFileSync(join(host, 'node_modules/bedesk-customers/custom-elements.json'), 'utf8'));
const [page] = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName === 'bedesk-customers');

/** Who tries the samples of each language; those of frameworks are built and opened in test/hosts. */
const TRIED = {
  here: ['css', 'html', 'js', 'sh', 'ts'],
  '../hosts/react-readme.test.js': ['tsx'],
  '../hosts/readme.soak.js': ['svelte', 'typescript', 'vue'],
};

describe('the samples of the README', () => {
  it('are there', () => {
    assert.ok(scripts.length > 8, `${String(scripts.length)} scripts`);
  });

  it('are each tried by a test', () => {
    const languages = [...readme.matchAll(/^```(\S*)\n[^]*?^```$/gm)].map(([, language]) => language);
    assert.deepEqual([...new Set(languages)].sort(), Object.values(TRIED).flat().sort());
    for (const [file, fences] of Object.entries(TRIED).slice(1)) {
      const test = readFileSync(new URL(file, import.meta.url), 'utf8');
      for (const fence of fences) assert.match(test, new RegExp(`fence: '${fence}'`));
    }
  });

  it('of the shell are commands of this project', () => {
    const {scripts: known} = JSON.parse(readFileSync('package.json', 'utf8'));
    const names = [
      ...samples('sh')
        .join('')
        .matchAll(/^npm (?:run )?([\w:-]+)/gm),
    ].map(([, name]) => name);
    assert.ok(names.length > 1);
    assert.deepEqual(
      names.filter(name => !known[name]),
      [],
    );
  });

  it('of CSS set what there is', () => {
    const css = samples('css').join('');
    const {cssProperties, cssParts} = page;
    const used = [...css.matchAll(/(--bedesk-[\w-]+)|::part\(([\w-]+)\)/g)].map(
      ([, property, part]) => property ?? part,
    );
    const known = [...cssProperties, ...cssParts].map(({name}) => name);
    assert.ok(used.length > 2);
    assert.deepEqual(
      used.filter(name => !known.includes(name)),
      [],
    );
  });

  it('are right by the types of the package', () => {
    assert.equal(compiled, '');
  });
});

describe('the scripts and pages of the README', () => {
  let browser;
  before(async () => {
    browser = await puppeteer.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  after(() => browser?.close());

  // What belongs to Node is run by the cases below.
  for (const {name, code} of scripts.filter(({code}) => !/from '(node:|bedesk-customers\/testing)/.test(code))) {
    it(`${name} runs: ${code.split('\n').find(line => !/^(import|declare|\/\/)/.test(line) && line)}`, async () => {
      assert.deepEqual(await problemsOf(browser, name), []);
    });
  }

  // What imports a file of the host's is opened in test/hosts.
  for (const [index, html] of samples('html')
    .filter(html => !html.includes("'./source.js'"))
    .entries()) {
    it(`the page ${String(index + 1)} shows its customers`, async () => {
      const tags = [...new Set(html.match(/<(bedesk|customer)-[a-z]+/g))].map(tag => tag.slice(1));
      assert.deepEqual(await emptyTags(browser, html, tags), []);
    });
  }
});

describe('the README names', () => {
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

describe('the contents of the README', () => {
  const anchors = [...readme.matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading.toLowerCase().replaceAll(' ', '-'));
  const linked = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);

  it('link to what there is', () => {
    assert.deepEqual(
      linked.filter(anchor => !anchors.includes(anchor)),
      [],
    );
  });

  it('name every section', () => {
    const [start] = readme.split('## Try it');
    assert.deepEqual(
      anchors.filter(anchor => !start.includes(`](#${anchor})`) && !['the-element', 'licence'].includes(anchor)),
      [],
    );
  });
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

describe('a source of one’s own, in the README', () => {
  it('takes less than 100 lines, with its server and its test', () => {
    const files = ['rest-customer-source.ts', 'server.ts', 'rest-customer-source.test.ts'];
    const lines = files.flatMap(name =>
      scripts
        .find(script => script.name === name)
        .code.split('\n')
        .slice(1),
    );
    const count = lines.filter(line => line.trim()).length;
    assert.ok(count < 100, `${count} lines`);
  });
});

// It is held to the conformance cases by the sample that says how: it registers a test for each.
await import(join(host, 'out/rest-customer-source.test.js'));

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

/** Runs a compiled sample in a page with the element in it, over a server that knows nobody; returns what goes wrong. */
async function problemsOf(browser, name) {
  const {outputFiles} = await build({
    entryPoints: [join(host, 'out', name.replace('.ts', '.js'))],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const [{text: script}] = outputFiles;
  const start = "import './bedesk-customers.min.js'; globalThis.page = document.querySelector('bedesk-customers');";
  const body = `<!doctype html><bedesk-customers></bedesk-customers><script type="module">${start}</script><script type="module" src="./sample.js"></script>`;
  const tab = await browser.newPage();
  const problems = [];
  tab.on('pageerror', error => problems.push(String(error)));
  try {
    await tab.setRequestInterception(true);
    tab.on('request', request => {
      const {pathname} = new URL(request.url());
      if (pathname === '/') return request.respond({contentType: 'text/html', body});
      if (pathname === '/sample.js') return request.respond({contentType: 'text/javascript', body: script});
      if (pathname.startsWith('/api/')) return request.respond({contentType: 'application/json', body: '[]'});
      if (pathname !== '/bedesk-customers.min.js') return request.respond({status: 404});
      return request.respond({contentType: 'text/javascript', body: readFileSync('dist/bedesk-customers.min.js')});
    });
    await tab.goto('https://host.test/', {waitUntil: 'networkidle0'});
    return problems;
  } finally {
    await tab.close();
  }
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
