import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join, resolve as resolvePath} from 'node:path';
import {describe, it} from 'node:test';
import {build} from 'vite';
import {makeHost} from '../../.ci/host.js';

const TSC = resolvePath('node_modules/typescript/bin/tsc');
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const tags = readdirSync('src/elements', {withFileTypes: true})
  .filter(entry => entry.isDirectory() && existsSync(`src/elements/${entry.name}/define.ts`))
  .map(entry => entry.name);
const modules = [
  'bedesk-customers',
  'bedesk-customers/classes.js',
  'bedesk-customers/sources/dexie.js',
  'bedesk-customers/sources/memory.js',
  'bedesk-customers/testing.js',
  ...['ar', 'de', 'en', 'es', 'fr', 'he', 'ja', 'pt-BR', 'tr', 'zh-CN'].map(
    lang => `bedesk-customers/locales/${lang}.js`,
  ),
  'bedesk-customers/dist/bedesk-customers.min.js',
  ...tags.map(tag => `bedesk-customers/elements/${tag}.js`),
];
const themes = ['compact', 'dark', 'high-contrast', 'light'].map(theme => `themes/${theme}.css`);
const data = [
  ...themes,
  'jsx.d.ts',
  'vue.d.ts',
  'svelte.d.ts',
  'angular.js',
  'custom-elements.json',
  'vscode.html-custom-data.json',
  'web-types.json',
  'package.json',
];
const host = makeHost({
  'resolve.js': 'export const resolve = name => new URL(import.meta.resolve(name)).pathname;',
});
const {resolve} = await import(join(host, 'resolve.js'));

describe('what a host can import', () => {
  for (const name of modules) {
    it(name, () => {
      assert.ok(existsSync(resolve(name)), resolve(name));
    });
  }
  for (const name of data.map(file => `bedesk-customers/${file}`)) {
    it(name, () => {
      assert.ok(existsSync(resolve(name)), resolve(name));
    });
  }
});

describe('the themes', () => {
  for (const theme of themes) {
    // Vite knows browsers without light-dark(), and what it writes instead needs a color-scheme beside it.
    it(`${theme} says the same in a host’s build`, async () => {
      writeFileSync(join(host, 'theme.js'), `import 'bedesk-customers/${theme}';`);
      const {output} = await build({
        root: host,
        configFile: false,
        logLevel: 'error',
        build: {write: false, rolldownOptions: {input: join(host, 'theme.js')}},
      });
      const css = output.find(({fileName}) => fileName.endsWith('.css')).source;
      const uses = text => text.split(/:\s*light-dark\(/).length;
      assert.equal(uses(css), uses(readFileSync(resolve(`bedesk-customers/${theme}`), 'utf8')));
    });
  }
});

describe('the types', () => {
  it('of every entry are found, and right by themselves', () => {
    const lines = modules.map((name, index) => `import * as entry${index} from '${name}';\nvoid entry${index};`);
    writeFileSync(join(host, 'types.ts'), lines.join('\n'));
    const compilerOptions = {noEmit: true, strict: true, module: 'nodenext', target: 'es2023', types: []};
    writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['types.ts']}));
    const {stdout} = spawnSync(process.execPath, [TSC, '-p', host], {encoding: 'utf8'});
    assert.equal(stdout, '');
  });
});

describe('what a host cannot import', () => {
  for (const name of ['dist/index.js', 'chunks/version.js', 'src/index.ts', 'elements/define', 'store.js']) {
    it(`bedesk-customers/${name}`, () => {
      assert.throws(() => resolve(`bedesk-customers/${name}`), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
    });
  }
});

describe('the package', () => {
  it('says its own version', () => {
    assert.match(readFileSync('src/version.ts', 'utf8'), new RegExp(`VERSION = '${version.replaceAll('.', '\\.')}'`));
  });

  it('has no source, test or story in it', () => {
    const names = readdirSync(join(host, 'node_modules/bedesk-customers'));
    assert.deepEqual(
      names.filter(name => ['src', 'test', 'stories', 'demo', '.ci'].includes(name)),
      [],
    );
  });

  it('depends on Lit, its context, Dexie and PapaParse alone', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/context', 'dexie', 'lit', 'papaparse']);
  });
});
