import {readFileSync, writeFileSync} from 'node:fs';
import {readParts} from './parts.js';

const PROPERTIES = '<!-- The table is written by `npm run tokens`, from src/styles/tokens.ts. -->';
const PARTS = '<!-- The table is written by `npm run tokens`, from the @csspart lines of the elements. -->';
const END = '<!-- End of the table. -->';

/**
 * The public custom properties with what `src/styles/tokens.ts` says of each.
 *
 * @returns {{name: string, meaning: string, range: string, value: string}[]}
 */
export function readTokens() {
  const source = readFileSync('src/styles/tokens.ts', 'utf8');
  const documented = [
    ...source.matchAll(/\/\* ([^|*]+) \| ([^*]+) \*\/\s+--_[\w-]+: var\((--bedesk-[\w-]+), (.+)\);/g),
  ];
  const all = source.match(/var\(--bedesk-[\w-]+/g) ?? [];
  if (documented.length !== all.length) {
    throw new Error(`src/styles/tokens.ts: ${all.length - documented.length} properties have no "meaning | range".`);
  }
  return documented.map(([, meaning, range, name, value]) => ({name, meaning, range, value}));
}

if (process.argv[1] === import.meta.filename) {
  const readme = readFileSync('README.md', 'utf8');
  const written = withTable(withTable(readme, PROPERTIES, propertyRows()), PARTS, partRows());
  if (!process.argv.includes('--check')) writeFileSync('README.md', written);
  else if (written !== readme) {
    console.error('The tables of custom properties and parts in the README are not current: run `npm run tokens`.');
    process.exit(1);
  }
}

function propertyRows() {
  const rows = readTokens().map(({name, meaning, range, value}) => [`\`${name}\``, meaning, range, `\`${value}\``]);
  return [['property', 'for', 'value', 'default'], ...rows];
}

function partRows() {
  const rows = [...readParts()].map(([tag, parts]) => [`\`${tag}\``, parts.map(({name}) => `\`${name}\``).join(', ')]);
  return [['element', 'parts'], ...rows.filter(([, parts]) => parts)];
}

function withTable(readme, start, rows) {
  const [before, rest] = readme.split(start);
  const end = rest?.indexOf(END) ?? -1;
  if (end < 0) throw new Error(`README.md has no place for the table: ${start}`);
  return `${before}${start}\n\n${table(rows)}\n\n${rest.slice(end)}`;
}

/** As Prettier writes it, with all columns of one width. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
