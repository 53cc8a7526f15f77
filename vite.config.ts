import {resolve} from 'node:path';
import {defineConfig, type Plugin, type UserConfig} from 'vite';
import {ENGINE} from './.ci/engine-file.js';
import {aliases, entries} from './.ci/entries.js';
import {firstViewModules} from './.ci/first-view.js';
import {slimTemplates} from './.ci/slim-templates.js';

/** The build of Dexie for browsers of today. */
const DEXIE = 'dexie/dist/modern/dexie.min.mjs';

const publicNames = new Map(Object.entries(entries()).map(([name, source]) => [resolve(source), name]));

/**
 * `--mode package` builds the modules, `--mode cdn` the one file for a page without a build, `--mode cdn-locales` the
 * languages beside that; the rest is development.
 */
export default defineConfig(async ({mode}): Promise<UserConfig> => {
  if (mode === 'package')
    return packageBuild(await firstViewModules(), await firstViewModules('src/sources/dexie/index.ts'));
  if (mode === 'cdn') return cdnBuild;
  if (mode === 'cdn-locales') return cdnLocalesBuild;
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
            // Whoever comes first has the first choice: a module's imports go with it.
            group('what the first view needs', id => (firstView.has(id) ? firstViewChunk(id) : null)),
            group('what the Dexie source needs besides', id => (dexie.has(id) && !isOfDexie(id) ? 'stored' : null)),
            // For no other source to load.
            group('the Dexie source itself', id => (dexie.has(id) && isOfDexie(id) ? 'dexie' : null)),
            group('the domain, what the first view has not', id =>
              id.includes('/src/customers/') ? 'matching' : null,
            ),
            group('what people at work need', id => (isOfElements(id) && !DIALOGS.test(id) ? 'work' : null)),
            group('what they open', id => (DIALOGS.test(id) ? 'dialogs' : null)),
            group('acts on what is stored', storedLaterChunk),
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
      // The languages stay files of their own, beside this one.
      external: (id, importer) =>
        Boolean(importer?.endsWith('/locales/shipped.ts')) && /^\.\/[a-z]{2}(-[A-Z]{2})?\.js$/.test(id),
      output: {
        codeSplitting: false,
        entryFileNames: '[name].js',
        // Vite leaves blanks in a library's modules, for bundlers after it. None comes after this file.
        minify: true,
        paths: id => id.replace(/^.*\/locales\//, './cdn-locales/').replace(/\.ts$/, '.js'),
      },
    },
  },
};

const cdnLocalesBuild: UserConfig = {
  resolve: {alias: {'./ship.js': resolve('.ci/no-ship.js')}},
  build: {
    target: 'es2023',
    emptyOutDir: false,
    minify: true,
    lib: {
      entry: Object.fromEntries(Object.entries(entries()).filter(([name]) => /^locales\/(?!en|pseudo)/.test(name))),
      formats: ['es'],
    },
    rolldownOptions: {
      output: {entryFileNames: 'cdn-[name].js', chunkFileNames: 'cdn-locales/[name].js', minify: true},
    },
  },
};

let groups = 0;

/** Few chunks, each of what is needed at one time: bundlers split at them, and small files compress badly. */
function group(debugName: string, name: (id: string) => string | null) {
  return {debugName, priority: 100 - groups++, name: (id: string) => (publicNames.has(id) ? null : name(id))};
}

function firstViewChunk(id: string): string {
  return id.includes('/src/customers/') ? 'domain' : 'first-view';
}

/** A dialog brings the others with it: together they are a fifth smaller than apart. */
const DIALOGS =
  /\/(elements\/(add-user-dialog|customer-(act-dialog|filter-editor|form|profile|profile-editor|recent-acts))\/|ui\/choice-list)/;

/** What only exports need brings PapaParse with it. */
function isOfElements(id: string): boolean {
  return /\/src\/(elements|store|styles|ui)\//.test(id) && !id.includes('/store/export-customers');
}

function storedLaterChunk(id: string): string | null {
  if (!id.includes('/src/sources/') || /\/sources\/(memory|cases)\//.test(id)) return null;
  return isOfDexie(id) ? 'dexie-later' : 'acts';
}

function isOfDexie(id: string): boolean {
  return id.includes('/src/sources/dexie/');
}
