import {customerSourceCases} from '../../src/testing.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {makeEngineSource} from './engine-support.js';

// In the daily tests the worker has the cases, and the random views are asked of both.
describe('the engine in slices, by the cases', () => {
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
