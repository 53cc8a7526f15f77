import {expect} from '@open-wc/testing';
import type {CustomersStore} from '../../src/store/customers-store.js';
import {connected, NOW, person, RecordingHost, ScriptedSource, settled} from './support.js';

const ids = (store: CustomersStore): string[] => store.state.page?.customers.map(({id}) => id) ?? [];
const older = person('a', {lastActiveAt: NOW - 2000});
const newer = person('b', {lastActiveAt: NOW - 1000});

describe('store: live changes', () => {
  it('follow at once while nobody is at work in the page', async () => {
    const {store, source} = await connected(new ScriptedSource([older, newer]));
    source.people = [older, newer, person('c', {lastActiveAt: NOW})];
    await source.change(['c']);
    expect(ids(store)).to.deep.equal(['c', 'b', 'a']);
    expect(store.state.page?.total).to.equal(3);
  });

  it('keep order and membership waiting while somebody is, but not counts and values', async () => {
    const host = new RecordingHost();
    host.held = true;
    const {store, source} = await connected(new ScriptedSource([older, newer]), host);
    source.people = [{...older, name: 'Renamed', lastActiveAt: NOW}, newer, person('c', {lastActiveAt: NOW})];
    await source.change(['a', 'c']);
    expect(ids(store)).to.deep.equal(['b', 'a']);
    expect(store.state.page?.customers[1]?.name).to.equal('Renamed');
    expect(store.state.page?.total).to.equal(3);
    expect(store.state.waiting?.fresh).to.equal(1);
    store.showWaiting();
    expect(ids(store)).to.deep.equal(['c', 'a', 'b']);
    expect(store.state.waiting).to.equal(null);
  });

  it('wait no more when the order is as shown again', async () => {
    const host = new RecordingHost();
    host.held = true;
    const {store, source} = await connected(new ScriptedSource([older, newer]), host);
    source.people = [older, newer, person('c', {lastActiveAt: NOW})];
    await source.change(['c']);
    source.people = [older, newer];
    await source.change(['c']);
    expect(store.state.waiting).to.equal(null);
  });

  it('mark a held row that the source no longer knows', async () => {
    const host = new RecordingHost();
    host.held = true;
    const {store, source} = await connected(new ScriptedSource([older, newer]), host);
    source.people = [newer];
    await source.change(['a']);
    expect(ids(store)).to.deep.equal(['b', 'a']);
    expect([...store.state.gone]).to.deep.equal(['a']);
  });

  it('give a held row its new values when it has left the page', async () => {
    const host = new RecordingHost();
    host.held = true;
    const {store, source} = await connected(new ScriptedSource([older, newer]), host);
    store.changeQuery({search: 'person'});
    await settled();
    source.people = [{...older, name: 'Elsewhere'}, newer];
    await source.change(['a']);
    expect(store.state.page?.customers[1]?.name).to.equal('Elsewhere');
  });

  it('leave rows that did not change the same objects', async () => {
    const {store, source} = await connected(new ScriptedSource([older, newer]));
    const before = store.state.page?.customers[0];
    source.people = [{...older, pageVisits: 9}, structuredClone(newer)];
    await source.change(['a']);
    expect(store.state.page?.customers[0]).to.equal(before);
    expect(store.state.page?.customers[1]?.pageVisits).to.equal(9);
  });

  it('look at the source once more for all that came during a look', async () => {
    const {source} = await connected(new ScriptedSource([older, newer]));
    source.auto = false;
    await source.change(['a']);
    const first = source.asked.length;
    await source.change(['b']);
    await source.change(['c']);
    expect(source.asked).to.have.length(first);
    source.auto = true;
    await source.last.answer();
    expect(source.asked).to.have.length(first + 1);
  });

  it('do not overtake what the agent asks for', async () => {
    const {store, source} = await connected(new ScriptedSource([older, newer]));
    source.auto = false;
    store.changeQuery({search: 'b'});
    const asked = source.last;
    await source.change(['b']);
    expect(asked.signal?.aborted).to.equal(false);
    source.auto = true;
    await asked.answer();
    expect(ids(store)).to.deep.equal(['b']);
  });

  it('are dropped when the agent asks for something else meanwhile', async () => {
    const {store, source} = await connected(new ScriptedSource([older, newer]));
    source.auto = false;
    await source.change(['a']);
    const look = source.last;
    store.changeQuery({search: 'b'});
    await source.last.answer();
    await look.answer({customers: [older]});
    expect(ids(store)).to.deep.equal(['b']);
  });

  it('that fail keep the rows and say so', async () => {
    const {store, source} = await connected(new ScriptedSource([older, newer]));
    source.auto = false;
    await source.change(['a']);
    await source.last.answer(new Error('boom'));
    expect(store.state.status).to.equal('failed');
    expect(ids(store)).to.deep.equal(['b', 'a']);
  });
});
