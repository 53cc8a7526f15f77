import {readFileSync, writeFileSync} from 'node:fs';

const START = '<!-- The table is written by `npm run tokens`, from src/styles/tokens.ts. -->';
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
  const written = withTable(readme);
  if (!process.argv.includes('--check')) writeFileSync('README.md', written);
  else if (written !== readme) {
    console.error(
      'The table of custom properties in the README is not what src/styles/tokens.ts says: run `npm run tokens`.',
    );
    process.exit(1);
  }
}

function withTable(readme) {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error('README.md has no place for the table of custom properties.');
  const rows = readTokens().map(({name, meaning, range, value}) => [`\`${name}\``, meaning, range, `\`${value}\``]);
  return `${before}${START}\n\n${table([['property', 'for', 'value', 'default'], ...rows])}\n\n${END}${after}`;
}

/** As Prettier writes it, with all columns of one width. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map(row => row[column].length)));
  const line = cells => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows;
  return [line(head), `| ${widths.map(width => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join('\n');
}
