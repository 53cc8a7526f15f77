import {expect} from '@open-wc/testing';
import type {Customer} from '../../src/customers/index.js';
import {isSelectable, NOBODY, selectIds, withCustomers} from '../../src/store/selection.js';
import {selectMatching} from '../../src/store/select-matching.js';
import {DEFAULT_PERMISSIONS, DEFAULT_SETTINGS} from '../../src/store/state.js';
import {connected, person, RecordingHost, ScriptedSource, settled} from './support.js';

const crowd = (count: number): Customer[] =>
  Array.from({length: count}, (_, index) =>
    person(String(index).padStart(3, '0'), {lastActiveAt: 1e12 - index, country: index % 2 ? 'FR' : 'DE'}),
  );

describe('a selection of named customers', () => {
  const [ann, bob, cleo] = crowd(3);

  it('takes customers in and out, each once', () => {
    const both = withCustomers(withCustomers(NOBODY, [ann!, bob!], true), [bob!], true);
    expect(both.selection).to.deep.equal({ids: ['000', '001']});
    expect(both.count).to.equal(2);
    expect([ann!, bob!, cleo!].map(both.has)).to.deep.equal([true, true, false]);
    expect(withCustomers(both, [ann!], false).selection).to.deep.equal({ids: ['001']});
  });

  it('is nobody again once the last is out', () => {
    expect(withCustomers(selectIds(['000']), [ann!], false)).to.equal(NOBODY);
    expect(selectIds([])).to.equal(NOBODY);
  });

  it('is the same value when nothing changes', () => {
    const one = selectIds(['000']);
    expect(withCustomers(one, [ann!], true)).to.equal(one);
    expect(withCustomers(one, [bob!], false)).to.equal(one);
  });
});

describe('the selection of a page', () => {
  it('is told once for each change', async () => {
    const {store, host} = await connected(new ScriptedSource(crowd(3)));
    store.select(selectIds(['000']));
    store.select(store.state.selected);
    store.select(NOBODY);
    expect(host.of('selection')).to.deep.equal([
      ['selection', {ids: ['000']}, 1],
      ['selection', {ids: []}, 0],
    ]);
  });

  it('survives paging, sorting, searching and another tab', async () => {
    const {store} = await connected(new ScriptedSource(crowd(3)));
    store.select(selectIds(['000']));
    for (const change of [
      {pageSize: 1, page: 2},
      {sort: {field: 'name', direction: 'asc'}},
      {search: 'x'},
      {tab: 'active'},
    ] as const) {
      store.changeQuery(change);
      await settled();
      expect(store.state.selected.selection, JSON.stringify(change)).to.deep.equal({ids: ['000']});
    }
  });

  it('survives a live change, and lets go of whoever was removed', async () => {
    const source = new ScriptedSource(crowd(3));
    const {store} = await connected(source);
    store.select(selectIds(['000', '001']));
    await source.change(['000']);
    expect(store.state.selected.count).to.equal(2);
    source.people = source.people.slice(1);
    await source.change(['000'], 'removed');
    expect(store.state.selected.selection).to.deep.equal({ids: ['001']});
  });

  it('ends with the source', async () => {
    const {store, host} = await connected(new ScriptedSource(crowd(3)));
    store.select(selectIds(['000']));
    store.setSource(new ScriptedSource(crowd(2)));
    expect(store.state.selected).to.equal(NOBODY);
    expect(host.of('selection').at(-1)).to.deep.equal(['selection', {ids: []}, 0]);
  });

  it('makes order and membership wait, and lets them follow once it has ended', async () => {
    const source = new ScriptedSource(crowd(3));
    const {store} = await connected(source);
    store.select(selectIds(['000']));
    source.people = [...source.people, person('new', {lastActiveAt: 2e12})];
    await source.change(null);
    expect(store.state.waiting?.fresh).to.equal(1);
    expect(store.state.page?.customers.length).to.equal(3);
    store.select(NOBODY);
    expect(store.state.waiting).to.equal(null);
    expect(store.state.page?.customers[0]?.id).to.equal('new');
  });

  it('stays put at its end while the agent is at work in the page', async () => {
    const source = new ScriptedSource(crowd(3));
    const host = new RecordingHost();
    host.held = true;
    const {store} = await connected(source, host);
    store.select(selectIds(['000']));
    source.people = source.people.slice(1);
    await source.change(null);
    store.select(NOBODY);
    expect(store.state.waiting).not.to.equal(null);
  });
});

describe('everybody who matches', () => {
  it('is a query and its context, whatever rows are loaded', async () => {
    const {store} = await connected(new ScriptedSource(crowd(120)));
    selectMatching(store);
    const {selected, page} = store.state;
    expect(selected.selection).to.deep.equal({query: page?.query, context: page?.context, except: []});
    expect(selected.count).to.equal(120);
    expect(selected.has(person('119'))).to.equal(true);
  });

  it('leaves out whom one takes out, and takes them in again', async () => {
    const {store} = await connected(new ScriptedSource(crowd(120)));
    selectMatching(store);
    const [first, second] = store.state.page?.customers ?? [];
    const without = withCustomers(store.state.selected, [first!, second!], false);
    expect(without.count).to.equal(118);
    expect('except' in without.selection && without.selection.except).to.deep.equal([first!.id, second!.id]);
    expect([first!, second!].map(without.has)).to.deep.equal([false, false]);
    const again = withCustomers(without, [first!], true);
    expect(again.count).to.equal(119);
    expect('except' in again.selection && again.selection.except).to.deep.equal([second!.id]);
  });

  it('is nobody once everybody is taken out', async () => {
    const {store} = await connected(new ScriptedSource(crowd(3)));
    selectMatching(store);
    expect(withCustomers(store.state.selected, store.state.page!.customers, false)).to.equal(NOBODY);
  });

  it('cannot take in whom the query does not mean', async () => {
    const {store} = await connected(new ScriptedSource(crowd(10)));
    store.changeQuery({filters: [{field: 'country', operator: 'any-of', value: ['FR']}]});
    await settled();
    selectMatching(store);
    const {selected} = store.state;
    const german = person('zzz', {country: 'DE'});
    expect(selected.count).to.equal(5);
    expect(selected.means?.(german)).to.equal(false);
    expect(withCustomers(selected, [german], true)).to.equal(selected);
  });

  it('survives paging and sorting, and ends when the view means others', async () => {
    const {store} = await connected(new ScriptedSource(crowd(120)));
    selectMatching(store);
    store.changeQuery({page: 2});
    store.changeQuery({sort: {field: 'name', direction: 'asc'}});
    await settled();
    expect(store.state.selected.count).to.equal(120);
    store.changeQuery({search: '00'});
    expect(store.state.selected).to.equal(NOBODY);
  });

  it('cannot be selected while a condition is not applied', async () => {
    const {store} = await connected(new ScriptedSource(crowd(3)));
    store.assignQuery({filters: [{field: 'attributes.plan', operator: 'is', value: 'pro'}]});
    await settled();
    selectMatching(store);
    expect(store.state.selected).to.equal(NOBODY);
  });
});

describe('what a selection is good for', () => {
  const settings = {...DEFAULT_SETTINGS, permissions: DEFAULT_PERMISSIONS};

  it('are acts and export', () => {
    expect(isSelectable({acts: new Set(['view', 'create']), settings})).to.equal(false);
    for (const act of ['suspend', 'unsuspend', 'delete', 'export'] as const) {
      expect(isSelectable({acts: new Set([act]), settings}), act).to.equal(true);
    }
  });

  it('and the host’s own, if they are for several', () => {
    const own = (bulk: boolean) => ({...settings, actions: [{id: 'tag', label: 'Tag', bulk}]});
    expect(isSelectable({acts: new Set(), settings: own(false)})).to.equal(false);
    expect(isSelectable({acts: new Set(), settings: own(true)})).to.equal(true);
  });
});

describe('what is offered', () => {
  it('is unsuspending where the agent may suspend and the source can', async () => {
    const {store} = await connected(new ScriptedSource());
    expect(store.state.acts.has('unsuspend')).to.equal(false);
    const source = Object.assign(new ScriptedSource(), {
      unsuspend: () => Promise.resolve({changed: 0, skipped: [], failed: []}),
    });
    store.setSource(source);
    expect(store.state.acts.has('unsuspend')).to.equal(true);
    expect(store.state.acts.has('suspend')).to.equal(false);
    store.configure({permissions: {...DEFAULT_PERMISSIONS, suspend: false}});
    expect(store.state.acts.has('unsuspend')).to.equal(false);
  });
});
