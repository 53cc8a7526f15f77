import {chromium} from 'playwright-core';
import {findChromium} from './browsers.js';
import {address, LAUNCH, only, serveStorybook} from './storybook.js';

const PAGES = 2;
const VIEWPORT = {width: 1280, height: 860};

/**
 * Shows every story of the built Storybook, a few at a time in one browser, and calls `visit` on each once it has been
 * drawn and played. `--only=TEXT` on the command line: stories whose id has it.
 *
 * @param {(page: import('playwright-core').Page, id: string, index: number) => Promise<void>} visit
 * @returns {Promise<{count: number, problems: string[]}>} how many there were, and what was wrong: one that could not
 *   be drawn or played, an error in the console, or that `visit` threw
 */
export async function visitStories(visit) {
  const storybook = await serveStorybook();
  const ids = storybook.entries.flatMap(({type, id}) => (type === 'story' && id.includes(only) ? id : []));
  const waiting = [...ids.entries()];
  const problems = [];
  const browser = await chromium.launch({executablePath: findChromium(), args: LAUNCH});
  try {
    await Promise.all(Array.from({length: PAGES}, () => work(browser, storybook.origin, waiting, visit, problems)));
  } finally {
    await browser.close();
    await storybook.close();
  }
  return {count: ids.length, problems};
}

async function work(browser, origin, waiting, visit, problems) {
  const context = await browser.newContext({reducedMotion: 'reduce', viewport: VIEWPORT});
  const page = await context.newPage();
  let current = '';
  page.on('pageerror', error => problems.push(`${current}: ${error.message}`));
  page.on('console', message => {
    // The browser asks for an icon by itself; that there is none is no error of a story.
    if (message.location().url.endsWith('/favicon.ico')) return;
    if (message.type() === 'error') problems.push(`${current}: console: ${message.text().split('\n')[0]}`);
  });
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [index, id] = next;
    // Outside of what is caught: when Storybook itself does not open, nothing else will.
    if (current === '') await page.goto(address(origin, 'story', id));
    else await page.evaluate(select, id);
    current = id;
    try {
      const outcome = await page.waitForFunction(outcomeOf, id, {timeout: 30_000});
      const problem = await outcome.jsonValue();
      if (problem !== 'played') throw new Error(problem);
      await page.evaluate(idle);
      await visit(page, id, index);
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
