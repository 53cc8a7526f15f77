import {expect} from '@open-wc/testing';
import {CustomersStore} from '../../src/store/customers-store.js';
import {connected, person, RecordingHost, ScriptedSource, settled} from './support.js';

const people = Array.from({length: 60}, (_, index) => person(String(index).padStart(2, '0')));

describe('store: the query', () => {
  it('is what the agent asked for, and tells the host with the way it enters the history', async () => {
    const {store, host} = await connected(new ScriptedSource(people));
    store.changeQuery({tab: 'active'});
    expect(store.state.query.tab).to.equal('active');
    store.changeQuery({search: 'ann'}, 'replace');
    expect(host.of('query').map(([, query, history]) => [(query as {search: string}).search, history])).to.deep.equal([
      ['', 'push'],
      ['ann', 'replace'],
    ]);
  });

  it('goes back to the first page with every change but paging', async () => {
    const {store} = await connected(new ScriptedSource(people));
    store.changeQuery({page: 2});
    await settled();
    expect(store.state.query.page).to.equal(2);
    store.changeQuery({search: 'person'});
    expect(store.state.query.page).to.equal(1);
  });

  it('does nothing and tells nobody when nothing changes', async () => {
    const {store, host, source} = await connected(new ScriptedSource(people));
    store.changeQuery({search: ''});
    expect(source.asked).to.have.length(1);
    expect(host.of('query')).to.deep.equal([]);
  });

  it('of the host is taken without an event; missing keys mean their defaults', async () => {
    const {store, host} = await connected(new ScriptedSource(people));
    store.changeQuery({search: 'person', tab: 'active'});
    store.assignQuery({search: 'person'});
    expect(store.state.query).to.include({search: 'person', tab: 'all', page: 1, pageSize: 50});
    expect(host.of('query')).to.have.length(1);
  });

  it('assigned again as before leaves what the agent has changed since', async () => {
    const {store} = await connected(new ScriptedSource(people));
    store.assignQuery({tab: 'active'});
    store.changeQuery({tab: 'all'});
    store.assignQuery({tab: 'active'});
    expect(store.state.query.tab).to.equal('all');
  });

  it('is a frozen copy of what was assigned', async () => {
    const {store} = await connected(new ScriptedSource(people));
    const given = {search: 'a', filters: [{field: 'city', operator: 'is' as const, value: 'Bonn'}]};
    store.assignQuery(given);
    given.search = 'b';
    given.filters.length = 0;
    expect(store.state.query.search).to.equal('a');
    expect(store.state.query.filters).to.have.length(1);
    expect(Object.isFrozen(store.state.query)).to.equal(true);
  });

  it('says the page that was really given', async () => {
    const {store, host} = await connected(new ScriptedSource(people));
    store.assignQuery({page: 9});
    await settled();
    expect(store.state.query.page).to.equal(2);
    expect(host.of('query')).to.deep.equal([]);
  });

  it('keeps a condition on a field nobody declared, and leaves it out of what is asked', async () => {
    const {store, source} = await connected(new ScriptedSource(people));
    const condition = {field: 'attributes.plan', operator: 'any-of' as const, value: ['pro']};
    store.assignQuery({filters: [condition]});
    await settled();
    expect(store.state.query.filters).to.deep.equal([condition]);
    expect(store.state.notApplied).to.deep.equal([condition]);
    expect(source.last.request.query.filters).to.deep.equal([]);
  });

  it('applies that condition, and asks again, once the field is declared', async () => {
    const {store, source} = await connected(new ScriptedSource(people));
    store.assignQuery({filters: [{field: 'attributes.plan', operator: 'any-of', value: ['pro']}]});
    await settled();
    store.configure({fields: [{key: 'plan', label: 'Plan', type: 'choice', choices: ['pro']}]});
    await settled();
    expect(store.state.notApplied).to.deep.equal([]);
    expect(source.last.request.query.filters).to.have.length(1);
  });

  it('leaves out what the source cannot do', async () => {
    const source = Object.assign(new ScriptedSource(people), {
      capabilities: {search: false, sort: ['lastActiveAt'], filters: {country: ['any-of' as const]}},
    });
    const {store} = await connected(source);
    store.assignQuery({
      search: 'x',
      sort: {field: 'name', direction: 'asc'},
      filters: [
        {field: 'country', operator: 'any-of', value: ['DE']},
        {field: 'city', operator: 'is', value: 'Bonn'},
      ],
    });
    await settled();
    const {query} = source.last.request;
    expect(query.search).to.equal('');
    expect(query.sort.field).to.equal('lastActiveAt');
    expect(query.filters.map(({field}) => field)).to.deep.equal(['country']);
    expect(store.canSort('name')).to.equal(false);
  });

  it('asks a source that sorts by one field alone for that', async () => {
    const {source} = await connected(Object.assign(new ScriptedSource(people), {capabilities: {sort: ['name']}}));
    expect(source.last.request.query.sort).to.deep.equal({field: 'name', direction: 'asc'});
  });

  it('does not ask again for fields that say the same', async () => {
    const fields = [{key: 'plan', label: 'Plan', type: 'text' as const}];
    const {store, source} = await connected(new ScriptedSource(people));
    store.configure({fields});
    await settled();
    const asked = source.asked.length;
    store.configure({fields: structuredClone(fields)});
    await settled();
    expect(source.asked).to.have.length(asked);
  });

  it('can be assigned before there is a source, and is asked once there is one', async () => {
    const store = new CustomersStore(new RecordingHost());
    store.assignQuery({search: '07'});
    store.connect();
    const source = new ScriptedSource(people);
    store.setSource(source);
    await settled();
    expect(source.asked).to.have.length(1);
    expect(store.state.page?.total).to.equal(1);
  });
});
