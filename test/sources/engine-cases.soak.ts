import {customerSourceCases} from '../../src/testing.js';
import {NOW} from './databases.js';
import {fillEngineSource} from './engine-support.js';

for (const [place, workerUrl] of [
  ['in a worker', undefined],
  ['in slices', null],
] as const) {
  describe(`the engine ${place}, by all cases`, () => {
    const cases = customerSourceCases({now: NOW, makeSource: people => fillEngineSource(people, workerUrl)});
    for (const {name, run} of cases) it(name, run);
  });
}
