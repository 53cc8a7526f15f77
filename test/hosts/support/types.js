import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {extname, join} from 'node:path';
import {before, describe, it} from 'node:test';
import {attempt, install} from './install.js';

/**
 * What must compile in a framework's templates, and what must not. All of it is compiled at once.
 *
 * @param {string} framework
 * @param {{host: string, file: string, right: string, wrong: Record<string, string>, check: string[]}} given
 *   `file`: where a sample goes; `wrong`: by what is wrong in them; `check`: the compiler, in the host's packages
 */
export function checkTypes(framework, {host, file, right, wrong, check}) {
  describe(`types in ${framework}`, () => {
    const ending = extname(file);
    const names = Object.keys(wrong);
    const nameOf = what => `wrong-${names.indexOf(what)}${ending}`;
    let errors;
    before(() => {
      const folder = install(host);
      const project = join(folder, 'dist/types');
      rmSync(project, {recursive: true, force: true});
      mkdirSync(project, {recursive: true});
      writeFileSync(join(project, `right${ending}`), right);
      for (const [what, code] of Object.entries(wrong)) writeFileSync(join(project, nameOf(what)), code);
      const tsconfig = {...JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8')), include: ['*']};
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
      const {output} = attempt(project, process.execPath, [join(folder, 'node_modules', check[0]), ...check.slice(1)]);
      errors = output;
    });

    it('what is right compiles', () => {
      assert.ok(!errors.includes(`right${ending}`), errors);
    });

    for (const what of names) {
      it(`${what} is an error`, () => {
        // TypeScript's and Angular's compilers say where first, Svelte's check in a line of its own.
        const name = nameOf(what).replace('.', '\\.');
        assert.match(errors, new RegExp(`${name}[:(]\\d+[^]{0,40}?error`, 'i'), errors);
      });
    }

    it('nothing else is wrong', () => {
      // An error of the set-up would name no sample, or some file of ours.
      const files = [...errors.matchAll(/[\w./-]+\.(?:d\.ts|tsx?|vue|svelte)(?=[:(]\d)/g)].map(([path]) => path);
      assert.deepEqual(
        files.filter(path => !/wrong-\d/.test(path)),
        [],
      );
    });
  });
}
