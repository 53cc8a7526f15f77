import {OURS} from '../measure/size.js';

const OTHER_LANGUAGE = /\/locales\/(?!en)[a-z-]+\.js$/i;

/**
 * What a browser fetches, brotli, each file by itself: of the library in three stages, of a grid what its page has asked
 * for when the first row is shown (styles too; the rows' and the bench's own few lines are not taken off).
 *
 * @param {Awaited<ReturnType<import('../pages.js').buildPages>>} pages
 * @param {Record<string, string[]>} fetched the names of the files that the page of each grid asked for
 */
export function bytesOf(pages, fetched) {
  const files = pages['cold-ours'].filter(({fileName}) => fileName.endsWith('.js'));
  const entry = files.filter(({isEntry}) => isEntry);
  const dexie = files.filter(({modules}) => modules.some(id => id.includes('/dist/sources/dexie')));
  const language = files.filter(({modules}) => !modules.length || !modules.every(id => OTHER_LANGUAGE.test(id)));
  return [
    {subject: OURS, what: 'first view', bytes: sum(closure(files, entry))},
    {subject: OURS, what: 'first view with IndexedDB', bytes: sum(closure(files, [...entry, ...dexie]))},
    {subject: OURS, what: 'everything, one language', bytes: sum(language)},
    ...Object.entries(fetched).map(([peer, names]) => ({
      subject: peer,
      what: 'a bare table',
      bytes: sum(pages[peer].filter(({fileName}) => names.includes(fileName))),
    })),
  ];
}

/** These and what they import statically, all the way down. */
function closure(files, from) {
  const byName = new Map(files.map(file => [file.fileName, file]));
  const found = new Set(from);
  for (const {imports} of found) for (const name of imports) if (byName.has(name)) found.add(byName.get(name));
  return [...found];
}

function sum(files) {
  return files.reduce((total, {bytes}) => total + bytes, 0);
}
