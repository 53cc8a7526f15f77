import {actCases} from './acts.js';
import {bulkCases} from './bulk.js';
import {filterCases} from './filters.js';
import {importCases} from './imports.js';
import {makeKit} from './kit.js';
import type {CustomerSourceCase, CustomerSourceCasesOptions} from './kit.js';
import {liveCases} from './live.js';
import {randomCases} from './random.js';
import {scanCases} from './scans.js';
import {undoCases} from './undos.js';
import {viewCases} from './views.js';
import {visitCases} from './visits.js';
import {writeCases} from './writes.js';

export type {CustomerSourceCase, CustomerSourceCasesOptions} from './kit.js';

/**
 * The conformance cases: what any source must do, as far as it claims to (a method that is absent, a field not in
 * `capabilities.sort` and the like are passed over). They need no test runner; each rejects with what was expected and
 * what came instead.
 *
 * @example
 * for (const {name, run} of customerSourceCases({now: 1.7e12, makeSource: customers => new MySource(customers)})) {
 *   it(name, run);
 * }
 */
export function customerSourceCases(options: CustomerSourceCasesOptions): CustomerSourceCase[] {
  const kit = makeKit(options);
  return [
    ...viewCases(kit),
    ...filterCases(kit),
    ...writeCases(kit),
    ...importCases(kit),
    ...scanCases(kit),
    ...visitCases(kit),
    ...actCases(kit),
    ...bulkCases(kit),
    ...undoCases(kit),
    ...liveCases(kit),
    ...randomCases(kit),
  ];
}
