import {build} from 'esbuild';

/** The module that is published as a file of its own. */
export const ENGINE = 'src/sources/dexie/engine/file.ts';

/**
 * Builds the file that the page imports and makes its worker of. It imports nothing, so that a worker gets none of the
 * page with it, and it is minified, for webpack gives it to the worker as it is.
 */
export async function buildEngine() {
  await build({
    entryPoints: [ENGINE],
    outfile: 'dist/chunks/dexie-engine.js',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  });
}
