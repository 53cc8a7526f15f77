import {expect} from '@open-wc/testing';
import {
  assertDraft,
  isCustomerSourceError,
  safeUrl,
  validateDraft,
  type CustomerDraft,
} from '../../src/customers/index.js';
import {CUSTOM, customer} from './arbitraries.js';

const problemsOf = (draft: object) => validateDraft(draft, CUSTOM).problems;
const attribute = (key: string, value: unknown) =>
  validateDraft({name: 'A', attributes: {[key]: value}} as CustomerDraft, CUSTOM);

describe('validateDraft', () => {
  it('trims texts and takes blank ones as unknown', () => {
    const {draft, problems} = validateDraft({name: ' Ann ', email: '\tann@example.com\n', city: '  ', country: ' de '});
    expect(draft).to.deep.equal({name: 'Ann', email: 'ann@example.com', city: null, country: 'DE'});
    expect(problems).to.deep.equal({});
  });
  it('keeps every field of a draft and nothing else', () => {
    const whole: CustomerDraft = {
      name: 'Ann',
      email: 'ann@example.com',
      avatarUrl: 'https://example.com/a.png',
      anonymous: false,
      verified: true,
      country: 'DE',
      city: 'Bonn',
      timeZone: 'Europe/Berlin',
      language: 'de',
      ipAddress: '::1',
      browser: 'firefox',
      device: 'desktop',
      platform: 'linux',
      attributes: {plan: 'pro'},
    };
    const given = {...whole, id: 'x', version: '9', pageVisits: 7, __proto__: null};
    expect(validateDraft(given, CUSTOM)).to.deep.equal({draft: whole, problems: {}});
  });
  it('leaves what is absent absent', () => {
    expect(validateDraft({name: 'A', city: undefined}).draft).to.deep.equal({name: 'A'});
  });
  it('does not change what it was given', () => {
    const given = Object.freeze({name: ' A ', attributes: Object.freeze({x: ' 1 '})});
    expect(validateDraft(given).draft).to.deep.equal({name: 'A', attributes: {x: '1'}});
  });
  it('replaces halves of surrogate pairs', () =>
    expect(validateDraft({name: 'a\ud800'}).draft.name).to.equal('a\ufffd'));
  it('keeps markup as the text it is', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(validateDraft({name})).to.deep.equal({draft: {name}, problems: {}});
  });

  const problems: [draft: object, problems: object][] = [
    [{}, {name: 'name-or-email'}],
    [{name: ' ', email: ''}, {name: 'name-or-email'}],
    [{anonymous: true}, {}],
    [{name: 'A'}, {}],
    [{email: 'a@b'}, {}],
    [{email: 'stanisław.wójcik@wp.pl'}, {}],
    [{email: '用户@例子.公司'}, {}],
    [{email: 'Ann.O’Hara@b'}, {email: 'email'}],
    [{email: "a.!#$%&'*+/=?^_`{|}~-b@sub.example.co"}, {}],
    [{email: 'a'}, {email: 'email'}],
    [{email: 'a@'}, {email: 'email'}],
    [{email: 'a b@c.de'}, {email: 'email'}],
    [{email: 'a@-b.de'}, {email: 'email'}],
    [{email: 'a@b..de'}, {email: 'email'}],
    [{email: `a@${'b'.repeat(64)}.de`}, {email: 'email'}],
    [{email: `a@${'b'.repeat(63)}.de`}, {}],
    [{name: 'A', verified: true, anonymous: true}, {verified: 'verified-anonymous'}],
    [{name: 'A', verified: null}, {verified: 'type'}],
    [{name: 'A', anonymous: 'yes'}, {anonymous: 'type'}],
    [{name: 'A', avatarUrl: 'javascript:alert(1)'}, {avatarUrl: 'url'}],
    [{name: 'A', avatarUrl: '/a.png'}, {}],
    [{name: 'A', country: 'XX'}, {country: 'choice'}],
    [{name: 'A', country: 'Germany'}, {country: 'choice'}],
    [{name: 'A', country: null}, {}],
    [{name: 'A', browser: 'netscape'}, {browser: 'choice'}],
    [{name: 'A', device: 'phone', platform: 'ios'}, {}],
    [{name: 5, email: 'a@b'}, {name: 'type'}],
    [{name: 'A', city: ['x']}, {city: 'type'}],
  ];
  for (const [draft, expected] of problems) {
    it(`${JSON.stringify(draft)}: ${JSON.stringify(expected)}`, () =>
      expect(problemsOf(draft)).to.deep.equal(expected));
  }

  describe('of a patch', () => {
    it('looks at the customer as it will be', () => {
      expect(validateDraft({name: null}, [], customer()).problems).to.deep.equal({});
      expect(validateDraft({name: null}, [], customer({email: null})).problems).to.deep.equal({name: 'name-or-email'});
      expect(validateDraft({verified: true}, [], customer({anonymous: true})).problems).to.deep.equal({
        verified: 'verified-anonymous',
      });
      expect(
        validateDraft({city: 'X'}, [], customer({anonymous: true, name: null, email: null})).problems,
      ).to.deep.equal({});
    });
    it('gives only what was in the patch', () => {
      expect(validateDraft({city: ' Bonn '}, [], customer()).draft).to.deep.equal({city: 'Bonn'});
    });
  });

  describe('attributes', () => {
    const good: [key: string, given: unknown, read: unknown][] = [
      ['note', ' hi ', 'hi'],
      ['note', '  ', null],
      ['note', null, null],
      ['note', undefined, null],
      ['seats: total, %', 5, 5],
      ['seats: total, %', '5.5', 5.5],
      ['renewal', 1000, 1000],
      ['renewal', '2026-01-01', Date.UTC(2026, 0)],
      ['partner', true, true],
      ['partner', false, false],
      ['partner', 'true', true],
      ['partner', 'false', false],
      ['plan', 'pro', 'pro'],
      ['tags', ['a', 'b'], ['a', 'b']],
      ['tags', [], null],
      ['other', 'x', 'x'],
      ['other', 5, 5],
      ['other', false, false],
      ['other', ['x'], ['x']],
    ];
    for (const [key, given, value] of good) {
      it(`${key}: ${JSON.stringify(given)} is ${JSON.stringify(value)}`, () => {
        expect(attribute(key, given)).to.deep.equal({draft: {name: 'A', attributes: {[key]: value}}, problems: {}});
      });
    }
    const bad: [key: string, given: unknown, problem: string][] = [
      ['note', 5, 'type'],
      ['seats: total, %', 'five', 'type'],
      ['seats: total, %', true, 'type'],
      ['seats: total, %', ['5'], 'type'],
      ['renewal', 'tomorrow', 'type'],
      ['renewal', '2026-02-30', 'type'],
      ['partner', 'constructor', 'type'],
      ['partner', 1, 'type'],
      ['plan', 'gold', 'choice'],
      ['plan', 5, 'choice'],
      ['tags', 'a', 'type'],
      ['tags', ['a', 5], 'type'],
      ['other', {}, 'type'],
      ['other', NaN, 'type'],
      ['other', ['x', 1], 'type'],
    ];
    for (const [key, given, problem] of bad) {
      it(`${key}: ${JSON.stringify(given)} is no value`, () => {
        expect(attribute(key, given).problems).to.deep.equal({[`attributes.${key}`]: problem});
      });
    }
    it('may have any key', () => {
      const {draft} = validateDraft({
        name: 'A',
        attributes: JSON.parse('{"__proto__": "x"}') as Record<string, string>,
      });
      expect(Object.entries(draft.attributes ?? {})).to.deep.equal([['__proto__', 'x']]);
    });
  });
});

describe('assertDraft', () => {
  it('gives what can be saved', () => expect(assertDraft({name: ' A '})).to.deep.equal({name: 'A'}));
  it('takes a patch', () => expect(assertDraft({city: null}, customer())).to.deep.equal({city: null}));
  it('throws invalid and names the fields', () => {
    try {
      assertDraft({email: 'x'});
      expect.fail('did not throw');
    } catch (error) {
      if (!isCustomerSourceError(error)) throw error;
      expect(error.code).to.equal('invalid');
      expect(error.fields).to.deep.equal({email: 'email'});
    }
  });
});

describe('safeUrl', () => {
  const good = [
    'https://example.com/a?b#c',
    'http://x',
    'HTTPS://X',
    '/a.png',
    'a.png',
    '../a',
    '?q',
    '#h',
    '//cdn.example.com/a',
    ' /a ',
  ];
  for (const address of good) {
    it(`'${address}' is safe`, () => {
      expect(safeUrl(address)).to.equal(address.trim());
      expect(safeUrl(address, 'image')).to.equal(address.trim());
    });
  }
  const bad = [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'blob:https://x/1',
    'file:///etc',
    'data:text/html,x',
    'data:,image/',
    'https://',
    'http://[',
    '',
    '  ',
    null,
    undefined,
  ];
  for (const address of bad) {
    it(`${JSON.stringify(address)} is not`, () => {
      expect(safeUrl(address)).to.equal(null);
      expect(safeUrl(address, 'image')).to.equal(null);
    });
  }
  it('takes a picture in data: as an image only', () => {
    const picture = 'data:image/png;base64,AAAA';
    expect(safeUrl(picture)).to.equal(null);
    expect(safeUrl(picture, 'image')).to.equal(picture);
    expect(safeUrl('DATA:IMAGE/PNG,A', 'image')).to.equal('DATA:IMAGE/PNG,A');
  });
});
