// Node built-ins only: this runs before any package is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findWebKit, installDebianPackages} from './browsers.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
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

/** Runs `npm ci` when the lock file is newer than what is installed. */
function installPackages() {
  const installed = 'node_modules/.package-lock.json';
  // npm writes both files within moments of each other, in either order.
  const slack = 2_000;
  if (existsSync(installed) && statSync('package-lock.json').mtimeMs <= statSync(installed).mtimeMs + slack) return;
  console.log('Installing the packages that package-lock.json names …');
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
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
