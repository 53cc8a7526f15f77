import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {stripVTControlCharacters} from 'node:util';

const FOLDER = resolve('demo/hosts');
const TARBALL = join(FOLDER, 'bedesk-customers.tgz');
const installed = new Set();

/**
 * Gives one of the hosts in `demo/hosts` the library as `npm pack` makes it, with everything that its lock file names.
 *
 * @param {string} name
 * @returns {string} the host's folder
 */
export function install(name) {
  const host = join(FOLDER, name);
  if (installed.has(name)) return host;
  pack();
  const done = join(host, 'node_modules/.package-lock.json');
  if (!existsSync(done) || changedAt(done) + 2_000 < changedAt(join(host, 'package-lock.json'))) {
    run(host, 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  // What lies there may be of an older build.
  const target = join(host, 'node_modules/bedesk-customers');
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  run(host, 'tar', ['-xzf', TARBALL, '-C', target, '--strip-components=1']);
  installed.add(name);
  return host;
}

/** Runs a program in a folder; a failure throws what it said. */
export function run(cwd, command, args) {
  const {status, output} = attempt(cwd, command, args);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} in ${cwd}:\n${output}`);
  return output;
}

/** Runs a program in a folder. */
export function attempt(cwd, command, args) {
  const env = {...process.env, NO_COLOR: '1', NG_CLI_ANALYTICS: 'false'};
  delete env.NODE_TEST_CONTEXT;
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  // Some know nothing of NO_COLOR.
  return {status, output: stripVTControlCharacters(`${stdout}${stderr}`)};
}

/** Packs what has been built, unless that is packed already: each test file is a process of its own. */
function pack() {
  // Written last by the build.
  const newest = Math.max(...['dist/angular.d.ts', 'package.json'].map(changedAt));
  if (existsSync(TARBALL) && changedAt(TARBALL) > newest) return;
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  run('.', 'npm', ['pack', '--ignore-scripts', '--pack-destination', FOLDER]);
  renameSync(join(FOLDER, `bedesk-customers-${version}.tgz`), TARBALL);
}

function changedAt(file) {
  return statSync(file).mtimeMs;
}
