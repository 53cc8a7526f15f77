import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {entries} from '../../.ci/entries.js';
import {makeHost} from '../../.ci/host.js';

const FIRST_VIEW = [
  'bedesk-customers',
  'customer-export',
  'customer-filter',
  'customer-pager',
  'customer-search',
  'customer-table',
  'customer-tabs',
];
const DOMAIN = ['matches', 'compare', 'queryToParams', 'queryFromParams', 'CustomerSourceError', 'registerTranslation'];

/** What each entry gives: some of its exports, or all of them where `only`, and the elements that it registers. */
const ENTRIES = {
  'bedesk-customers': {gives: DOMAIN, registers: FIRST_VIEW},
  'bedesk-customers/classes.js': {gives: [...DOMAIN, 'BedeskCustomers', 'CustomerTable', 'CustomersBeforeEvent']},
  'bedesk-customers/testing.js': {only: ['customerSourceCases']},
  'bedesk-customers/sources/dexie.js': {only: ['DexieCustomerSource']},
  'bedesk-customers/sources/memory.js': {only: ['MemoryCustomerSource']},
  'bedesk-customers/locales/en.js': {gives: ['en']},
  'bedesk-customers/locales/en-details.js': {gives: ['details']},
  'bedesk-customers/locales/ar.js': {},
  'bedesk-customers/locales/pseudo.js': {},
  'bedesk-customers/dist/bedesk-customers.min.js': {
    gives: [...DOMAIN, 'DexieCustomerSource', 'MemoryCustomerSource'],
    registers: [...FIRST_VIEW, 'add-user-dialog', 'customer-profile'],
  },
  'bedesk-customers/elements/bedesk-customers.js': {only: [], registers: FIRST_VIEW},
  'bedesk-customers/elements/customer-table.js': {only: [], registers: ['customer-table']},
  'bedesk-customers/elements/customer-filter-editor.js': {
    only: [],
    registers: ['bedesk-choice-list', 'customer-filter-editor'],
  },
};
for (const name of Object.keys(entries())) {
  const tag = /^elements\/(.+)/.exec(name)?.[1];
  if (tag) ENTRIES[`bedesk-customers/${name}.js`] ??= {only: [], registers: [tag]};
  if (name.startsWith('locales/')) ENTRIES[`bedesk-customers/${name}.js`] ??= {};
}

// In Node there is no DOM at all: an entry that touches it throws. Lit brings a registry of its own.
const host = makeHost({
  'give.js': `
const {default: _, ...module} = await import(process.argv[2]);
const tags = ${JSON.stringify([...new Set(Object.values(ENTRIES).flatMap(({registers}) => registers ?? []))])};
const registers = tags.filter(tag => globalThis.customElements?.get(tag)).sort();
const dom = ['window', 'document'].filter(name => name in globalThis);
console.log(JSON.stringify({names: Object.keys(module).sort(), registers, dom}));
`,
});

describe('on a server, without a DOM, an entry gives what the table says', () => {
  for (const [entry, {gives = [], only, registers = []}] of Object.entries(ENTRIES)) {
    it(entry, () => {
      const {stdout, stderr} = spawnSync(process.execPath, [join(host, 'give.js'), entry], {encoding: 'utf8'});
      assert.equal(stderr, '');
      const given = JSON.parse(stdout);
      assert.deepEqual(given.registers, [...registers].sort());
      assert.deepEqual(given.dom, []);
      if (only) assert.deepEqual(given.names, [...only].sort());
      for (const name of gives) assert.ok(given.names.includes(name), `${name} is exported`);
    });
  }
});

it('the table has every entry that is a module', () => {
  const {exports} = JSON.parse(readFileSync('package.json', 'utf8'));
  const built = Object.keys(entries()).map(name => `bedesk-customers/${name === 'index' ? '' : name}.js`);
  const named = built.map(name => name.replace('bedesk-customers/.js', 'bedesk-customers'));
  assert.deepEqual(
    named.filter(name => !(name in ENTRIES)),
    [],
  );
  const single = Object.keys(exports).filter(
    name => /^\.\/[a-z/-]+\.(min\.)?js$/.test(name) && name !== './angular.js',
  );
  assert.deepEqual(
    single.filter(name => !(`bedesk-customers${name.slice(1)}` in ENTRIES)),
    [],
  );
});
