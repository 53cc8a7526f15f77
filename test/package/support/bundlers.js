import {join} from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import * as vite from 'vite';
import {extraPackages} from './extra.js';

/**
 * How hosts bundle: each writes `main.js` and what it splits off into a folder. Only what a browser needs is said.
 *
 * @param {string} host folder of the files to bundle
 * @returns {Record<string, (file: string, folder: string, options?: {splitting?: boolean}) => Promise<void>>}
 */
export function bundlers(host) {
  return {
    async Vite(file, folder) {
      await vite.build({
        root: host,
        base: './',
        configFile: false,
        logLevel: 'error',
        build: {outDir: folder, rolldownOptions: {input: join(host, file), output: {entryFileNames: 'main.js'}}},
      });
    },
    async webpack(file, folder) {
      const webpack = extraPackages().require('webpack');
      const compiler = webpack({
        mode: 'production',
        context: host,
        entry: {main: join(host, file)},
        output: {path: folder, filename: '[name].js', chunkFilename: '[name].js', publicPath: 'auto', module: true},
        experiments: {outputModule: true},
        // What is dropped is dropped without it too; it takes most of the time.
        optimization: {minimize: false},
      });
      const stats = await new Promise((resolve, reject) => {
        compiler.run((error, result) => (error ? reject(error) : resolve(result)));
      });
      if (stats.hasErrors()) throw new Error(stats.toString({all: false, errors: true}));
      await new Promise(resolve => compiler.close(resolve));
    },
    async esbuild(file, folder, {splitting} = {}) {
      await esbuild.build({
        entryPoints: {main: join(host, file)},
        bundle: true,
        // Off unless asked for, as in esbuild itself; then it keeps imports between files that have nothing to give.
        splitting,
        format: 'esm',
        charset: 'utf8',
        outdir: folder,
        logLevel: 'error',
      });
    },
    async Rollup(file, folder) {
      const bundle = await rollup({
        input: join(host, file),
        plugins: [nodeResolve({browser: true, exportConditions: ['production']}), commonjs()],
        onwarn: () => {},
      });
      await bundle.write({dir: folder, format: 'es', entryFileNames: 'main.js'});
    },
  };
}
