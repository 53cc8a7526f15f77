import {resolve} from 'node:path';
import {defineConfig, type UserConfig} from 'vite';
import {aliases, entries} from './.ci/entries.js';
import {slimTemplates} from './.ci/slim-templates.js';

const publicNames = new Map(Object.entries(entries()).map(([name, source]) => [resolve(source), name]));

/** `--mode package` builds the modules, `--mode cdn` the one file for a page without a build; the rest is development. */
export default defineConfig(({mode}): UserConfig => {
  if (mode === 'package') return packageBuild;
  if (mode === 'cdn') return cdnBuild;
  return {resolve: {alias: aliases}};
});

const packageBuild: UserConfig = {
  plugins: [slimTemplates()],
  build: {
    target: 'es2023',
    minify: false,
    lib: {entry: entries(), formats: ['es']},
    rolldownOptions: {
      external: [/^lit($|\/)/, /^@lit\//, 'dexie', 'papaparse'],
      output: {
        // A module each: a host's bundler can then leave out the ones it does not use, whatever they do at their top.
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({facadeModuleId, name}) => {
          const entry = facadeModuleId && publicNames.get(facadeModuleId);
          return entry ? `${entry}.js` : `chunks/${name.replace(/^.*_virtual\/.*\//, 'helpers/')}.js`;
        },
      },
    },
  },
};

const cdnBuild: UserConfig = {
  plugins: [slimTemplates()],
  define: {'process.env.NODE_ENV': '"production"'},
  build: {
    target: 'es2023',
    emptyOutDir: false,
    minify: true,
    lib: {entry: {'bedesk-customers.min': 'src/cdn.ts'}, formats: ['es']},
    rolldownOptions: {output: {codeSplitting: false, entryFileNames: '[name].js'}},
  },
};
