import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DEFAULT_QUERY, queryFromParams, queryToParams, type CustomerQuery} from '../../src/customers/index.js';
import {anyQuery, CUSTOM} from './arbitraries.js';

const print = (change: Partial<CustomerQuery>): string => queryToParams({...DEFAULT_QUERY, ...change}).toString();

describe('queryToParams', () => {
  it('leaves defaults out', () => expect(print({})).to.equal(''));

  it('prints as the contract shows', () => {
    const params = queryToParams({
      tab: 'verified',
      search: 'ann',
      match: 'any',
      sort: {field: 'name', direction: 'desc'},
      page: 2,
      pageSize: 25,
      filters: [
        {field: 'country', operator: 'any-of', value: ['DE', 'FR']},
        {field: 'pageVisits', operator: 'gte', value: 5},
        {field: 'city', operator: 'known'},
      ],
    });
    expect(decodeURIComponent(params.toString())).to.equal(
      'tab=verified&q=ann&match=any&sort=-name&page=2&size=25&f=country:any-of:DE,FR&f=pageVisits:gte:5&f=city:known',
    );
  });

  it('encodes list items before joining them', () => {
    const params = queryToParams({
      ...DEFAULT_QUERY,
      filters: [{field: 'attributes.a:b', operator: 'any-of', value: ['x,y', '50%']}],
    });
    expect(params.get('f')).to.equal('attributes.a%3Ab:any-of:x%2Cy,50%25');
  });

  it('tells an empty list from a list of an empty text', () => {
    const value = (list: string[]) =>
      queryToParams({...DEFAULT_QUERY, filters: [{field: 'country', operator: 'any-of', value: list}]}).get('f');
    expect(value([])).to.equal('country:any-of');
    expect(value([''])).to.equal('country:any-of:');
  });

  it('prints an ascending order without a sign', () => {
    expect(print({sort: {field: 'lastActiveAt', direction: 'asc'}})).to.equal('sort=lastActiveAt');
  });

  it('does not fail on halves of surrogate pairs', () => {
    expect(print({filters: [{field: 'country', operator: 'any-of', value: ['\ud800']}]})).to.contain('f=');
  });

  it('puts the prefix before every name', () => {
    const params = queryToParams({...DEFAULT_QUERY, tab: 'active', page: 2}, {prefix: 'c-'});
    expect(params.toString()).to.equal('c-tab=active&c-page=2');
  });
});

describe('queryFromParams', () => {
  it('reads back every query that was printed', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        expect(queryFromParams(queryToParams(query), {fields: CUSTOM})).to.deep.equal(query);
      }),
      {numRuns: 1000},
    );
  });

  it('reads back every query from text and under a prefix, beside other parameters', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom('c_', 'é&', 'tab', ':'), (query, prefix) => {
        const params = queryToParams(query, {prefix});
        params.append('other', '1');
        params.append('page', '7');
        expect(queryFromParams(`?${params.toString()}`, {prefix, fields: CUSTOM})).to.deep.equal(query);
      }),
      {numRuns: 500},
    );
  });

  it('reads the contract’s example', () => {
    const query = queryFromParams(
      '?tab=verified&q=ann&match=any&sort=-lastActiveAt&page=2&size=50&f=country:any-of:DE,FR&f=pageVisits:gte:5',
    );
    expect(query).to.deep.equal({
      tab: 'verified',
      search: 'ann',
      match: 'any',
      sort: {field: 'lastActiveAt', direction: 'desc'},
      page: 2,
      pageSize: 50,
      filters: [
        {field: 'country', operator: 'any-of', value: ['DE', 'FR']},
        {field: 'pageVisits', operator: 'gte', value: 5},
      ],
    });
  });

  const dropped = [
    'tab=nope',
    'match=maybe',
    'sort=',
    'sort=-',
    'sort=nope',
    'page=',
    'page=x',
    'page=0',
    'page=1.5',
    'size=0',
    'size=99999',
    'f=',
    'f=name',
    'f=:is:x',
    'f=name:is',
    'f=name:like:x',
    'f=pageVisits:gte:five',
    'f=createdAt:on:2026-02-30',
    'f=country:any-of:%25E0%25A4%25A',
    'f=%25E0:is:x',
    'f=attributes.x:between:1',
    'f=attributes.x:between',
  ];
  for (const part of dropped) {
    it(`drops '${part}', keeps the rest and says so`, () => {
      const problems: string[] = [];
      const query = queryFromParams(`q=ann&${part}&f=city:known`, {onProblem: message => problems.push(message)});
      expect(query).to.deep.equal({...DEFAULT_QUERY, search: 'ann', filters: [{field: 'city', operator: 'known'}]});
      expect(problems).to.have.length(1);
    });
  }

  it('never throws', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), text => Boolean(queryFromParams(`f=${text}&sort=${text}`))));
  });

  it('keeps colons and commas of a text', () => {
    expect(queryFromParams('f=name:contains:a:b,c').filters).to.deep.equal([
      {field: 'name', operator: 'contains', value: 'a:b,c'},
    ]);
  });

  it('keeps conditions on fields nobody declared, their values as text', () => {
    expect(queryFromParams('f=attributes.seats:is:5&f=colour:is:red').filters).to.deep.equal([
      {field: 'attributes.seats', operator: 'is', value: '5'},
      {field: 'colour', operator: 'is', value: 'red'},
    ]);
  });

  it('takes the first of a parameter given twice', () => {
    expect(queryFromParams('tab=active&tab=verified').tab).to.equal('active');
  });

  it('leaves the parameters as they were', () => {
    const params = new URLSearchParams('tab=active&x=1');
    queryFromParams(params);
    expect(params.toString()).to.equal('tab=active&x=1');
  });
});
