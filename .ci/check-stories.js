import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {visitStories} from './stories.js';

// Runs axe over every story, in light and in dark. Fails on a violation, on an error in the console, and on a story
// that cannot be drawn or played.
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const started = Date.now();
const found = new Map();

const {count, problems} = await visitStories(async (page, id) => {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  for (const scheme of ['light', 'dark']) {
    for (const violation of await page.evaluate(violations, scheme)) {
      const where = found.get(violation) ?? [];
      found.set(violation, [...where, `${id} (${scheme})`]);
    }
  }
});

for (const problem of new Set(problems)) console.error(problem);
for (const [violation, where] of found) console.error(`${violation}\n    in ${where.join(', ')}`);
const bad = new Set(problems).size + found.size;
console.log(`${count} stories in light and dark: ${bad} problems, in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(bad > 0 || count === 0 ? 1 : 0);

/** In the page: what axe has to say of the story in a scheme, one line for each kind of element. */
async function violations(scheme) {
  document.documentElement.style.colorScheme = scheme;
  for (const box of document.querySelectorAll('.surroundings')) box.dataset.scheme = scheme;
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const options = {
    resultTypes: ['violations'],
    // A story is no whole page: it has no landmarks of its own. Structure is the same in both schemes.
    ...(scheme === 'dark' ? {runOnly: ['color-contrast', 'link-in-text-block']} : {rules: {region: {enabled: false}}}),
  };
  const result = await globalThis.axe.run('.surroundings', options);
  // One line for all of a kind: by the element's own tag and classes, not by which row it is in.
  const kindOf = target =>
    target
      .flat()
      .at(-1)
      .split(' > ')
      .at(-1)
      .replace(/\[(data-id|datetime|id)=[^\]]*\]/g, '');
  return result.violations.flatMap(({id, nodes}) => [
    ...new Set(
      nodes.map(({target, any, all, none}) => `${id}: ${kindOf(target)}: ${[...any, ...all, ...none][0]?.message}`),
    ),
  ]);
}
