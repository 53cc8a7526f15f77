// Node built-ins only: this runs before any package is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findWebKit, installDebianPackages} from './browsers.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages('.');
for (const argument of process.argv) {
  // What only some tests need has a folder of its own.
  if (argument.startsWith('--in=')) installPackages(argument.slice(5));
}
if (process.argv.includes('--chromium')) {
  install(
    findChromium,
    ['chromium'],
    'The tests need Chrome or Chromium: install one, or set CHROME_PATH to its program.',
  );
}
if (process.argv.includes('--firefox')) {
  install(findFirefox, ['firefox-esr'], 'These tests need Firefox: install it, or set FIREFOX_PATH to its program.');
}
if (process.argv.includes('--webkit')) {
  install(
    findWebKit,
    ['webkit2gtk-driver', 'xvfb'],
    'These tests need WebKitGTK, on Debian: webkit2gtk-driver and xvfb.',
  );
}

/** Runs `npm ci` when the lock file of a folder is newer than what is installed there. */
function installPackages(folder) {
  const lock = join(folder, 'package-lock.json');
  const installed = join(folder, 'node_modules/.package-lock.json');
  // npm writes both files within moments of each other, in either order.
  const slack = 2_000;
  if (existsSync(installed) && statSync(lock).mtimeMs <= statSync(installed).mtimeMs + slack) return;
  console.log(`Installing the packages that ${lock} names …`);
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail('npm ci failed: see above. Is the network there?');
}

/** Takes the browser that is there, else installs Debian's, else says in one line what to do. */
function install(find, packages, advice) {
  if (find() || (installDebianPackages(...packages) && find())) return;
  fail(advice);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
