import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {compare, countryName, FIELDS, type Customer, type Sort} from '../../src/customers/index.js';
import {anyCustomer, customer} from './arbitraries.js';

function order(field: string, direction: Sort['direction'], customers: Partial<Customer>[], locale = 'en'): string {
  return customers
    .map(customer)
    .sort(compare({sort: {field, direction}}, {locale}))
    .map(({id}) => id)
    .join(' ');
}

describe('compare', () => {
  describe('by name', () => {
    const people: Partial<Customer>[] = [
      {id: 'nobody', name: null, email: null},
      {id: 'bern', name: null, email: null, city: 'Bern', country: 'CH'},
      {id: 'aarau', name: null, email: null, city: 'Aarau', country: 'CH'},
      {id: 'german', name: null, email: null, country: 'DE'},
      {id: 'austrian', name: null, email: null, country: 'AT'},
      {id: 'bern-us', name: null, email: null, city: 'Bern', country: 'US'},
      {id: 'zoe', name: 'Zoë', email: 'a@x'},
      {id: 'mail', name: null, email: 'mike@x'},
      {id: 'ann', name: 'ann'},
      {id: 'Ann', name: 'Ann'},
    ];
    it('goes by name or email, then city, then country, unknown last', () => {
      expect(order('name', 'asc', people)).to.equal('ann Ann mail zoe aarau bern bern-us austrian german nobody');
    });
    it('descending, unknown stays last at every step', () => {
      expect(order('name', 'desc', people)).to.equal('zoe mail Ann ann bern-us bern aarau german austrian nobody');
    });
    it('does not go by city among those with a name', () => {
      const same = [
        {id: '1', name: 'Ann', city: 'Zug'},
        {id: '2', name: 'Ann', city: 'Aarau'},
      ];
      expect(order('name', 'asc', same)).to.equal('1 2');
    });
    it('goes by the rules of the language', () => {
      const names = ['z', 'ä', 'a'].map(name => ({id: name, name}));
      expect(order('name', 'asc', names, 'de')).to.equal('a ä z');
      expect(order('name', 'asc', names, 'sv')).to.equal('a z ä');
    });
  });

  describe('by country', () => {
    const people = ['DE', 'AT', 'ES', 'CH'].map(country => ({id: country, country}));
    it('goes by the English name', () => expect(order('country', 'asc', people)).to.equal('AT DE ES CH'));
    it('goes by the name in another language', () => {
      expect(order('country', 'asc', people, 'de')).to.equal('DE AT CH ES');
    });
    it('unknown last in both directions', () => {
      const some = [{id: 'none'}, ...people];
      expect(order('country', 'asc', some)).to.equal('AT DE ES CH none');
      expect(order('country', 'desc', some)).to.equal('CH ES DE AT none');
    });
  });

  it('numbers as numbers, not as texts', () => {
    const people = [9, 10, 100].map(pageVisits => ({id: String(pageVisits), pageVisits}));
    expect(order('pageVisits', 'asc', people)).to.equal('9 10 100');
  });
  it('times, never active last in both directions', () => {
    const people = [
      {id: 'never'},
      {id: 'old', lastActiveAt: -5},
      {id: 'zero', lastActiveAt: 0},
      {id: 'new', lastActiveAt: 9},
    ];
    expect(order('lastActiveAt', 'asc', people)).to.equal('old zero new never');
    expect(order('lastActiveAt', 'desc', people)).to.equal('new zero old never');
  });
  it('no before yes', () => {
    const people = [
      {id: 'yes', returning: true},
      {id: 'no', returning: false},
    ];
    expect(order('returning', 'asc', people)).to.equal('no yes');
  });
  it('attributes by what they hold: numbers, texts and lists, unknown', () => {
    const people = [
      {id: 'none'},
      {id: 'NaN', attributes: {x: NaN}},
      {id: 'list', attributes: {x: ['b', 'c']}},
      {id: 'text', attributes: {x: 'b'}},
      {id: 'two', attributes: {x: 2}},
      {id: 'yes', attributes: {x: true}},
    ];
    expect(order('attributes.x', 'asc', people)).to.equal('yes two text list NaN none');
    expect(order('attributes.x', 'desc', people)).to.equal('list text two yes none NaN');
  });
  it('ties by code units of the id, in the direction of the order', () => {
    const people = ['b', '😀', 'B', 'é', '\uffff', '10', '9'].map(id => ({id}));
    expect(order('pageVisits', 'asc', people)).to.equal('10 9 B b é 😀 \uffff');
    expect(order('pageVisits', 'desc', people)).to.equal('\uffff 😀 é b B 9 10');
  });
  it('a field nobody knows ties all', () => {
    expect(order('nope', 'asc', [{id: 'b'}, {id: 'a'}])).to.equal('a b');
  });
  it('a locale that is none counts as English', () => {
    expect(
      order(
        'name',
        'asc',
        [
          {id: 'b', name: 'ä'},
          {id: 'a', name: 'z'},
        ],
        'en_US',
      ),
    ).to.equal('b a');
  });

  const anySort: fc.Arbitrary<Sort> = fc.record({
    field: fc.constantFrom('name', 'country', 'attributes.x', 'attributes.y', ...FIELDS.map(field => field.key)),
    direction: fc.constantFrom('asc', 'desc'),
  });
  const anyLocale = fc.constantFrom('en', 'de', 'sv', 'ar', 'ja');

  it('is a total order', () => {
    fc.assert(
      fc.property(anyCustomer, anyCustomer, anyCustomer, anySort, anyLocale, (a, b, c, sort, locale) => {
        const by = compare({sort}, {locale});
        expect(Math.sign(by(a, b)) + Math.sign(by(b, a))).to.equal(0);
        expect(by(a, a)).to.equal(0);
        if (by(a, b) <= 0 && by(b, c) <= 0) expect(by(a, c)).to.be.at.most(0);
        if (a.id !== b.id) expect(by(a, b)).not.to.equal(0);
      }),
      {numRuns: 2000},
    );
  });

  it('descending is ascending backwards, but for the unknown', () => {
    fc.assert(
      fc.property(anyCustomer, anyCustomer, anyLocale, (a, b, locale) => {
        for (const field of ['createdAt', 'pageVisits', 'returning', 'id']) {
          const up = compare({sort: {field, direction: 'asc'}}, {locale})(a, b);
          const down = compare({sort: {field, direction: 'desc'}}, {locale})(a, b);
          expect(Math.sign(up) + Math.sign(down)).to.equal(0);
        }
      }),
    );
  });

  it('agrees with the contract on User and Country', () => {
    const shown = (c: Customer) => c.name ?? c.email;
    fc.assert(
      fc.property(anyCustomer, anyCustomer, anySort, anyLocale, (a, b, {direction}, locale) => {
        const sign = direction === 'desc' ? -1 : 1;
        const collate = new Intl.Collator(locale);
        const by = (first: string | null, second: string | null) =>
          first === null || second === null
            ? Number(first === null) - Number(second === null)
            : sign * collate.compare(first, second);
        const country = (c: Customer) => c.country && countryName(c.country, locale);
        const ties = sign * (a.id < b.id ? -1 : Number(a.id > b.id));
        const places = shown(a) === null && shown(b) === null ? by(a.city, b.city) || by(country(a), country(b)) : 0;
        const byName = by(shown(a), shown(b)) || places || ties;
        const byCountry = by(country(a), country(b)) || ties;
        expect(Math.sign(compare({sort: {field: 'name', direction}}, {locale})(a, b))).to.equal(Math.sign(byName));
        expect(Math.sign(compare({sort: {field: 'country', direction}}, {locale})(a, b))).to.equal(
          Math.sign(byCountry),
        );
      }),
      {numRuns: 1000},
    );
  });
});
