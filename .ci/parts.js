import {existsSync, readdirSync, readFileSync} from 'node:fs';

const PAGE = 'bedesk-customers';
const HANDED_UP = 'src/elements/parts.ts';

/**
 * The `::part` names of each element, as its `@csspart` lines say; the page has those that any element may have, too.
 * Throws when what the elements hand up to the page (`src/elements/parts.ts`) is anything else than all of them.
 *
 * @returns {Map<string, {name: string, description: string}[]>} by tag, the page first
 */
export function readParts() {
  const tags = readdirSync('src/elements').filter(tag => existsSync(`src/elements/${tag}/define.ts`));
  const kinds = partsIn(HANDED_UP);
  const parts = new Map([[PAGE, [...partsIn(`src/elements/${PAGE}/${PAGE}.ts`), ...kinds]]]);
  for (const tag of tags.filter(other => other !== PAGE)) parts.set(tag, partsIn(`src/elements/${tag}/${tag}.ts`));

  const [, ...others] = parts.values();
  const due = [...new Set(names([...kinds, ...others.flat()]))].sort();
  const handedUp = /'([\w,-]+)'/.exec(readFileSync(HANDED_UP, 'utf8'))?.[1].split(',') ?? [];
  if (String(handedUp) !== String(due)) {
    const wrong = [...due.filter(name => !handedUp.includes(name)), ...handedUp.filter(name => !due.includes(name))];
    throw new Error(`${HANDED_UP} and the @csspart lines differ, or are not in order: ${wrong.join(', ')}`);
  }
  return parts;
}

function partsIn(file) {
  const lines = readFileSync(file, 'utf8').matchAll(/@csspart ([\w-]+) - (.+)/g);
  return [...lines].map(([, name, description]) => ({name, description}));
}

/** What a host reaches by `bedesk-customers::part()`: the page's own, and what its elements hand up. */
export function partsOfPage() {
  const [own, ...others] = readParts().values();
  const all = [...own];
  for (const part of others.flat()) if (!names(all).includes(part.name)) all.push(part);
  return all;
}

function names(parts) {
  return parts.map(({name}) => name);
}
