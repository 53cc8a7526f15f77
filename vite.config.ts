import {resolve} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {ENGINE} from './.ci/engine-file.js';
import {aliases, entries} from './.ci/entries.js';
import {firstViewModules} from './.ci/first-view.js';
import {slimTemplates} from './.ci/slim-templates.js';

/** The build of Dexie for browsers of today. */
const DEXIE = 'dexie/dist/modern/dexie.min.mjs';

const publicNames = new Map(Object.entries(entries()).map(([name, source]) => [resolve(source), name]));

/** `--mode package` builds the modules, `--mode cdn` the one file for a page without a build; the rest is development. */
export default defineConfig(async ({mode}): Promise<UserConfig> => {
  if (mode === 'package')
    return packageBuild(await firstViewModules(), await firstViewModules('src/sources/dexie/index.ts'));
  if (mode === 'cdn') return cdnBuild;
  return {resolve: {alias: aliases}};
});

const packageBuild = (firstView: Set<string>, dexie: Set<string>): UserConfig => ({
  plugins: [slimTemplates(), engineApart],
  build: {
    target: 'es2023',
    minify: false,
    lib: {entry: entries(), formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'dexie', 'papaparse'],
      output: {
        // Its main entry is ES5, and throws where a host has another version of it.
        paths: {dexie: DEXIE},
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        codeSplitting: {
          groups: [
            // The first has the first choice: a module's imports go with it.
            {
              debugName: 'what the first view needs',
              priority: 2,
              name: id => firstViewChunk(id, firstView),
            },
            {
              debugName: 'what the Dexie source needs besides',
              priority: 1,
              name: id => (dexie.has(id) && !isOfDexie(id) && !publicNames.has(id) ? 'stored' : null),
            },
            {
              debugName: 'the Dexie source itself, for no other to load',
              name: id => (dexie.has(id) && isOfDexie(id) && !publicNames.has(id) ? 'dexie' : null),
            },
          ],
        },
      },
    },
  },
});

/** Leaves the engine to its own build: `.ci/engine-file.js`. */
const engineApart: Plugin = {
  name: 'engine-apart',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    const resolved = source.endsWith('/file.js')
      ? await this.resolve(source, importer, {...options, skipSelf: true})
      : null;
    // From `chunks` and from its neighbours alike.
    return resolved?.id === resolve(ENGINE) ? {id: '../chunks/dexie-engine.js', external: true} : null;
  },
};

const cdnBuild: UserConfig = {
  resolve: {alias: {dexie: DEXIE}},
  plugins: [slimTemplates()],
  define: {
    'process.env.NODE_ENV': '"production"',
    // The whole library is no worker: there it has one only by the host's `workerUrl`.
    'import.meta.url': 'null',
  },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    minify: true,
    lib: {entry: {'bedesk-customers.min': 'src/cdn.ts'}, formats: ['es']},
    rolldownOptions: {
      output: {codeSplitting: false, entryFileNames: '[name].js'},
    },
  },
};

/** Few chunks, each of what is needed at one time: bundlers split at them, and small files compress badly. */
function firstViewChunk(id: string, firstView: Set<string>): string | null {
  if (!firstView.has(id) || publicNames.has(id)) return null;
  return id.includes('/src/customers/') ? 'domain' : 'first-view';
}

function isOfDexie(id: string): boolean {
  return id.includes('/src/sources/dexie/');
}
