import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {preview} from 'vite';

const BUILT = join(import.meta.dirname, '../storybook-static');

/** What every check of the stories launches Chromium with. */
export const LAUNCH = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** `--only=TEXT` on the command line; an empty text where there is none. */
export const only = process.argv.find(argument => argument.startsWith('--only='))?.slice(7) ?? '';

/**
 * Serves the built Storybook, which is built when it is not there.
 *
 * @returns {Promise<{entries: {id: string, title: string, type: 'story' | 'docs'}[], origin: string, close(): Promise<void>}>}
 */
export async function serveStorybook() {
  if (!existsSync(join(BUILT, 'iframe.html'))) build();
  const {entries} = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    build: {outDir: BUILT},
    preview: {host: '127.0.0.1', port: 0},
  });
  const {port} = server.httpServer.address();
  return {entries: Object.values(entries), origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

/** The address of a story or of a docs page, without Storybook around it. */
export function address(origin, viewMode, id) {
  // The addon would run axe by itself in each: where it is run, the check says so.
  return `${origin}/iframe.html?viewMode=${viewMode}&id=${id}&globals=a11y.manual:!true`;
}

function build() {
  const {status} = spawnSync('npm', ['run', 'build-storybook'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
