import {expect} from '@open-wc/testing';
import {
  COUNTRY_CODES,
  countryName,
  DEFAULT_COLUMNS,
  FIELDS,
  filterFields,
  findField,
  isKnownField,
  readField,
} from '../../src/customers/index.js';
import {CUSTOM, customer} from './arbitraries.js';

describe('FIELDS', () => {
  it('are the CSV columns of the contract, in order', () => {
    expect(FIELDS.map(field => field.csv).join(', ')).to.equal(
      'id, name, email, avatar_url, verified, anonymous, country, city, time_zone, language, ip_address, browser, device, ' +
        'platform, created_at, last_active_at, page_visits, conversations, returning, suspended_since, suspended_until, ' +
        'suspension_reason, suspended_by_id, suspended_by',
    );
  });
  it('read a customer', () => {
    const whole = customer({
      suspension: {since: 1, until: 2, reason: 'spam', by: {id: 'a', name: 'Agent'}},
      country: 'DE',
    });
    const read = Object.fromEntries(FIELDS.map(({key}) => [key, readField(whole, key)]));
    const {suspension: _, attributes: __, version: ___, ...plain} = whole;
    expect(read).to.deep.equal({
      ...plain,
      suspendedSince: 1,
      suspendedUntil: 2,
      suspensionReason: 'spam',
      suspendedById: 'a',
      suspendedBy: 'Agent',
    });
  });
  it('of a suspension are unknown without one', () => {
    for (const key of ['suspendedSince', 'suspendedUntil', 'suspensionReason', 'suspendedById', 'suspendedBy']) {
      expect(readField(customer(), key)).to.equal(null);
    }
  });
  it('have every default column', () => {
    for (const key of DEFAULT_COLUMNS) expect(findField(key)?.column).to.equal(true);
  });
});

describe('readField', () => {
  it('reads attributes, and nothing that every object has', () => {
    const someone = customer({attributes: {x: 1, 'a.b': 'c', gone: null}});
    expect(readField(someone, 'attributes.x')).to.equal(1);
    expect(readField(someone, 'attributes.a.b')).to.equal('c');
    expect(readField(someone, 'attributes.gone')).to.equal(null);
    expect(readField(someone, 'attributes.toString')).to.equal(null);
    expect(readField(someone, 'attributes.__proto__')).to.equal(null);
    expect(readField(someone, 'toString')).to.equal(null);
  });
});

describe('findField', () => {
  it('finds declared attributes with their choices', () => {
    const plan = findField('attributes.plan', CUSTOM);
    expect(plan).to.deep.include({kind: 'choice', label: 'Plan', choices: ['free', 'pro']});
    expect(plan?.choiceLabels).to.deep.equal({free: 'free', pro: 'Pro'});
    expect(plan?.read(customer({attributes: {plan: 'pro'}}))).to.equal('pro');
  });
  it('finds no other', () => {
    expect(findField('attributes.other', CUSTOM)).to.equal(undefined);
    expect(findField('plan', CUSTOM)).to.equal(undefined);
    expect(findField('toString')).to.equal(undefined);
  });
});

describe('filterFields', () => {
  it('offers the built-in filters, then the host’s attributes', () => {
    const keys = filterFields(CUSTOM).map(field => field.key);
    expect(keys.slice(0, 2)).to.deep.equal(['name', 'email']);
    expect(keys.slice(-CUSTOM.length)).to.deep.equal(CUSTOM.map(field => `attributes.${field.key}`));
    expect(filterFields()).to.have.length(keys.length - CUSTOM.length);
    expect(keys).not.to.include('id');
  });
});

describe('isKnownField', () => {
  for (const key of ['name', 'attributes.x', 'attributes.a.b']) {
    it(`'${key}' is`, () => expect(isKnownField(key)).to.equal(true));
  }
  for (const key of ['', 'nope', 'attributes', 'attributes.', '__proto__']) {
    it(`'${key}' is not`, () => expect(isKnownField(key)).to.equal(false));
  }
});

describe('countries', () => {
  it('are the 249 of ISO 3166-1, each once, in order', () => {
    expect(COUNTRY_CODES).to.have.length(249);
    expect([...new Set(COUNTRY_CODES)].sort()).to.deep.equal(COUNTRY_CODES);
  });
  it('all have a name in English', () => {
    for (const code of COUNTRY_CODES) expect(countryName(code, 'en')).not.to.equal(code);
  });
  it('are named in the language asked for', () => {
    expect(countryName('DE', 'en')).to.equal('Germany');
    expect(countryName('DE', 'fr')).to.equal('Allemagne');
    expect(countryName('DE', 'en')).to.equal('Germany');
  });
  it('without a name are shown as they are stored', () => {
    expect(countryName('QX', 'en')).to.equal('QX');
    expect(countryName('Narnia', 'en')).to.equal('Narnia');
  });
  it('unknown have none', () => {
    for (const code of [null, undefined, '']) expect(countryName(code, 'en')).to.equal(null);
  });
  it('are named in English where the locale is none', () => expect(countryName('DE', 'x_y')).to.equal('Germany'));
});
