import {filterCases} from '../../src/sources/cases/filters.js';
import {makeKit} from '../../src/sources/cases/kit.js';
import {liveCases} from '../../src/sources/cases/live.js';
import {scanCases} from '../../src/sources/cases/scans.js';
import {viewCases} from '../../src/sources/cases/views.js';
import {engine} from '../support/engine.js';
import {NOW} from './databases.js';
import {fillEngineSource} from './engine-support.js';

// The other cases write, and hardly ask it anything: the soak has all. The random views are asked in every engine.
(engine === 'chromium' ? describe : describe.skip)('the engine in a worker, by the cases that read', () => {
  const kit = makeKit({now: NOW, makeSource: people => fillEngineSource(people)});
  for (const cases of [viewCases, filterCases, scanCases, liveCases]) {
    for (const {name, run} of cases(kit)) it(name, run);
  }
});
