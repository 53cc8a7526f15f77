// Node built-ins only: this runs before any package is installed.
import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, installDebianPackages} from './browsers.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
installPackages();
if (process.argv.includes('--browser')) installChromium();

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

function installChromium() {
  const path = findChromium();
  if (path && existsSync(path)) return;
  if (path) fail(`CHROME_PATH is ${path}, and there is no such file.`);
  if (installDebianPackages('chromium') && findChromium()) return;
  fail('The tests need Chrome or Chromium: install one, or set CHROME_PATH to its program file.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
