import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

/** Every criterion of WCAG 2.2 at the levels A and AA (https://www.w3.org/TR/WCAG22/); 4.1.1 is gone. */
const CRITERIA = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const section =
  readFileSync('README.md', 'utf8')
    .split(/^## Accessibility$/m)[1]
    ?.split(/^## /m)[0] ?? '';
const rows = [...section.matchAll(/^\| (\d\.\d\.\d+) .+? \| (AA?) +\| (.+?) \| (.+?) \|$/gm)].map(
  ([, criterion, level, how, heldBy]) => ({criterion, level, how: how.trim(), heldBy: heldBy.trim()}),
);

describe('the table of conformance in the README', () => {
  for (const [level, criteria] of Object.entries(CRITERIA)) {
    it(`has every criterion of level ${level}, once and in order`, () => {
      const shown = rows.filter(row => row.level === level).map(({criterion}) => criterion);
      assert.deepEqual(shown, criteria.split(' '));
    });
  }

  it('says of each how it is met, and what holds it, or that it does not apply', () => {
    const silent = rows.filter(
      ({how, heldBy}) => !how || !/^(does not apply|`npm run check:stories`|\[.+\]\(.+\))$/.test(heldBy),
    );
    assert.deepEqual(silent, []);
  });

  it('names tests that exist', () => {
    const named = rows.flatMap(({heldBy}) => /\((.+)\)/.exec(heldBy)?.[1] ?? []);
    assert.ok(named.length > 30);
    assert.deepEqual(
      named.filter(path => !/^test\/.+\.(test|story)\.[jt]s$/.test(path) || !existsSync(path)),
      [],
    );
  });
});
