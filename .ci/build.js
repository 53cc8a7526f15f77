import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {build} from 'vite';
import {buildEngine} from './engine-file.js';
import {frameworkTypes} from './framework-types.js';
import {readManifest} from './manifest.js';

// `--if-missing`: for checks that need a build, whichever it is.
if (process.argv.includes('--if-missing') && existsSync('dist/index.js')) process.exit(0);

rmSync('dist', {recursive: true, force: true});
await build({mode: 'package', logLevel: 'warn'});
await buildEngine();
await build({mode: 'cdn', logLevel: 'warn'});
await build({mode: 'cdn-locales', logLevel: 'warn'});
cpSync('src/themes', 'dist/themes', {recursive: true});
const {status} = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.ci/tsconfig.types.json'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
writeServersCdn();
await writeEditorData();
console.log('Built dist.');

/** What the CDN file is on a server, where Lit has another build: the same exports, out of the modules. */
function writeServersCdn() {
  writeFileSync('dist/cdn.js', readFileSync('src/cdn.ts', 'utf8').replace(/(\w)\/(?:define|index)\.js/g, '$1.js'));
}

/** What editors and frameworks read, all derived from the manifest. */
async function writeEditorData() {
  const manifest = await readManifest();
  writeFileSync('custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const quiet = {outdir: 'dist', hideLogs: true};
  generateVsCodeCustomElementData(manifest, {...quiet, cssFileName: null});
  generateJetBrainsWebTypes(manifest, {...quiet, packageJson: false});
  for (const [name, text] of Object.entries(frameworkTypes(manifest))) writeFileSync(`dist/${name}`, text);
}
