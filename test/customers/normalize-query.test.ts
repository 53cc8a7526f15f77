import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {DEFAULT_QUERY, normalizeQuery, type CustomerQuery, type FilterCondition} from '../../src/customers/index.js';
import {anyQuery, CUSTOM} from './arbitraries.js';

/** A query as a careless host could hand it in. */
function fromHost(value: unknown): Partial<CustomerQuery> {
  return value as Partial<CustomerQuery>;
}

function problemsOf(value: unknown): string[] {
  const problems: string[] = [];
  normalizeQuery(fromHost(value), CUSTOM, message => problems.push(message));
  return problems;
}

const conditionsOf = (...filters: unknown[]): FilterCondition[] => normalizeQuery(fromHost({filters}), CUSTOM).filters;

describe('normalizeQuery', () => {
  for (const nothing of [{}, null, undefined, 'tab=all', 5]) {
    it(`${JSON.stringify(nothing)} gives the default`, () => {
      expect(normalizeQuery(fromHost(nothing))).to.deep.equal(DEFAULT_QUERY);
    });
  }

  it('keeps what is good and says nothing', () => {
    fc.assert(
      fc.property(anyQuery, query => {
        const problems: string[] = [];
        expect(normalizeQuery(query, CUSTOM, message => problems.push(message))).to.deep.equal(query);
        expect(problems).to.deep.equal([]);
      }),
    );
  });

  it('twice changes nothing', () => {
    const anything = fc.record(
      {
        tab: fc.anything(),
        search: fc.oneof(fc.string({unit: 'binary'}), fc.anything()),
        match: fc.anything(),
        filters: fc.oneof(
          fc.array(
            fc.record({
              field: fc.constantFrom('name', 'attributes.x', 'createdAt', '?'),
              operator: fc.constantFrom('is', 'any-of', 'between', 'known', 'on', 'gt'),
              value: fc.anything(),
            }),
          ),
          fc.anything(),
        ),
        sort: fc.anything(),
        page: fc.anything(),
        pageSize: fc.anything(),
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(anything, value => {
        const once = normalizeQuery(fromHost(value), CUSTOM);
        expect(normalizeQuery(once, CUSTOM)).to.deep.equal(once);
      }),
      {numRuns: 1000},
    );
  });

  it('gives a frozen copy that later changes do not reach', () => {
    const values = ['DE'];
    const given = {...DEFAULT_QUERY, filters: [{field: 'country', operator: 'any-of' as const, value: values}]};
    const query = normalizeQuery(given);
    values.push('FR');
    given.filters.pop();
    expect(query.filters).to.deep.equal([{field: 'country', operator: 'any-of', value: ['DE']}]);
    for (const part of [query, query.filters, query.filters[0], query.filters[0]?.value, query.sort]) {
      expect(Object.isFrozen(part)).to.equal(true);
    }
  });

  it('reads proxies, as those of Vue and Svelte', () => {
    const proxy = <T extends object>(target: T): T =>
      new Proxy(target, {
        get: (object, key) => {
          const value: unknown = Reflect.get(object, key);
          return typeof value === 'object' && value !== null ? proxy(value) : value;
        },
      });
    const query = {...DEFAULT_QUERY, filters: [{field: 'country', operator: 'any-of' as const, value: ['DE']}]};
    expect(normalizeQuery(proxy(query))).to.deep.equal(query);
  });

  const wrong: Record<string, unknown[]> = {
    tab: ['nope', 1, null, '__proto__'],
    search: [5, null, {}],
    match: ['none', true],
    filters: ['x', null, {length: 1}],
    sort: [
      'name',
      null,
      {},
      {field: 'name'},
      {field: 'name', direction: 'up'},
      {field: 'nope', direction: 'asc'},
      {field: 1, direction: 'asc'},
    ],
    page: [0, -1, 1.5, NaN, Infinity, '2', 1e300],
    pageSize: [0, 1001, '25', 1e9],
  };
  for (const [key, values] of Object.entries(wrong)) {
    for (const value of values) {
      it(`${key}: ${JSON.stringify(value)} counts as left out, and that is said`, () => {
        expect(normalizeQuery(fromHost({[key]: value}))).to.deep.equal(DEFAULT_QUERY);
        expect(problemsOf({[key]: value})).to.have.length(1);
        expect(problemsOf({[key]: value})[0]).to.contain(key);
      });
    }
  }

  it('says so of values that have no JSON', () => {
    const round: {self?: unknown} = {};
    round.self = round;
    for (const value of [Symbol('x'), 10n, () => 1, round]) expect(problemsOf({tab: value})).to.have.length(1);
  });

  it('replaces halves of surrogate pairs', () => {
    const query = normalizeQuery({
      search: '\ud800a',
      filters: [{field: 'attributes.\udc00', operator: 'any-of', value: ['\ud800']}],
      sort: {field: 'attributes.\udc00', direction: 'asc'},
    });
    expect(query.search).to.equal('\ufffda');
    expect(query.filters).to.deep.equal([{field: 'attributes.\ufffd', operator: 'any-of', value: ['\ufffd']}]);
    expect(query.sort.field).to.equal('attributes.\ufffd');
  });

  it('knows one zero', () => {
    expect(Object.is(conditionsOf({field: 'pageVisits', operator: 'is', value: -0})[0]?.value, 0)).to.equal(true);
    expect(Object.is(conditionsOf({field: 'pageVisits', operator: 'is', value: '-0'})[0]?.value, 0)).to.equal(true);
  });

  describe('conditions', () => {
    const read: [given: object, value: unknown][] = [
      [{field: 'pageVisits', operator: 'gte', value: '5'}, 5],
      [{field: 'pageVisits', operator: 'between', value: ['1', 2]}, [1, 2]],
      [{field: 'returning', operator: 'is', value: 'true'}, true],
      [{field: 'returning', operator: 'is', value: 'false'}, false],
      [{field: 'createdAt', operator: 'within-days', value: '7'}, 7],
      [{field: 'attributes.seats: total, %', operator: 'is', value: '5'}, 5],
      [{field: 'attributes.partner', operator: 'is', value: 'true'}, true],
      [{field: 'attributes.other', operator: 'is', value: '5'}, '5'],
      [{field: 'attributes.other', operator: 'is', value: 5}, 5],
      [{field: 'attributes.other', operator: 'is', value: false}, false],
      [{field: 'attributes.other', operator: 'gt', value: '5'}, 5],
      [{field: 'attributes.other', operator: 'between', value: [1, 2]}, [1, 2]],
      [{field: 'attributes.other', operator: 'between', value: ['1', '2']}, ['1', '2']],
      [{field: 'nobody knows', operator: 'contains', value: 'x'}, 'x'],
      [{field: 'name', operator: 'is', value: ''}, ''],
    ];
    for (const [given, value] of read) {
      it(`${JSON.stringify(given)} is kept with ${JSON.stringify(value)}`, () => {
        expect(conditionsOf(given)).to.deep.equal([{...given, value}]);
      });
    }

    it('known and unknown have no value', () => {
      expect(conditionsOf({field: 'city', operator: 'known', value: 'x'})).to.deep.equal([
        {field: 'city', operator: 'known'},
      ]);
    });

    const dropped: unknown[] = [
      null,
      'name:is:x',
      {},
      {field: 'name'},
      {field: '', operator: 'known'},
      {field: 5, operator: 'known'},
      {field: 'name', operator: 'resembles', value: 'x'},
      {field: 'name', operator: 'toString', value: 'x'},
      {field: 'name', operator: 'gt', value: 5},
      {field: 'name', operator: 'is', value: 5},
      {field: 'name', operator: 'is'},
      {field: 'name', operator: 'is', value: null},
      {field: 'pageVisits', operator: 'is', value: 'five'},
      {field: 'pageVisits', operator: 'is', value: ' '},
      {field: 'pageVisits', operator: 'is', value: Infinity},
      {field: 'pageVisits', operator: 'between', value: [1]},
      {field: 'pageVisits', operator: 'between', value: [1, 2, 3]},
      {field: 'createdAt', operator: 'between', value: [1, 2]},
      {field: 'createdAt', operator: 'on', value: '2026-02-30'},
      {field: 'returning', operator: 'is', value: 'yes'},
      {field: 'country', operator: 'any-of', value: 'DE'},
      {field: 'country', operator: 'any-of', value: ['DE', 5]},
      {field: 'attributes.other', operator: 'is', value: {}},
      {field: 'attributes.other', operator: 'is'},
      {field: 'attributes.other', operator: 'between', value: ['a', 1]},
    ];
    for (const given of dropped) {
      it(`${JSON.stringify(given)} is dropped, and that is said`, () => {
        const good = {field: 'name', operator: 'is', value: 'x'};
        expect(conditionsOf(given, good)).to.deep.equal([good]);
        expect(problemsOf({filters: [given, good]})).to.have.length(1);
      });
    }
  });
});
