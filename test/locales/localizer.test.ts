import {expect} from '@open-wc/testing';
import {allTerms} from '../../src/locales/all-terms.js';
import {details} from '../../src/locales/en-details.js';
import {en} from '../../src/locales/en.js';
import {localizerFor} from '../../src/locales/localizer.js';
import {onTranslation, registerTranslation} from '../../src/locales/registry.js';
import {plurals} from '../../src/locales/translation.js';
import '../../src/locales/pseudo.js';

const NOW = Date.UTC(2026, 10, 22, 9);
const HOUR = 3_600_000;

describe('a localizer', () => {
  it('falls back to English, formats included, for a language without a translation', () => {
    const l10n = localizerFor('xx');
    expect(l10n.t.title).to.equal('Customers');
    expect(l10n.lang).to.equal('en');
    expect(l10n.number(1234.5)).to.equal('1,234.5');
  });

  it('takes anything a page may write into lang', () => {
    for (const lang of ['', 'not a language', 'en_US', '-']) expect(localizerFor(lang).lang).to.equal('en');
  });

  it('keeps the region of the page for the formats of its language', () => {
    expect(localizerFor('en-GB').lang).to.equal('en-GB');
    expect(localizerFor('en-GB').date(NOW, 'UTC')).to.equal('22 Nov 2026');
  });

  it('finds a translation by its language alone, and by a sibling region', () => {
    registerTranslation({...en, details, code: 'pt-BR', terms: {...en.terms, title: 'Clientes'}});
    expect(localizerFor('pt-BR').t.title).to.equal('Clientes');
    expect(localizerFor('pt-PT').t.title).to.equal('Clientes');
    expect(localizerFor('pt').t.title).to.equal('Clientes');
  });

  it('tells when a translation comes, and of one that replaces it', () => {
    let told = 0;
    const end = onTranslation(() => told++);
    registerTranslation({...en, details, code: 'ia', terms: {...en.terms, title: 'Uno'}});
    registerTranslation({...en, details, code: 'ia', terms: {...en.terms, title: 'Duo'}});
    end();
    registerTranslation({...en, details, code: 'ia', terms: {...en.terms, title: 'Tres'}});
    expect(told).to.equal(2);
    expect(localizerFor('ia').t.title).to.equal('Tres');
  });

  it('says how long ago, in whole units', () => {
    const {relative} = {relative: (ms: number) => localizerFor('en').relative(NOW - ms, NOW)};
    expect(relative(0)).to.equal('now');
    expect(relative(59_999)).to.equal('59 seconds ago');
    expect(relative(3 * HOUR + 59 * 60_000)).to.equal('3 hours ago');
    expect(relative(25 * HOUR)).to.equal('yesterday');
    expect(relative(400 * 24 * HOUR)).to.equal('last year');
    expect(relative(-2 * HOUR)).to.equal('in 2 hours');
  });

  it('names countries, and leaves what is no country as it is', () => {
    expect(localizerFor('en').country('DE')).to.equal('Germany');
    expect(localizerFor('en').country('ZZZZ9')).to.equal('ZZZZ9');
  });

  it('makes nothing of a time that is none', () => {
    expect(localizerFor('en').dateTime(Number.NaN)).to.equal('');
    expect(localizerFor('en').dateTime(1e300)).to.equal('');
  });

  it('formats in the time zone asked for, and in its own when there is no such zone', () => {
    expect(localizerFor('en').time(NOW, 'Asia/Tokyo')).to.match(/^6:00/);
    expect(localizerFor('en').time(NOW, 'Nowhere/At_All')).to.not.equal('');
  });

  it('joins lists by “and” and by “or”', () => {
    expect(localizerFor('en').list(['a', 'b', 'c'])).to.equal('a, b, and c');
    expect(localizerFor('en').list(['a', 'b'], 'disjunction')).to.equal('a or b');
  });
});

describe('plurals', () => {
  it('follow the rules of the language', () => {
    const arabic = plurals('ar');
    const forms = {zero: '0', one: '1', two: '2', few: 'few', many: 'many', other: 'other'};
    expect([0, 1, 2, 3, 11, 100].map(n => arabic(n, forms))).to.deep.equal(['0', '1', '2', 'few', 'many', 'other']);
  });

  it('fall back to other', () => {
    expect(plurals('ar')(2, {other: 'x'})).to.equal('x');
  });
});

describe('the pseudo-locale', () => {
  it('marks and stretches every text', () => {
    const {t} = localizerFor('en-XA');
    expect(t.title).to.match(/^\[Çúšŧöméŕš~{4}\]$/);
    expect(t.customers(1, '1')).to.match(/^\[.*~+\]$/);
    expect(t.tab.all).to.match(/^\[.*\]$/);
    expect(allTerms(localizerFor('en-XA')).apply).to.match(/^\[.*\]$/);
  });
});
