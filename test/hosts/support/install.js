import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {join, resolve} from 'node:path';

const FOLDER = resolve('demo/hosts');
const TARBALL = join(FOLDER, 'bedesk-customers.tgz');
let packed = false;

/**
 * Gives one of the hosts in `demo/hosts` the library as `npm pack` makes it, with everything that its lock file names.
 *
 * @param {string} name
 * @returns {string} the host's folder
 */
export function install(name) {
  const host = join(FOLDER, name);
  pack();
  const done = join(host, 'node_modules/.package-lock.json');
  const isOld = !existsSync(done) || statSync(done).mtimeMs + 2_000 < statSync(join(host, 'package-lock.json')).mtimeMs;
  if (isOld) run(host, 'npm', ['ci', '--no-audit', '--no-fund']);
  // What lies there may be of an older build.
  const target = join(host, 'node_modules/bedesk-customers');
  rmSync(target, {recursive: true, force: true});
  mkdirSync(target, {recursive: true});
  run(host, 'tar', ['-xzf', TARBALL, '-C', target, '--strip-components=1']);
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
  return {status, output: `${stdout}${stderr}`};
}

function pack() {
  if (packed) return;
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  run('.', 'npm', ['pack', '--ignore-scripts', '--pack-destination', FOLDER]);
  renameSync(join(FOLDER, `bedesk-customers-${version}.tgz`), TARBALL);
  packed = true;
}
