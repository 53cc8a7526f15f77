import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {call} from '../browser.js';
import {say} from '../setup.js';

const STEP = 10_000;

/** The name of the database of a size: other people are in another one. */
export function databaseOf(size, seed) {
  const made = createHash('sha1')
    .update(readFileSync(join(import.meta.dirname, '../page/people.js')))
    .digest('hex');
  return `bench-${size}-${seed}-${made.slice(0, 8)}`;
}

/** Fills a size's database through the library's own import, once for all runs. */
export async function fill(browser, cache, size, seed) {
  const database = databaseOf(size, seed);
  const mark = join(cache, 'filled', database);
  if (existsSync(mark)) return;
  say(`Filling ${size.toLocaleString('en')} customers, once …`);
  await browser.visit('ours/', async page => {
    await page.exposeFunction('onFill', done => {
      if (done % STEP === 0) say(`  ${done.toLocaleString('en')} of ${size.toLocaleString('en')}`);
    });
    // What an interrupted run has left may be half of it.
    await call(page, 'removeDatabase', database);
    const filled = await call(page, 'fill', database, size, seed);
    if (filled !== size) throw new Error(`${filled} of ${size} customers were filled in`);
  });
  mkdirSync(dirname(mark), {recursive: true});
  writeFileSync(mark, '');
}

/**
 * Whom each step must bring to the first row: worked out from the people by the reference of what a query means, in a
 * page of its own, and kept as long as neither changes.
 */
export async function expectations(browser, cache, site, size, seed) {
  const file = join(cache, 'expected', `${databaseOf(size, seed)}-${hashOf(join(site, 'expected'))}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  say('Working out what must be shown …');
  const plan = await browser.visit('expected/', page =>
    page.evaluate(([count, begin]) => globalThis.expected(count, begin), [size, seed]),
  );
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(plan));
  return plan;
}

function hashOf(folder) {
  const hash = createHash('sha1');
  for (const name of readdirSync(folder, {recursive: true}).sort()) {
    if (name.endsWith('.js')) hash.update(readFileSync(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
