import {isSuspended, matches} from '../../customers/index.js';
import type {Customer, CustomerQuery, CustomerSource, Selection} from '../../customers/index.js';
import {checkResult, countOf, detailsAt, storedOf} from './acts.js';
import {fails, holds, same} from './assert.js';
import {asRead, checkView, claims, ids, view} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {listen} from './listen.js';
import {makePeople} from './people.js';
import {actsAt} from './undos.js';

/** So many that a source does them in several batches. */
const MANY = 1100;

/** What all acts on many have in common. */
export function bulkCases(kit: Kit): CustomerSourceCase[] {
  return [...dryCases(kit), ...queryCases(kit), ...abortCases(kit), ...toldCases(kit)];
}

function dryCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const all = ids(people);
  return actsAt(now).flatMap(([name, , act]) => [
    test(`a dry run of ${name} says what would be done, and does nothing`, async source => {
      const before = await storedOf(source, all);
      const wanted = [...all, 'nobody'];
      const would = await act(source, wanted, {dryRun: true});
      if (!would) return;
      same(would.undo, undefined, 'undo');
      same(await storedOf(source, all), before, 'everybody');
      await checkView(source, people, {tab: 'suspended'}, context);
      if (source.recentActs) same(await source.recentActs(), [], 'recent acts');
      const {undo: _, ...did} = (await act(source, wanted)) ?? {};
      same(would, did, 'what would be done');
    }),
    test(`${name} changes nothing when more are meant than were expected`, async source => {
      const before = await storedOf(source, all);
      const request = act(source, all, {expected: all.length - 1});
      if (!request) return;
      await fails(request, 'conflict', name);
      same(await storedOf(source, all), before, 'everybody');
      // Whoever does not exist is nobody to be surprised by; whoever is skipped counts.
      const result = await act(source, [...all, 'nobody'], {expected: all.length});
      holds((result?.changed ?? 0) > 0, 'as many as were expected are acted on');
    }),
  ]);
}

function queryCases({context, now, people, test}: Kit): CustomerSourceCase[] {
  const free = (person: Customer) => !isSuspended(person, now);
  const views: Partial<CustomerQuery>[] = [
    {},
    {tab: 'visitors'},
    {tab: 'suspended'},
    {search: 'ann', page: 3, pageSize: 25},
    {filters: [{field: 'country', operator: 'any-of', value: ['DE', 'FR']}]},
  ];
  const meant = (query: CustomerQuery) => asRead(people, now).filter(person => matches(person, query, context));
  return views.map(partial =>
    test(`an act on everybody of ${JSON.stringify(partial)} but for some`, async source => {
      const query = view(partial, source);
      if (!claims(source, query) || !source.suspend || !source.remove) return;
      const except = ids(meant(query)).filter((_, index) => index % 4 === 1);
      const selection: Selection = {query, context, except: [...except, 'nobody']};
      const selected = meant(query).filter(({id}) => !except.includes(id));
      await fails(source.remove(selection, {expected: selected.length - 1}), 'conflict', 'remove');
      const suspension = await source.suspend(selection, detailsAt(now), {expected: selected.length});
      checkResult(suspension, selected.filter(free).length, selected.length - selected.filter(free).length);
      const after = await storedOf(source, ids(people));
      await checkView(source, after, {tab: 'suspended'}, context);
      same(
        ids(after.filter(person => !free(person))).sort(),
        ids(people.filter(person => !free(person) || selected.some(({id}) => id === person.id))).sort(),
        'suspended',
      );
      checkResult(await source.remove(selection), selected.length, 0);
      const left = after.filter(({id}) => !selected.some(gone => gone.id === id));
      await checkView(source, left, {}, context);
    }),
  );
}

function abortCases({context, now, test}: Kit): CustomerSourceCase[] {
  const many = makePeople(MANY, now, 9).map(person => ({...person, suspension: null}));
  const all = ids(many);
  const everybody = async (source: CustomerSource): Promise<number | null> => {
    const query = view({tab: 'suspended'}, source);
    return (await source.list({query, context, counts: false})).total;
  };
  return [
    test(
      'progress is told up to the last, never backwards',
      async source => {
        const told: [number, number][] = [];
        const result = await source.suspend?.({ids: all}, detailsAt(now), {
          onProgress: (...progress) => told.push(progress),
        });
        if (!result) return;
        holds(told.length > 0, 'progress is told');
        same(told.at(-1), [MANY, MANY], 'the last one');
        holds(
          told.every(([done], index) => index === 0 || done >= (told[index - 1]?.[0] ?? 0)),
          'progress never goes back',
        );
      },
      many,
    ),
    test(
      'an abort stops an act: what was done stands, is reported, and can be undone',
      async source => {
        const controller = new AbortController();
        let first = 0;
        const result = await source.suspend?.({ids: all}, detailsAt(now), {
          signal: controller.signal,
          onProgress: done => {
            first ||= done;
            controller.abort();
          },
        });
        if (!result) return;
        holds(result.changed > 0, 'something was done');
        // A source that does all at once has nothing to stop.
        if (first < MANY) holds(result.changed < MANY, 'the rest was left');
        const total = await everybody(source);
        if (total !== null) same(total, result.changed, 'how many are suspended');
        if (!source.undo) return;
        checkResult(await source.undo(result.undo ?? ''), result.changed, 0);
        if (total !== null) same(await everybody(source), 0, 'how many are suspended after the undo');
      },
      many,
    ),
    test(
      'an undo that was aborted can be done again for the rest',
      async source => {
        const {undo} = (await source.suspend?.({ids: all}, detailsAt(now))) ?? {};
        if (!undo || !source.undo) return;
        const controller = new AbortController();
        const {changed} = await source.undo(undo, {signal: controller.signal, onProgress: () => controller.abort()});
        const total = await everybody(source);
        if (total !== null) same(total, MANY - changed, 'how many are suspended still');
        if (source.recentActs && changed < MANY) {
          const [act] = await source.recentActs();
          same([act?.undo, act?.changed], [undo, MANY - changed], 'the act that is left');
        }
        if (changed < MANY) checkResult(await source.undo(undo), MANY - changed, 0);
        if (total !== null) same(await everybody(source), 0, 'how many are suspended in the end');
        await fails(source.undo(undo), 'not-found', 'undo once more');
      },
      many,
    ),
  ];
}

function toldCases({now, people, test}: Kit): CustomerSourceCase[] {
  const wanted = ids(people).slice(0, 20);
  return actsAt(now).map(([name, kind, act]) =>
    test(`${name} is told, and so is its undo`, async source => {
      const changes = listen(source);
      if (!changes) return;
      const dry = await act(source, wanted, {dryRun: true});
      const result = await act(source, wanted);
      if (!dry || !result) return;
      const [first = ''] = kind === 'delete' ? wanted : [null];
      await changes.until(kind === 'delete' ? 'removed' : 'updated', first);
      same(changes.heard.length, 1, 'changes told');
      same(countOf(result.skipped) + result.changed, wanted.length, 'skipped and changed');
      changes.heard.length = 0;
      if (result.undo && source.undo) {
        await source.undo(result.undo);
        await changes.until(kind === 'delete' ? 'created' : 'updated', first);
      }
      changes.end();
    }),
  );
}
