import {expect} from '@open-wc/testing';
import {makePeople, pick, randomOf} from '../../src/sources/cases/people.js';
import {DEFAULT_QUERY} from '../../src/customers/index.js';
import type {Customer, CustomerSource} from '../../src/customers/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {check, CONTEXT, makeEngineSource, randomView} from './engine-support.js';

const PEOPLE = 2000;

describe('the engine', () => {
  // In slices it is the same code.
  for (const [place, workerUrl, queries] of [
    ['in a worker', undefined, 200],
    ['in slices', null, 50],
  ] as const) {
    it(`${place}: ${queries} random views of ${PEOPLE} people, with writes of two sources between them`, async function () {
      this.timeout(120_000);
      const seed = Math.floor(Math.random() * 2 ** 31);
      console.log(`seed ${seed}`);
      const random = randomOf(seed);
      const stored = new Map(makePeople(PEOPLE, NOW, seed).map(person => [person.id, person]));
      const database = freshDatabase();
      (await makeDexieSource([...stored.values()], database)).close();
      const sources = [makeEngineSource(database, workerUrl), makeEngineSource(database, workerUrl)];
      for (let step = 0; step < queries; step++) {
        for (const customer of await write(pick(random, sources), [...stored.values()], random, step)) {
          stored.set(customer.id, customer);
        }
        const people = [...stored.values()];
        const {query, context} = randomView(random, people);
        await check(pick(random, sources), people, query, context, `seed ${seed}, step ${step}`);
      }
      const search = {query: {...DEFAULT_QUERY, search: 'a'}, context: CONTEXT, counts: true};
      expect(await sources[0]?.explain(search)).to.equal('snapshot');
      for (const source of sources) source.close();
    });
  }
});

/** Does one thing or nothing, by chance; gives the customers that it changed, as they are now. */
async function write(source: CustomerSource, all: Customer[], random: () => number, step: number): Promise<Customer[]> {
  const chance = random();
  const some = Array.from({length: 1 + Math.floor(random() * 150)}, () => pick(random, all).id);
  const ids = chance < 0.3 ? [pick(random, all).id] : chance < 0.5 ? some : [];
  const fresh = chance < 0.4 ? [`new-${step}`, crypto.randomUUID()] : [];
  await source.upsertMany?.(async function* () {
    yield [...new Set([...ids, ...fresh])].map((id, row) => ({
      row,
      id,
      name: pick(random, ['Ann Smith', 'Åse', 'zoë', 'Новый', `New ${step}`]),
      lastActiveAt: NOW - Math.floor(random() * 600_000),
      pageVisits: Math.floor(random() * 12),
      attributes: {seats: step, note: `note ${step}`, ...(step % 20 === 0 && {[`late${step}`]: true})},
    }));
  });
  const read = await Promise.all([...ids, ...fresh].map(id => source.get(id)));
  return read.filter(customer => customer !== null);
}
