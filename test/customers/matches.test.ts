import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  compileFilters,
  compileMatcher,
  compileNarrowing,
  compileSearch,
  DEFAULT_QUERY,
  fold,
  matches,
  matchesTab,
  normalizeQuery,
  searchWords,
  TABS,
  type CustomerQuery,
  type FilterCondition,
} from '../../src/customers/index.js';
import {anyCustomer, CONTEXT, customer, DAY, fewTexts, NOW} from './arbitraries.js';

const query = (change: Partial<CustomerQuery>): CustomerQuery => ({...DEFAULT_QUERY, ...change});

describe('search', () => {
  const goncalves = customer({name: 'Luís Gonçalves', email: 'luisg@embraer.com.br'});
  const finds: Record<string, boolean> = {
    '': true,
    ' \t\u00a0': true,
    goncalves: true,
    GONÇALVES: true,
    'gon luís': true,
    'gonc embraer': true,
    'luisg@embraer': true,
    'ncal ernst': false,
    'luís gonçalves x': false,
    'sg@e': true,
  };
  for (const [search, found] of Object.entries(finds)) {
    it(`'${search}' ${found ? 'finds' : 'does not find'} Luís Gonçalves`, () => {
      expect(compileSearch(search)(goncalves)).to.equal(found);
    });
  }
  it('does not find across the end of the name and the start of the email', () => {
    expect(compileSearch('ss')(customer({name: 'as', email: 's@x'}))).to.equal(false);
  });
  it('finds nobody without name and email', () => {
    expect(compileSearch('a')(customer({name: null, email: null}))).to.equal(false);
  });
  it('agrees with its definition', () => {
    const words = fc.array(fewTexts, {maxLength: 3});
    fc.assert(
      fc.property(anyCustomer, words, (someone, parts) => {
        const has = (text: string | null, word: string) => text !== null && fold(text).includes(fold(word));
        const expected = parts.filter(Boolean).every(word => has(someone.name, word) || has(someone.email, word));
        expect(compileSearch(parts.join('  '))(someone)).to.equal(expected);
      }),
    );
  });
  it('gives its words', () => expect(searchWords(' José  LEE ')).to.deep.equal(['jose', 'lee']));
});

describe('filters', () => {
  const yes: FilterCondition = {field: 'name', operator: 'known'};
  const no: FilterCondition = {field: 'name', operator: 'unknown'};
  const cases: ['all' | 'any', FilterCondition[], boolean][] = [
    ['all', [], true],
    ['any', [], true],
    ['all', [yes, yes], true],
    ['all', [yes, no], false],
    ['any', [no, yes], true],
    ['any', [no, no], false],
  ];
  for (const [match, filters, expected] of cases) {
    it(`${match} of [${filters.map(filter => (filter === yes ? 'yes' : 'no')).join(', ')}] is ${expected}`, () => {
      expect(compileFilters({match, filters}, CONTEXT)(customer())).to.equal(expected);
    });
  }
});

describe('matches', () => {
  const visitor = customer({anonymous: true, name: 'Ann', pageVisits: 3});
  const visits = (value: number): FilterCondition => ({field: 'pageVisits', operator: 'gte', value});

  it('asks for tab, search and filters together', () => {
    const good = query({tab: 'visitors', search: 'ann', filters: [visits(3)]});
    expect(matches(visitor, good, CONTEXT)).to.equal(true);
    expect(matches(visitor, {...good, tab: 'verified'}, CONTEXT)).to.equal(false);
    expect(matches(visitor, {...good, search: 'bob'}, CONTEXT)).to.equal(false);
    expect(matches(visitor, {...good, filters: [visits(4)]}, CONTEXT)).to.equal(false);
  });

  it('is tab and narrowing, for every tab', () => {
    fc.assert(
      fc.property(anyCustomer, fc.constantFrom(...TABS), fewTexts, (someone, tab, search) => {
        const asked = query({tab, search, filters: [visits(2)]});
        const expected = matchesTab(someone, tab, CONTEXT) && compileNarrowing(asked, CONTEXT)(someone);
        expect(matches(someone, asked, CONTEXT)).to.equal(expected);
        expect(compileMatcher(asked, CONTEXT)(someone)).to.equal(expected);
      }),
    );
  });

  it('sees changes of a query that is not frozen', () => {
    const changing = query({filters: [visits(3)]});
    expect(matches(visitor, changing, CONTEXT)).to.equal(true);
    changing.filters.push(visits(4));
    expect(matches(visitor, changing, CONTEXT)).to.equal(false);
    changing.filters = [];
    changing.tab = 'verified';
    expect(matches(visitor, changing, CONTEXT)).to.equal(false);
  });

  it('sees changes inside of a frozen query', () => {
    const inside = visits(3);
    const shallow = Object.freeze(query({filters: Object.freeze([inside]) as FilterCondition[]}));
    expect(matches(visitor, shallow, CONTEXT)).to.equal(true);
    inside.value = 4;
    expect(matches(visitor, shallow, CONTEXT)).to.equal(false);
  });

  it('sees another context for the same frozen query', () => {
    const active = normalizeQuery({tab: 'active'});
    const on = normalizeQuery({filters: [{field: 'createdAt', operator: 'on', value: '2026-03-29'}]});
    const someone = customer({lastActiveAt: NOW, createdAt: Date.UTC(2026, 2, 29, 23)});
    const context = {...CONTEXT};
    expect(matches(someone, active, context)).to.equal(true);
    expect(matches(someone, active, {...context})).to.equal(true);
    context.now += DAY;
    expect(matches(someone, active, context)).to.equal(false);
    expect(matches(someone, active, {...context, activeWindow: 86_400})).to.equal(true);
    expect(matches(someone, on, CONTEXT)).to.equal(false);
    expect(matches(someone, on, {...CONTEXT, timeZone: 'UTC'})).to.equal(true);
  });
});
