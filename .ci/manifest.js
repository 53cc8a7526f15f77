import {readFileSync, writeFileSync} from 'node:fs';
import {cli} from '@custom-elements-manifest/analyzer/cli.js';

const FILE = 'custom-elements.json';

/** What the sources say now: the elements with their properties, events, slots, parts and custom properties. */
export async function readManifest() {
  return cli({argv: ['analyze', '--config', '.ci/manifest.config.js', '--quiet'], noWrite: true});
}

if (process.argv[1] === import.meta.filename) {
  const text = `${JSON.stringify(await readManifest(), null, 2)}\n`;
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, text);
  } else if (text !== readOrEmpty()) {
    console.error(`${FILE} is not what the sources say: run \`npm run manifest\` and commit it.`);
    process.exit(1);
  }
}

function readOrEmpty() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}
