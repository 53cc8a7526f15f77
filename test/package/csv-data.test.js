import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {createServer} from 'vite';

// Two files as other systems hold their customers. They are no part of the repository.
const FILES = ['../shared/data/chinook-customers.csv', '../shared/data/customers-1000.csv'];
const missing = FILES.filter(file => !existsSync(file));
const skip = missing.length ? `not here: ${missing.join(', ')}` : false;

/** Country cells that `Intl.DisplayNames('en')` spells otherwise, and where they are. */
const COUNTRIES = {
  'Antarctica (the territory South of 60 deg S)': 'AQ',
  'Antigua and Barbuda': 'AG',
  'Bosnia and Herzegovina': 'BA',
  'Bouvet Island (Bouvetoya)': 'BV',
  'British Indian Ocean Territory (Chagos Archipelago)': 'IO',
  'Brunei Darussalam': 'BN',
  Congo: null,
  "Cote d'Ivoire": 'CI',
  'Czech Republic': 'CZ',
  'Falkland Islands (Malvinas)': 'FK',
  'Heard Island and McDonald Islands': 'HM',
  'Holy See (Vatican City State)': 'VA',
  'Hong Kong': 'HK',
  Korea: null,
  'Kyrgyz Republic': 'KG',
  "Lao People's Democratic Republic": 'LA',
  'Libyan Arab Jamahiriya': 'LY',
  Macao: 'MO',
  Macedonia: 'MK',
  Myanmar: 'MM',
  'Netherlands Antilles': null,
  'Palestinian Territory': 'PS',
  Reunion: 'RE',
  'Russian Federation': 'RU',
  'Saint Barthelemy': 'BL',
  'Saint Helena': 'SH',
  'Saint Kitts and Nevis': 'KN',
  'Saint Lucia': 'LC',
  'Saint Martin': 'MF',
  'Saint Pierre and Miquelon': 'PM',
  'Saint Vincent and the Grenadines': 'VC',
  'Sao Tome and Principe': 'ST',
  'Slovakia (Slovak Republic)': 'SK',
  'South Georgia and the South Sandwich Islands': 'GS',
  'Svalbard & Jan Mayen Islands': 'SJ',
  Swaziland: 'SZ',
  'Syrian Arab Republic': 'SY',
  'Trinidad and Tobago': 'TT',
  Turkey: 'TR',
  'Turks and Caicos Islands': 'TC',
  USA: 'US',
  'United States Minor Outlying Islands': 'UM',
  'United States Virgin Islands': 'VI',
  'United States of America': 'US',
  'Wallis and Futuna': 'WF',
};

describe('customers as other systems hold them', {skip}, () => {
  let server;
  let chinook;
  let thousand;
  let people;
  let cells;

  before(async () => {
    server = await createServer({
      configFile: false,
      server: {middlewareMode: true, hmr: false, ws: false},
      appType: 'custom',
      logLevel: 'error',
      optimizeDeps: {noDiscovery: true},
    });
    const {readCustomersCsv} = await server.ssrLoadModule('/src/csv/index.ts');
    const {default: Papa} = await import('papaparse');
    [chinook, thousand] = await Promise.all(FILES.map(file => readCustomersCsv(new Blob([readFileSync(file)]))));
    people = [...chinook.rows, ...thousand.rows];
    cells = FILES.flatMap(file => {
      const {data} = Papa.parse(readFileSync(file, 'utf8'), {header: true, skipEmptyLines: true});
      return data;
    });
  });

  after(() => server?.close());

  it('are 59 and 1,000 different people, and stay so when both are imported twice', async () => {
    assert.deepEqual([chinook.rows.length, thousand.rows.length], [59, 1000]);
    const {MemoryCustomerSource} = await server.ssrLoadModule('/src/sources/memory/index.ts');
    const source = new MemoryCustomerSource();
    const upsert = async ({rows}) => {
      const {created, updated, unchanged, failed} = await source.upsertMany(async function* () {
        yield rows;
      });
      return {created, updated, unchanged, failed};
    };
    assert.deepEqual(await upsert(chinook), {created: 59, updated: 0, unchanged: 0, failed: []});
    assert.deepEqual(await upsert(thousand), {created: 1000, updated: 0, unchanged: 0, failed: []});
    assert.deepEqual(await upsert(chinook), {created: 0, updated: 0, unchanged: 59, failed: []});
    assert.deepEqual(await upsert(thousand), {created: 0, updated: 0, unchanged: 1000, failed: []});
  });

  it('keep each name, email, city and date, accents and all', () => {
    people.forEach((person, index) => {
      const cell = cells[index];
      const first = cell['FirstName'] ?? cell['First Name'];
      const last = cell['LastName'] ?? cell['Last Name'];
      assert.equal(person.name, `${first} ${last}`.trim());
      assert.equal(person.email, cell['Email']);
      assert.equal(person.city, cell['City'].trim());
      const date = cell['Subscription Date'];
      assert.equal(person.createdAt, date && Date.parse(date));
    });
    assert.equal(people[0].name, 'Luís Gonçalves');
    assert.equal(people[3].name, 'Bjørn Hansen');
    assert.ok(people.some(({email}) => email === 'stanisław.wójcik@wp.pl'));
  });

  it('keep what is no field as attributes', () => {
    const {attributes} = people[0];
    assert.equal(attributes.company, 'Embraer - Empresa Brasileira de Aeronáutica S.A.');
    assert.deepEqual(Object.keys(attributes).sort(), [
      'address',
      'company',
      'customerId',
      'fax',
      'phone',
      'postalCode',
      'state',
      'supportRepId',
    ]);
    assert.deepEqual(Object.keys(people[59].attributes).sort(), [
      'company',
      'customerId',
      'index',
      'phone1',
      'phone2',
      'website',
    ]);
  });

  it('are where the files say', () => {
    const names = new Intl.DisplayNames('en', {type: 'region'});
    people.forEach((person, index) => {
      const said = cells[index]['Country'];
      if (said in COUNTRIES) assert.equal(person.country ?? null, COUNTRIES[said], said);
      else assert.equal(names.of(person.country), said);
    });
  });

  it('keep a country that is withdrawn or may be two as an attribute, and it is reported', () => {
    people.forEach((person, index) => {
      assert.equal(person.attributes.country, person.country ? undefined : cells[index]['Country']);
    });
    assert.deepEqual(chinook.report.problems, []);
    const [problem, ...others] = thousand.report.problems;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [problem.code, problem.field, problem.keptAs, problem.count],
      ['country', 'country', 'country', 15],
    );
  });

  it('get defaults, each of them reported', () => {
    const said = ({report}) =>
      Object.fromEntries(report.defaults.map(({field, value, rows}) => [field, [value, rows]]));
    const common = rows => ({
      anonymous: [false, rows],
      verified: [false, rows],
      returning: [false, rows],
      pageVisits: [0, rows],
      conversations: [0, rows],
    });
    assert.deepEqual(said(chinook), {createdAt: ['import-time', 59], ...common(59)});
    assert.deepEqual(said(thousand), common(1000));
  });
});
