import {OURS} from '../measure/size.js';

const OTHER_LANGUAGE = /\/locales\/(?!en)[a-z-]+\.js$/i;

/**
 * What a browser fetches, brotli, each file by itself: of the library in three stages, of a grid what its page needs
 * before it shows rows (styles too, the rows and the bench's own few lines not taken off).
 */
export function bytesOf(pages, peers) {
  const files = pages['cold-ours'].filter(({fileName}) => fileName.endsWith('.js'));
  const entry = files.filter(({isEntry}) => isEntry);
  const dexie = files.filter(({modules}) => modules.some(id => id.includes('/dist/sources/dexie')));
  const language = files.filter(({modules}) => !modules.length || !modules.every(id => OTHER_LANGUAGE.test(id)));
  return [
    {subject: OURS, what: 'first view', bytes: sum(closure(files, entry))},
    {subject: OURS, what: 'first view with IndexedDB', bytes: sum(closure(files, [...entry, ...dexie]))},
    {subject: OURS, what: 'everything, one language', bytes: sum(language)},
    ...peers.map(peer => ({
      subject: peer,
      what: 'a bare table',
      bytes: sum([
        ...closure(
          pages[peer],
          pages[peer].filter(({isEntry}) => isEntry),
        ),
        ...pages[peer].filter(({fileName}) => fileName.endsWith('.css')),
      ]),
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
