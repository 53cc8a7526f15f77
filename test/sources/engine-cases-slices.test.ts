import {customerSourceCases} from '../../src/testing.js';
import {engine} from '../support/engine.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {makeEngineSource} from './engine-support.js';

// The random queries are asked in every engine.
(engine === 'chromium' ? describe : describe.skip)('the engine in slices, by the cases', () => {
  const cases = customerSourceCases({
    now: NOW,
    async makeSource(people) {
      const database = freshDatabase();
      (await makeDexieSource(people, database)).close();
      return makeEngineSource(database, null);
    },
  });
  for (const {name, run} of cases) it(name, run);
});
