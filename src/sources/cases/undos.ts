import {isSuspended} from '../../customers/index.js';
import type {BulkOptions, BulkResult, CustomerSource} from '../../customers/index.js';
import {BY, checkResult, detailsAt, storedOf} from './acts.js';
import {fails, holds, same} from './assert.js';
import {checkView, ids} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';

/** An act on named customers. */
export type Act = (source: CustomerSource, wanted: string[], options?: BulkOptions) => Promise<BulkResult> | undefined;

/** The acts on many, by name. */
export function actsAt(now: number): [name: string, kind: string, act: Act][] {
  return [
    ['suspend', 'suspend', (source, wanted, options) => source.suspend?.({ids: wanted}, detailsAt(now), options)],
    ['unsuspend', 'unsuspend', (source, wanted, options) => source.unsuspend?.({ids: wanted}, options)],
    ['remove', 'delete', (source, wanted, options) => source.remove?.({ids: wanted}, options)],
  ];
}

/** Undoing, and what is remembered of acts. */
export function undoCases(kit: Kit): CustomerSourceCase[] {
  return [...exactCases(kit), ...skippedCases(kit), ...memoryCases(kit)];
}

function exactCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const all = ids(people);
  return [
    ...actsAt(now).map(([name, , act]) =>
      test(`undo of ${name} brings everybody back as they were, with their versions, once`, async source => {
        const before = await storedOf(source, all);
        const {changed, undo} = (await act(source, all)) ?? {};
        if (changed === undefined || !source.undo) return;
        holds(changed > 0 && undo !== undefined, 'there is something to undo');
        checkResult(await source.undo(undo), changed, 0);
        same(await storedOf(source, all), before, 'everybody');
        for (const tab of ['all', 'verified', 'visitors', 'suspended'] as const) {
          await checkView(source, people, {tab}, context);
        }
        await fails(source.undo(undo), 'not-found', 'undo once more');
      }),
    ),
    test('acts upon acts are undone one by one, the newest first', async source => {
      const states = [await storedOf(source, all)];
      const tokens: string[] = [];
      for (const [, , act] of [...actsAt(now), ...actsAt(now).slice(0, 2)]) {
        const {undo} = (await act(source, all.slice(tokens.length * 5))) ?? {};
        if (!undo) continue;
        tokens.push(undo);
        states.push(await storedOf(source, all));
      }
      if (!source.undo) return;
      for (const token of tokens.reverse()) {
        states.pop();
        await source.undo(token);
        same(await storedOf(source, all), states.at(-1), 'everybody');
      }
    }),
    test('undo of an update brings back the old values and the old version', async source => {
      const person = people.find(({name, email, anonymous}) => name !== null && email !== null && !anonymous);
      const before = person && (await source.get(person.id));
      if (!source.update || !source.undo || !before) return;
      const tokens: string[] = [];
      const patch = {
        name: 'Someone Else',
        email: 'someone.else@example.org',
        city: null,
        verified: !before.verified,
        attributes: {plan: 'max', note: null, color: 'red'},
      };
      const onUndo = (token: string) => tokens.push(token);
      await source.update(before.id, patch, {onUndo});
      const [token] = tokens;
      // A source that cannot undo edits gives no token.
      if (token === undefined) return;
      same(tokens.length, 1, 'tokens');
      const between = await source.update(before.id, {name: 'A Third'}, {onUndo});
      holds(between.name === 'A Third' && tokens[1] !== undefined, 'the second edit can be undone too');
      await source.undo(tokens[1]);
      checkResult(await source.undo(token), 1, 0);
      same(await source.get(before.id), before, 'get');
      for (const tab of ['all', 'verified'] as const) await checkView(source, people, {tab}, context);
      if (source.create) await source.create({email: patch.email});
      await fails(source.undo(token), 'not-found', 'undo once more');
    }),
    test('an unknown token is not-found', async source => {
      if (source.undo) await fails(source.undo('no such token'), 'not-found', 'undo');
    }),
  ];
}

function skippedCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const free = people.filter(person => !isSuspended(person, now));
  const wanted = ids(free).slice(0, 10);
  return [
    test('undo leaves out, and names, whoever was edited since; the edit stays', async source => {
      const [edited = '', ...others] = wanted;
      const before = await storedOf(source, others);
      const {undo} = (await source.suspend?.({ids: wanted}, detailsAt(now))) ?? {};
      if (!undo || !source.undo || !source.update) return;
      const after = await source.update(edited, {city: 'Quito'});
      const result = await source.undo(undo);
      checkResult(result, others.length, 1);
      same(result.skipped[0]?.sample[0]?.id, edited, 'the one who is named');
      same(await source.get(edited), after, 'the edited one');
      same(await storedOf(source, others), before, 'the others');
      await checkView(source, await storedOf(source, ids(people)), {tab: 'suspended'}, context);
    }),
    test('a visit is no edit: undo keeps it', async source => {
      const [id = ''] = wanted;
      const before = await source.get(id);
      const {undo} = (await source.suspend?.({ids: wanted}, detailsAt(now))) ?? {};
      if (!undo || !before || !source.undo || !source.recordVisit) return;
      const {lastActiveAt, pageVisits, returning} = await source.recordVisit(
        {id},
        {at: now + 1000, url: 'https://example.com/', title: null},
      );
      checkResult(await source.undo(undo), wanted.length, 0);
      same(await source.get(id), {...before, lastActiveAt, pageVisits, returning}, 'get');
    }),
    test('undo of a removal leaves out whose email is taken, and brings them back once it is free', async source => {
      const held = people.filter(({email}) => email !== null).slice(0, 3);
      const before = await storedOf(source, ids(held));
      const [first] = held;
      const {undo} = (await source.remove?.({ids: ids(held)})) ?? {};
      if (!undo || !source.undo || !source.create || !source.remove) return;
      const taker = await source.create({email: first?.email?.toUpperCase() ?? null});
      const result = await source.undo(undo);
      checkResult(result, held.length - 1, 1);
      same(result.skipped[0]?.sample[0]?.id, first?.id, 'the one who is named');
      await source.remove({ids: [taker.id]});
      checkResult(await source.undo(undo), 1, 0);
      same(await storedOf(source, ids(held)), before, 'everybody');
      await fails(source.undo(undo), 'not-found', 'undo once more');
    }),
    test('undo of an edit leaves out whose old email is taken', async source => {
      const holder = people.find(({name, email}) => name !== null && email !== null);
      const tokens: string[] = [];
      if (!source.update || !source.undo || !source.create || !holder) return;
      const after = await source.update(holder.id, {email: 'moved@example.org'}, {onUndo: token => tokens.push(token)});
      const [token] = tokens;
      if (token === undefined) return;
      await source.create({email: holder.email});
      checkResult(await source.undo(token), 0, 1);
      same(await source.get(holder.id), after, 'get');
    }),
    test('whoever was removed since is left out by undo, and stays undoable', async source => {
      const before = await storedOf(source, wanted);
      const {undo} = (await source.suspend?.({ids: wanted}, detailsAt(now))) ?? {};
      const removal = await source.remove?.({ids: wanted.slice(0, 2)});
      if (!undo || !removal?.undo || !source.undo) return;
      checkResult(await source.undo(undo), wanted.length - 2, 2);
      await source.undo(removal.undo);
      checkResult(await source.undo(undo), 2, 0);
      same(await storedOf(source, wanted), before, 'everybody');
    }),
  ];
}

function memoryCases({now, people, test}: Kit): CustomerSourceCase[] {
  const free = people.filter(person => !isSuspended(person, now));
  const wanted = ids(free).slice(0, 8);
  return [
    test('the recent acts are told, the newest first, until they are undone', async source => {
      const {recentActs, undo} = source;
      if (!recentActs || !undo) return;
      const done: {undo: string; kind: string; changed: number}[] = [];
      for (const [, kind, act] of actsAt(now)) {
        const result = await act(source, wanted, {by: BY});
        if (result?.undo) done.unshift({undo: result.undo, kind, changed: result.changed});
      }
      const told = await recentActs.call(source);
      same(
        told.map(({undo: token, kind, changed}) => ({undo: token, kind, changed})),
        done,
        'acts',
      );
      for (const {at, by, sample} of told) {
        holds(Number.isFinite(at), 'it says when');
        holds(by === null || by.id === BY.id, 'it says who');
        same(sample.length, 5, 'how many are named');
        for (const {id, label} of sample) {
          const person = people.find(candidate => candidate.id === id);
          same(label, person?.name ?? person?.email ?? id, 'label');
        }
      }
      for (const {undo: token} of done) {
        await undo.call(source, token);
        const left = await recentActs.call(source);
        same(
          left.some(entry => entry.undo === token),
          false,
          'whether an act that was undone is told',
        );
      }
    }),
    test('no more than twenty acts are told', async source => {
      if (!source.recentActs || !source.suspend) return;
      for (const id of ids(free).slice(0, 22)) await source.suspend({ids: [id]}, detailsAt(now));
      same((await source.recentActs()).length, 20, 'acts');
    }),
    test('the history tells of suspensions, the newest first, and forgets what was undone', async source => {
      const [id = ''] = wanted;
      const selection = {ids: [id]};
      if (!source.history || !source.suspend || !source.unsuspend || !source.undo) return;
      const before = await source.history(id);
      await source.suspend(selection, detailsAt(now));
      await source.unsuspend(selection, {by: BY});
      const {undo} = await source.suspend(selection, {until: null, reason: null});
      const entries = (await source.history(id)).slice(0, 3);
      same(
        entries.map(({kind}) => kind),
        ['suspended', 'unsuspended', 'suspended'],
        'kinds',
      );
      const [last, ended, first] = entries;
      same([first?.by, first?.until, first?.reason], [BY, now + 3000 * 86_400_000, 'Spam'], 'the first suspension');
      same(ended?.by, BY, 'who ended it');
      same([last?.by, last?.until, last?.reason], [null, null, null], 'the last suspension');
      await source.undo(undo ?? '');
      same((await source.history(id)).length, before.length + 2, 'entries after the undo');
    }),
    test('the history tells of suspensions that were there before, and of ends that came by themselves', async source => {
      if (!source.history) return;
      for (const {id, suspension} of people.filter(person => person.suspension !== null)) {
        const {since, until = null, by = null, reason = null} = suspension ?? {};
        const begin = {at: since, kind: 'suspended', by, until, reason};
        const end = {at: until, kind: 'ended', by: null};
        const told = until !== null && until <= now ? [end, begin] : [begin];
        same(await source.history(id), told, `history of ${id}`);
      }
      const [never = ''] = ids(people.filter(({suspension}) => suspension === null));
      same(await source.history(never), [], 'history of somebody never suspended');
    }),
  ];
}
