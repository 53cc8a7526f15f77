import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {dirname, extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';
import {bundleHost} from './bundled-host.js';
import {hostileFile, HOSTILE_PAGES} from './hostile-hosts.js';

/** The strictest policy that the library promises to work under; the reports come back to this server. */
const POLICY = "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; report-uri /reports";

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml'};

/** Pages of the host: what stands in their `<main>`, and what else some of them have of their own. */
const PAGES = {
  /** Nothing yet: for filling the database before anybody looks. */
  bare: '',
  customers: '<bedesk-customers database="e2e"></bedesk-customers>',
  synced: '<bedesk-customers database="e2e" url-sync></bedesk-customers>',
  /** A page whose source comes later, from a script. */
  waiting: '<bedesk-customers></bedesk-customers>',
  rtl: '<bedesk-customers database="e2e"></bedesk-customers>',
  ...HOSTILE_PAGES,
};

const dist = join(dirname(fileURLToPath(import.meta.url)), '../../../dist');

/**
 * Serves plain HTML pages that have the built library in them, under a strict policy: at `/cdn/<page>.html` the one
 * file for a page without a build, at `/modules/<page>.html` the package as Vite bundles it for a host.
 *
 * @returns {Promise<{origin: string, reports: string[], close(): Promise<void>}>} `reports`: what broke the policy
 */
export async function serve() {
  const reports = [];
  const server = createServer(async (request, response) => {
    const {pathname} = new URL(request.url, 'http://host.test');
    if (pathname === '/reports') {
      reports.push(await textOf(request));
      response.writeHead(204).end();
      return;
    }
    const answer = await answerTo(pathname).catch(() => null);
    response.writeHead(answer ? 200 : pathname === '/favicon.ico' ? 204 : 404, {
      'Content-Security-Policy': answer?.policy ?? POLICY,
      // For frames without an origin.
      'Access-Control-Allow-Origin': '*',
      'Content-Type': `${answer?.type ?? 'text/plain'}; charset=utf-8`,
      'Cache-Control': 'no-store',
    });
    response.end(answer?.body);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    reports,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function answerTo(pathname) {
  const [, host, file] = /^\/(cdn|modules)\/(.+)$/.exec(normalize(pathname)) ?? [];
  if (!host) return null;
  const name = file.replace(/\.html$/, '');
  if (file.endsWith('.html') && Object.hasOwn(PAGES, name)) {
    return {type: TYPES['.html'], body: page(name), policy: PAGES[name].policy};
  }
  if (file.startsWith('hostile/')) return {type: TYPES[extname(file)], body: await hostileFile(file.slice(8))};
  if (file === 'host.css') return {type: TYPES['.css'], body: HOST_STYLES};
  if (file === 'picture.svg') return {type: TYPES['.svg'], body: PICTURE};
  if (file === 'people.js') return {type: TYPES['.js'], body: await readFile(new URL('people.js', import.meta.url))};
  if (file === 'host.js' && host === 'cdn') return {type: TYPES['.js'], body: CDN_HOST};
  const folder = host === 'cdn' ? dist : await bundleHost();
  return {type: TYPES[extname(file)] ?? 'application/octet-stream', body: await readFile(join(folder, file))};
}

function page(name) {
  const {body = PAGES[name], nonce, styles = 'host.css', isLate = false} = PAGES[name];
  return `<!doctype html>
<html lang="en" dir="${name === 'rtl' ? 'rtl' : 'ltr'}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Help desk</title>
    <link rel="stylesheet" href="${styles}" />
    ${nonce ? `<meta property="csp-nonce" nonce="${nonce}" />` : ''}
    ${isLate ? '' : `<script type="module" src="host.js"${nonce ? ` nonce="${nonce}"` : ''}></script>`}
  </head>
  <body>
    <main>
      <h1>Help desk</h1>
      ${body}
    </main>
  </body>
</html>`;
}

const HOST_STYLES = `
:root { color-scheme: light dark; }
body { margin: 0; padding: 8px; font-family: sans-serif; background: Canvas; color: CanvasText; }
h1 { font-size: 16px; }
`;

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4"/></svg>';

const CDN_HOST = `
import * as library from './bedesk-customers.min.js';
export * from './bedesk-customers.min.js';
globalThis.library = library;
`;

async function textOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
