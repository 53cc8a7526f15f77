import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';

const folder = join(import.meta.dirname, '../hosts');

/** Packages that these tests alone need, in a folder of their own: installed when that has not been done yet. */
export function extraPackages() {
  const done = join(folder, 'node_modules/.package-lock.json');
  const lock = join(folder, 'package-lock.json');
  if (!existsSync(done) || statSync(done).mtimeMs + 2_000 < statSync(lock).mtimeMs) {
    const options = {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'};
    const {status, stderr} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
    if (status !== 0) throw new Error(`npm ci in ${folder}: ${stderr}`);
  }
  return {folder, require: createRequire(join(folder, 'package.json'))};
}
