import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chromium} from 'playwright-core';
import {findChromium} from '../../../.ci/browsers.js';
import {serve} from '../../../demo/hosts/serve.js';
import {install, run} from './install.js';

const readme = readFileSync('README.md', 'utf8');
export const [SOURCE] = samples('ts').filter(code => code.startsWith('// source.ts\n'));
export const LIMITS = {database: 5, source: 15};

/**
 * From an empty project of a framework to a working page by the README alone: what it says there is put into what the
 * framework's own starter makes, and built.
 *
 * @param {string} framework
 * @param {{host: string, fence: string, app: string, start: Record<string, string>, setting?: RegExp, copy?: string[], output?: string, build: string[]}} project
 *   `host`: whose packages it has; `fence`: the language of its samples; `app`: the file that they go into; `start`: the
 *   rest of the empty project, where `SETTING` stands for what `setting` finds in the README; `copy`: the host's files
 *   that such a project has too; `build`: the command
 */
export function followReadme(framework, {host, fence, app, start, setting, copy = [], output = 'dist', build}) {
  describe(`${framework}, by the README alone`, () => {
    let browser;
    let folder;
    before(async () => {
      folder = install(host);
      browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
    });
    after(() => browser?.close());

    for (const [index, kind] of ['database', 'source'].entries()) {
      it(`a page with a ${kind} is at most ${LIMITS[kind]} lines, and works`, async () => {
        const code = samples(fence)[index];
        const [said = ''] = (setting && setting.exec(readme)?.slice(1)) ?? [];
        if (setting) assert.ok(said, 'the README says how to set up the framework');
        const files = [code, said, code.includes("'./source.js'") ? SOURCE : ''];
        const lines = files
          .join('\n')
          .split('\n')
          .filter(line => line.trim() && !line.startsWith('// '));
        assert.ok(lines.length <= LIMITS[kind], `${lines.length} lines`);

        const project = join(folder, 'dist', `readme-${kind}`);
        rmSync(project, {recursive: true, force: true});
        const all = {...start, [app]: code, [join(app, '../source.ts')]: SOURCE, 'package.json': '{"type": "module"}'};
        for (const [name, text] of Object.entries(all)) {
          mkdirSync(join(project, name, '..'), {recursive: true});
          writeFileSync(join(project, name), text.replace('SETTING', said));
        }
        for (const name of copy) cpSync(join(folder, name), join(project, name));
        run(project, process.execPath, [join(folder, 'node_modules', build[0]), ...build.slice(1)]);
        await shows(browser, join(project, output), kind);
      });
    }
  });
}

/** The page that a bundler's starter has. */
export const page = script =>
  `<!doctype html><html lang="en"><body><div id="app"></div><script type="module" src="${script}"></script></body></html>`;

export async function shows(browser, folder, kind) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', error => problems.push(String(error)));
  try {
    await page.goto(server.origin);
    await page.getByRole('tab', {name: /^All/}).waitFor();
    if (kind === 'source') await page.getByRole('button', {name: 'Ann Weiss', exact: true}).waitFor();
    else await page.getByRole('button', {name: 'Add new user'}).waitFor();
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    await server.close();
  }
}

/** The code blocks of a language, in order. */
export function samples(language) {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map(([, code]) => code);
}
