import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const env = process.env;

/** The path of an installed Chromium or Chrome, or undefined. `CHROME_PATH` wins. */
export function findChromium() {
  if (env.CHROME_PATH) return firstThere(env.CHROME_PATH);
  const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome') ??
    firstThere(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windows.map(folder => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...windows.map(folder => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    )
  );
}

/** The path of an installed Firefox, or undefined. `FIREFOX_PATH` wins. */
export function findFirefox() {
  if (env.FIREFOX_PATH) return firstThere(env.FIREFOX_PATH);
  return onPath('firefox-esr', 'firefox') ?? firstThere('/Applications/Firefox.app/Contents/MacOS/firefox');
}

/** What WebKitGTK needs: the driver, its browser, and an X server; undefined when one is missing. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const server = onPath('Xvfb');
  const root = '/usr/lib';
  const folders = existsSync(root) ? readdirSync(root).map(name => join(root, name)) : [];
  const browser = firstThere(...[root, ...folders].map(folder => join(folder, 'webkit2gtk-4.1/MiniBrowser')));
  return driver && server && browser ? {driver, server, browser} : undefined;
}

/**
 * Installs Debian packages, when this is Debian and we are root.
 *
 * @returns whether it could
 */
export function installDebianPackages(...names) {
  if (!onPath('apt-get') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${names.join(', ')} …`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...env, DEBIAN_FRONTEND: 'noninteractive'},
    }).status === 0;
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...names);
  return install() || (apt('update', '-q') && install());
}

function onPath(...names) {
  const folders = (env.PATH ?? '').split(delimiter);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return firstThere(...names.flatMap(name => folders.map(folder => join(folder, name + suffix))));
}

function firstThere(...paths) {
  return paths.find(path => existsSync(path));
}
