import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {partsOfPage} from './parts.js';
import {visitStories} from './stories.js';
import {only} from './storybook.js';

// Runs axe over every story in themes, schemes and directions. Fails on a violation, on an error in the console, on a
// story that cannot be drawn or played, and on what is seen and is no part of the page, or the other way round.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inspector = readFileSync(join(import.meta.dirname, 'story-inspector.js'), 'utf8');

/**
 * The looks of a story: each of the four themes, two in each direction, which is the other one in the next story. Those
 * that have both schemes change them with every second story. A story that only shows another one in the dark or from
 * right to left has its own look alone, and so has the one with a host's own colours.
 */
function looksOf(index, id) {
  const scheme = index % 4 < 2 ? 'light' : 'dark';
  if (/-(dark|right-to-left|own-look)(-narrow)?$/.test(id)) return [{theme: 'own'}];
  const [dir, other] = index % 2 ? ['rtl', 'ltr'] : ['ltr', 'rtl'];
  const looks = [
    {theme: 'light', scheme: 'light', dir},
    {theme: 'high-contrast', scheme, dir},
    {theme: 'dark', scheme: 'dark', dir: other},
    {theme: 'compact', scheme, dir: other},
  ];
  // Another language draws everything anew: from left to right first, as stories begin.
  return looks.sort((one, two) => one.dir.localeCompare(two.dir));
}

const names = partsOfPage().map(({name}) => name);
const seen = new Set();
const found = new Map();
const started = Date.now();

let count = 0;
const {problems} = await visitStories(async (page, id, index) => {
  if (!(await page.evaluate('"inspectStory" in globalThis'))) {
    await page.evaluate(axe);
    await page.evaluate(inspector);
  }
  const looks = looksOf(index, id);
  count += looks.length;
  const result = await page.evaluate(given => globalThis.inspectStory(given), {
    looks,
    names,
    isAboutRows: /table|rows/.test(id),
  });
  for (const name of result.parts) seen.add(name);
  for (const problem of result.problems) found.set(problem, [...(found.get(problem) ?? []), id]);
});

for (const problem of new Set(problems)) console.error(problem);
for (const [problem, where] of found) console.error(`${problem}\n    in ${where.join(', ')}`);
const missing = only ? [] : names.filter(name => !seen.has(name));
if (missing.length) console.error(`Parts that the manifest lists and no story shows: ${missing.join(', ')}`);
const bad = new Set(problems).size + found.size + missing.length;
console.log(`${count} looks of stories: ${bad} problems, in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(bad > 0 || count === 0 ? 1 : 0);
