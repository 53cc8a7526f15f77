import {expect} from '@open-wc/testing';
import type {Customer, CustomerSource} from '../../src/customers/index.js';
import {DEFAULT_QUERY} from '../../src/customers/index.js';
import {makePeople} from '../../src/sources/cases/people.js';
import {DexieCustomerSource} from '../../src/sources/dexie/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {freshDatabase, NOW} from './databases.js';

const DAY = 86_400_000;
const KIM = {id: 'agent-1', name: 'Kim'};
const NEVER = {until: null, reason: null};

type Source = Required<Pick<CustomerSource, 'upsertMany'>>;

/** A clock that the test moves. */
let now = NOW;

const SOURCES: [name: string, make: () => DexieCustomerSource | MemoryCustomerSource][] = [
  ['memory', () => new MemoryCustomerSource({now: () => now})],
  ['Dexie', () => new DexieCustomerSource({database: freshDatabase(), now: () => now})],
];

for (const [name, make] of SOURCES) {
  describe(`acts in ${name}`, () => {
    let source: ReturnType<typeof make>;
    let people: Customer[];

    beforeEach(() => {
      now = NOW;
      source = make();
    });
    afterEach(() => source.close());

    /** Stores so many people, nobody of them suspended. */
    async function fill(count: number): Promise<void> {
      const made = makePeople(count, NOW, 5).map(person => ({...person, suspension: null}));
      await load(source, made);
      people = await stored(made.map(({id}) => id));
    }

    async function stored(ids: string[]): Promise<Customer[]> {
      const found = await Promise.all(ids.map(id => source.get(id)));
      return found.filter(customer => customer !== null);
    }

    const everybody = () => people.map(({id}) => id);
    const first = (count: number) => ({ids: everybody().slice(0, count)});

    it('a suspension ends by itself, and the history says when', async () => {
      await fill(3);
      const id = people[0]!.id;
      await source.suspend({ids: [id]}, {until: NOW + DAY, reason: 'Spam', by: KIM});
      now = NOW + DAY - 1;
      expect((await source.get(id))?.suspension).to.deep.equal({since: NOW, until: NOW + DAY, reason: 'Spam', by: KIM});
      now = NOW + DAY;
      expect((await source.get(id))?.suspension).to.equal(null);
      expect((await source.unsuspend({ids: [id]})).skipped[0]?.code).to.equal('not-suspended');
      const begun = {at: NOW, kind: 'suspended', by: KIM, until: NOW + DAY, reason: 'Spam'};
      const ended = {at: NOW + DAY, kind: 'ended', by: null};
      expect(await source.history(id)).to.deep.equal([ended, begun]);
      now = NOW + 2 * DAY;
      await source.suspend({ids: [id]}, NEVER, {by: KIM});
      const again = {at: now, kind: 'suspended', by: KIM, until: null, reason: null};
      expect(await source.history(id)).to.deep.equal([again, ended, begun]);
    });

    it('a suspension that was ended early has not ended by itself', async () => {
      await fill(1);
      await source.suspend(first(1), {until: NOW + DAY, reason: null});
      now = NOW + 1;
      await source.unsuspend(first(1), {by: KIM});
      now = NOW + 2 * DAY;
      const kinds = (await source.history(people[0]!.id)).map(({kind, at}) => [kind, at]);
      expect(kinds).to.deep.equal([
        ['unsuspended', NOW + 1],
        ['suspended', NOW],
      ]);
    });

    it('a suspension that came with an import stays in the history after its end', async () => {
      const suspension = {since: NOW - DAY, until: null, reason: 'Old', by: KIM};
      await load(source, [{...makePeople(1, NOW)[0]!, suspension}]);
      const {id} = makePeople(1, NOW)[0]!;
      await source.unsuspend({ids: [id]});
      now++;
      await source.suspend({ids: [id]}, NEVER);
      expect((await source.history(id)).map(({kind, at}) => [kind, at])).to.deep.equal([
        ['suspended', NOW + 1],
        ['unsuspended', NOW],
        ['suspended', NOW - DAY],
      ]);
    });

    it('an undone suspension leaves no trace, even of the end that it would have had', async () => {
      await fill(1);
      const {undo} = await source.suspend(first(1), {until: NOW + DAY, reason: null});
      await source.undo(undo!);
      now = NOW + 2 * DAY;
      expect(await source.history(people[0]!.id)).to.deep.equal([]);
      expect(await stored(everybody())).to.deep.equal(people);
    });

    it('the suspension that an undo brings back has ended meanwhile', async () => {
      await fill(1);
      await source.suspend(first(1), {until: NOW + DAY, reason: null});
      const {undo} = await source.unsuspend(first(1));
      now = NOW + 2 * DAY;
      await source.undo(undo!);
      expect((await source.get(people[0]!.id))?.suspension).to.equal(null);
      expect((await source.history(people[0]!.id)).map(({kind}) => kind)).to.deep.equal(['ended', 'suspended']);
    });

    it('who no longer matches when their turn comes is left out and named', async () => {
      const context = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
      const query = {...DEFAULT_QUERY, tab: 'verified' as const};
      const verified = {name: 'Someone', email: null, verified: true, anonymous: false};
      await load(
        source,
        makePeople(2100, NOW).map(person => ({...person, ...verified})),
      );
      const rows: Customer[] = [];
      for await (const batch of source.scan({query, context, except: []})) rows.push(...batch);
      const last = rows.at(-1)!;
      let edit: Promise<unknown> = Promise.resolve();
      const result = await source.remove(
        {query, context, except: []},
        {onProgress: done => void (done > 500 || (edit = source.update(last.id, {verified: false, name: 'Kept'})))},
      );
      await edit;
      expect(result.changed).to.equal(rows.length - 1);
      const sample = [{id: last.id, label: 'Kept'}];
      expect(result.skipped).to.deep.equal([{code: 'no-longer-matches', count: 1, sample}]);
      expect(await source.get(last.id)).to.include({name: 'Kept'});
    });

    it('an act that is undone elsewhere while it goes on can be undone for what came after', async () => {
      await fill(1100);
      let undone: Promise<unknown> = Promise.resolve();
      const result = await source.suspend({ids: everybody()}, NEVER, {
        onProgress: done => {
          if (done > 500) return;
          undone = source.recentActs().then(acts => source.undo(acts[0]!.undo));
        },
      });
      await undone;
      await source.undo(result.undo!).catch(() => undefined);
      expect(await stored(everybody())).to.deep.equal(people);
      expect(await source.recentActs()).to.deep.equal([]);
    });

    it('two who undo one act at once undo it once', async () => {
      await fill(1100);
      const {undo} = await source.remove({ids: everybody()});
      const results = await Promise.allSettled([source.undo(undo!), source.undo(undo!)]);
      const changed = results.map(outcome => (outcome.status === 'fulfilled' ? outcome.value.changed : 0));
      expect(changed[0]! + changed[1]!).to.equal(1100);
      expect(await stored(everybody())).to.deep.equal(people);
      expect(await source.recentActs()).to.deep.equal([]);
    });

    it('what is left of an act is named by what is left', async () => {
      await fill(12);
      const {undo} = await source.suspend(first(12), NEVER, {by: KIM});
      const edited = [people[2]!, people[9]!, people[10]!];
      for (const {id} of edited) await source.update(id, {name: 'Edited'});
      await source.undo(undo!);
      const act = (await source.recentActs()).at(-1)!;
      expect(act).to.include({undo, kind: 'suspend', at: NOW, changed: 3});
      expect(act.by).to.deep.equal(KIM);
      expect(act.sample.map(({id}) => id)).to.have.members(edited.map(({id}) => id));
    });

    it('somebody created anew under the id of somebody removed: each act brings back its own', async () => {
      await fill(2);
      const {id} = people[0]!;
      const one = await source.remove({ids: [id]});
      await load(source, [{...people[0]!, id, name: 'Second life', email: 'second@example.org'}]);
      const second = await source.get(id);
      const two = await source.remove({ids: [id]});
      await source.undo(one.undo!);
      expect(await source.get(id)).to.deep.equal(people[0]);
      expect((await source.undo(two.undo!)).skipped[0]?.code).to.equal('edited');
      const three = await source.remove({ids: [id]});
      await source.undo(two.undo!);
      expect(await source.get(id)).to.deep.equal(second);
      await source.remove({ids: [id]});
      await source.undo(three.undo!);
      expect(await source.get(id)).to.deep.equal(people[0]);
    });

    it('keeps the newest 200 acts, and deletions beyond that', async () => {
      await fill(3);
      const gone = await source.remove({ids: [people[2]!.id]});
      const tokens: string[] = [];
      for (let count = 0; count < 103; count++) {
        for (const {undo} of [await source.suspend(first(1), NEVER), await source.unsuspend(first(1))]) {
          tokens.push(undo!);
        }
      }
      const oldest = await source.undo(tokens[0]!).catch((error: unknown) => error);
      expect(oldest).to.include({code: 'not-found', retryable: false});
      for (const token of tokens.slice(-199).reverse()) await source.undo(token);
      expect((await source.undo(gone.undo!)).changed).to.equal(1);
    });
  });
}

describe('acts in memory, for long', () => {
  it('are forgotten after 30 days, and who was removed with them', async () => {
    now = NOW;
    const source = new MemoryCustomerSource({customers: makePeople(3, NOW), now: () => now});
    const [one, two] = makePeople(3, NOW);
    const visit = {at: NOW, url: 'https://example.com/', title: null};
    await source.recordVisit({id: one!.id}, visit);
    const {undo} = await source.remove({ids: [one!.id]});
    now = NOW + 30 * DAY + 1;
    await source.remove({ids: [two!.id]});
    expect(await source.undo(undo!).catch((error: unknown) => error)).to.include({code: 'not-found'});
    expect(await source.activity(one!.id)).to.deep.equal([]);
    expect(await source.recentActs()).to.have.length(1);
  });
});

async function load(source: Source, customers: Customer[]): Promise<void> {
  const report = await source.upsertMany(async function* () {
    yield await Promise.resolve(customers.map((customer, index) => ({...customer, row: index + 1})));
  });
  expect(report.failed).to.deep.equal([]);
}
