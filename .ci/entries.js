import {existsSync, readdirSync} from 'node:fs';
import {resolve} from 'node:path';

/**
 * Every public entry of the package: the name of its file in `dist`, without the ending, and its source.
 * The list is read off the tree, so that a new element or locale needs no line here.
 *
 * @returns {Record<string, string>}
 */
export function entries() {
  const found = {index: 'src/index.ts', classes: 'src/classes.ts', testing: 'src/testing.ts'};
  for (const tag of names('src/elements')) found[`elements/${tag}`] = `src/elements/${tag}/define.ts`;
  for (const name of names('src/sources')) found[`sources/${name}`] = `src/sources/${name}/index.ts`;
  for (const file of names('src/locales')) {
    // The languages, and what a host needs to change some texts: the folder has the machinery of translation too.
    if (/^[a-z]{2,3}(-[A-Z][A-Za-z0-9]*)*\.ts$/.test(file) || ['pseudo.ts', 'en-details.ts'].includes(file)) {
      found[`locales/${file.slice(0, -3)}`] = `src/locales/${file}`;
    }
  }
  // The conformance cases are given by `testing`.
  delete found['sources/cases'];
  return Object.fromEntries(Object.entries(found).filter(([, source]) => existsSync(source)));
}

/** What a host's import is in our own sources: for the demo, the stories and the tests. */
export const aliases = [
  alias(/^bedesk-customers$/, '../src/index.ts'),
  alias(/^bedesk-customers\/(classes|testing)\.js$/, '../src/$1.ts'),
  alias(/^bedesk-customers\/elements\/(.+)\.js$/, '../src/elements/$1/define.ts'),
  alias(/^bedesk-customers\/sources\/(.+)\.js$/, '../src/sources/$1/index.ts'),
  alias(/^bedesk-customers\/locales\/(.+)\.js$/, '../src/locales/$1.ts'),
];

/** The same in the build: for the tests of what is published. */
export const builtAliases = [
  alias(/^bedesk-customers$/, '../dist/index.js'),
  alias(/^bedesk-customers\/(.+)$/, '../dist/$1'),
];

function alias(/** @type {RegExp} */ find, /** @type {string} */ path) {
  return {find, replacement: resolve(import.meta.dirname, path)};
}

function names(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
