import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {toCustomer} from '../../src/customers/index.js';
import {customer, NOW} from './arbitraries.js';

const whole = customer({
  name: 'Ann',
  avatarUrl: '/a.png',
  country: 'DE',
  browser: 'firefox',
  lastActiveAt: NOW,
  suspension: {since: 1, until: 2, reason: 'spam', by: {id: 'a', name: 'Agent'}},
  attributes: {text: 'x', number: 1, yes: true, list: ['a'], none: null},
});

describe('toCustomer', () => {
  it('returns a customer as it is', () => {
    expect(toCustomer(whole)).to.equal(whole);
    const plain = customer();
    expect(toCustomer(plain)).to.equal(plain);
  });

  for (const raw of [null, undefined, 5, 'x', [], {}, {id: null}, {id: ''}, {id: {}}]) {
    it(`${JSON.stringify(raw)} is nobody`, () => expect(toCustomer(raw)).to.equal(null));
  }

  it('fills in what is missing', () => {
    const expected = customer({id: '7', version: '', name: null, email: null, createdAt: 0});
    expect(toCustomer({id: 7})).to.deep.equal(expected);
  });

  const wrong: [field: string, given: unknown, read: unknown][] = [
    ['version', 3, '3'],
    ['version', null, ''],
    ['name', '', null],
    ['name', 5, '5'],
    ['name', {}, null],
    ['verified', 'yes', false],
    ['returning', 1, false],
    ['browser', 'netscape', null],
    ['device', 5, null],
    ['createdAt', '2026-01-01', 0],
    ['createdAt', NaN, 0],
    ['createdAt', new Date(5), 5],
    ['lastActiveAt', 9e15, null],
    ['lastActiveAt', new Date(NaN), null],
    ['pageVisits', -1, 0],
    ['pageVisits', '5', 0],
    ['conversations', Infinity, 0],
    ['suspension', 'yes', null],
    ['suspension', undefined, null],
    ['suspension', {}, {since: 0, until: null, reason: null, by: null}],
    [
      'suspension',
      {since: 1, until: 'x', reason: 5, by: {id: 5}},
      {since: 1, until: null, reason: '5', by: {id: '5', name: ''}},
    ],
    [
      'suspension',
      {since: 1, until: null, reason: null, by: {}},
      {since: 1, until: null, reason: null, by: {id: '', name: ''}},
    ],
    ['attributes', null, {}],
    ['attributes', ['x'], {}],
    [
      'attributes',
      {a: NaN, b: [1], c: 1n, d: undefined, e: new Date(5), f: 'x'},
      {a: null, b: null, c: null, d: null, e: 5, f: 'x'},
    ],
  ];
  for (const [field, given, read] of wrong) {
    it(`${field}: ${String(given)} is read as ${JSON.stringify(read)}`, () => {
      expect(toCustomer({...whole, [field]: given})).to.deep.equal({...whole, [field]: read});
    });
  }

  it('leaves out what no customer has, from a row that is right otherwise', () => {
    expect(toCustomer({...whole, password: 'secret'})).to.deep.equal(whole);
  });

  it('reads the dates of a suspension as times', () => {
    const suspension = {...whole.suspension, since: new Date(1), until: new Date(2)};
    expect(toCustomer({...whole, suspension})).to.deep.equal(whole);
    expect(toCustomer({...whole, suspension: {...suspension, since: 1}})).to.deep.equal(whole);
  });

  it('takes a verified one for nobody anonymous', () => {
    expect(toCustomer({...whole, anonymous: true, verified: true})).to.include({anonymous: false, verified: true});
  });

  it('never throws, and gives what it takes as it is the next time', () => {
    const keys = Object.keys(customer());
    const row = fc.dictionary(
      fc.constantFrom(...keys),
      fc.anything({withNullPrototype: true, withDate: true, withBigInt: true}),
    );
    fc.assert(
      fc.property(row, raw => {
        const once = toCustomer({id: 'x', ...raw});
        if (once) expect(toCustomer(once)).to.equal(once);
      }),
      {numRuns: 2000},
    );
  });
});
