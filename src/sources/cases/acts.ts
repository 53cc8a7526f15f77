import {isSuspended} from '../../customers/index.js';
import type {BulkResult, Customer, CustomerSource, Reasons} from '../../customers/index.js';
import {fails, holds, same} from './assert.js';
import {asRead, checkView, ids, plain} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';

/** Far enough in the future for a source that goes by a clock of its own. */
const YEARS = 3000 * 86_400_000;

export const BY = {id: 'agent-7', name: 'Robin'};

/** A suspension as an agent gives it. */
export function detailsAt(now: number) {
  return {until: now + YEARS, reason: 'Spam', by: BY};
}

/** Everybody of the ids as stored now; whoever is gone is left out. */
export async function storedOf(source: CustomerSource, wanted: readonly string[]): Promise<Customer[]> {
  const found = await Promise.all(wanted.map(id => source.get(id)));
  return found.filter(customer => customer !== null);
}

/** How many were left out, for whatever reasons. */
export function countOf(reasons: Reasons): number {
  return reasons.reduce((sum, {count}) => sum + count, 0);
}

/** Suspending, unsuspending and removing. */
export function actCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const suspended = people.filter(person => isSuspended(person, now));
  const free = people.filter(person => !isSuspended(person, now));
  const all = ids(people);
  return [
    test('suspend gives everybody named the suspension, and a version', async source => {
      const before = await storedOf(source, ids(free));
      const result = await source.suspend?.(
        {ids: ids(free)},
        {...detailsAt(now), reason: '  Spam \n', by: {...BY, role: 'admin'} as typeof BY},
      );
      if (!result) return;
      checkResult(result, free.length, 0);
      const after = await storedOf(source, ids(free));
      for (const [index, customer] of after.entries()) {
        const {since, ...given} = customer.suspension ?? {since: NaN};
        holds(Number.isFinite(since), 'it says since when');
        same(given, detailsAt(now), 'suspension');
        holds(customer.version !== before[index]?.version, 'the version is another');
      }
      same(withoutSuspension(after), withoutSuspension(before), 'all else');
      const everybody = [...after, ...suspended];
      for (const tab of ['all', 'suspended', 'verified'] as const) await checkView(source, everybody, {tab}, context);
    }),
    test('suspend leaves out, and names, who is suspended already and whom nobody knows', async source => {
      const before = await storedOf(source, all);
      const result = await source.suspend?.({ids: [...all, 'nobody', ...all]}, detailsAt(now));
      if (!result) return;
      checkResult(result, free.length, suspended.length + 1);
      for (const {count, sample} of result.skipped) {
        same(sample.length, Math.min(count, 5), 'how many are named for a reason');
        for (const {id, label} of sample) {
          const person = people.find(candidate => candidate.id === id);
          same(label, person?.name ?? person?.email ?? id, 'label');
        }
      }
      const kept = before.filter(({id}) => suspended.some(person => person.id === id));
      same(await storedOf(source, ids(kept)), kept, 'those who were suspended already');
    }),
    test('a suspension may have no end, and no reason', async source => {
      const id = free[0]?.id ?? '';
      for (const reason of [null, '', '  ']) {
        const result = await source.suspend?.({ids: [id]}, {until: null, reason});
        if (!result) return;
        const {suspension} = (await source.get(id)) ?? {};
        same([suspension?.until, suspension?.reason, suspension?.by], [null, null, null], 'until, reason, by');
        if (!source.unsuspend) return;
        await source.unsuspend({ids: [id]});
      }
    }),
    test('a suspension that would have ended already is invalid, and nobody gets it', async source => {
      for (const until of [1, NaN, Infinity]) {
        const act = source.suspend?.({ids: all}, {...detailsAt(now), until});
        if (!act) return;
        const error = await fails(act, 'invalid', `suspend until ${until}`);
        holds(error.fields?.until !== undefined, 'the error names the field');
      }
      await checkView(source, people, {tab: 'suspended'}, context);
    }),
    test('unsuspend ends the suspensions of those who have one', async source => {
      const before = await storedOf(source, all);
      const result = await source.unsuspend?.({ids: [...all, 'nobody']}, {by: BY});
      if (!result) return;
      checkResult(result, suspended.length, free.length + 1);
      const after = await storedOf(source, all);
      same(
        after.filter(({suspension}) => suspension),
        [],
        'suspended',
      );
      same(withoutSuspension(after), withoutSuspension(before), 'all else');
      for (const [index, {id, version}] of after.entries()) {
        const changed = suspended.some(person => person.id === id);
        same(version !== before[index]?.version, changed, `whether the version of ${id} is another`);
      }
      await checkView(source, after, {tab: 'suspended'}, context);
    }),
    test('who is removed is in no view and no count', async source => {
      const gone = people.filter((_, index) => index % 3 === 0);
      const result = await source.remove?.({ids: [...ids(gone), 'nobody']}, {by: BY});
      if (!result) return;
      checkResult(result, gone.length, 1);
      same(await storedOf(source, ids(gone)), [], 'get');
      const left = people.filter(person => !gone.includes(person));
      for (const tab of ['all', 'verified', 'visitors', 'active', 'suspended'] as const) {
        await checkView(source, left, {tab}, context);
      }
      await checkView(source, left, {search: 'ann'}, context);
      const [first] = gone;
      if (first && source.update) await fails(source.update(first.id, {city: 'Lima'}), 'not-found', 'update');
      const visit = {at: now, url: 'https://example.com/', title: null};
      if (first && source.recordVisit) await fails(source.recordVisit({id: first.id}, visit), 'not-found', 'a visit');
    }),
    test('the email of who is removed is free', async source => {
      const holder = people.find(({email}) => email !== null);
      if (!source.remove || !source.create || !holder) return;
      await source.remove({ids: [holder.id]});
      const created = await source.create({email: holder.email});
      holds(created.id !== holder.id, 'it is somebody new');
    }),
    test('an act on nobody changes nothing, and has no undo', async source => {
      const acts = [
        () => source.suspend?.({ids: []}, detailsAt(now)),
        () => source.unsuspend?.({ids: ['nobody']}),
        () => source.remove?.({ids: []}),
      ];
      for (const act of acts) {
        const result = await act();
        if (result) same([result.changed, result.undo], [0, undefined], 'changed, undo');
      }
      await checkView(source, people, {}, context);
    }),
    test('one who acts on all at once does as much as one who acts on each', async source => {
      const {remove} = source;
      if (!remove) return;
      const outcomes = await Promise.all(all.map(id => remove.call(source, {ids: [id]})));
      same(
        outcomes.reduce((sum, {changed}) => sum + changed, 0),
        all.length,
        'changed in all',
      );
      await checkView(source, [], {}, context);
    }),
    test('a suspension that has ended counts as none', async source => {
      const ended = people.filter(({suspension}) => suspension).filter(person => !isSuspended(person, now));
      const result = await source.suspend?.({ids: ids(ended)}, detailsAt(now));
      if (!result) return;
      checkResult(result, ended.length, 0);
      await checkView(source, await storedOf(source, all), {tab: 'suspended'}, context);
    }),
  ];
}

/** Holds the result of an act to how many it changed and left out. */
export function checkResult(result: BulkResult, changed: number, skipped: number): void {
  same([result.changed, countOf(result.skipped), result.failed], [changed, skipped, []], 'changed, skipped, failed');
}

function withoutSuspension(customers: Customer[]) {
  return plain(asRead(customers, 0)).map(({suspension: _, ...rest}) => rest);
}
