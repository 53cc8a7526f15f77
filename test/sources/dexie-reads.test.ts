import {expect} from '@open-wc/testing';
import {compare, DEFAULT_QUERY, matches} from '../../src/customers/index.js';
import type {Customer, CustomerQuery} from '../../src/customers/index.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {makePeople} from '../../src/sources/cases/people.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {countReads} from './reads.js';

const CONTEXT = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
const SIZE = 50;

describe('DexieCustomerSource reads', () => {
  let source: DexieCustomerSource;
  let people: Customer[];
  before(async function () {
    this.timeout(60_000);
    people = makePeople(6000, NOW);
    source = await makeDexieSource(people);
    await source.list(request({}));
  });
  after(() => source.close());

  for (const tab of ['all', 'verified', 'visitors', 'active'] as const) {
    for (const field of tab === 'active'
      ? ['lastActiveAt']
      : ['lastActiveAt', 'createdAt', 'pageVisits', 'conversations']) {
      for (const direction of ['asc', 'desc'] as const) {
        it(`only its page, near either end: ${tab} by ${field} ${direction}`, async () => {
          const first = await source.list(request({tab, sort: {field, direction}}));
          const last = Math.ceil((first.total ?? 0) / SIZE);
          for (const page of [1, 2, 1000 / SIZE, last - 1000 / SIZE + 1, last]) {
            const query = {tab, sort: {field, direction}, page};
            const reads = await countReads(() => source.list(request(query)));
            // An offset within a cursor is one step of it.
            expect(reads.rows, `rows of page ${page}`).to.be.at.most(SIZE + 2);
            // Up to 1,000 are passed over by their keys, where those come at once.
            expect(reads.keys, `keys of page ${page}`).to.be.at.most(1000 + SIZE);
          }
        });
      }
    }
  }

  it('no row for the counts of the tabs, and counts only whose suspension has an end', async () => {
    const counted = people.filter(({suspension}) => suspension?.until && suspension.until > NOW).length;
    const reads = await countReads(() => source.list(request({pageSize: 1})));
    expect(reads).to.deep.equal({rows: 1, keys: 0, counted});
  });

  for (const tab of ['verified', 'visitors', 'suspended'] as const) {
    it(`only who is in the tab, while nobody is in memory: ${tab} by name`, async () => {
      const some = people.slice(0, 3500);
      const database = freshDatabase();
      (await makeDexieSource(some, database)).close();
      const fresh = new DexieCustomerSource({database, now: () => NOW, workerUrl: null});
      const query: CustomerQuery = {...DEFAULT_QUERY, tab, sort: {field: 'name', direction: 'asc'}};
      const members = some.filter(customer => matches(customer, query, CONTEXT)).length;
      expect(members).to.be.within(501, 2000);
      expect(await fresh.explain({query, context: CONTEXT, counts: true})).to.equal('scan');
      let total: number | null = 0;
      const reads = await countReads(async () => {
        ({total} = await fresh.list({query, context: CONTEXT, counts: true}));
      });
      expect(total).to.equal(members);
      expect(reads.rows).to.equal(members);
      fresh.close();
    });
  }

  it('no row for a count without search and filters', async () => {
    const reads = await countReads(() => source.count({...DEFAULT_QUERY, tab: 'suspended'}, CONTEXT));
    expect(reads).to.include({rows: 0, keys: 0});
  });

  it('everything once for the first search, and only its page for all others', async () => {
    const database = freshDatabase();
    (await makeDexieSource(people.slice(0, 2500), database)).close();
    const searching = new DexieCustomerSource({database, now: () => NOW, workerUrl: null});
    const first = await countReads(() => searching.list(request({search: 'ann'})));
    expect(first.rows).to.equal(2500 + SIZE);
    const second = await countReads(() => searching.list(request({search: 'example'})));
    expect(second.rows).to.equal(SIZE);
    searching.close();
  });

  it('ids alone before the first batch of a scan in the order of an index', async () => {
    const scan = source.scan({query: DEFAULT_QUERY, context: CONTEXT, except: []});
    const reads = await countReads(async () => scan[Symbol.asyncIterator]().next());
    // Both ends of a batch say where it is, and who stands at the same place may come with it; two more are on their way.
    expect(reads.rows).to.be.within(500, 3 * 1102);
    expect(reads.keys).to.equal(people.length);
  });

  for (const field of ['lastActiveAt', 'createdAt', 'pageVisits', 'conversations']) {
    for (const direction of ['asc', 'desc'] as const) {
      it(`in pieces of the index for a scan by ${field} ${direction}, however many stand at one place`, async () => {
        const sort = {field, direction};
        const scanned: Customer[] = [];
        const {query, context} = request({sort});
        const reads = await countReads(async () => {
          for await (const batch of source.scan({query, context, except: []})) scanned.push(...batch);
        });
        const expected = people.toSorted(compare({sort}, CONTEXT));
        expect(scanned.map(({id}) => id)).to.deep.equal(expected.map(({id}) => id));
        if (field === 'createdAt') expect(reads.rows).to.be.at.most(people.length * 1.25);
      });
    }
  }

  it('whoever has gone elsewhere in the index since a scan began', async () => {
    const database = freshDatabase();
    const moving = await makeDexieSource(people.slice(0, 2200), database);
    const {query, context} = request({sort: {field: 'lastActiveAt', direction: 'asc'}});
    const ids: string[] = [];
    for await (const batch of moving.scan({query, context, except: []})) {
      if (!ids.length) {
        const later = people.slice(0, 2200).toSorted(compare(query, CONTEXT)).slice(2050, 2150);
        for (const {id} of later) await moving.heartbeat(id, NOW + 1000);
        await moving.remove({ids: [later[0]!.id]}, {by: null});
      }
      ids.push(...batch.map(({id}) => id));
    }
    expect(new Set(ids).size).to.equal(2199);
    moving.close();
  });

  it('more ids than an engine takes arguments', async () => {
    const push = Reflect.get(Array.prototype, 'push');
    // Engines end at 65,536 and more: here at 1,000.
    Array.prototype.push = function (...items: unknown[]): number {
      if (items.length > 1000) throw new RangeError('Too many arguments');
      return push.apply(this, items);
    };
    try {
      const scan = source.scan({query: DEFAULT_QUERY, context: CONTEXT, except: []});
      await scan[Symbol.asyncIterator]().next();
      const {customers} = await source.list(request({pageSize: people.length}));
      expect(customers).to.have.length(people.length);
    } finally {
      Array.prototype.push = push;
    }
  });

  function request(partial: Partial<CustomerQuery>) {
    return {query: {...DEFAULT_QUERY, pageSize: SIZE, ...partial}, context: CONTEXT, counts: true};
  }
});
