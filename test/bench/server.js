import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.svg': 'image/svg+xml'};

/**
 * Serves the built pages, always on one port, with a host name for each size: databases belong to the origin, and a
 * browser may keep all of one origin in one store, where a million rows next door slow everything down. Nothing is
 * cached, so that a cold start is one. With `?isolated` a page may ask what memory it uses, its workers included.
 *
 * @param {string} site the folder
 * @param {number} port
 */
export async function serve(site, port) {
  const server = createServer(async (request, response) => {
    const {pathname, searchParams} = new URL(request.url, 'http://host.test');
    const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const shared = ['/cold.js', '/host.css'].includes(path);
    const body = await readFile(join(shared ? join(import.meta.dirname, 'page') : site, path)).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'Content-Type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
      'Cache-Control': 'no-store',
      'Cross-Origin-Resource-Policy': 'same-origin',
      ...((searchParams.has('isolated') || extname(path) === '.js') && {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      }),
    });
    response.end(body);
  });
  await new Promise((resolve, reject) => {
    server.once('error', ({code, message}) => {
      const isTaken = code === 'EADDRINUSE';
      reject(
        new Error(isTaken ? `Port ${port} is taken: is another bench running? Else choose one by --port.` : message),
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    /** @param {number} size how many customers are stored there */
    originOf: size => `http://of-${size}.localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
