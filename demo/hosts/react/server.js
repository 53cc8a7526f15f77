import {join} from 'node:path';
import {serve} from '../serve.js';
import {render} from './dist/server/server.js';

/** The same app, rendered before it is sent. */
export const serveRendered = port =>
  serve(join(import.meta.dirname, 'dist'), {
    port,
    render: (search, html) => html.replace('<!--app-->', render(search)),
  });

if (process.argv[1] === import.meta.filename) {
  const {origin} = await serveRendered(Number(process.env.PORT) || 5174);
  console.log(`\n  ${origin}/customers\n\n  Ctrl+C ends it.`);
}
