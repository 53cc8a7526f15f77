import {expect} from '@open-wc/testing';
import {CustomerSourceError, type BulkResult, type Selection} from '../../src/customers/index.js';
import {planAct, runAct, type ActOptions} from '../../src/store/acts.js';
import type {CustomersStore} from '../../src/store/customers-store.js';
import {NOBODY, selectIds, selectQuery} from '../../src/store/selection.js';
import type {ActRequest, BeforeOutcome} from '../../src/store/state.js';
import {ActingSource} from '../support/acting-source.js';
import {connected, person, RecordingHost, ScriptedSource, settled} from './support.js';

const IDS = ['a', 'b', 'c'];
const SUSPENSION = {since: 1, until: null, reason: null, by: null};

function request(act: ActRequest['act'] = 'suspend', selection: Selection = {ids: IDS}): ActRequest {
  return {act, selection, count: 'ids' in selection ? selection.ids.length : null};
}

async function begin(people = IDS.map(id => person(id))) {
  const source = new ActingSource(people);
  const {store, host} = await connected(source);
  const controller = new AbortController();
  const run = (what = request(), options: Partial<ActOptions> = {}) =>
    runAct(store, what, {signal: controller.signal, details: {until: 5, reason: 'Spam'}, ...options});
  return {source, store, host, controller, run};
}

async function failure(promise: Promise<unknown>): Promise<CustomerSourceError> {
  try {
    await promise;
  } catch (error) {
    return error as CustomerSourceError;
  }
  throw new Error('It did not fail');
}

function shownIds(store: CustomersStore): string[] {
  return (store.state.page?.customers ?? []).map(({id}) => id).sort();
}

function everybody(store: CustomersStore): Selection {
  return {query: store.state.query, context: store.viewContext(), except: []};
}

describe('store: a dry run', () => {
  it('says what would change and what not, and changes nothing', async () => {
    const {source, store} = await begin([person('a'), person('b', {suspension: SUSPENSION})]);
    const plan = await planAct(store, request('suspend', {ids: ['a', 'b', 'x']}), {
      signal: new AbortController().signal,
    });
    expect(plan.changed).to.equal(1);
    expect(plan.skipped.map(({code, count}) => [code, count])).to.deep.equal([
      ['already-suspended', 1],
      ['not-found', 1],
    ]);
    expect(source.people[0]?.suspension).to.equal(null);
  });

  it('can be given up while the source says nothing', async () => {
    const {source, store, controller} = await begin();
    source.pace = () => new Promise(() => undefined);
    const plan = failure(planAct(store, request(), {signal: controller.signal}));
    controller.abort();
    expect((await plan).code).to.equal('aborted');
  });

  it('is forbidden where the source has no such method, and invalid where its answer is none', async () => {
    const {signal} = new AbortController();
    const {store} = await connected(new ScriptedSource());
    expect((await failure(planAct(store, request(), {signal}))).code).to.equal('forbidden');
    const answersOk = await connected(Object.assign(new ScriptedSource(), {suspend: async () => 'ok' as never}));
    expect((await failure(planAct(answersOk.store, request(), {signal}))).code).to.equal('invalid');
  });
});

describe('store: an act', () => {
  it('is done by the source, told to the host with its undo, shown, and nobody is selected any more', async () => {
    const {source, store, host, run} = await begin();
    store.select(selectIds(IDS));
    const outcome = await run();
    expect(outcome).to.deep.include({kind: 'done', isStopped: false});
    expect(source.people.every(({suspension}) => suspension?.reason === 'Spam' && suspension.until === 5)).to.equal(
      true,
    );
    expect(store.state.page?.customers.every(({suspension}) => suspension)).to.equal(true);
    expect(store.state.selected).to.equal(NOBODY);
    const [[, kind, ids, undo] = []] = host.of('changed');
    expect([kind, ids]).to.deep.equal(['suspend', IDS]);
    await (undo as () => Promise<void>)();
    expect(source.people.some(({suspension}) => suspension)).to.equal(false);
  });

  it('tells source and host who acts', async () => {
    const {source, store, host, run} = await begin();
    const agent = {id: 'maya', name: 'Maya'};
    store.configure({agent});
    await run();
    expect(source.calls[0]?.details).to.deep.equal({until: 5, reason: 'Spam', by: agent});
    expect(source.calls[0]?.options.by).to.equal(agent);
    expect(host.of('before')[0]?.[2]).to.deep.equal({
      selection: {ids: IDS},
      count: 3,
      details: {until: 5, reason: 'Spam', by: agent},
    });
    expect(store.state.undoable[0]?.by).to.equal(agent);
  });

  it('names people of the page among those that can be undone', async () => {
    const {store, run} = await begin([person('a'), person('b', {name: ' ', email: null}), person('c')]);
    await run();
    expect(store.state.undoable[0]?.sample.map(({label}) => label).sort()).to.deep.equal(['Person a', 'Person c', 'b']);
  });

  it('leaves the others selected when it was about one', async () => {
    const {store, run} = await begin();
    store.select(selectIds(IDS));
    await run({...request('delete', {ids: ['a']}), customer: person('a')});
    expect(store.state.selected.selection).to.deep.equal({ids: ['b', 'c']});
  });

  it('leaves a selection by query as it is when it was about one', async () => {
    const {store, run} = await begin();
    const selected = selectQuery(everybody(store) as never, 3, () => true);
    store.select(selected);
    await run({...request('suspend', {ids: ['a']}), customer: person('a')});
    expect(store.state.selected).to.equal(selected);
  });

  it('is vetoed by the host: nothing is asked, told or deselected', async () => {
    const {source, store, host, run} = await begin();
    store.select(selectIds(IDS));
    host.outcome = {kind: 'veto'};
    expect(await run()).to.deep.equal({kind: 'vetoed'});
    expect(source.calls).to.deep.equal([]);
    expect(host.of('changed')).to.deep.equal([]);
    expect(store.state.selected.count).to.equal(3);
  });

  it('waits for the host, and then says that it starts', async () => {
    const {source, host, run} = await begin();
    let agree = (_: BeforeOutcome): void => undefined;
    host.before = () => new Promise(resolve => (agree = resolve));
    let starts = 0;
    const running = run(request(), {onStart: () => starts++});
    await settled();
    expect([source.calls.length, starts]).to.deep.equal([0, 0]);
    agree({kind: 'go'});
    await running;
    expect([source.calls.length, starts]).to.deep.equal([1, 1]);
  });

  it('can be given up while the host holds it; its late answer starts nothing', async () => {
    const {source, host, controller, run} = await begin();
    let agree = (_: BeforeOutcome): void => undefined;
    host.before = () => new Promise(resolve => (agree = resolve));
    const running = failure(run());
    await settled();
    controller.abort();
    expect((await running).code).to.equal('aborted');
    agree({kind: 'go'});
    await settled();
    expect(source.calls).to.deep.equal([]);
  });

  it('is the host’s when it answers itself: what it says counts', async () => {
    const {source, store, host, run} = await begin();
    host.outcome = {kind: 'done', result: {changed: 2, skipped: [{code: 'vip', count: 1}], undo: 'token'}};
    const outcome = await run();
    expect(outcome).to.deep.include({
      result: {changed: 2, skipped: [{code: 'vip', count: 1, sample: []}], failed: [], undo: 'token'},
    });
    expect(source.calls).to.deep.equal([]);
    expect(host.of('changed')[0]?.slice(1, 3)).to.deep.equal(['suspend', null]);
    expect(store.state.undoable[0]?.undo).to.equal('token');
  });

  it('did what was planned when the host did it and says nothing', async () => {
    const {store, host, run} = await begin();
    const plan: BulkResult = {changed: 2, skipped: [{code: 'already-suspended', count: 1, sample: []}], failed: []};
    host.outcome = {kind: 'done', result: undefined};
    expect(await run(request('suspend', everybody(store)), {plan})).to.deep.include({result: plan});
  });

  it('changes nothing when more match than were confirmed', async () => {
    const {source, store, host, run} = await begin();
    const plan: BulkResult = {changed: 1, skipped: [{code: 'already-suspended', count: 1, sample: []}], failed: []};
    const error = await failure(run(request('suspend', everybody(store)), {plan}));
    expect([error.code, error.partial]).to.deep.equal(['conflict', undefined]);
    expect(source.people.some(({suspension}) => suspension)).to.equal(false);
    expect(host.of('changed')).to.deep.equal([]);
    expect(host.of('before')[0]?.[2]).to.deep.include({count: 2});
  });
});

describe('store: an act that does not come to its end', () => {
  const breakAt = (at: number) => (done: number) =>
    done === at ? Promise.reject(new Error('503')) : Promise.resolve();

  it('fails with what was done, which stands, is told, and can be undone', async () => {
    const {source, store, host, run} = await begin();
    source.pace = breakAt(2);
    store.select(selectIds(IDS));
    const error = await failure(run(request('delete')));
    expect([error.code, error.retryable, error.partial?.changed]).to.deep.equal(['unavailable', true, 2]);
    expect(shownIds(store)).to.deep.equal(['c']);
    expect(host.of('changed')[0]?.slice(1, 3)).to.deep.equal(['delete', null]);
    expect(store.state.undoable[0]?.undo).to.equal(error.partial?.undo);
  });

  it('leaves people selected while a part is left to be done', async () => {
    const {source, store, run} = await begin();
    source.pace = breakAt(2);
    store.select(selectIds(IDS));
    await failure(run());
    expect(store.state.selected.count).to.equal(3);
  });

  it('fails without a word of what was done when nothing was', async () => {
    const {source, host, run} = await begin();
    source.pace = breakAt(0);
    expect((await failure(run())).partial?.changed).to.equal(0);
    expect(host.of('changed')).to.deep.equal([]);
  });

  it('takes what a source says in part only', async () => {
    const {source, run} = await begin();
    const partial = {changed: 1} as BulkResult;
    source.suspend = () => Promise.reject(new CustomerSourceError('quota', 'Full', {partial}));
    const error = await failure(run());
    expect([error.code, error.partial]).to.deep.equal(['quota', {changed: 1, skipped: [], failed: []}]);
  });

  it('is stopped in the middle: what was done stands and is told', async () => {
    const {source, store, controller, run} = await begin();
    source.pace = async done => {
      if (done === 1) controller.abort();
    };
    const outcome = await run(request('delete'));
    expect(outcome).to.deep.include({kind: 'done', isStopped: true});
    expect(shownIds(store)).to.deep.equal(['b', 'c']);
    expect(store.state.undoable).to.have.length(1);
  });

  it('is not stopped when all was done by the time it was', async () => {
    const {controller, run} = await begin();
    const plan: BulkResult = {changed: 3, skipped: [], failed: []};
    const outcome = await run(request(), {plan, onProgress: done => done === 3 && controller.abort()});
    expect(outcome).to.deep.include({isStopped: false});
  });

  it('is told but not kept when the page has another source by then', async () => {
    const {source, store, host, run} = await begin();
    source.pace = async () => {
      store.setSource(new ActingSource([person('z')]));
    };
    await run();
    expect(host.of('changed')[0]?.slice(1)).to.deep.equal(['suspend', IDS]);
    expect(store.state.undoable).to.deep.equal([]);
  });
});

describe('store: the host of acts', () => {
  it('is told who exactly has changed when some were left out by name', async () => {
    const {host, run} = await begin([person('a'), person('b', {suspension: SUSPENSION}), person('c')]);
    await run();
    expect(host.of('changed')[0]?.[2]).to.deep.equal(['a', 'c']);
  });

  it('is told "anybody" for a selection by query', async () => {
    const {store, host, run} = await begin();
    await run(request('suspend', everybody(store)));
    expect(host.of('changed')[0]?.[2]).to.equal(null);
  });

  it('that fails itself makes the act fail', async () => {
    const host = new RecordingHost();
    host.before = () => Promise.reject(new CustomerSourceError('offline', ''));
    const {store} = await connected(new ActingSource(), host);
    const error = await failure(runAct(store, request(), {signal: new AbortController().signal}));
    expect(error.code).to.equal('offline');
  });
});
