import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';

const file = join(import.meta.dirname, '../../../README.md');
/** The last table, which is as long as all others together. */
const TARGETS = /\*\*Targets:\*\* (.*)\n\n([^]*)$/;
const PLACE = /(<!-- bench -->\n)[^]*?(\n<!-- \/bench -->)/;

/** Puts the report between the marks in the README. */
export async function writeReadme(report) {
  const text = readFileSync(file, 'utf8');
  if (!PLACE.test(text)) throw new Error('The README has no <!-- bench --> … <!-- /bench --> to write between.');
  const folded = report.replace(TARGETS, '<details>\n<summary><b>Targets:</b> $1</summary>\n\n$2\n\n</details>');
  const filled = text.replace(PLACE, (_, start, end) => `${start}\n${folded}\n${end}`);
  const style = await resolveConfig(file);
  writeFileSync(file, await format(filled, {...style, parser: 'markdown'}));
}
