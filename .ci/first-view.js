import {build} from 'vite';

/**
 * The source modules that the page, or another entry, needs at first sight, found by bundling it alone: what only dialogs
 * use, though it is imported from the same index, is not among them.
 *
 * @param {string} input the entry's source
 * @returns {Promise<Set<string>>} their paths
 */
export async function firstViewModules(input = 'src/elements/bedesk-customers/define.ts') {
  const {output} = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        external: [/^lit($|\/)/, /^@lit\//, 'dexie', 'papaparse'],
      },
    },
  });
  const chunks = new Map(output.map(chunk => [chunk.fileName, chunk]));
  const needed = new Set(output.filter(({isEntry}) => isEntry));
  for (const {imports} of needed) for (const name of imports) if (chunks.has(name)) needed.add(chunks.get(name));
  const modules = [...needed].flatMap(chunk => Object.entries(chunk.modules));
  return new Set(modules.filter(([, {renderedLength}]) => renderedLength > 0).map(([id]) => id));
}
