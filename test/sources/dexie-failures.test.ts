import {expect, waitUntil} from '@open-wc/testing';
import {Dexie} from 'dexie';
import {DEFAULT_QUERY, isCustomerSourceError} from '../../src/customers/index.js';
import type {CustomerSourceError, SourceChange} from '../../src/customers/index.js';
import {toFailure} from '../../src/sources/dexie/failures.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

const REQUEST = {
  query: DEFAULT_QUERY,
  context: {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'},
  counts: true,
};

describe('DexieCustomerSource in trouble', () => {
  let restore: (() => void)[] = [];
  afterEach(() => {
    for (const undo of restore) undo();
    restore = [];
  });

  function stub<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const original = target[key];
    target[key] = value;
    restore.push(() => (target[key] = original));
  }

  it('opens nothing before the first call', async () => {
    const database = freshDatabase();
    const source = new DexieCustomerSource({database});
    await new Promise(resolve => setTimeout(resolve, 50));
    expect(await Dexie.exists(database)).to.equal(false);
    source.close();
  });

  it('without IndexedDB is unavailable, and says what to do', async () => {
    stub(Dexie.dependencies, 'indexedDB', undefined as never);
    const error = await failure(new DexieCustomerSource({database: freshDatabase()}).list(REQUEST));
    expect(error.code).to.equal('unavailable');
    expect(error.message).to.contain('Allow site data');
  });

  it('of an IndexedDB that is forbidden is unavailable', async () => {
    stub(IDBFactory.prototype, 'open', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    const error = await failure(new DexieCustomerSource({database: freshDatabase()}).list(REQUEST));
    expect(error.code).to.equal('unavailable');
    expect(error.message).to.contain('Allow site data');
  });

  it('works once IndexedDB can be had again', async () => {
    const source = new DexieCustomerSource({database: freshDatabase()});
    const {open} = IDBFactory.prototype;
    stub(IDBFactory.prototype, 'open', () => {
      throw new DOMException('denied', 'SecurityError');
    });
    await failure(source.list(REQUEST));
    IDBFactory.prototype.open = open;
    expect((await source.list(REQUEST)).total).to.equal(0);
    source.close();
  });

  it('closed at any moment of its opening leaves no connection behind', async () => {
    const database = freshDatabase();
    (await makeDexieSource([], database)).close();
    const left = new Set<IDBDatabase>();
    const {open} = IDBFactory.prototype;
    const {close} = IDBDatabase.prototype;
    stub(IDBFactory.prototype, 'open', function (this: IDBFactory, ...given) {
      const request = open.apply(this, given);
      request.addEventListener('success', () => left.add(request.result));
      return request;
    });
    stub(IDBDatabase.prototype, 'close', function (this: IDBDatabase) {
      left.delete(this);
      close.call(this);
    });
    for (let ms = 0; ms < 12; ms++) {
      const source = new DexieCustomerSource({database});
      const asked = source.list(REQUEST).catch(() => null);
      await new Promise(resolve => setTimeout(resolve, ms));
      source.close();
      await asked;
      expect((await failure(source.list(REQUEST))).message).to.contain('closed');
    }
    await waitUntil(() => left.size === 0, 'all are closed');
  });

  it('blocked by an older version in another tab says to close it', async () => {
    const database = freshDatabase();
    const other = await openRaw(database, 1);
    const error = await failure(new DexieCustomerSource({database}).list(REQUEST));
    other.close();
    expect(error.code).to.equal('unavailable');
    expect(error.retryable).to.equal(true);
    expect(error.message).to.contain('other tabs');
  });

  it('blocked tells everybody who asks, again too, and goes on once the way is free', async () => {
    const database = freshDatabase();
    const other = await openRaw(database, 1);
    const source = new DexieCustomerSource({database});
    const asked = await Promise.all([
      failure(source.list(REQUEST)),
      failure(source.get('x')),
      failure(source.list(REQUEST)),
    ]);
    expect(asked.map(({code}) => code)).to.deep.equal(['unavailable', 'unavailable', 'unavailable']);
    expect((await failure(source.list(REQUEST))).message).to.contain('other tabs');
    other.close();
    let total: number | null = null;
    for (let tries = 0; tries < 50 && total === null; tries++) {
      await new Promise(resolve => setTimeout(resolve, 50));
      ({total} = await source.list(REQUEST).catch(() => ({total: null})));
    }
    expect(total).to.equal(0);
    source.close();
  });

  it('a database of a newer version is left alone', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource([], database);
    await source.create({name: 'Ann'});
    source.close();
    (await openRaw(database, 20)).close();
    const error = await failure(new DexieCustomerSource({database}).list(REQUEST));
    expect(error.code).to.equal('unavailable');
    expect(error.message).to.contain('newer version');
  });

  for (const store of ['customers', 'meta', 'journal']) {
    it(`a disk that is full when ${store} is written changes nothing at all`, async () => {
      const source = await makeDexieSource();
      const {id} = await source.create({name: 'Ann', email: 'ann@example.com'});
      const told: SourceChange[] = [];
      source.subscribe(change => told.push(change));
      const before = await source.list(REQUEST);
      for (const method of ['put', 'add'] as const) {
        const original = IDBObjectStore.prototype[method];
        stub(IDBObjectStore.prototype, method, function (this: IDBObjectStore, ...args) {
          if (this.name === store) throw new DOMException('full', 'QuotaExceededError');
          return original.apply(this, args);
        });
      }
      const error = await failure(source.create({name: 'Bob', verified: true}));
      expect(error.code).to.equal('quota');
      expect(error.message).to.contain('free some space');
      expect((await failure(source.recordVisit({visitor: {}}, {at: NOW, url: 'x', title: null}))).code).to.equal(
        'quota',
      );
      expect((await failure(source.upsertMany(rows))).code).to.equal('quota');
      if (store !== 'meta') expect((await failure(source.update(id, {name: 'Eve'}))).code).to.equal('quota');
      for (const undo of restore) undo();
      if (store !== 'meta') expect(await source.list(REQUEST)).to.deep.equal(before);
      expect((await source.list(REQUEST)).tabs).to.deep.equal(before.tabs);
      await source.update(id, {name: 'Still works'});
      source.close();
      expect(told.filter(({kind}) => kind !== 'updated')).to.deep.equal([]);
    });
  }

  it('an import that fails midway says what was done before', async () => {
    const source = await makeDexieSource();
    async function* many() {
      for (let start = 0; start < 3000; start += 1000) {
        yield Array.from({length: 1000}, (_, i) => ({row: start + i, email: `a${start + i}@example.com`}));
      }
    }
    const {add} = IDBObjectStore.prototype;
    let added = 0;
    stub(IDBObjectStore.prototype, 'add', function (this: IDBObjectStore, ...args) {
      if (this.name === 'customers' && ++added > 1500) throw new DOMException('full', 'QuotaExceededError');
      return add.apply(this, args);
    });
    const error = await failure(source.upsertMany(many));
    expect(error.code).to.equal('quota');
    expect(error.partial?.changed).to.equal(1000);
    expect((await source.list(REQUEST)).total).to.equal(1000);
    source.close();
  });

  it('a transaction that the browser ended for want of space is quota', () => {
    const error = toFailure(
      Object.assign(new Error('aborted'), {
        name: 'AbortError',
        inner: new DOMException('full', 'QuotaExceededError'),
      }),
    );
    expect(error.code).to.equal('quota');
  });

  it('a spoilt row is made usable, on a page and alone', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource([], database);
    const {id} = await source.create({name: 'Ann'});
    await source.create({name: 'Bea'});
    const raw = await openRaw(database);
    const transaction = raw.transaction('customers', 'readwrite');
    transaction
      .objectStore('customers')
      .put({id, name: {}, createdAt: 'x', activeKey: 3, suspension: 7, attributes: null});
    await new Promise(resolve => transaction.addEventListener('complete', resolve));
    raw.close();
    const {customers} = await source.list(REQUEST);
    expect(customers.map(({name}) => name)).to.have.members([null, 'Bea']);
    expect((await source.get(id))?.attributes).to.deep.equal({});
    expect((await source.list({...REQUEST, query: {...DEFAULT_QUERY, search: 'bea'}})).total).to.equal(1);
    source.close();
  });

  it('once closed is unavailable for good, and lets go of the database', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource([], database);
    await source.create({name: 'Ann'});
    source.close();
    source.close();
    const error = await failure(source.list(REQUEST));
    expect([error.code, error.retryable]).to.deep.equal(['unavailable', false]);
    // Would wait for ever if a connection were left.
    await Dexie.delete(database);
    expect(await Dexie.exists(database)).to.equal(false);
  });

  it('closed while a request is on its way, rejects it', async () => {
    const source = await makeDexieSource();
    const request = source.list(REQUEST);
    source.close();
    expect((await failure(request)).code).to.equal('unavailable');
  });

  it('deleted by another tab says that all is new, and starts anew', async () => {
    const database = freshDatabase();
    const source = await makeDexieSource([], database);
    await source.create({name: 'Ann'});
    const told: SourceChange[] = [];
    source.subscribe(change => told.push(change));
    await source.create({name: 'Bea'});
    await Dexie.delete(database);
    await waitUntil(() => told.at(-1)?.kind === 'reset');
    expect((await source.list(REQUEST)).total).to.equal(0);
    const {id} = await source.create({name: 'Cleo'});
    await waitUntil(() => told.at(-1)?.kind === 'created');
    expect(told.at(-1)).to.deep.equal({kind: 'created', ids: [id]});
    source.close();
  });
});

async function* rows() {
  yield [{row: 1, name: 'Cleo', email: 'cleo@example.com'}];
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

function openRaw(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No reason given'));
  });
}
