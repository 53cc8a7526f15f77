import {expect} from '@open-wc/testing';
import {
  displayName,
  isActive,
  isSuspended,
  matchesTab,
  suspensionOf,
  TABS,
  type Customer,
} from '../../src/customers/index.js';
import {CONTEXT, customer, NOW} from './arbitraries.js';

const suspension = (until: number | null) => ({since: NOW - 1000, until, reason: null, by: null});

describe('matchesTab', () => {
  const cases: [who: string, given: Partial<Customer>, tabs: string][] = [
    ['a registered one', {}, 'all'],
    ['a verified one', {verified: true}, 'all verified'],
    ['a visitor', {anonymous: true}, 'all visitors'],
    ['one both anonymous and verified, against the rule', {anonymous: true, verified: true}, 'all verified'],
    ['one active now', {lastActiveAt: NOW}, 'all active'],
    ['one at the edge of the window', {lastActiveAt: NOW - 300_000}, 'all active'],
    ['one just past the window', {lastActiveAt: NOW - 300_001}, 'all'],
    ['one whose clock is ahead', {lastActiveAt: NOW + 5000}, 'all active'],
    ['one suspended for good', {suspension: suspension(null)}, 'all suspended'],
    ['one suspended for a moment more', {suspension: suspension(NOW + 1)}, 'all suspended'],
    ['one whose suspension ends now', {suspension: suspension(NOW)}, 'all'],
  ];
  for (const [who, given, tabs] of cases) {
    it(`${who} is in ${tabs}`, () => {
      expect(TABS.filter(tab => matchesTab(customer(given), tab, CONTEXT)).join(' ')).to.equal(tabs);
    });
  }
});

describe('isActive', () => {
  it('takes the window in seconds', () => {
    const someone = customer({lastActiveAt: NOW - 2000});
    expect(isActive(someone, {now: NOW, activeWindow: 2})).to.equal(true);
    expect(isActive(someone, {now: NOW, activeWindow: 1})).to.equal(false);
  });
});

describe('suspensionOf', () => {
  it('gives the one in force', () => {
    const someone = customer({suspension: suspension(NOW + 1)});
    expect(suspensionOf(someone, NOW)).to.equal(someone.suspension);
    expect(isSuspended(someone, NOW)).to.equal(true);
  });
  it('gives none once it has ended', () => {
    expect(suspensionOf(customer({suspension: suspension(NOW)}), NOW)).to.equal(null);
    expect(isSuspended(customer(), NOW)).to.equal(false);
  });
});

describe('displayName', () => {
  it('is the name', () => expect(displayName(customer())).to.equal('Ann Lee'));
  it('is the email without one', () => expect(displayName(customer({name: null}))).to.equal('ann@example.com'));
  it('is null with neither', () => expect(displayName(customer({name: null, email: null}))).to.equal(null));
});
