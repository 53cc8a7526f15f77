import {expect} from '@open-wc/testing';
import {COUNTRY_CODES, countryName} from '../../src/customers/index.js';
import {countryReader} from '../../src/csv/countries.js';

const country = countryReader(['en', 'ar']);

describe('csv/countries', () => {
  it('reads every code, and every name in each language, back', () => {
    for (const code of COUNTRY_CODES) {
      expect(country(code)).to.equal(code);
      expect(country(code.toLowerCase())).to.equal(code);
      for (const language of ['en', 'ar']) {
        const name = countryName(code, language) ?? '';
        expect(country(name), name).to.equal(code);
        expect(country(` ${name.toUpperCase()} `), name).to.equal(code);
      }
    }
  });

  const read: Record<string, string | null> = {
    AFG: 'AF',
    usa: 'US',
    ZWE: 'ZW',
    SRB: 'RS',
    MKD: 'MK',
    UK: 'GB',
    EL: 'GR',
    'U.S.A.': 'US',
    'U.S.': 'US',
    'U. S.': 'US',
    'u.s.a': 'US',
    'U.K.': 'GB',
    'U.A.E.': 'AE',
    'the UK': 'GB',
    ' us ': 'US',
    NA: 'NA',
    'United States of America': 'US',
    'Great Britain': 'GB',
    Turkey: 'TR',
    Türkiye: 'TR',
    'Czech Republic': 'CZ',
    Swaziland: 'SZ',
    Macedonia: 'MK',
    'Cape Verde': 'CV',
    'Cabo Verde': 'CV',
    'Côte d’Ivoire': 'CI',
    "Cote d'Ivoire": 'CI',
    Reunion: 'RE',
    'Aland Islands': 'AX',
    'Saint Barthelemy': 'BL',
    'St. Lucia': 'LC',
    'Trinidad and Tobago': 'TT',
    'Svalbard & Jan Mayen Islands': 'SJ',
    'Holy See (Vatican City State)': 'VA',
    'Slovakia (Slovak Republic)': 'SK',
    'Antarctica (the territory South of 60 deg S)': 'AQ',
    "Lao People's Democratic Republic": 'LA',
    'Libyan Arab Jamahiriya': 'LY',
    'Korea, Republic of': 'KR',
    'Korea (the Republic of)': 'KR',
    "Korea, Democratic People's Republic of": 'KP',
    'Congo (the Democratic Republic of the)': 'CD',
    'Republic of the Congo': 'CG',
    'Tanzania, United Republic of': 'TZ',
    'Micronesia (Federated States of)': 'FM',
    'Moldova, Republic of': 'MD',
    'Virgin Islands (British)': 'VG',
    'Virgin Islands, U.S.': 'VI',
    'Saint Martin': 'MF',
    'Saint Martin (French part)': 'MF',
    'Sint Maarten (Dutch part)': 'SX',
    'Saint Helena, Ascension and Tristan da Cunha': 'SH',
    'Bahamas (the)': 'BS',
    مصر: 'EG',
    // Withdrawn
    'Netherlands Antilles': null,
    AN: null,
    ANT: null,
    Yugoslavia: null,
    YU: null,
    'Serbia and Montenegro': null,
    SU: null,
    // May be two
    Korea: null,
    Congo: null,
    'Virgin Islands': null,
    'Georgia (US)': null,
    'Georgia, Atlanta': null,
    // None of ISO 3166-1
    Kosovo: null,
    ZZ: null,
    Atlantis: null,
    '': null,
    // A code is letters alone
    'N/A': null,
    'n.a.': null,
    '#N/A': null,
    'N.A': null,
    '(NA)': null,
    'D-E': null,
  };
  for (const [text, code] of Object.entries(read)) {
    it(`reads ${JSON.stringify(text)} as ${String(code)}`, () => {
      expect(country(text)).to.equal(code);
    });
  }

  it('reads names in the given languages alone', () => {
    expect(countryReader(['de'])('Deutschland')).to.equal('DE');
    expect(countryReader(['de'])('Frankreich')).to.equal('FR');
    expect(country('Frankreich')).to.equal(null);
  });
});
