import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const installed = createRequire(new URL('../../package/hosts/package.json', import.meta.url));

const CUSTOMERS = '<bedesk-customers database="e2e"></bedesk-customers>';

/** Policies that name what may run by a nonce, alone and with what it loads; and by name which Trusted Types there are. */
const NONCE = 'c3RyaWN0';
const nonced = scripts =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; img-src 'self'; connect-src 'self'; ` +
  `require-trusted-types-for 'script'; trusted-types lit-html bedesk-customers; report-uri /reports`;

/** Pages of hosts that make it hard. */
export const HOSTILE_PAGES = {
  /** The library comes when the test says so. */
  late: {body: '', isLate: true},
  /** Nothing of the host is around it that a reset would move. */
  plain: {body: CUSTOMERS, styles: 'hostile/plain.css'},
  nonce: {body: CUSTOMERS, nonce: NONCE, policy: nonced(`'nonce-${NONCE}'`)},
  'nonce-worker': {body: CUSTOMERS, nonce: NONCE, policy: `${nonced(`'nonce-${NONCE}'`)}; worker-src 'self'`},
  'nonce-dynamic': {body: CUSTOMERS, nonce: NONCE, policy: nonced(`'nonce-${NONCE}' 'strict-dynamic'`)},
  framed: '<iframe title="Framed" src="customers.html" width="1200" height="700"></iframe>',
  sandboxed: '<iframe title="Framed" src="customers.html" sandbox="allow-scripts"></iframe>',
};

/** What such pages load: the resets of others as they are published, our own, and what frameworks make proxies with. */
export async function hostileFile(name) {
  switch (name) {
    case 'bootstrap.css':
      return readFile(installed.resolve('bootstrap/dist/css/bootstrap.css'));
    case 'tailwind.css':
      return preflight();
    case 'vue.js':
      return readFile(join(dirname(installed.resolve('vue')), 'dist/vue.runtime.esm-browser.prod.js'));
    case 'svelte.js':
      return svelteState();
    default:
      return STYLES[name];
  }
}

const STYLES = {
  'plain.css': 'body { margin: 0; } h1 { display: none; }',
  'unset.css': '* { all: unset !important; }',
  'small-root.css': 'html { font-size: 62.5% !important; }',
  /** What is inherited and can be seen, from whoever stands around. */
  'inherited.css': `
    main {
      font: italic small-caps bold 30px/3 serif; letter-spacing: 0.3em; word-spacing: 1em; text-align: center;
      text-indent: 40px; text-transform: uppercase; text-shadow: 0 0 4px red; white-space: pre; color: red;
      hyphens: auto; -webkit-text-fill-color: red;
    }`,
  /** The element alone, by its name. */
  'named.css': `
    bedesk-customers { font: 30px/3 serif; color: red; text-align: right; letter-spacing: 1em; background: yellow; }
    h2, button, input, table, td, th, dialog, [popover], svg, p, ul, li { margin: 50px !important; font-size: 40px !important; }`,
};

/** Tailwind's reset, as its own compiler gives it. */
async function preflight() {
  const {compile} = installed('tailwindcss');
  const css = await readFile(installed.resolve('tailwindcss/preflight.css'), 'utf8');
  return (await compile(css)).build([]);
}

/** A module that exports `state`, a proxy as Svelte's compiler and runtime make it. */
async function svelteState() {
  const {build} = await import('esbuild');
  const {compileModule} = installed('svelte/compiler');
  const {js} = compileModule('export function makeState(value) { let state = $state(value); return state; }', {
    filename: 'state.svelte.js',
  });
  const resolveDir = dirname(fileURLToPath(new URL('../../package/hosts/package.json', import.meta.url)));
  const {outputFiles} = await build({
    stdin: {contents: js.code, resolveDir},
    bundle: true,
    format: 'esm',
    write: false,
    conditions: ['browser', 'production'],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
