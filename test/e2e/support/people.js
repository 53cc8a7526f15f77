const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Texts that would be markup, formulas, or a mess in a file, were they not handled as text. */
export const HOSTILE_NAMES = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  'javascript:alert(4)',
  '${alert(5)} {{alert(6)}}',
  "=cmd|' /C calc'!A0",
  '+1-555-0100',
  "'@SUM(A1:A9)",
  'Comma, "Quote" & Co',
  'Line one\nline two',
  'Carriage\r\nreturn;semicolon',
  '\u202eEvil\u202c Override',
];

const KNOWN = [
  {name: 'Luís Gonçalves', email: 'luis.g@embraer.example', country: 'BR', city: 'São José dos Campos'},
  {name: 'Bjørn Hansen', email: 'bjorn.hansen@yahoo.example', country: 'NO', city: 'Oslo', verified: true},
  {name: 'Leonie Köhler', email: 'leonekohler@surfeu.example', country: 'DE', city: 'Stuttgart'},
  {name: 'František Wichterlová', email: 'frantisek@jetbrains.example', country: 'CZ', city: 'Praha'},
  {name: 'محمد عبد الله', email: 'mohammed@example.eg', country: 'EG', city: 'القاهرة', language: 'ar'},
  {name: 'שרה כהן', email: 'sarah@example.co.il', country: 'IL', city: 'תל אביב', language: 'he'},
  {name: '山田 太郎', email: 'taro@example.jp', country: 'JP', city: '東京', language: 'ja'},
  {name: 'Ålesund Strauß', email: 'STRAUSS@Example.DE', country: 'DE', city: null},
  {name: null, email: 'only.an.email@example.org', country: null, city: null},
  {name: 'No Email At All', email: null, country: 'US', city: 'San Diego'},
];

const FIRST = ['Ann', 'Bruno', 'Chloé', 'Dmitri', 'Eva', 'Farid', 'Grace', 'Hugo', 'Inès', 'Jonas', 'Kaito', 'Lena'];
const LAST = ['Adler', 'Brown', 'Costa', 'Dvořák', 'Eriksson', 'Fischer', 'García', 'Haddad', 'Ito', 'Jensen', 'Kaya'];
const COUNTRIES = ['DE', 'US', 'GB', 'FR', 'BR', 'JP', null, 'SE', 'TR'];
const CITIES = ['Berlin', 'San Diego', 'Leeds', 'Lyon', 'Recife', 'Ōsaka', null, 'Malmö', 'İzmir'];
const BROWSERS = ['chrome', 'firefox', 'safari', 'edge', 'other', null];
const DEVICES = ['desktop', 'phone', 'tablet', null];
const PLATFORMS = ['windows', 'macos', 'linux', 'ios', 'android', 'other', null];

/**
 * The same people each time, the hostile and the well-known ones among them, as rows of an import.
 *
 * @param {number} count how many
 * @param {number} now ms since the epoch; their times are at offsets from it
 */
export function makePeople(count, now) {
  const special = [...KNOWN, ...HOSTILE_NAMES.map((name, index) => ({name, email: `hostile${index}@example.com`}))];
  return Array.from({length: count}, (_, index) => ({...ordinary(index, now), ...special[index]}));
}

function ordinary(index, now) {
  const isVisitor = index % 7 === 3 && index >= 25;
  const pick = list => list[index % list.length];
  const name = `${pick(FIRST)} ${LAST[Math.floor(index / 2) % LAST.length]} ${index}`;
  return {
    row: index + 1,
    id: `person-${String(index).padStart(5, '0')}`,
    name: isVisitor ? null : name,
    email: isVisitor ? null : `person${index}@example.com`,
    avatarUrl: index % 50 === 24 ? 'picture.svg' : null,
    anonymous: isVisitor,
    verified: !isVisitor && index % 3 === 0,
    country: pick(COUNTRIES),
    city: pick(CITIES),
    timeZone: index % 4 ? 'Europe/Berlin' : null,
    language: index % 5 ? 'en' : null,
    ipAddress: index % 6 ? `192.0.2.${index % 256}` : null,
    browser: pick(BROWSERS),
    device: pick(DEVICES),
    platform: pick(PLATFORMS),
    createdAt: now - 400 * DAY + ((index * 7919) % 9600) * HOUR,
    // Nobody is near the edge of being online while the tests run.
    lastActiveAt:
      index % 11 === 5 ? null : now - (index % 40 === 1 ? 1 : 2 * HOUR + ((index * 104_729) % 9000) * 60_000),
    pageVisits: (index * 37) % 101,
    conversations: (index * 13) % 8,
    returning: index % 2 === 0,
    suspension: index % 60 === 30 ? {since: now - DAY, until: null, reason: 'Spam, "lots"', by: null} : null,
    attributes: index % 10 === 0 ? {plan: 'pro', tags: ['a|b', '=c'], seats: index} : {},
  };
}
