import {expect} from '@open-wc/testing';
import {CustomerSourceError, type BulkResult} from '../../src/customers/index.js';
import {runAct} from '../../src/store/acts.js';
import {keep, recentActs, undoAct} from '../../src/store/undo.js';
import type {UndoableAct} from '../../src/store/state.js';
import {ActingSource} from '../support/acting-source.js';
import {connected, person, ScriptedSource} from './support.js';

const {signal} = new AbortController();
const IDS = ['a', 'b', 'c'];

/** A page that has just deleted three people. */
async function deleted() {
  const source = new ActingSource(IDS.map(id => person(id)));
  const {store, host} = await connected(source);
  await runAct(store, {act: 'delete', selection: {ids: IDS}, count: 3}, {signal});
  const act = store.state.undoable[0];
  if (!act) throw new Error('Nothing can be undone');
  return {source, store, host, act};
}

function edit(change: Partial<UndoableAct> = {}): UndoableAct {
  return {kind: 'update', undo: null, at: 1, by: null, changed: 1, sample: [{id: 'a', label: 'Ann'}], ...change};
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => (error as CustomerSourceError).code,
  );
}

describe('store: undo', () => {
  it('puts everybody back, tells the host whom, shows them, and is offered no more', async () => {
    const {source, store, host, act} = await deleted();
    expect(store.state.page?.customers).to.deep.equal([]);
    expect((await undoAct(store, act)).changed).to.equal(3);
    expect(source.people).to.have.length(3);
    expect(store.state.page?.customers).to.have.length(3);
    const [, kind, ids] = host.of('changed').at(-1) ?? [];
    expect(kind).to.equal('undo');
    expect(ids).to.have.members(IDS);
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('leaves out who was edited since, by name', async () => {
    const source = new ActingSource(IDS.map(id => person(id)));
    const {store, host} = await connected(source);
    const details = {until: null, reason: null};
    await runAct(store, {act: 'suspend', selection: {ids: IDS}, count: 3}, {signal, details});
    source.edit('b', {name: 'Bea'});
    const undo = host.of('changed')[0]?.[3] as () => Promise<void>;
    const error = await undo().catch((caught: unknown) => caught as CustomerSourceError);
    expect(error).to.include({code: 'conflict'});
    expect(source.people.find(({id}) => id === 'b')?.suspension).not.to.equal(null);
    expect(source.people.find(({id}) => id === 'a')?.suspension).to.equal(null);
    expect(host.of('changed').at(-1)?.slice(1)).to.deep.equal(['undo', null]);
  });

  it('is done once when it is asked for twice at once', async () => {
    const {source, store, act} = await deleted();
    const [first, second] = await Promise.all([undoAct(store, act), undoAct(store, act)]);
    expect(first).to.equal(second);
    expect(source.calls.filter(({kind}) => kind === 'undo')).to.have.length(1);
  });

  it('says what it has done so far, and who undoes', async () => {
    const {source, store, act} = await deleted();
    store.configure({agent: {id: 'maya', name: 'Maya'}});
    const told: number[][] = [];
    await undoAct(store, act, {onProgress: (done, total) => told.push([done, total])});
    expect(told).to.deep.equal([[3, 3]]);
    expect(source.calls.at(-1)?.options.by).to.deep.equal({id: 'maya', name: 'Maya'});
  });

  it('can be tried again after it failed', async () => {
    const {source, store, act} = await deleted();
    source.beforeUndo = () => Promise.reject(new CustomerSourceError('offline', ''));
    expect(await codeOf(undoAct(store, act))).to.equal('offline');
    expect(store.state.undoable).to.deep.equal([act]);
    source.beforeUndo = () => Promise.resolve();
    expect((await undoAct(store, act)).changed).to.equal(3);
  });

  it('tells what was put back before it failed', async () => {
    const {source, store, host, act} = await deleted();
    const partial = {changed: 2} as BulkResult;
    source.undo = () => Promise.reject(new CustomerSourceError('unavailable', '', {partial}));
    expect(await codeOf(undoAct(store, act))).to.equal('unavailable');
    expect(host.of('changed').at(-1)?.slice(1)).to.deep.equal(['undo', null]);
    expect(store.state.undoable).to.deep.equal([act]);
  });

  it('is offered no more when the source knows nothing of it', async () => {
    const {source, store, act} = await deleted();
    await source.undo(act.undo ?? '');
    expect(await codeOf(undoAct(store, act))).to.equal('not-found');
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('stays on offer when it was stopped', async () => {
    const {source, store, act} = await deleted();
    const controller = new AbortController();
    source.undo = async () => {
      controller.abort();
      return {changed: 1, skipped: [], failed: []};
    };
    await undoAct(store, act, {signal: controller.signal});
    expect(store.state.undoable).to.deep.equal([act]);
  });

  it('is forbidden where the source cannot', async () => {
    const {source, store, act} = await deleted();
    Object.assign(source, {undo: undefined});
    expect(await codeOf(undoAct(store, act))).to.equal('forbidden');
  });

  it('of an edit without a token is the edit’s own', async () => {
    const {store} = await connected(new ScriptedSource([person('a')]));
    let reverted = 0;
    const act = edit({
      revert: async () => {
        reverted++;
      },
    });
    keep(store, act);
    await undoAct(store, act);
    expect([reverted, store.state.undoable.length]).to.deep.equal([1, 0]);
  });

  it('keeps the last 20 acts, the newest first', async () => {
    const {store} = await connected(new ScriptedSource());
    for (let at = 1; at <= 25; at++) keep(store, edit({at}));
    expect(store.state.undoable.map(({at}) => at).slice(0, 2)).to.deep.equal([25, 24]);
    expect(store.state.undoable).to.have.length(20);
  });
});

describe('store: recent acts', () => {
  it('are those that the source knows of, with this page’s own edits among them, the newest first', async () => {
    const {source, store, act} = await deleted();
    keep(store, edit({at: act.at - 10}));
    keep(store, edit({at: Date.now() + 60_000}));
    source.recentActs = async () => [{...act, undo: 'theirs'}];
    const acts = await recentActs(store, signal);
    expect(acts.map(({kind, undo}) => undo ?? kind)).to.deep.equal(['update', 'theirs', 'update']);
  });

  it('are this page’s own where the source knows none', async () => {
    const {source, store, act} = await deleted();
    Object.assign(source, {recentActs: undefined});
    expect(await recentActs(store, signal)).to.deep.equal([act]);
  });

  it('leave out what is no act', async () => {
    const {source, store} = await deleted();
    source.recentActs = async () => [null, {undo: 5}, {undo: 'x', kind: 'delete'}] as never;
    expect(await recentActs(store, signal)).to.deep.equal([]);
  });

  it('fail when the source does', async () => {
    const {source, store} = await deleted();
    source.recentActs = () => Promise.reject(new CustomerSourceError('offline', ''));
    expect(await codeOf(recentActs(store, signal))).to.equal('offline');
  });
});
