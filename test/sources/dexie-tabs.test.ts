import {expect} from '@open-wc/testing';
import {Dexie, RangeSet} from 'dexie';
import type {SourceChange} from '../../src/customers/index.js';
import {CustomerDatabase} from '../../src/sources/dexie/database.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

const DAY = 86_400_000;

describe('DexieCustomerSource and others', () => {
  it('tells of what another source of the same database did, and shows it', async () => {
    const database = freshDatabase();
    const here = await makeDexieSource([], database);
    const there = await makeDexieSource([], database);
    await listening(here);
    const told = next(here, 'created');
    const created = await there.create({name: 'Ann'});
    expect(await told).to.deep.equal({kind: 'created', ids: [created.id]});
    expect(await here.get(created.id)).to.deep.equal(created);
    here.close();
    there.close();
  });

  it('tells of changes in another page of the origin, both ways', async () => {
    const database = freshDatabase();
    const here = await makeDexieSource([], database);
    await listening(here);
    const told = next(here, 'created');
    const {frame, heard} = await openPage(database, "const {id} = await source.create({name: 'There'});");
    const {ids} = await told;
    expect((await here.get(ids?.[0] ?? ''))?.name).to.equal('There');
    const {id} = await here.create({name: 'Here'});
    await heard('created');
    await here.heartbeat(id, NOW);
    await heard('activity');
    frame.remove();
    here.close();
  });

  it('tells that anything may be new when a change came while it was opening', async () => {
    const database = freshDatabase();
    const there = await makeDexieSource([], database);
    await there.create({name: 'Ann'});
    const here = await makeDexieSource([], database);
    const told = next(here, 'reset');
    Dexie.on.storagemutated.fire({[`idb://${database}/journal/`]: new RangeSet(2)});
    expect(await told).to.deep.equal({kind: 'reset', ids: null});
    here.close();
    there.close();
  });

  it('tells of nothing after the last subscription ended', async () => {
    const database = freshDatabase();
    const here = await makeDexieSource([], database);
    const there = await makeDexieSource([], database);
    await listening(here);
    const heard: SourceChange[] = [];
    const end = here.subscribe(change => heard.push(change));
    const told = next(here, 'created');
    end();
    await there.create({name: 'Ann'});
    await told;
    expect(heard).to.deep.equal([]);
    here.close();
    there.close();
  });

  it('goes on telling when a listener throws, and hands the error over', async () => {
    const here = await makeDexieSource();
    const errors: unknown[] = [];
    here.subscribe(
      () => {
        throw new Error('mine');
      },
      error => errors.push(error),
    );
    const told = next(here, 'created');
    await here.create({name: 'Ann'});
    await told;
    expect(String(errors[0])).to.contain('mine');
    here.close();
  });

  it('counts right when two write at once', async () => {
    const database = freshDatabase();
    const sources = await Promise.all([1, 2, 3].map(() => makeDexieSource([], database)));
    await Promise.all(
      Array.from(
        {length: 60},
        (_, i) =>
          sources[i % 3]?.create({name: `P${i}`, verified: i % 2 === 0}) ?? Promise.reject(new Error('No source')),
      ),
    );
    for (const source of sources) {
      const {all, verified} =
        (
          await source.list({
            query: {
              tab: 'all',
              search: '',
              match: 'all',
              filters: [],
              sort: {field: 'name', direction: 'asc'},
              page: 1,
              pageSize: 1,
            },
            context: {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'},
            counts: true,
          })
        ).tabs ?? {};
      expect([all, verified]).to.deep.equal([60, 30]);
      source.close();
    }
  });

  it('keeps the newest thousand changes only, and tells whoever missed more that anything may be new', async () => {
    const database = freshDatabase();
    const here = await makeDexieSource([], database);
    const heard: SourceChange[] = [];
    here.subscribe(change => heard.push(change));
    const {id} = await here.create({name: 'Ann'});
    const db = new CustomerDatabase(database);
    // As if another tab had done this while no message came through: straight into the database.
    await db.open();
    const raw = db.backendDB().transaction('journal', 'readwrite');
    for (let i = 0; i < 1500; i++) raw.objectStore('journal').add({kind: 'activity', ids: [id]});
    await new Promise(resolve => raw.addEventListener('complete', resolve));
    heard.length = 0;
    for (let at = NOW; at < NOW + 100; at++) await here.heartbeat(id, at);
    expect(await db.journal.count()).to.be.within(1000, 1100);
    await db.journal.where('seq').below(1500).delete();
    db.close();
    here.close();
  });

  it('a gap in the journal is told as reset', async () => {
    const database = freshDatabase();
    const here = await makeDexieSource([], database);
    const {id} = await here.create({name: 'Ann'});
    const told = next(here, 'reset');
    await here.heartbeat(id, NOW);
    const db = new CustomerDatabase(database);
    await db.transaction('rw', db.journal, async () => {
      const seq = await db.journal.add({kind: 'updated', ids: [id]});
      await db.journal.add({kind: 'updated', ids: [id]});
      await db.journal.delete(seq);
    });
    expect(await told).to.deep.equal({kind: 'reset', ids: null});
    db.close();
    here.close();
  });

  it('forgets what was deleted over 30 days ago when it is opened, and its traces', async () => {
    const database = freshDatabase();
    const first = await makeDexieSource([], database);
    const customer = await first.recordVisit({visitor: {}}, {at: NOW, url: 'x', title: null});
    first.close();
    const db = new CustomerDatabase(database);
    await db.customers.clear();
    await db.activity.add({id: 'recent', at: NOW, url: 'x', title: null});
    const by = {token: 'token', part: '000000'};
    await db.deleted.bulkAdd([
      {id: customer.id, at: NOW - 30 * DAY - 1, customer, ...by},
      {id: 'recent', at: NOW - 30 * DAY + 1, customer, ...by},
    ]);
    const second = new DexieCustomerSource({database, now: () => NOW});
    await second.get('nobody');
    const gone = async () => (await db.deleted.count()) === 1 && (await db.activity.count()) === 1;
    for (let tries = 0; tries < 250 && !(await gone()); tries++) await new Promise(resolve => setTimeout(resolve, 20));
    expect(await db.deleted.toCollection().primaryKeys()).to.deep.equal(['recent']);
    expect((await db.activity.toArray()).map(({id}) => id)).to.deep.equal(['recent']);
    db.close();
    second.close();
  });

  it('hands over that it cannot listen, and listens once it can', async () => {
    const {open} = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const source = await makeDexieSource();
    const error = await new Promise<unknown>(resolve => source.subscribe(() => undefined, resolve));
    expect(error).to.include({name: 'CustomerSourceError', code: 'unavailable'});
    IDBFactory.prototype.open = open;
    await source.create({name: 'Ann'});
    const told = next(source, 'created');
    await source.create({name: 'Bea'});
    await told;
    source.close();
  });

  it('leaves no listener behind', async () => {
    const source = await makeDexieSource();
    const count = (): number => {
      const subscribers: unknown = Reflect.get(Dexie.on.storagemutated, 'subscribers');
      return Array.isArray(subscribers) ? subscribers.length : -1;
    };
    const before = count();
    const ends = [source.subscribe(() => undefined), source.subscribe(() => undefined)];
    expect(count()).to.equal(before + 1);
    for (const end of ends) end();
    expect(count()).to.equal(before);
    source.subscribe(() => undefined);
    source.close();
    expect(count()).to.equal(before);
  });
});

/** Settles once the source listens: before that, a change elsewhere is told as `reset`. */
async function listening(source: DexieCustomerSource): Promise<void> {
  source.subscribe(() => undefined);
  const first = next(source, 'created');
  await source.create({name: 'First'});
  await first;
}

/** The next change of the kind; subscribes at once. */
function next(source: DexieCustomerSource, kind: SourceChange['kind']): Promise<SourceChange> {
  return new Promise(resolve => {
    const end = source.subscribe(change => {
      if (change.kind !== kind) return;
      end();
      resolve(change);
    });
  });
}

/** Another page of the same origin, with a source of its own, that reports what it hears. */
async function openPage(database: string, script: string) {
  const heard: string[] = [];
  let wake = (): void => undefined;
  addEventListener('message', ({data}: MessageEvent<{heard?: unknown} | null>) => {
    if (typeof data?.heard === 'string') heard.push(data.heard);
    wake();
  });
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import {DexieCustomerSource} from '${location.origin}/src/sources/dexie/index.ts';
    const source = new DexieCustomerSource({database: '${database}'});
    source.subscribe(change => parent.postMessage({heard: change.kind}, '*'));
    ${script}
  </script>`;
  document.body.append(frame);
  return {
    frame,
    async heard(kind: string) {
      while (!heard.includes(kind)) await new Promise<void>(resolve => (wake = resolve));
    },
  };
}
