import {createRequire} from 'node:module';
import {join} from 'node:path';

const folder = join(import.meta.dirname, '../hosts');

/** Packages that these tests alone need, in a folder of their own: `npm run test:package` installs them first. */
export function extraPackages() {
  return {folder, require: createRequire(join(folder, 'package.json'))};
}
