import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {join} from 'node:path';

const here = import.meta.dirname;

/** Installs the grids when they are missing or other ones than the lock file says. */
export function installPeers() {
  const installed = join(here, 'node_modules/.package-lock.json');
  const wanted = statSync(join(here, 'package-lock.json')).mtimeMs;
  // npm writes both files within moments of each other, in either order.
  if (existsSync(installed) && wanted <= statSync(installed).mtimeMs + 2000) return;
  say('Installing the grids to compare with …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], here);
}

export function buildPackage() {
  say('Building the package …');
  run(process.execPath, ['.ci/build.js'], join(here, '../..'));
}

/** The version of each grid, as installed. */
export function peerVersions() {
  const {packages} = JSON.parse(readFileSync(join(here, 'package-lock.json'), 'utf8'));
  const version = name => packages[`node_modules/${name}`].version;
  return {
    'ag-grid': version('ag-grid-community'),
    tabulator: version('tabulator-tables'),
    vaadin: version('@vaadin/grid'),
    tanstack: `${version('@tanstack/lit-table')} + ${version('@tanstack/lit-virtual')}`,
    revogrid: version('@revolist/revogrid'),
  };
}

export function machine() {
  const [{model} = {model: 'unknown'}] = cpus();
  return {cores: cpus().length, model, memoryGb: Math.round(totalmem() / 2 ** 30), platform: process.platform};
}

/** Progress, out of the way of what is printed. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

function run(command, args, cwd) {
  const {status} = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: see above.`);
}
