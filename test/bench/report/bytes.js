import {spawnSync} from 'node:child_process';
import {join} from 'node:path';
import {OURS} from './names.js';

/** A line of `npm run check:size`. */
const SIZE = /^(?:Too big: )?(.+): ([\d,]+) of ([\d,]+) bytes, brotli$/gm;

/**
 * What a browser fetches, brotli, each file by itself: of the library as `npm run check:size` counts it, of a grid what
 * its page has asked for when the first row is shown (styles too; the rows' and the bench's own few lines are not taken
 * off).
 *
 * @param {Awaited<ReturnType<import('../pages.js').buildPages>>} pages
 * @param {Record<string, string[]>} fetched the names of the files that the page of each grid asked for
 * @returns {{subject: string, what: string, bytes: number, budget?: number}[]}
 */
export function bytesOf(pages, fetched) {
  const grids = Object.entries(fetched).map(([peer, names]) => ({
    subject: peer,
    what: 'a bare table',
    bytes: pages[peer].filter(({fileName}) => names.includes(fileName)).reduce((sum, {bytes}) => sum + bytes, 0),
  }));
  return [...own(), ...grids];
}

function own() {
  const {stdout, stderr} = spawnSync(process.execPath, ['.ci/check-size.js'], {
    cwd: join(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  const lines = [...`${stdout}\n${stderr}`.matchAll(SIZE)];
  if (!lines.length) throw new Error(`The sizes could not be read: ${stderr}`);
  return lines.map(([, what, bytes, budget]) => ({
    subject: OURS,
    what,
    bytes: numberOf(bytes),
    budget: numberOf(budget),
  }));
}

function numberOf(shown) {
  return Number(shown.replaceAll(',', ''));
}
