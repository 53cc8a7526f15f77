import {expect} from '@open-wc/testing';
import {Dexie} from 'dexie';
import {DEFAULT_QUERY, isRecord, matches, TABS} from '../../src/customers/index.js';
import type {Customer, ViewContext} from '../../src/customers/index.js';
import {makePeople, pick, randomOf} from '../../src/sources/cases/people.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {countReads} from './reads.js';

const MINUTE = 60_000;
const STEPS = 120;

describe('counts that the Dexie source keeps', () => {
  let database: string;
  let clock: number;
  let source: DexieCustomerSource;
  beforeEach(async () => {
    database = freshDatabase();
    clock = NOW;
    (await makeDexieSource(makePeople(80, NOW), database)).close();
    source = new DexieCustomerSource({database, now: () => clock, workerUrl: null});
  });
  afterEach(() => source.close());

  const contextOf = (activeWindow = 300): ViewContext => ({now: clock, activeWindow, locale: 'en', timeZone: 'UTC'});

  /** The tabs as told, and as everybody who is stored makes them. */
  async function checkTabs(what: string, activeWindow?: number): Promise<void> {
    const context = contextOf(activeWindow);
    const {tabs} = await source.list({query: {...DEFAULT_QUERY, pageSize: 1}, context, counts: true});
    const all: Customer[] = [];
    for await (const some of source.scan({query: DEFAULT_QUERY, context, except: []})) all.push(...some);
    for (const tab of TABS) {
      const query = {...DEFAULT_QUERY, tab};
      expect(tabs?.[tab], `${tab}, ${what}`).to.equal(all.filter(one => matches(one, query, context)).length);
    }
  }

  for (const seed of [1, 2, 3]) {
    it(`are right while time goes by and people come, go and change (seed ${seed})`, async () => {
      const random = randomOf(seed);
      const people = makePeople(80, NOW);
      const tokens: string[] = [];
      for (let step = 0; step < STEPS; step++) {
        // Mostly some seconds; sometimes a night, and sometimes the clock is put back.
        clock += pick(random, [0, 7, 20, 61, 200, 299, 301, 4000, 40_000, -90]) * 1000;
        const some = Array.from({length: 3}, () => pick(random, people).id);
        const until = pick(random, [null, clock + 1, clock + 5 * MINUTE, clock + 500 * MINUTE]);
        const visit = {at: clock - Math.floor(random() * 10 * MINUTE), url: 'https://example.com/', title: null};
        const acts = [
          () => source.heartbeat(some[0]!, clock - Math.floor(random() * 2 * MINUTE)),
          () => source.recordVisit({visitor: {name: `Step ${step}`}}, visit),
          () => source.suspend({ids: some}, {until, reason: null}),
          () => source.unsuspend({ids: some}),
          () => source.remove({ids: some.slice(0, 1)}),
          () => source.undo(tokens.pop() ?? ''),
          () =>
            source.upsertMany(async function* () {
              yield some.map((id, row) => ({
                ...pick(random, people),
                id,
                email: null,
                name: id,
                lastActiveAt: clock - row * MINUTE,
                row,
              }));
            }),
        ];
        // Who is gone cannot be seen, and an act that is undone cannot be undone.
        const result: unknown = await Promise.resolve(pick(random, acts)()).catch(() => null);
        if (isRecord(result) && typeof result.undo === 'string') tokens.push(result.undo);
        await checkTabs(`step ${step}`, pick(random, [300, 300, 60, 3600]));
      }
    });
  }

  it('are made in a database that has none yet, with the next write', async () => {
    const db = await new Dexie(database).open();
    const {all, verified, visitors} = (await db.table('meta').get('totals')) as Record<string, number>;
    await db.table('meta').put({all, verified, visitors}, 'totals');
    db.close();
    await checkTabs('before');
    await source.create({name: 'New', email: 'new@example.com'});
    await checkTabs('after');
    const context = contextOf();
    const reads = await countReads(() => source.list({query: {...DEFAULT_QUERY, pageSize: 1}, context, counts: true}));
    const ending = makePeople(80, NOW).filter(({suspension}) => suspension?.until && suspension.until > NOW);
    expect(reads.counted).to.equal(ending.length);
  });
});
