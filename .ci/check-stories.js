import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {partsOfPage} from './parts.js';
import {visitStories} from './stories.js';

// Runs axe over every story in themes, schemes and directions. Fails on a violation, on an error in the console, on a
// story that cannot be drawn or played, and on what is seen and is no part of the page, or the other way round.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inspector = readFileSync(join(import.meta.dirname, 'story-inspector.js'), 'utf8');

/**
 * Each of the four themes with each scheme that it has and with each direction, and each scheme with each direction: all
 * pairs. Those from left to right come first, since another language draws everything anew.
 */
const LOOKS = [
  {theme: 'light', scheme: 'light', dir: 'ltr'},
  {theme: 'dark', scheme: 'dark', dir: 'ltr'},
  {theme: 'high-contrast', scheme: 'light', dir: 'ltr'},
  {theme: 'compact', scheme: 'dark', dir: 'ltr'},
  {theme: 'light', scheme: 'light', dir: 'rtl'},
  {theme: 'dark', scheme: 'dark', dir: 'rtl'},
  {theme: 'high-contrast', scheme: 'dark', dir: 'rtl'},
  {theme: 'compact', scheme: 'light', dir: 'rtl'},
];

const names = partsOfPage().map(({name}) => name);
const seen = new Set();
const found = new Map();
const started = Date.now();

const {count, problems} = await visitStories(async (page, id) => {
  if (!(await page.evaluate('"inspectStory" in globalThis'))) {
    await page.evaluate(axe);
    await page.evaluate(inspector);
  }
  const result = await page.evaluate(given => globalThis.inspectStory(given), {looks: LOOKS, names});
  for (const name of result.parts) seen.add(name);
  for (const problem of result.problems) found.set(problem, [...(found.get(problem) ?? []), id]);
});

for (const problem of new Set(problems)) console.error(problem);
for (const [problem, where] of found) console.error(`${problem}\n    in ${where.join(', ')}`);
const isWhole = !process.argv.some(argument => argument.startsWith('--only='));
const missing = isWhole ? names.filter(name => !seen.has(name)) : [];
if (missing.length) console.error(`Parts that the manifest lists and no story shows: ${missing.join(', ')}`);
const bad = new Set(problems).size + found.size + missing.length;
console.log(
  `${count} stories in ${LOOKS.length} looks: ${bad} problems, in ${Math.round((Date.now() - started) / 1000)} s`,
);
process.exit(bad > 0 || count === 0 ? 1 : 0);
