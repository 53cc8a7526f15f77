import {expect} from '@open-wc/testing';
import {DEFAULT_QUERY, isCustomerSourceError} from '../../src/customers/index.js';
import type {BulkResult, Customer, CustomerSourceError} from '../../src/customers/index.js';
import {makePeople} from '../../src/sources/cases/people.js';
import {part} from '../../src/sources/dexie/access.js';
import {CustomerDatabase} from '../../src/sources/dexie/database.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

const DAY = 86_400_000;
const NEVER = {until: null, reason: null};
const CONTEXT = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
const EVERYBODY = {query: DEFAULT_QUERY, context: CONTEXT, except: []};

/** Five batches, of 500 at most. */
const FIVE = makePeople(2300, NOW, 4).map(person => ({...person, suspension: null}));

/** Three batches. */
const PEOPLE = FIVE.slice(0, 1300);

/** Each act, and the method of IndexedDB and the table by which the test counts its batches. */
const ACTS: [name: string, method: 'put' | 'delete', act: (source: DexieCustomerSource) => Promise<BulkResult>][] = [
  ['suspend', 'put', source => source.suspend(EVERYBODY, NEVER)],
  ['remove', 'delete', source => source.remove(EVERYBODY)],
];

describe('acts in Dexie that fail', () => {
  const restore: (() => void)[] = [];
  const mend = () => restore.splice(0).forEach(undo => undo());
  afterEach(mend);

  /** Lets writes to the table fail after so many of them. */
  function fail(table: string, method: 'put' | 'add' | 'delete', after: number, name = 'QuotaExceededError'): void {
    const original = IDBObjectStore.prototype[method];
    let count = 0;
    Object.assign(IDBObjectStore.prototype, {
      [method](this: IDBObjectStore, ...given: [unknown]) {
        if (this.name === table && ++count > after) throw new DOMException('full', name);
        return Reflect.apply(original, this, given) as IDBRequest;
      },
    });
    restore.push(() => void Object.assign(IDBObjectStore.prototype, {[method]: original}));
  }

  for (const [name, method, act] of ACTS) {
    it(`${name} whose third of five batches is refused says what was done, and all of it can be undone`, async () => {
      const {source, before} = await filled(FIVE);
      fail('customers', method, 1200);
      const error = await failure(act(source));
      mend();
      expect(error.code).to.equal('quota');
      expect(error.partial).to.include({changed: 1000});
      expect(await acted(source, name, FIVE)).to.equal(1000);
      expect((await source.recentActs()).map(({undo, changed}) => [undo, changed])).to.deep.equal([
        [error.partial?.undo, 1000],
      ]);
      expect((await source.undo(error.partial?.undo ?? '')).changed).to.equal(1000);
      expect(await everybody(source)).to.deep.equal(before);
      source.close();
    });

    it(`${name} that failed midway can be done again for the rest, and both be undone`, async () => {
      const {source, before} = await filled();
      fail('customers', method, 700);
      const {partial} = await failure(act(source));
      mend();
      const rest = await act(source);
      expect([partial?.changed, rest.changed]).to.deep.equal([500, 800]);
      await source.undo(rest.undo ?? '');
      await source.undo(partial?.undo ?? '');
      expect(await everybody(source)).to.deep.equal(before);
      source.close();
    });

    it(`an undo of ${name} that fails midway leaves the rest undoable`, async () => {
      const {source, before} = await filled();
      const {undo = ''} = await act(source);
      fail('customers', name === 'remove' ? 'add' : 'put', 900);
      const error = await failure(source.undo(undo));
      mend();
      // The last of the batches, which is undone first, has 300.
      expect(error.partial).to.deep.equal({changed: 800, skipped: [], failed: []});
      expect(await acted(source, name)).to.equal(500);
      expect((await source.recentActs())[0]).to.include({undo, changed: 500});
      expect((await source.undo(undo)).changed).to.equal(500);
      expect(await everybody(source)).to.deep.equal(before);
      source.close();
    });
  }

  const writes: [table: string, method: 'put' | 'add' | 'delete'][] = [
    ['history', 'add'],
    ['undo', 'put'],
    ['acts', 'put'],
    ['journal', 'add'],
  ];
  for (const [table, method] of writes) {
    it(`a disk that is full when ${table} is written changes nothing at all`, async () => {
      const database = freshDatabase();
      const source = await makeDexieSource(PEOPLE.slice(0, 20), database);
      const {undo = ''} = await source.suspend({ids: [PEOPLE[0]?.id ?? '']}, NEVER);
      const before = await dump(database);
      fail(table, method, 0);
      expect((await failure(source.suspend(EVERYBODY, NEVER))).partial).to.include({changed: 0});
      if (table !== 'history') {
        expect((await failure(source.remove(EVERYBODY))).code).to.equal('quota');
        expect((await failure(source.update(PEOPLE[1]?.id ?? '', {city: 'Oslo'}))).code).to.equal('quota');
      }
      if (table === 'journal') expect((await failure(source.undo(undo))).code).to.equal('quota');
      mend();
      expect(await dump(database)).to.deep.equal(before);
      source.close();
    });
  }

  it('a batch that the browser breaks off is as it was', async () => {
    const {source, before} = await filled();
    const {put} = IDBObjectStore.prototype;
    let count = 0;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      if (this.name === 'customers' && ++count === 800) this.transaction.abort();
      return request;
    };
    restore.push(() => (IDBObjectStore.prototype.put = put));
    const error = await failure(source.suspend(EVERYBODY, NEVER));
    expect(error.partial?.changed).to.equal(500);
    mend();
    await source.undo(error.partial?.undo ?? '');
    expect(await everybody(source)).to.deep.equal(before);
    source.close();
  });

  it('a part of the source that cannot be fetched is unavailable, and can be tried again', async () => {
    const error = await failure(part(() => Promise.reject(new TypeError('Failed to fetch'))));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', true]);
  });
});

describe('what Dexie keeps of acts', () => {
  it('is old values alone, and no customers but the deleted ones', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource(PEOPLE.slice(0, 30), database);
    const [one, two, three] = PEOPLE.filter(({name}) => name !== null).map(({id}) => id);
    await source.suspend({ids: [one ?? '']}, NEVER);
    await source.update(two ?? '', {city: 'Porto'});
    await source.remove({ids: [three ?? '']});
    const {undo, deleted} = await dump(database);
    const olds = (undo as {rows: {old: object}[]}[]).flatMap(({rows}) => rows.map(({old}) => Object.keys(old)));
    expect(olds).to.have.deep.members([['version', 'suspension'], ['version', 'city'], []]);
    expect(deleted).to.have.length(1);
    source.close();
  });

  it('is nothing once all has been undone', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource(PEOPLE.slice(0, 30), database);
    const tokens = [
      await source.suspend(EVERYBODY, NEVER),
      await source.unsuspend(EVERYBODY),
      await source.remove(EVERYBODY),
    ].map(({undo}) => undo ?? '');
    for (const token of tokens.reverse()) await source.undo(token);
    const {acts, undo, deleted, history} = await dump(database);
    expect([acts, undo, deleted, history]).to.deep.equal([[], [], [], []]);
    source.close();
  });

  it('survives a reload, and is known to other tabs', async () => {
    const database = freshDatabase();
    const first = await makeDexieSource(PEOPLE.slice(0, 30), database);
    const {undo} = await first.remove(EVERYBODY, {by: {id: 'a', name: 'Ann'}});
    first.close();
    const second = await makeDexieSource([], database);
    const [act] = await second.recentActs();
    expect(act).to.deep.include({undo, kind: 'delete', at: NOW, changed: 30, by: {id: 'a', name: 'Ann'}});
    expect((await second.undo(undo ?? '')).changed).to.equal(30);
    second.close();
  });

  it('goes after 30 days, when it is opened', async () => {
    const database = freshDatabase();
    let now = NOW;
    const open = () => new DexieCustomerSource({database, now: () => now});
    (await makeDexieSource(PEOPLE.slice(0, 30), database)).close();
    const first = open();
    const ids = PEOPLE.slice(0, 3).map(({id}) => id);
    const old = await first.suspend({ids}, NEVER);
    const gone = await first.remove({ids: ids.slice(0, 1)});
    now = NOW + 1;
    const kept = await first.remove({ids: ids.slice(1, 2)});
    first.close();
    now = NOW + 30 * DAY + 1;
    const second = open();
    await second.get('nobody');
    for (let tries = 0; tries < 250 && (await second.recentActs()).length > 1; tries++) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
    for (const {undo} of [old, gone]) expect((await failure(second.undo(undo ?? ''))).code).to.equal('not-found');
    const {undo, deleted, history} = await dump(database);
    expect([undo?.length, deleted?.length]).to.deep.equal([1, 1]);
    // The history is that of the living, and of who can be restored.
    expect((history as {id: string}[]).map(({id}) => id)).to.have.members(ids.slice(1));
    expect((await second.undo(kept.undo ?? '')).changed).to.equal(1);
    second.close();
  });
});

async function filled(people = PEOPLE) {
  const source = await makeDexieSource(people);
  return {source, before: await everybody(source)};
}

async function everybody(source: DexieCustomerSource): Promise<Customer[]> {
  const all: Customer[] = [];
  for await (const batch of source.scan(EVERYBODY)) all.push(...batch);
  return all;
}

/** On how many the act shows, by the list's own counts. */
async function acted(source: DexieCustomerSource, name: string, people = PEOPLE): Promise<number | undefined> {
  const {tabs} = await source.list({query: DEFAULT_QUERY, context: CONTEXT, counts: true});
  return name === 'remove' ? people.length - (tabs?.all ?? NaN) : (tabs?.suspended ?? undefined);
}

async function dump(database: string): Promise<Record<string, unknown[]>> {
  const db = new CustomerDatabase(database);
  const tables = await Promise.all(db.tables.map(async table => [table.name, await table.toArray()] as const));
  db.close();
  return Object.fromEntries(tables);
}

async function failure(act: Promise<unknown>): Promise<CustomerSourceError> {
  try {
    await act;
  } catch (error) {
    if (isCustomerSourceError(error)) return error;
    throw error;
  }
  throw new Error('It did not fail');
}
