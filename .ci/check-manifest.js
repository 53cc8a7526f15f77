import {readFileSync} from 'node:fs';
import {validateCem} from '@wc-toolkit/cem-validator';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
if (!manifest.modules.length) {
  console.error('custom-elements.json names no element.');
  process.exit(1);
}
validateCem(manifest, {
  packageJsonPath: './package.json',
  cemFileName: 'custom-elements.json',
  logErrors: false,
  // The analyzer writes an older version of the schema than the newest; types are exported by the package's main entry,
  // not by an element's, and the package test compiles them.
  rules: {manifest: {schemaVersion: 'off', exportTypes: 'off'}},
});
