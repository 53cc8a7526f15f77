import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {describe, it} from 'node:test';
import Ajv from 'ajv';
import services from 'vscode-html-languageservice';
import {frameworkTypes} from '../../.ci/framework-types.js';
import {makeHost} from '../../.ci/host.js';

const {getLanguageService, newHTMLDataProvider, TextDocument} = services;
const TSC = resolve('node_modules/typescript/bin/tsc');
const host = makeHost({});
const read = name => readFileSync(join(host, 'node_modules/bedesk-customers', name), 'utf8');
const {modules} = JSON.parse(read('custom-elements.json'));
const elements = modules.flatMap(({declarations}) => declarations);
const [page] = elements.filter(({tagName}) => tagName === 'bedesk-customers');

describe('the data for VS Code', () => {
  const data = JSON.parse(read('dist/vscode.html-custom-data.json'));
  const service = getLanguageService({customDataProviders: [newHTMLDataProvider('bedesk', data)]});

  it('is valid by the schema of the editor', () => {
    const entry = createRequire(import.meta.url).resolve('vscode-html-languageservice');
    const schema = readFileSync(join(entry, '../../../docs/customData.schema.json'), 'utf8');
    const ajv = new Ajv({allErrors: true});
    ajv.addFormat('uri', /^https?:/);
    assert.ok(ajv.validate(JSON.parse(schema), data), ajv.errorsText());
  });

  it('offers every element', () => {
    const labels = complete('<|');
    assert.deepEqual(
      elements.map(({tagName}) => tagName).filter(tag => !labels.includes(tag)),
      [],
    );
  });

  it('offers every attribute of the page', () => {
    const labels = complete('<bedesk-customers |>');
    assert.ok(page.attributes.length > 5);
    assert.deepEqual(
      page.attributes.map(({name}) => name).filter(name => !labels.includes(name)),
      [],
    );
  });

  it('offers the values of an attribute that has a few', () => {
    assert.deepEqual(complete('<bedesk-customers layout="|">').sort(), ['custom', 'default']);
  });

  it('says under the pointer what an attribute means', () => {
    const [html, position] = documentOf('<bedesk-customers url-s|ync>');
    const {contents} = service.doHover(html, position, service.parseHTMLDocument(html));
    assert.match(JSON.stringify(contents), /Keep `query` in the page's address/);
  });

  /** What the editor would offer at `|`. */
  function complete(text) {
    const [html, position] = documentOf(text);
    return service.doComplete(html, position, service.parseHTMLDocument(html)).items.map(({label}) => label);
  }

  function documentOf(text) {
    const html = TextDocument.create('file:///page.html', 'html', 1, text.replace('|', ''));
    return [html, html.positionAt(text.indexOf('|'))];
  }
});

describe('the data for JetBrains', () => {
  const text = read('dist/web-types.json');
  const {html, css} = JSON.parse(text).contributions;
  const listed = Object.fromEntries(html.elements.map(entry => [entry.name, entry]));

  it('is valid by the types of its schema', () => {
    // As a literal, so that what the schema does not know is an error too.
    const types = createRequire(import.meta.url)
      .resolve('@schemastore/web-types/package.json')
      .replace('/package.json', '');
    const code = `import type {JSONSchemaForWebTypes} from '${types}';\nexport const data: JSONSchemaForWebTypes = ${text};\n`;
    assert.equal(compile(code), '');
    // The check can fail.
    assert.match(compile(code.replace('"name":', '"name": 7, "nome":')), /error TS/);
  });

  it('is what package.json points at', () => {
    assert.equal(JSON.parse(read('package.json'))['web-types'], './dist/web-types.json');
  });

  for (const {
    tagName,
    members = [],
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } of elements) {
    it(`has all of ${tagName}`, () => {
      const {js = {}, attributes: shown, slots: places} = listed[tagName];
      const names = (all = []) => all.map(({name}) => name);
      const fields = members.filter(({kind}) => kind === 'field');
      for (const [wanted, given] of [
        [fields, js.properties],
        [events, js.events],
        [attributes, shown],
        [slots, places],
        [cssParts.map(({name}) => ({name: `part(${name})`})), css['pseudo-elements']],
        [cssProperties, css.properties],
      ]) {
        assert.deepEqual(
          names(wanted).filter(name => !names(given).includes(name)),
          [],
        );
      }
    });
  }

  function compile(code) {
    writeFileSync(join(host, 'web-types.ts'), code);
    const compilerOptions = {strict: true, noEmit: true, moduleResolution: 'bundler', module: 'esnext', types: []};
    writeFileSync(join(host, 'tsconfig.json'), JSON.stringify({compilerOptions, files: ['web-types.ts']}));
    return spawnSync(process.execPath, [TSC, '-p', host], {encoding: 'utf8'}).stdout;
  }
});

describe('the types for templates', () => {
  const writable = page.members.filter(({kind, readonly}) => kind === 'field' && !readonly).map(({name}) => name);
  for (const file of ['jsx.d.ts', 'vue.d.ts', 'svelte.d.ts', 'angular.d.ts']) {
    it(`${file} has every property of the page, and every element that has one`, () => {
      const text = read(`dist/${file}`);
      assert.deepEqual(
        writable.filter(name => !new RegExp(`(^|\\W)${name}(\\?:|\\()`).test(text)),
        [],
      );
      const withFields = elements.filter(({members = []}) =>
        members.some(({kind, readonly}) => kind === 'field' && !readonly),
      );
      assert.deepEqual(
        withFields.map(({tagName}) => tagName).filter(tag => !text.includes(`'${tag}'`)),
        [],
      );
    });
  }

  it('say what is deprecated, and what takes its place', () => {
    const member = {kind: 'field', name: 'old', type: {text: 'string'}, description: 'Old.', deprecated: 'Use `new`.'};
    const declaration = {name: 'Thing', tagName: 'a-thing', members: [member]};
    for (const [name, text] of Object.entries(frameworkTypes({modules: [{declarations: [declaration]}]}))) {
      if (name.endsWith('.d.ts')) assert.match(text, /\/\*\* Old\. @deprecated Use `new`\. \*\//, name);
    }
  });
});
