import {expect} from '@open-wc/testing';
import {applyPatch, customerFromDraft, newId, seen, visited} from '../../src/customers/index.js';
import {customer, NOW} from './arbitraries.js';

const MINUTE = 60_000;
const made = {id: 'n', now: NOW, version: 'v'};

describe('customerFromDraft', () => {
  it('fills in what is not known', () => {
    const expected = customer({id: 'n', version: 'v', name: null, email: null, createdAt: NOW});
    expect(customerFromDraft({}, made)).to.deep.equal(expected);
  });
  it('keeps what is', () => {
    const whole = customer({
      id: 'n',
      version: 'v',
      avatarUrl: '/a',
      verified: true,
      country: 'DE',
      city: 'Bonn',
      timeZone: 'Europe/Berlin',
      language: 'de',
      ipAddress: '::1',
      browser: 'edge',
      device: 'tablet',
      platform: 'other',
      createdAt: 5,
      lastActiveAt: 6,
      pageVisits: 7,
      conversations: 8,
      returning: true,
      suspension: {since: 1, until: null, reason: null, by: null},
      attributes: {x: 1},
    });
    expect(customerFromDraft(whole, made)).to.deep.equal(whole);
    expect(customerFromDraft({anonymous: true}, made).anonymous).to.equal(true);
  });
  it('takes id and version from nobody else', () => {
    expect(customerFromDraft({id: 'x', version: 'y'}, made)).to.include({id: 'n', version: 'v'});
  });
  it('shares no attributes with the draft', () => {
    const attributes = {x: 1};
    expect(customerFromDraft({attributes}, made).attributes).not.to.equal(attributes);
  });
});

describe('applyPatch', () => {
  const someone = Object.freeze(customer({city: 'Bonn', attributes: {a: 1, b: 2}}));
  it('leaves what is absent, clears with null, and has the new version', () => {
    const after = applyPatch(someone, {name: 'Bob', city: null, email: undefined}, '2');
    expect(after).to.deep.equal({...someone, name: 'Bob', city: null, version: '2'});
  });
  it('merges attributes key by key', () => {
    expect(applyPatch(someone, {attributes: {b: null, c: 3}}, '2').attributes).to.deep.equal({a: 1, b: null, c: 3});
  });
});

describe('visited', () => {
  const visit = (lastActiveAt: number | null, at: number) => visited(customer({lastActiveAt, pageVisits: 4}), {at});
  it('counts the visit and leaves the version', () => {
    expect(visit(NOW - 1, NOW)).to.deep.equal(customer({lastActiveAt: NOW, pageVisits: 5}));
  });
  it('is no return at first', () => expect(visit(null, NOW)).to.include({returning: false, lastActiveAt: NOW}));
  it('is no return after less than 30 minutes', () => {
    expect(visit(NOW, NOW + 30 * MINUTE - 1).returning).to.equal(false);
  });
  it('is a return after 30 minutes', () => expect(visit(NOW, NOW + 30 * MINUTE).returning).to.equal(true));
  it('told late counts, but does not turn time back', () => {
    expect(visit(NOW, NOW - 90 * MINUTE)).to.include({pageVisits: 5, lastActiveAt: NOW, returning: false});
  });
  it('who returned once has returned', () => {
    expect(visited(customer({returning: true, lastActiveAt: NOW}), {at: NOW}).returning).to.equal(true);
  });
});

describe('seen', () => {
  it('changes the last activity alone, and only forward', () => {
    expect(seen(customer(), NOW)).to.deep.equal(customer({lastActiveAt: NOW}));
    expect(seen(customer({lastActiveAt: NOW}), NOW - 1).lastActiveAt).to.equal(NOW);
    expect(seen(customer({lastActiveAt: NOW}), NOW + 1).lastActiveAt).to.equal(NOW + 1);
  });
});

describe('a time that is none', () => {
  for (const at of [NaN, Infinity, -Infinity, 8.64e15 + 1, -9e15]) {
    it(`${String(at)} is invalid`, () => {
      for (const act of [() => seen(customer(), at), () => visited(customer(), {at})]) {
        expect(act).to.throw().with.property('code', 'invalid');
      }
    });
  }
  it('the first and the last one there is are not', () => {
    for (const at of [-8.64e15, 8.64e15]) expect(seen(customer(), at).lastActiveAt).to.equal(at);
  });
});

describe('newId', () => {
  it('is a UUID of version 4, another one each time', () => {
    const ids = Array.from({length: 500}, newId);
    for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(500);
  });
});
