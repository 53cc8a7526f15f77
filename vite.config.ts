import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
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
  if (mode === 'package') return packageBuild(await firstViewModules());
  if (mode === 'cdn') return cdnBuild;
  if (mode === 'cdn-locales') return cdnLocalesBuild;
  return {resolve: {alias: aliases}};
});

const packageBuild = (firstView: Set<string>): UserConfig => ({
  plugins: [slimTemplates()],
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
            {
              debugName: 'what the first view needs',
              name: id => chunkOf(id, firstView),
            },
          ],
        },
      },
    },
  },
});

const cdnBuild: UserConfig = {
  resolve: {alias: {dexie: DEXIE}},
  plugins: [slimTemplates()],
  define: {'process.env.NODE_ENV': '"production"'},
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
    rolldownOptions: {output: {entryFileNames: 'cdn-[name].js', chunkFileNames: 'cdn-locales/[name].js'}},
  },
};

function chunkOf(id: string, firstView: Set<string>): string | null {
  if (!firstView.has(id) || publicNames.has(id)) return null;
  return id.includes('/src/customers/') ? 'domain' : 'first-view';
}
