import {expect} from '@open-wc/testing';
import {
  compare,
  DEFAULT_QUERY,
  matches,
  TABS,
  type Customer,
  type CustomerImportRow,
  type CustomerQuery,
  type CustomerSource,
  type ViewContext,
} from '../../src/customers/index.js';
import {makePeople, pick, randomOf} from '../../src/sources/cases/people.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

const CONTEXT: ViewContext = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};
const SORTS = ['name', 'country', 'lastActiveAt', 'createdAt', 'pageVisits', 'conversations'] as const;

/** `count` operations on two sources of one database and on the reference alike. */
async function operate(
  sources: CustomerSource[],
  reference: CustomerSource,
  people: Customer[],
  random: () => number,
): Promise<void> {
  const source = pick(random, sources);
  const {id} = pick(random, people);
  const at = NOW - Math.floor(random() * 90 * 86_400_000);
  const verified = random() < 0.5;
  const fresh: CustomerImportRow[] = [
    {
      row: 1,
      id: `new-${String(random())}`,
      name: pick(random, ['Ann', 'Bjørn', 'Çelik', 'Zoë']),
      createdAt: at,
      verified,
    },
  ];
  const act = pick<(target: CustomerSource) => Promise<unknown> | undefined>(random, [
    target => target.update?.(id, verified ? {verified, anonymous: false} : {verified}),
    target => target.update?.(id, {city: pick(() => at % 1, ['Oslo', 'Wien', 'Łódź'])}),
    target => target.recordVisit?.({id}, {at, url: 'https://example.com/', title: null}),
    target => target.heartbeat?.(id, at),
    target =>
      target.upsertMany?.(() =>
        (async function* () {
          yield await Promise.resolve(fresh);
        })(),
      ),
  ]);
  const outcomes = [await settle(act(source)), await settle(act(reference))];
  expect(outcomes[0]).to.equal(outcomes[1]);
}

function settle(promise: Promise<unknown> | undefined): Promise<string> {
  return Promise.resolve(promise).then(
    () => 'done',
    (error: unknown) => String(Reflect.get(Object(error), 'code')),
  );
}

function randomQuery(random: () => number): CustomerQuery {
  return {
    ...DEFAULT_QUERY,
    tab: pick(random, TABS),
    search: pick(random, ['', '', 'an', 'bjorn', 'example']),
    filters: random() < 0.4 ? [{field: 'pageVisits', operator: 'gte', value: Math.floor(random() * 40)}] : [],
    sort: {field: pick(random, SORTS), direction: pick(random, ['asc', 'desc'] as const)},
    page: 1 + Math.floor(random() * 8),
    pageSize: 25,
  };
}

describe('Dexie, for long', () => {
  it('answers as a reference does, through 20,000 random operations from two sources', async () => {
    const seed = Math.floor(Math.random() * 2 ** 31);
    console.log(`seed ${String(seed)}`);
    const random = randomOf(seed);
    const people = makePeople(500, NOW, seed);
    const database = freshDatabase();
    const sources = [await makeDexieSource(people, database), await makeDexieSource([], database)];
    const reference = new MemoryCustomerSource({customers: people, now: () => NOW});
    for (let step = 1; step <= 20_000; step++) {
      await operate(sources, reference, people, random);
      if (step % 100) continue;
      const request = {query: randomQuery(random), context: CONTEXT, counts: true};
      const [mine, theirs] = await Promise.all([pick(random, sources).list(request), reference.list(request)]);
      const what = `seed ${String(seed)}, step ${String(step)}: ${JSON.stringify(request.query)}`;
      expect(
        mine.customers.map(({id}) => id),
        what,
      ).to.deep.equal(theirs.customers.map(({id}) => id));
      expect([mine.total, mine.tabs, mine.page], what).to.deep.equal([theirs.total, theirs.tabs, theirs.page]);
    }
    for (const source of sources) source.close();
  });

  it('holds 100,000: imported, counted, searched, sorted and read out, each once', async () => {
    const people = makePeople(100_000, NOW, 7);
    const source = new DexieCustomerSource({database: freshDatabase(), now: () => NOW});
    const clock = (what: string, since: number): void => {
      console.log(`${what}: ${Math.round(performance.now() - since).toLocaleString('en')} ms`);
    };
    let since = performance.now();
    const report = await source.upsertMany(async function* () {
      for (let start = 0; start < people.length; start += 1000) {
        yield await Promise.resolve(
          people.slice(start, start + 1000).map((person, index) => ({...person, row: start + index + 1})),
        );
      }
    });
    clock('import', since);
    expect(report).to.include({created: 100_000, updated: 0, aborted: false});

    for (const query of [
      DEFAULT_QUERY,
      {...DEFAULT_QUERY, page: 1999},
      {...DEFAULT_QUERY, search: 'ann'},
      {...DEFAULT_QUERY, sort: {field: 'name', direction: 'asc' as const}},
    ]) {
      since = performance.now();
      const result = await source.list({query, context: CONTEXT, counts: true});
      clock(`list ${JSON.stringify(query)}`, since);
      const expected = people.filter(person => matches(person, query, CONTEXT)).sort(compare(query, CONTEXT));
      const start = (query.page - 1) * query.pageSize;
      expect(result.total).to.equal(expected.length);
      expect(result.customers.map(({id}) => id)).to.deep.equal(expected.slice(start, start + 50).map(({id}) => id));
      for (const tab of TABS) {
        const inTab = people.filter(person => matches(person, {...query, tab}, CONTEXT)).length;
        expect(result.tabs?.[tab], tab).to.equal(inTab);
      }
    }

    since = performance.now();
    const read: string[] = [];
    for await (const batch of source.scan({query: DEFAULT_QUERY, context: CONTEXT, except: []})) {
      for (const {id} of batch) read.push(id);
    }
    clock('scan', since);
    expect(read).to.deep.equal([...people].sort(compare(DEFAULT_QUERY, CONTEXT)).map(({id}) => id));
    source.close();
  });
});
