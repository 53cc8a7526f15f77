import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {chromium} from 'playwright-core';
import {findChromium} from './browsers.js';

const BUILT = join(import.meta.dirname, '../storybook-static');
const PAGES = 3;
const VIEWPORT = {width: 1280, height: 860};
const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'};

/**
 * Shows every story of the built Storybook, a few at a time in one browser, and calls `visit` on each once it has been
 * drawn and played. Storybook is built when it is not there. `--only=TEXT` on the command line: stories whose id has it.
 *
 * @param {(page: import('playwright-core').Page, id: string) => Promise<void>} visit
 * @returns {Promise<{count: number, problems: string[]}>} how many there were, and what was wrong: one that could not
 *   be drawn or played, an error in the console, or that `visit` threw
 */
export async function visitStories(visit) {
  if (!existsSync(join(BUILT, 'iframe.html'))) build();
  const only = process.argv.find(argument => argument.startsWith('--only='))?.slice(7) ?? '';
  const {entries} = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8'));
  const ids = Object.values(entries).flatMap(({type, id}) => (type === 'story' && id.includes(only) ? id : []));
  const waiting = [...ids];
  const problems = [];
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await Promise.all(Array.from({length: PAGES}, () => work(browser, origin, waiting, visit, problems)));
  } finally {
    await browser.close();
    server.close();
  }
  return {count: ids.length, problems};
}

async function work(browser, origin, waiting, visit, problems) {
  const context = await browser.newContext({reducedMotion: 'reduce', viewport: VIEWPORT});
  const page = await context.newPage();
  let current = '';
  page.on('pageerror', error => problems.push(`${current}: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error') problems.push(`${current}: console: ${message.text()}`);
  });
  // The addon would run axe by itself in each: here it is run when we say so.
  const settings = 'globals=a11y.manual:!true';
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
    // Outside of what is caught: when Storybook itself does not open, nothing else will.
    if (current === '') await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}&${settings}`);
    else await page.evaluate(select, id);
    current = id;
    try {
      const outcome = await page.waitForFunction(outcomeOf, id, {timeout: 30_000});
      const problem = await outcome.jsonValue();
      if (problem !== 'played') throw new Error(problem);
      await page.evaluate(idle);
      await visit(page, id);
      await page.setViewportSize(VIEWPORT);
    } catch (error) {
      problems.push(`${id}: ${error.message}`);
    }
  }
  await context.close();
}

/** In the page: goes to another story, as Storybook's own list of stories would. */
function select(storyId) {
  globalThis.__STORYBOOK_PREVIEW__.channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
}

/** In the page: what has become of the story; nothing while it is being drawn or played. */
function outcomeOf(storyId) {
  const {id, phase} = globalThis.__STORYBOOK_PREVIEW__?.currentRender ?? {};
  if (id !== storyId) return null;
  if (phase === 'errored' || phase === 'aborted') {
    return document.querySelector('#error-message')?.textContent || `The story is ${phase}`;
  }
  return ['played', 'completing', 'completed', 'afterEach', 'finished'].includes(phase) ? 'played' : null;
}

/** In the page: waits until it has nothing left to draw. */
function idle() {
  return new Promise(resolve => requestIdleCallback(() => requestAnimationFrame(() => resolve()), {timeout: 1000}));
}

function serve() {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const file = join(BUILT, join('/', path === '/' ? 'index.html' : path));
    if (!existsSync(file)) {
      // The browser asks for an icon by itself; that there is none is no error of a story.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response
      .writeHead(200, {'content-type': TYPES[extname(file)] ?? 'application/octet-stream'})
      .end(readFileSync(file));
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function build() {
  const {status} = spawnSync('npm', ['run', 'build-storybook'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
