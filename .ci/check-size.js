import {join} from 'node:path';
import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {makeHost} from './host.js';

const PAGE = `import 'bedesk-customers';`;
const DEXIE = `import {DexieCustomerSource} from 'bedesk-customers/sources/dexie.js'; globalThis.source = DexieCustomerSource;`;

const host = makeHost({'page.js': PAGE, 'dexie.js': PAGE + DEXIE});
const page = await chunksOf('page.js');
const dexie = await chunksOf('dexie.js');
const first = staticClosure(page);
const failures = [];

check('the first view, with a host’s own source', first, 32_000);
check('the first view, with the Dexie source', staticClosure(dexie), 64_000);
// The aim of both is 120,000: see CONTRIBUTING.md.
check('everything that can ever load, one language', dexie.filter(isOneLanguage), 138_900);
const cdn = readFileSync('dist/bedesk-customers.min.js', 'utf8');
check('the CDN file', [{fileName: 'bedesk-customers.min.js', code: cdn}], 127_400);

for (const name of ['dexie', 'papaparse']) {
  const culprit = first.find(({moduleIds}) => moduleIds.some(id => id.includes(`/node_modules/${name}/`)));
  if (culprit) failures.push(`${name} is in the first view (${culprit.fileName}).`);
}
if (process.argv.includes('--explain')) explain(first);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;

function check(what, chunks, budget) {
  // As a server would send them: each file by itself.
  const bytes = chunks.reduce((sum, {code}) => sum + brotliCompressSync(code).length, 0);
  const line = `${what}: ${bytes.toLocaleString('en')} of ${budget.toLocaleString('en')} bytes, brotli`;
  if (bytes > budget) failures.push(`Too big: ${line}`);
  else console.log(line);
}

/** The modules of these chunks, the biggest first, by their share of the text before it is minified. */
function explain(chunks) {
  const modules = chunks.flatMap(chunk => Object.entries(chunk.modules));
  const total = modules.reduce((sum, [, {renderedLength}]) => sum + renderedLength, 0);
  for (const [id, {renderedLength}] of modules.sort((a, b) => b[1].renderedLength - a[1].renderedLength)) {
    console.log(`${((100 * renderedLength) / total).toFixed(1).padStart(5)} %  ${id.replace(/^.*node_modules\//, '')}`);
  }
}

async function chunksOf(file) {
  const {output} = await build({
    root: host,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {input: join(host, file), preserveEntrySignatures: false},
    },
  });
  return output.filter(({type}) => type === 'chunk');
}

/** The entry and what it imports statically, all the way down: what is fetched before the first row is shown. */
function staticClosure(chunks) {
  const byName = new Map(chunks.map(chunk => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({isEntry}) => isEntry));
  for (const {imports} of found) for (const name of imports) if (byName.has(name)) found.add(byName.get(name));
  return [...found];
}

function isOneLanguage({moduleIds}) {
  return !moduleIds.length || !moduleIds.every(id => /\/locales\/(?!en)[a-z-]+\.js$/i.test(id));
}
