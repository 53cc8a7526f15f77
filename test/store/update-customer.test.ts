import {expect} from '@open-wc/testing';
import {CustomerSourceError, type Customer, type CustomerPatch, type UpdateOptions} from '../../src/customers/index.js';
import {undoAct} from '../../src/store/undo.js';
import {updateCustomer, type UpdatedCustomer} from '../../src/store/update-customer.js';
import {connected, person, RecordingHost, ScriptedSource, settled} from './support.js';

type Answer = (before: Customer, patch: CustomerPatch, options: UpdateOptions) => Promise<Customer>;

const ANN = person('a', {name: 'Ann', city: 'Bonn', attributes: {plan: 'free'}});

/** A source of one that stores an edit, or answers as it is told; it writes down what it was asked. */
class EditableSource extends ScriptedSource {
  readonly edits: {patch: CustomerPatch; options: UpdateOptions}[] = [];
  answer: Answer | null = null;

  constructor(customer = ANN) {
    super([customer]);
  }

  async update(id: string, patch: CustomerPatch, options: UpdateOptions = {}): Promise<Customer> {
    this.edits.push({patch, options});
    const before = this.people.find(each => each.id === id);
    if (!before) throw new CustomerSourceError('not-found', 'Nobody');
    if (this.answer) return this.answer(before, patch, options);
    if (options.ifVersion !== undefined && options.ifVersion !== before.version) {
      throw new CustomerSourceError('conflict', 'Edited since', {current: before});
    }
    const after: Customer = {
      ...before,
      ...patch,
      attributes: {...before.attributes, ...patch.attributes},
      version: `${before.version}+`,
    };
    this.people = [after];
    return after;
  }
}

async function start(customer = ANN) {
  const source = new EditableSource(customer);
  const host = new RecordingHost();
  const {store} = await connected(source, host);
  const stored: UpdatedCustomer[] = [];
  const giveUp = new AbortController();
  const save = (patch: CustomerPatch, before = customer) =>
    updateCustomer(store, before, patch, {signal: giveUp.signal, onStored: each => stored.push(each)});
  return {source, host, store, stored, giveUp, save};
}

/** What a promise was rejected with. */
async function failure(promise: Promise<unknown>): Promise<CustomerSourceError> {
  try {
    await promise;
  } catch (error) {
    return error as CustomerSourceError;
  }
  throw new Error('It was not rejected');
}

describe('updateCustomer', () => {
  it('stores the edit of what the agent saw, tells who edits, and shows it', async () => {
    const {source, store, stored, save} = await start();
    store.configure({agent: {id: 'k', name: 'Kim'}});
    const updated = await save({name: 'Anna'});
    expect(updated?.customer.name).to.equal('Anna');
    expect(stored).to.deep.equal([updated]);
    const [{patch, options}] = source.edits as [(typeof source.edits)[0]];
    expect(patch).to.deep.equal({name: 'Anna'});
    expect([options.ifVersion, options.by]).to.deep.equal(['1', {id: 'k', name: 'Kim'}]);
    expect(store.state.page?.customers[0]?.name).to.equal('Anna');
  });

  it('compares no versions where the source has none', async () => {
    const {source, save} = await start(person('a', {version: ''}));
    await save({name: 'Anna'});
    expect('ifVersion' in (source.edits[0]?.options ?? {})).to.equal(false);
  });

  it('asks the host first, and tells it afterwards with the way back', async () => {
    const {host, save} = await start();
    await save({city: null});
    expect(host.of('before')[0]).to.deep.equal([
      'before',
      'update',
      {selection: {ids: ['a']}, count: 1, customer: ANN, patch: {city: null}},
    ]);
    expect(host.of('changed')[0]?.slice(0, 3)).to.deep.equal(['changed', 'update', ['a']]);
    expect(host.of('changed')[0]?.[3]).to.be.a('function');
  });

  it('changes nothing when the host vetoes', async () => {
    const {source, host, stored, save} = await start();
    host.outcome = {kind: 'veto'};
    expect(await save({name: 'Anna'})).to.equal(null);
    expect([source.edits, stored, host.of('changed')]).to.deep.equal([[], [], []]);
  });

  it('says when the host has agreed', async () => {
    const {source, host, store, giveUp} = await start();
    let agree = (): void => undefined;
    host.before = () => new Promise(resolve => (agree = () => resolve({kind: 'go'})));
    source.answer = () => new Promise(() => undefined);
    let agreed = 0;
    const options = {signal: giveUp.signal, onAgreed: () => agreed++, onStored: () => undefined};
    updateCustomer(store, ANN, {name: 'Anna'}, options).catch(() => undefined);
    await settled();
    expect([agreed, source.edits.length]).to.deep.equal([0, 0]);
    agree();
    await settled();
    expect([agreed, source.edits.length]).to.deep.equal([1, 1]);
    giveUp.abort();
  });

  it('takes the host’s result where the host did it; how to undo that, only the host knows', async () => {
    const {source, host, store, save} = await start();
    host.outcome = {kind: 'done', result: {...ANN, name: 'By the host'}};
    const updated = await save({name: 'Anna'});
    expect(updated?.customer.name).to.equal('By the host');
    expect(updated?.act).to.equal(null);
    expect(source.edits).to.deep.equal([]);
    expect(host.of('changed')).to.deep.equal([['changed', 'update', ['a']]]);
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('rejects a result that is no customer', async () => {
    const {host, save} = await start();
    host.outcome = {kind: 'done', result: undefined};
    expect((await failure(save({name: 'Anna'}))).code).to.equal('invalid');
    expect(host.of('changed')).to.deep.equal([]);
  });

  it('rejects with forbidden where the source has no way', async () => {
    const {source, save} = await start();
    Object.assign(source, {update: undefined});
    expect((await failure(save({name: 'Anna'}))).code).to.equal('forbidden');
  });

  it('says what is stored now when somebody else was quicker', async () => {
    const {source, host, save} = await start();
    source.people = [{...ANN, city: 'Köln', version: '2'}];
    const error = await failure(save({name: 'Anna'}));
    expect([error.code, error.current?.city]).to.deep.equal(['conflict', 'Köln']);
    expect(host.of('changed')).to.deep.equal([]);
  });

  it('asks for what is stored now when the conflict does not say; gone is not found', async () => {
    const {source, save} = await start();
    source.answer = () => Promise.reject(new CustomerSourceError('conflict', 'Edited since'));
    expect((await failure(save({name: 'Anna'}))).current?.name).to.equal('Ann');
    source.get = () => Promise.resolve(null);
    expect((await failure(save({name: 'Anna'}))).code).to.equal('not-found');
  });

  it('is given up at once while the host holds it, and nothing changes later', async () => {
    const {source, host, giveUp, save} = await start();
    let agree = (): void => undefined;
    host.before = () => new Promise(resolve => (agree = () => resolve({kind: 'go'})));
    const saving = failure(save({name: 'Anna'}));
    giveUp.abort();
    expect((await saving).code).to.equal('aborted');
    agree();
    await settled();
    expect(source.edits).to.deep.equal([]);
  });

  it('tells the host and remembers the undo when it was given up too late', async () => {
    const {source, host, store, stored, giveUp, save} = await start();
    let answer = (): void => undefined;
    source.answer = before => new Promise(resolve => (answer = () => resolve({...before, name: 'Anna', version: '2'})));
    const saving = failure(save({name: 'Anna'}));
    await settled();
    giveUp.abort();
    expect((await saving).code).to.equal('aborted');
    answer();
    await settled();
    expect(stored[0]?.customer.name).to.equal('Anna');
    expect(host.of('changed').length).to.equal(1);
    expect(store.state.undoable.length).to.equal(1);
  });

  it('undoes by the source’s token', async () => {
    const {source, store, save} = await start();
    const undone: string[] = [];
    Object.assign(source, {
      undo: async (token: string) => {
        undone.push(token);
        return {changed: 1, skipped: [], failed: []};
      },
    });
    source.answer = async (before, patch, {onUndo}) => {
      onUndo?.('token-1');
      return {...before, ...patch, attributes: before.attributes};
    };
    const updated = await save({name: 'Anna'});
    if (updated?.act) await undoAct(store, updated.act);
    expect(undone).to.deep.equal(['token-1']);
    expect(store.state.undoable).to.deep.equal([]);
  });

  it('undoes without a token by the old values of what was edited, attributes too', async () => {
    const {source, store, save} = await start();
    const updated = await save({city: null, attributes: {plan: 'pro', seats: 3}});
    if (updated?.act) await undoAct(store, updated.act);
    expect(source.edits[1]?.patch).to.deep.equal({city: 'Bonn', attributes: {plan: 'free', seats: null}});
    expect(source.edits[1]?.options.ifVersion).to.equal('1+');
    expect(store.state.page?.customers[0]?.city).to.equal('Bonn');
  });

  it('undoes nothing that somebody has edited since', async () => {
    const {source, host, save} = await start();
    await save({city: null});
    source.people = [{...ANN, city: 'Köln', version: '3'}];
    const undo = host.of('changed')[0]?.[3] as () => Promise<void>;
    expect((await failure(undo())).code).to.equal('conflict');
    expect(source.people[0]?.city).to.equal('Köln');
  });

  it('undoes nothing, and says so, where the source can edit no more', async () => {
    const {source, store, save} = await start();
    const updated = await save({city: null});
    Object.assign(source, {update: undefined});
    expect(updated?.act && (await failure(undoAct(store, updated.act))).code).to.equal('forbidden');
  });
});
