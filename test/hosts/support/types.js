import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {attempt, install} from './install.js';

/**
 * What must compile in a framework's templates, and what must not.
 *
 * @param {string} framework
 * @param {{host: string, file: string, right: string, wrong: Record<string, string>, check: string[], options?: object}} given
 *   `file`: where the samples go; `wrong`: by what is wrong in them; `check`: the compiler, in the host's packages;
 *   `options`: more for its tsconfig
 */
export function checkTypes(framework, {host, file, right, wrong, check, options = {}}) {
  describe(`types in ${framework}`, () => {
    let folder;
    before(() => {
      folder = install(host);
    });

    const compile = code => {
      const project = join(folder, 'dist/types');
      rmSync(project, {recursive: true, force: true});
      mkdirSync(project, {recursive: true});
      writeFileSync(join(project, file), code);
      const {compilerOptions, ...rest} = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
      const tsconfig = {...rest, ...options, compilerOptions, include: ['*']};
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(tsconfig));
      return attempt(project, process.execPath, [join(folder, 'node_modules', check[0]), ...check.slice(1)]);
    };

    it('what is right compiles', () => {
      const {status, output} = compile(right);
      assert.equal(status, 0, output);
    });

    for (const [what, code] of Object.entries(wrong)) {
      it(`${what} is an error`, () => {
        const {status, output} = compile(code);
        assert.notEqual(status, 0);
        assert.match(output, /error/i);
      });
    }
  });
}
