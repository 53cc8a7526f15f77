import {createServer} from 'node:http';
import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * What each of these hosts has behind it: its own files, `index.html` for every other address, and the customers at
 * `/api/customers`, kept in memory.
 *
 * @param {string} folder
 * @param {{port?: number, render?: (search: string, html: string) => string}} [options] `render`: what a server makes of
 *   the page before it sends it
 * @returns {Promise<{origin: string, close(): Promise<void>}>}
 */
export async function serve(folder, {port = 0, render = (search, html) => html} = {}) {
  const customers = JSON.parse(await readFile(new URL('people.json', import.meta.url), 'utf8'));
  const server = createServer(async (request, response) => {
    const {pathname, search} = new URL(request.url, 'http://host.test');
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/api/customers') {
      if (request.method === 'POST') customers.push(JSON.parse(await textOf(request)));
      return response.writeHead(200, {'Content-Type': TYPES['.json']}).end(JSON.stringify(customers));
    }
    const path = normalize(decodeURIComponent(pathname));
    const file = extname(path) && (await readFile(join(folder, path)).catch(() => null));
    if (extname(path) && !file) return response.writeHead(404).end();
    const body = file || render(search, await readFile(join(folder, 'index.html'), 'utf8'));
    return response.writeHead(200, {'Content-Type': TYPES[extname(path) || '.html'] ?? 'text/plain'}).end(body);
  });
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () =>
      new Promise(resolve => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function textOf(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

if (process.argv[1] === import.meta.filename) {
  const {origin} = await serve(process.argv[2] ?? '.', {port: Number(process.env.PORT) || 5174});
  console.log(`\n  ${origin}/customers\n\n  Ctrl+C ends it.`);
}
