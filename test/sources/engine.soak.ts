import {makePeople, pick, randomOf} from '../../src/sources/cases/people.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {check, makeEngineSource, randomView} from './engine-support.js';

const PEOPLE = 20_000;
const QUERIES = 2000;

describe('the engine, for long', () => {
  for (const [place, workerUrl] of [
    ['in a worker', undefined],
    ['in slices', null],
  ] as const) {
    it(`${place}: ${QUERIES} random views of ${PEOPLE} people, with writes of two sources between them`, async () => {
      const seed = Math.floor(Math.random() * 2 ** 31);
      console.log(`seed ${seed}`);
      const random = randomOf(seed);
      const people = makePeople(PEOPLE, NOW, seed);
      const database = freshDatabase();
      (await makeDexieSource(people, database)).close();
      const sources = [makeEngineSource(database, workerUrl), makeEngineSource(database, workerUrl)];
      for (let step = 0; step < QUERIES; step++) {
        if (step % 5 === 0) {
          const index = Math.floor(random() * people.length);
          const name = pick(random, ['Ann', 'Åse', 'Новый', `New ${step}`]);
          people[index] = await pick(random, sources).update(people[index]!.id, {name, city: `City ${step}`});
        }
        const {query, context} = randomView(random, people);
        await check(pick(random, sources), people, query, context, `seed ${seed}, step ${step}`);
      }
      for (const source of sources) source.close();
    });
  }
});
