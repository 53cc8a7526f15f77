import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Makes a folder that has the package as npm would install it, and these files: a host, for checks of what a host gets.
 * It lies in our `node_modules`, so that Lit and the others are found from it. It goes when the process ends.
 *
 * @param {Record<string, string>} files texts by name
 * @returns {string} the folder's path
 */
export function makeHost(files) {
  const cache = join(import.meta.dirname, '../node_modules/.cache');
  mkdirSync(cache, {recursive: true});
  const host = mkdtempSync(join(cache, 'host-'));
  process.once('exit', () => rmSync(host, {recursive: true, force: true}));
  const target = join(host, 'node_modules/bedesk-customers');
  mkdirSync(target, {recursive: true});
  const packed = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', host]));
  run('tar', ['-xzf', join(host, packed[0].filename), '-C', target, '--strip-components=1']);
  writeFileSync(join(host, 'package.json'), '{"name": "host", "private": true, "type": "module"}');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(host, name), text);
  return host;
}

function run(command, args) {
  const {status, stdout, stderr} = spawnSync(command, args, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
