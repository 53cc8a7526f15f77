import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {createServer} from 'vite';

if (!existsSync('demo/index.html')) {
  console.error('There is no demo/index.html to serve.');
  process.exit(1);
}
const server = await createServer({
  root: 'demo',
  configFile: 'vite.config.ts',
  cacheDir: resolve('node_modules/.vite/demo'),
  server: {port: Number(process.env.PORT) || 5173, strictPort: Boolean(process.env.PORT)},
  // Found by crawling otherwise, at the price of a reload in the middle of the first visit.
  // Nothing of demo/hosts: those are served by themselves.
  optimizeDeps: {entries: ['index.html'], include: ['dexie', 'papaparse']},
});
try {
  await server.listen();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\n  bedesk-customers, the demo:  ${address}\n\n  Ctrl+C ends it.`);
