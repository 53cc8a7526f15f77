import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {builtAliases} from '../../.ci/entries.js';

const here = import.meta.dirname;
const ENTRY = 'main.js';

/** Ours with the tag in the markup, as a host writes it; the rest are filled by their scripts. */
const COLD = {
  'cold-ours': database => `<bedesk-customers database="${database}"></bedesk-customers>`,
  'cold-floor': staticRows,
};

/**
 * Bundles every page by itself, as a host would, into `site`, a folder for each.
 *
 * @param {string} site
 * @param {string[]} peers
 * @param {string} coldDatabase what the page of the cold start opens
 * @returns {Promise<Record<string, {fileName: string, bytes: number}[]>>} the files of each page, with their brotli bytes
 */
export async function buildPages(site, peers, coldDatabase) {
  const entries = {
    expected: 'page/expected.js',
    ours: 'page/ours.js',
    'cold-ours': 'page/cold-ours.js',
    raw: 'page/raw.js',
    data: 'page/data.js',
    ...Object.fromEntries(peers.map(peer => [peer, `page/peers/${peer}.js`])),
  };
  rmSync(site, {recursive: true, force: true});
  const built = {};
  for (const [name, entry] of Object.entries(entries)) {
    const files = await bundle(join(here, entry), join(site, name));
    built[name] = files;
    const body = COLD[name]?.(coldDatabase) ?? '';
    write(site, name, body, files);
  }
  write(site, 'cold-floor', COLD['cold-floor'](), []);
  write(site, 'empty', '', []);
  return built;
}

async function bundle(input, outDir) {
  const {output} = await build({
    root: here,
    base: './',
    configFile: false,
    logLevel: 'error',
    resolve: {alias: builtAliases},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {input, output: {entryFileNames: ENTRY}},
    },
  });
  return output.map(({fileName, code, source}) => ({fileName, bytes: brotliCompressSync(code ?? source).length}));
}

function write(site, name, body, files) {
  const styles = files.filter(({fileName}) => fileName.endsWith('.css'));
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${name}</title>
    <script src="../cold.js"></script>
    <link rel="stylesheet" href="../host.css" />
    ${styles.map(({fileName}) => `<link rel="stylesheet" href="${fileName}" />`).join('\n    ')}
    ${files.length ? `<script type="module" src="${ENTRY}"></script>` : ''}
  </head>
  <body>
    <main>${body}</main>
  </body>
</html>
`;
  const file = join(site, name, 'index.html');
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, html);
}

/** Fifteen rows that are there from the start. */
function staticRows() {
  const row = index =>
    `<tr data-cold><td><div class="person"><span class="avatar">AB</span><div><button class="name">Customer ${index}</button><div class="email">customer.${index}@example.com</div></div></div></td><td>Germany</td><td>3 hours ago</td><td>2 years ago</td><td class="number">${index * 7}</td><td class="number">${index}</td><td><button>…</button></td></tr>`;
  const rows = Array.from({length: 15}, (_, index) => row(index + 1)).join('');
  const heads = ['User', 'Country', 'Last active', 'Created', 'Page visits', 'Conversations', ''];
  const head = heads.map(text => `<th>${text}</th>`).join('');
  return `<h2>Customers</h2><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table>`;
}
