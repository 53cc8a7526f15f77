import {rmSync} from 'node:fs';
import {createServer} from 'vite';
import {aliases, builtAliases} from './entries.js';

/**
 * Lets Vite serve the tests: it resolves packages, compiles TypeScript with Lit's decorators, and turns the packages
 * that are no plain ESM into such.
 *
 * @param isBuilt whether a host's imports mean the build instead of the sources
 * @returns a middleware for the test runner; the runner's own paths pass
 */
export async function serveByVite(isBuilt = false) {
  // A cache of its own for each run: two runs at once would overwrite each other's optimised packages.
  const cacheDir = `node_modules/.cache/tests-${process.pid}`;
  process.once('exit', () => rmSync(cacheDir, {recursive: true, force: true}));
  const vite = await createServer({
    configFile: false,
    cacheDir,
    logLevel: 'error',
    plugins: [runnersOwnModules, reportedFailures],
    resolve: {alias: isBuilt ? builtAliases : aliases},
    appType: 'custom',
    server: {
      middlewareMode: true,
      hmr: false,
      ws: false,
      watch: null,
      // Nothing changes while tests run, and each file loads most modules again.
      headers: {'Cache-Control': 'max-age=3600'},
    },
    // Named here, not discovered: a discovery in the middle of a run reloads the page and loses the test.
    // Lit stays out, so that there is one copy of it.
    optimizeDeps: {
      noDiscovery: true,
      include: ['dexie', 'papaparse', 'axe-core', 'fast-check', '@faker-js/faker'],
    },
  });
  return async (context, next) => {
    if (context.path === '/' || context.path.startsWith('/__w')) return next();
    // Koa starts at 404 and Vite leaves the status alone.
    context.res.statusCode = 200;
    context.respond = false;
    return new Promise(resolve => {
      context.res.once('close', resolve);
      vite.middlewares(context.req, context.res, () => {
        context.res.statusCode = 404;
        context.res.end();
      });
    });
  };
}

/** Modules like `/__web-dev-server__web-socket.js` exist in the runner only: Vite must leave their address as it is. */
const runnersOwnModules = {
  name: 'runners-own-modules',
  enforce: 'pre',
  resolveId: id => (id.startsWith('/__w') ? {id, external: true} : undefined),
};

/** A failure that cannot be reported would hang the run. */
const reportedFailures = {
  name: 'reported-failures',
  enforce: 'pre',
  transform: (code, id) =>
    /\.(test|story|soak)\.ts(\?|$)/.test(id) ? `import '/test/support/report.ts';${code}` : undefined,
};
