import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {visitStories} from './stories.js';

// A picture of every story in light, in dark, in Arabic and 360 px wide, in `.cache/shots`, to be looked at.
const FOLDER = join(import.meta.dirname, '../.cache/shots');
// A story keeps the language that it sets for itself, but in the look that is about it.
const LOOKS = {
  light: {scheme: 'light', width: 1280},
  dark: {scheme: 'dark', width: 1280},
  narrow: {scheme: 'light', width: 360},
  rtl: {scheme: 'light', width: 1280, lang: 'ar'},
};

if (!process.argv.some(argument => argument.startsWith('--only='))) rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});

const {count, problems} = await visitStories(async (page, id) => {
  for (const [name, {scheme, lang, width}] of Object.entries(LOOKS)) {
    await page.setViewportSize({width, height: 860});
    await page.evaluate(dress, {scheme, lang});
    await page.screenshot({path: join(FOLDER, `${id}.${name}.png`), animations: 'disabled'});
  }
});

for (const problem of new Set(problems)) console.error(problem);
console.log(`${count} stories in ${Object.keys(LOOKS).length} looks: ${FOLDER}`);

/** In the page: gives the story another scheme and language, as the toolbar would, without a new start. */
async function dress({scheme, lang}) {
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  for (const box of document.querySelectorAll('.surroundings')) {
    box.dataset.scheme = scheme;
    if (lang) for (const element of [root, box]) Object.assign(element, {lang, dir: 'rtl'});
  }
  await new Promise(resolve => setTimeout(resolve, 60));
}
