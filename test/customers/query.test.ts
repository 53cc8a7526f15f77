import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  assertQuery,
  DEFAULT_QUERY,
  isCustomerSourceError,
  isNarrowed,
  normalizeQuery,
  sameQuery,
  sameView,
  type CustomerQuery,
} from '../../src/customers/index.js';
import {anyQuery} from './arbitraries.js';

describe('DEFAULT_QUERY', () => {
  it('is everybody, the last active first, 50 a page', () => {
    expect(DEFAULT_QUERY).to.deep.equal({
      tab: 'all',
      search: '',
      match: 'all',
      filters: [],
      sort: {field: 'lastActiveAt', direction: 'desc'},
      page: 1,
      pageSize: 50,
    });
  });
  it('is frozen all the way down', () => {
    expect(Object.isFrozen(DEFAULT_QUERY)).to.equal(true);
    expect(Object.isFrozen(DEFAULT_QUERY.filters)).to.equal(true);
    expect(Object.isFrozen(DEFAULT_QUERY.sort)).to.equal(true);
  });
});

describe('sameQuery and sameView', () => {
  const changes: Partial<CustomerQuery>[] = [
    {tab: 'verified'},
    {search: 'x'},
    {match: 'any'},
    {filters: [{field: 'city', operator: 'known'}]},
    {sort: {field: 'name', direction: 'desc'}},
    {sort: {field: 'lastActiveAt', direction: 'asc'}},
  ];
  for (const change of changes) {
    it(`tell ${JSON.stringify(change)}`, () => {
      expect(sameView(DEFAULT_QUERY, {...DEFAULT_QUERY, ...change})).to.equal(false);
      expect(sameQuery(DEFAULT_QUERY, {...DEFAULT_QUERY, ...change})).to.equal(false);
    });
  }
  for (const change of [{page: 2}, {pageSize: 25}]) {
    it(`${JSON.stringify(change)} is the same view, not the same query`, () => {
      expect(sameView(DEFAULT_QUERY, {...DEFAULT_QUERY, ...change})).to.equal(true);
      expect(sameQuery(DEFAULT_QUERY, {...DEFAULT_QUERY, ...change})).to.equal(false);
    });
  }
  it('tell a number from its text', () => {
    const a = normalizeQuery({filters: [{field: 'attributes.x', operator: 'is', value: 5}]});
    const b = normalizeQuery({filters: [{field: 'attributes.x', operator: 'is', value: '5'}]});
    expect(sameView(a, b)).to.equal(false);
  });
  it('hold for copies with the keys in another order', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const copy = Object.fromEntries(Object.entries(query).reverse());
        return sameQuery(query, copy as typeof query) && sameQuery(query, query);
      }),
    );
  });
});

describe('isNarrowed', () => {
  it('not by tab, order and page', () => {
    expect(isNarrowed({...DEFAULT_QUERY, tab: 'active', page: 3, search: '  '})).to.equal(false);
  });
  it('by a search', () => expect(isNarrowed({...DEFAULT_QUERY, search: 'x'})).to.equal(true));
  it('by a filter', () => {
    expect(isNarrowed({...DEFAULT_QUERY, filters: [{field: 'city', operator: 'known'}]})).to.equal(true);
  });
});

describe('assertQuery', () => {
  function faults(change: object): Record<string, string> | undefined {
    try {
      assertQuery({...DEFAULT_QUERY, ...change});
      return undefined;
    } catch (error) {
      if (!isCustomerSourceError(error)) throw error;
      expect(error.code).to.equal('invalid');
      expect(error.retryable).to.equal(false);
      return error.fields;
    }
  }

  it('lets every declared query pass', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const filters = query.filters.filter(condition => !condition.field.startsWith('attributes.?'));
        expect(faults({...query, filters})).to.equal(undefined);
      }),
    );
  });
  it('lets undeclared attributes pass', () => {
    const filters = [
      {field: 'attributes.x', operator: 'between', value: [1, 2]},
      {field: 'attributes.x', operator: 'between', value: ['2026-01-01', '2026-01-02']},
      {field: 'attributes.x', operator: 'is', value: true},
    ];
    expect(faults({filters, sort: {field: 'attributes.y', direction: 'asc'}})).to.equal(undefined);
  });

  const wrong: [change: object, faults: Record<string, string>][] = [
    [{tab: 'nope'}, {tab: 'value'}],
    [{search: null}, {search: 'value'}],
    [{match: 'some'}, {match: 'value'}],
    [{page: 0}, {page: 'value'}],
    [{pageSize: 2.5}, {pageSize: 'value'}],
    [{sort: {field: 'nope', direction: 'asc'}}, {nope: 'field'}],
    [{sort: {field: 'name', direction: 'up'}}, {sort: 'value'}],
    [{filters: [{field: 'nope', operator: 'known'}]}, {nope: 'field'}],
    [{filters: [{field: 'attributes.', operator: 'known'}]}, {'attributes.': 'field'}],
    [{filters: [{field: 'name', operator: 'gt', value: 1}]}, {name: 'operator'}],
    [{filters: [{field: 'name', operator: 'like', value: 'x'}]}, {name: 'operator'}],
    [{filters: [{field: 'attributes.x', operator: 'like', value: 'x'}]}, {'attributes.x': 'operator'}],
    [{filters: [{field: 'pageVisits', operator: 'is', value: '5'}]}, {pageVisits: 'value'}],
    [{filters: [{field: 'attributes.x', operator: 'between', value: ['a', 'b']}]}, {'attributes.x': 'value'}],
    [
      {tab: 'nope', page: -1},
      {tab: 'value', page: 'value'},
    ],
  ];
  for (const [change, expected] of wrong) {
    it(`rejects ${JSON.stringify(change)}`, () => expect(faults(change)).to.deep.equal(expected));
  }
  it('rejects a field named as a part of every object', () => {
    expect(faults({filters: [{field: '__proto__', operator: 'known'}]})).to.have.own.property('__proto__', 'field');
  });
});
