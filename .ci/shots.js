import {mkdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {visitStories} from './stories.js';

// A picture of every story in light, in dark, in Arabic and 360 px wide, in `.cache/shots`, to be looked at.
const FOLDER = join(import.meta.dirname, '../.cache/shots');
const LOOKS = {
  light: {scheme: 'light', lang: 'en', width: 1280},
  dark: {scheme: 'dark', lang: 'en', width: 1280},
  rtl: {scheme: 'light', lang: 'ar', width: 1280},
  narrow: {scheme: 'light', lang: 'en', width: 360},
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
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const root = document.documentElement;
  root.style.colorScheme = scheme;
  for (const element of [root, ...document.querySelectorAll('.surroundings')]) Object.assign(element, {lang, dir});
  for (const box of document.querySelectorAll('.surroundings')) box.dataset.scheme = scheme;
  await new Promise(resolve => setTimeout(resolve, 60));
}
