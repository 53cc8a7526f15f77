import {join} from 'node:path';
import {build} from 'vite';
import {makeHost} from '../../../.ci/host.js';

let bundle;

/**
 * The package as a host gets it from npm, bundled by Vite: `dist/index.js`, the sources, and what they load later.
 *
 * @returns {Promise<string>} the folder, made at the first call; `host.js` in it is the entry
 */
export function bundleHost() {
  bundle ??= make();
  return bundle;
}

async function make() {
  const host = makeHost({'main.js': MAIN});
  const folder = join(host, 'out');
  await build({
    root: host,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      rolldownOptions: {
        input: join(host, 'main.js'),
        preserveEntrySignatures: 'strict',
        output: {entryFileNames: 'host.js'},
      },
    },
  });
  return folder;
}

/** What a host writes; `library` is for the tests. */
const MAIN = `
import 'bedesk-customers';
import {DexieCustomerSource} from 'bedesk-customers/sources/dexie.js';
import {MemoryCustomerSource} from 'bedesk-customers/sources/memory.js';
globalThis.library = {DexieCustomerSource, MemoryCustomerSource};
export {DexieCustomerSource};
`;
