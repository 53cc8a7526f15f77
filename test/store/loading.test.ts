import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import {CustomersStore} from '../../src/store/customers-store.js';
import {connected, person, RecordingHost, ScriptedSource, settled} from './support.js';

const people = [person('a'), person('b')];

describe('store: loading', () => {
  it('waits without a source', () => {
    const store = new CustomersStore(new RecordingHost());
    store.connect();
    expect(store.state.status).to.equal('waiting');
    store.disconnect();
  });

  it('goes from first load to ready, and says so once', async () => {
    const {store, host, source} = await connected(new ScriptedSource(people, false));
    expect(store.state.status).to.equal('first-load');
    await source.last.answer();
    expect(store.state.status).to.equal('ready');
    expect(store.state.page?.customers.map(({id}) => id)).to.deep.equal(['b', 'a']);
    void store.refresh();
    await source.last.answer();
    expect(host.of('ready')).to.deep.equal([['ready', 2]]);
  });

  it('keeps the last good page while it refreshes', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    await source.last.answer();
    store.changeQuery({search: 'a'});
    expect(store.state.status).to.equal('refreshing');
    expect(store.state.page?.customers).to.have.length(2);
  });

  it('aborts a request that a later one overtakes, and never shows its answer', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    const first = source.last;
    store.changeQuery({search: 'b'});
    const second = source.last;
    expect(first.signal?.aborted).to.equal(true);
    await second.answer();
    await first.answer();
    expect(store.state.page?.customers.map(({id}) => id)).to.deep.equal(['b']);
    expect(store.state.status).to.equal('ready');
  });

  it('drops the failure of an overtaken request', async () => {
    const {store, host, source} = await connected(new ScriptedSource(people, false));
    const first = source.last;
    store.changeQuery({search: 'b'});
    await source.last.answer();
    await first.answer(new Error('late'));
    expect(host.of('error')).to.deep.equal([]);
    expect(store.state.status).to.equal('ready');
  });

  it('fails with the last good page, the error and a way to try again', async () => {
    const {store, host, source} = await connected(new ScriptedSource(people, false));
    await source.last.answer();
    void store.refresh();
    await source.last.answer(new CustomerSourceError('unavailable', 'The server did not answer'));
    expect(store.state.status).to.equal('failed');
    expect(store.state.page?.customers).to.have.length(2);
    expect(store.state.error?.code).to.equal('unavailable');
    expect(host.of('error')).to.have.length(1);
    store.retry();
    await source.last.answer();
    expect(store.state.status).to.equal('ready');
    expect(store.state.error).to.equal(null);
  });

  it('wraps any other rejection', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    await source.last.answer(new TypeError('boom'));
    expect(store.state.error).to.include({name: 'CustomerSourceError', code: 'unknown', message: 'boom'});
  });

  it('survives a source that throws at once', async () => {
    const source = new ScriptedSource(people);
    source.list = () => {
      throw new TypeError('not even a promise');
    };
    const {store} = await connected(source);
    expect(store.state.status).to.equal('failed');
  });

  it('shows no message of its own when the host has taken the error over', async () => {
    const host = new RecordingHost();
    host.showErrors = false;
    const {store, source} = await connected(new ScriptedSource(people, false), host);
    await source.last.answer(new Error('boom'));
    expect(store.state.status).to.equal('failed');
    expect(store.state.error).to.equal(null);
  });

  it('is offline when the source says so', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    await source.last.answer(new CustomerSourceError('offline', 'No connection'));
    expect(store.state.status).to.equal('offline');
  });

  it('calls an answer without customers invalid, and says what it must be', async () => {
    const source = new ScriptedSource(people);
    // @ts-expect-error: what a source written in JavaScript may do
    source.list = () => Promise.resolve({rows: []});
    const {store} = await connected(source);
    expect(store.state.error?.code).to.equal('invalid');
    expect(store.state.error?.message).to.contain('customers');
  });

  it('leaves out malformed rows and tells the host how many', async () => {
    const {store, host, source} = await connected(new ScriptedSource(people, false));
    // @ts-expect-error: what a source written in JavaScript may do
    await source.last.answer({customers: [person('a'), null, {name: 'no id'}, person('a')]});
    expect(store.state.page?.customers.map(({id}) => id)).to.deep.equal(['a']);
    expect(store.state.status).to.equal('ready');
    expect(String(host.of('error')[0]?.[1])).to.contain('3 row(s)');
  });

  it('mends rows whose fields have the wrong type', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    // @ts-expect-error: what a source written in JavaScript may do
    await source.last.answer({customers: [{id: 7, name: '', pageVisits: 'many', suspension: 'yes'}]});
    expect(store.state.page?.customers[0]).to.include({id: '7', name: null, pageVisits: 0, suspension: null});
  });

  it('starts anew with another source', async () => {
    const {store, host} = await connected(new ScriptedSource(people));
    const other = new ScriptedSource([person('z')], false);
    store.setSource(other);
    expect(store.state.status).to.equal('first-load');
    expect(store.state.page).to.equal(null);
    await other.last.answer();
    expect(host.of('ready')).to.have.length(2);
  });

  it('ends everything on disconnect, and goes on with the same rows after it', async () => {
    const {store, source} = await connected(new ScriptedSource(people));
    void store.refresh();
    store.disconnect();
    expect(source.last.signal?.aborted).to.equal(true);
    expect(source.isHeard).to.equal(false);
    store.connect();
    expect(store.state.page?.customers).to.have.length(2);
    expect(source.isHeard).to.equal(true);
    await settled();
    expect(store.state.status).to.equal('ready');
  });

  it('offers what is permitted and possible', async () => {
    const {store} = await connected(new ScriptedSource(people));
    expect([...store.state.acts]).to.have.members(['view', 'converse']);
    store.configure({permissions: {...store.state.settings.permissions, view: false, impersonate: true}});
    expect([...store.state.acts]).to.have.members(['converse', 'impersonate']);
  });

  it('follows the clock of the source', async () => {
    const {store, source} = await connected(new ScriptedSource(people, false));
    await source.last.answer({now: Date.now() + 3_600_000});
    expect(store.viewContext().now - Date.now()).to.be.within(3_590_000, 3_610_000);
  });
});
