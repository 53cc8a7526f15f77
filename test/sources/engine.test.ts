import {expect} from '@open-wc/testing';
import {Dexie} from 'dexie';
import {DEFAULT_QUERY} from '../../src/customers/index.js';
import type {Customer, CustomerQuery} from '../../src/customers/index.js';
import {makePeople} from '../../src/sources/cases/people.js';
import {CustomerDatabase} from '../../src/sources/dexie/database.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';
import {check, CONTEXT, makeEngineSource} from './engine-support.js';
import {countReads} from './reads.js';

const BY_NAME: CustomerQuery = {...DEFAULT_QUERY, sort: {field: 'name', direction: 'asc'}};

async function fill(people: Customer[]): Promise<string> {
  const database = freshDatabase();
  (await makeDexieSource(people, database)).close();
  return database;
}

for (const [place, workerUrl] of [
  ['in a worker', undefined],
  ['in slices', null],
] as const) {
  describe(`the engine ${place}`, () => {
    let people: Customer[];
    let database: string;
    let source: DexieCustomerSource;
    beforeEach(async () => {
      people = makePeople(300, NOW);
      database = await fill(people);
      source = makeEngineSource(database, workerUrl);
      await source.list({query: BY_NAME, context: CONTEXT, counts: true});
    });
    afterEach(() => source.close());

    it('follows a change without reading everybody again', async () => {
      await source.update(people[0]!.id, {name: 'Aaron'});
      people[0] = {...people[0]!, name: 'Aaron'};
      const reads = await countReads(() => check(source, people, BY_NAME, CONTEXT, 'changed'));
      expect(reads.rows).to.be.at.most(BY_NAME.pageSize + 1);
    });

    it('follows an import of a thousand, and one that changes a thousand', async () => {
      for (const name of ['First', 'Second']) {
        const rows = Array.from({length: 1000}, (_, i) => ({
          ...people[1]!,
          email: null,
          id: `many-${i}`,
          name: `${name} ${i}`,
        }));
        await source.upsertMany(async function* () {
          yield rows.map((row, index) => ({...row, row: index}));
        });
        await check(source, [...people, ...rows], {...BY_NAME, page: 9}, CONTEXT, name);
      }
    });

    it('reads everybody anew when the journal has a gap or names nobody', async () => {
      const db = new CustomerDatabase(database);
      const row = (await db.customers.get(people[0]!.id))!;
      for (const [index, ids] of [null, [row.id]].entries()) {
        const name = `Unseen ${index}`;
        await db.transaction('rw', [db.customers, db.journal], async () => {
          const seq = await db.journal.add({kind: 'updated', ids: null});
          if (ids) await db.journal.delete(seq);
          if (ids) await db.journal.add({kind: 'updated', ids});
          await db.customers.put({...row, name});
        });
        people[0] = {...people[0]!, name};
        await check(source, people, BY_NAME, CONTEXT, name);
      }
      db.close();
    });

    it('follows who is gone, and who takes their place', async () => {
      const db = new CustomerDatabase(database);
      const gone = people.splice(10, 5);
      const rows = await db.customers.bulkGet(gone.map(({id}) => id));
      await db.transaction('rw', [db.customers, db.journal, db.meta], async () => {
        await db.customers.bulkDelete(gone.map(({id}) => id));
        await db.customers.put({...rows[0]!, id: 'heir', emailKey: 'heir', email: 'heir', name: 'Heir'});
        await db.journal.add({kind: 'removed', ids: [...gone.map(({id}) => id), 'heir']});
      });
      people.push({...gone[0]!, id: 'heir', email: 'heir', name: 'Heir'});
      await check(source, people, {...BY_NAME, search: 'e'}, CONTEXT, 'after');
      await check(source, people, {...BY_NAME, sort: {field: 'id', direction: 'desc'}}, CONTEXT, 'by id');
      db.close();
    });

    it('goes on with an empty database after it was deleted', async () => {
      await Dexie.delete(database);
      await check(source, [], BY_NAME, CONTEXT, 'deleted');
      await source.create({name: 'Ann'});
      const {customers} = await source.list({query: BY_NAME, context: CONTEXT, counts: true});
      expect(customers.map(({name}) => name)).to.deep.equal(['Ann']);
    });

    it('scans a view in its order, each once, but for the exceptions', async () => {
      const expected = await source.list({query: {...BY_NAME, pageSize: 1000}, context: CONTEXT, counts: false});
      const [first] = expected.customers.splice(0, 1);
      const scanned: string[] = [];
      for await (const batch of source.scan({query: BY_NAME, context: CONTEXT, except: [first!.id]})) {
        scanned.push(...batch.map(({id}) => id));
      }
      expect(scanned).to.deep.equal(expected.customers.map(({id}) => id));
    });

    it('an abort is heard at once', async () => {
      const abort = new AbortController();
      const asked = source.list(
        {query: {...BY_NAME, search: 'a'}, context: CONTEXT, counts: true},
        {signal: abort.signal},
      );
      abort.abort();
      const error = await asked.catch((reason: unknown) => reason);
      expect(error).to.include({name: 'CustomerSourceError', code: 'aborted'});
      await check(source, people, BY_NAME, CONTEXT, 'the next one');
    });
  });
}

describe('the choice of how to answer', () => {
  it('an index for plain views, memory for all others and for far pages, a scan for the few', async () => {
    const database = await fill(makePeople(3000, NOW));
    const source = makeEngineSource(database);
    const plan = (query: Partial<CustomerQuery>, of = source) =>
      of.explain({query: {...DEFAULT_QUERY, ...query}, context: CONTEXT, counts: true});
    expect(await plan({})).to.equal('index');
    expect(await plan({page: 30})).to.equal('index');
    expect(await plan({search: 'a'})).to.equal('snapshot');
    await source.list({query: BY_NAME, context: CONTEXT, counts: true});
    expect(await plan({page: 30})).to.equal('snapshot');
    expect(await plan({page: 60})).to.equal('index');
    expect(await plan({sort: BY_NAME.sort})).to.equal('snapshot');
    source.close();
    const few = new DexieCustomerSource({database: await fill(makePeople(10, NOW)), now: () => NOW});
    expect(await plan({search: 'a'}, few)).to.equal('scan');
    few.close();
  });

  it('a far page of a plain view is the same from memory', async () => {
    const people = makePeople(3000, NOW);
    const source = makeEngineSource(await fill(people));
    const far = {...DEFAULT_QUERY, page: 30};
    await check(source, people, far, CONTEXT, 'from the index');
    await source.list({query: BY_NAME, context: CONTEXT, counts: true});
    const reads = await countReads(() => check(source, people, far, CONTEXT, 'from memory'));
    expect(reads.rows, 'read in the worker').to.equal(0);
    source.close();
  });
});

describe('the worker', () => {
  let made: Worker[];
  let ended: Worker[];
  const {Worker: Original} = globalThis;
  beforeEach(() => {
    made = [];
    ended = [];
    globalThis.Worker = class extends Original {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        made.push(this);
      }
      override terminate(): void {
        ended.push(this);
        super.terminate();
      }
    };
  });
  afterEach(() => (globalThis.Worker = Original));

  it('is one for all sources of a database, and ends with the last of them', async () => {
    const database = await fill(makePeople(20, NOW));
    const [first, second] = [makeEngineSource(database), makeEngineSource(database)];
    for (const source of [first, second]) await source.list({query: BY_NAME, context: CONTEXT, counts: true});
    expect(made).to.have.length(1);
    first.close();
    await second.list({query: BY_NAME, context: CONTEXT, counts: true});
    expect(ended).to.have.length(0);
    second.close();
    second.close();
    for (let tries = 0; tries < 50 && !ended.length; tries++) await new Promise(resolve => setTimeout(resolve, 10));
    expect(ended[0]).to.equal(made[0]);
  });

  it('is not tried for another origin, nor where the host wants none', async () => {
    const people = makePeople(20, NOW);
    for (const workerUrl of [null, 'https://example.com/engine.js', 'data:text/javascript,']) {
      const source = new DexieCustomerSource({database: await fill(people), now: () => NOW, few: -1, workerUrl});
      await check(source, people, BY_NAME, CONTEXT, String(workerUrl));
      expect(made).to.have.length(0);
      source.close();
    }
  });

  it('that cannot be had is done without', async () => {
    const people = makePeople(20, NOW);
    globalThis.Worker = new Proxy(Original, {
      construct() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
    const source = makeEngineSource(await fill(people));
    await check(source, people, BY_NAME, CONTEXT, 'without');
    expect(await source.explain({query: BY_NAME, context: CONTEXT, counts: true})).to.equal('snapshot');
    source.close();
  });

  it('that ends is done without', async () => {
    const people = makePeople(20, NOW);
    const source = makeEngineSource(await fill(people));
    await check(source, people, BY_NAME, CONTEXT, 'with');
    made[0]!.dispatchEvent(new ErrorEvent('error', {cancelable: true}));
    await check(source, people, BY_NAME, CONTEXT, 'without');
    expect(await source.explain({query: BY_NAME, context: CONTEXT, counts: true})).to.equal('scan');
    source.close();
  });
});
