import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const file = join(import.meta.dirname, '../../../README.md');
const PLACE = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;

/** Puts the report between the marks in the README. */
export async function writeReadme(report) {
  const text = readFileSync(file, 'utf8');
  if (!PLACE.test(text)) throw new Error('The README has no <!-- bench --> … <!-- /bench --> to write between.');
  const filled = text.replace(PLACE, (_, start, end) => `${start}\n${report}\n${end}`);
  const style = await resolveConfig(file);
  writeFileSync(file, await format(filled, {...style, parser: 'markdown'}));
}
