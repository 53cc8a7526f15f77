import {TABS} from '../../customers/index.js';
import type {Customer, CustomerSource} from '../../customers/index.js';
import {storedOf} from './acts.js';
import {same} from './assert.js';
import {asRead, checkView, ids} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {makePeople, pick, randomOf} from './people.js';
import {RandomActs} from './random-acts.js';

const OPERATIONS = 500;

/** Many operations in a random order, then everything counted anew. */
export function randomCases({context, now, test}: Kit): CustomerSourceCase[] {
  const people = makePeople(40, now, 3);
  return [11, 12].map(seed =>
    test(
      `rows, totals and counts are right after ${OPERATIONS} random operations (seed ${seed})`,
      async source => {
        const stored = new Map(people.map(person => [person.id, person]));
        for (const customer of await storedOf(source, ids(people))) stored.set(customer.id, customer);
        const random = randomOf(seed);
        const acts = new RandomActs(source, stored, random, now);
        for (let step = 0; step < OPERATIONS; step++) {
          if (random() < 0.25) await acts.step();
          else {
            for (const customer of await operate(source, [...stored.values()], random, now, step)) {
              stored.set(customer.id, customer);
            }
          }
        }
        const all = [...stored.values()];
        for (const tab of TABS) await checkView(source, all, {tab, pageSize: 1000}, context);
        await checkView(source, all, {search: 'ann', sort: {field: 'name', direction: 'asc'}}, context);
        const read = await Promise.all(all.map(({id}) => source.get(id)));
        const found = read.filter(customer => customer !== null);
        same(ids(found), ids(all), 'everybody');
        same(found, asRead(all, now), 'stored customers');
      },
      people,
    ),
  );
}

/** Does one thing, by chance; gives the customers that it changed. */
async function operate(
  source: CustomerSource,
  all: Customer[],
  random: () => number,
  now: number,
  step: number,
): Promise<Customer[]> {
  const {id} = pick(random, all);
  const email = random() < 0.5 ? `step${step}@example.org` : (pick(random, all).email ?? `other${step}@example.org`);
  const visit = {at: now - Math.floor(random() * 7200_000), url: 'https://example.com/', title: null};
  const verified = random() < 0.5;
  const operations: (() => Promise<Customer | undefined>)[] = [
    async () => source.create?.({name: `Step ${step}`, email, verified}),
    async () => source.update?.(id, {verified, anonymous: !verified}),
    async () => source.update?.(id, {email, anonymous: false}),
    async () => source.recordVisit?.({id}, visit),
    async () => source.recordVisit?.({visitor: {country: 'FR'}}, visit),
    async () => {
      await source.heartbeat?.(id, visit.at);
      return (await source.get(id)) ?? undefined;
    },
  ];
  if (random() < 0.1) return importSome(source, all, random, step);
  try {
    const changed = await pick(random, operations)();
    return changed ? [changed] : [];
  } catch {
    // A taken email, or a change that would leave nothing to know somebody by: refused, and nothing may have changed.
    return [];
  }
}

async function importSome(
  source: CustomerSource,
  all: Customer[],
  random: () => number,
  step: number,
): Promise<Customer[]> {
  if (!source.upsertMany) return [];
  const known = [pick(random, all), pick(random, all)].map(({id}) => id);
  const fresh = `import-${step}`;
  await source.upsertMany(async function* () {
    yield [...known, fresh].map((id, index) => ({
      row: index + 2,
      id,
      name: `Import ${step}`,
      verified: random() < 0.5,
    }));
  });
  const read = await Promise.all([...new Set([...known, fresh])].map(id => source.get(id)));
  return read.filter(customer => customer !== null);
}
