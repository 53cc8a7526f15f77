/** The moment that all times of the people are counted back from: the same people on any day. */
export const NOW = Date.UTC(2026, 0, 1, 12);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 86_400 * SECOND;

const GIVEN =
  'Adam Agnes Ahmet Aisha Alma Amélie Ana Andrzej Anouk Arjun Astrid Bjørn Bruno Carla Chloé Clara Daniel Dmitri Eleni Elif Emma Erik Eva Fatima Felix Fiona Frida Gabriel Greta Hana Hugo Inès Ingrid Ivan Jan Jonas José Julia Kaito Karin Lars Lena Liam Lucía Maja Marco Maria Marta Mateo Mehmet Mia Mina Nadia Noah Nora Olga Omar Oskar Paula Pedro Petra Priya Rania Rosa Samir Sara Simon Sofia Søren Tara Tomás Ulrike Vera Viktor Wei Yara Yusuf Zoë Łukasz Šárka'.split(
    ' ',
  );
const FAMILY =
  'Adler Almeida Andersen Aydın Bauer Becker Berg Bianchi Brown Castro Chen Costa Cruz Dahl Demir Dubois Dvořák Eriksson Fernández Fischer Fontaine García Gómez Haddad Hansen Hoffmann Horák Ito Ivanov Jansen Jensen Johansson Kaya Keller Khan Kim Klein Kowalski Kumar Lange Larsen Laurent Lefèvre Lindqvist López Maier Martins Meyer Moreau Müller Nakamura Nielsen Novák Nowak Okafor Olsen Oliveira Papadopoulos Patel Pereira Petrov Popescu Ramos Ricci Rossi Roux Sánchez Santos Sato Schäfer Schmidt Silva Singh Smith Sørensen Strauß Suzuki Tanaka Torres Vargas Virtanen Wagner Weiss Wójcik Yamada Yılmaz Zhang Zimmermann'.split(
    ' ',
  );
const PLACES = [
  ['DE', 'Berlin'],
  ['DE', 'Leipzig'],
  ['US', 'San Diego'],
  ['US', 'Austin'],
  ['GB', 'Leeds'],
  ['FR', 'Lyon'],
  ['FR', 'Nantes'],
  ['BR', 'Recife'],
  ['JP', 'Ōsaka'],
  ['SE', 'Malmö'],
  ['TR', 'İzmir'],
  ['PL', 'Gdańsk'],
  ['IN', 'Pune'],
  ['ES', 'Granada'],
  ['AT', 'Graz'],
  ['GR', null],
  [null, null],
];
const BROWSERS = ['chrome', 'chrome', 'chrome', 'safari', 'safari', 'firefox', 'edge', 'other', null];
const DEVICES = ['desktop', 'desktop', 'phone', 'phone', 'tablet', null];
const PLATFORMS = ['windows', 'macos', 'ios', 'android', 'linux', 'other', null];

/**
 * The customer with this number, always the same one, whoever else there is. Number 0 was active last and is neither
 * verified nor a visitor, 1 has the most page visits and 2 the most conversations, so that these views begin with
 * different people.
 *
 * @param {number} index from 0
 * @param {number} seed
 */
export function person(index, seed) {
  const random = randomOf(index, seed);
  const chance = probability => random() < probability;
  const pick = list => list[Math.floor(random() * list.length)];
  const kind = index === 0 ? 'contact' : weighted(random());
  const isVisitor = kind === 'visitor';
  const given = pick(GIVEN);
  const family = pick(FAMILY);
  const initial = String.fromCharCode(65 + Math.floor(random() * 26));
  const isNamed = !isVisitor && !chance(0.06);
  const isSuspended = index % 67 === 7;
  const [country, city] = pick(PLACES);
  const lastActiveAt = lastActive(index, isSuspended, random);
  const pageVisits = index === 1 ? 10_000 : Math.round(spread(random(), 1, isVisitor ? 40 : 900));
  return {
    id: idOf(index, random),
    name: isNamed ? `${given} ${initial}. ${family}` : null,
    email: isVisitor || (isNamed && chance(0.06)) ? null : `${ascii(given)}.${ascii(family)}.${index}@example.com`,
    avatarUrl: null,
    anonymous: isVisitor,
    verified: kind === 'verified',
    country,
    city,
    timeZone: country === 'DE' ? 'Europe/Berlin' : null,
    language: chance(0.8) ? 'en' : null,
    ipAddress: `192.0.2.${Math.floor(random() * 256)}`,
    browser: pick(BROWSERS),
    device: pick(DEVICES),
    platform: pick(PLATFORMS),
    createdAt: Math.round((lastActiveAt ?? NOW - DAY) - spread(random(), MINUTE, 1300 * DAY)),
    lastActiveAt,
    pageVisits,
    conversations: index === 2 ? 5000 : Math.round(pageVisits * random() * random() * 0.35),
    returning: pageVisits > 3 && chance(0.7),
    suspension: isSuspended ? {since: NOW - 30 * DAY, until: null, reason: 'Spam in live chat', by: null} : null,
    attributes: index % 10 === 5 ? {plan: 'pro', seats: Math.floor(random() * 50)} : {},
  };
}

/** Everybody, at once: for what holds its rows in memory. */
export function people(count, seed) {
  return Array.from({length: count}, (_, index) => person(index, seed));
}

/** The same as rows of an import, made before they are asked for, so that making them is not what is measured. */
export function importRows(count, seed, from = 0) {
  return Array.from({length: count}, (_, index) => ({...person(from + index, seed), row: from + index + 1}));
}

function weighted(value) {
  return value < 0.5 ? 'verified' : value < 0.67 ? 'contact' : 'visitor';
}

function lastActive(index, isSuspended, random) {
  if (index === 0) return NOW - SECOND;
  if (index % 50 === 29) return null;
  const isOnline = index % 200 === 3 && !isSuspended;
  const ago = isOnline ? spread(random(), 5 * SECOND, 3 * MINUTE) : spread(random(), 10 * MINUTE, 700 * DAY);
  return Math.round(NOW - ago);
}

/** As if made by chance: an order of ids that is also one of something else would flatter some storages. */
function idOf(index, random) {
  const hex = () => Math.floor(random() * 2 ** 32).toString(16);
  return `${hex().padStart(8, '0')}-${hex().padStart(8, '0')}-${index.toString(36)}`;
}

/** Between `min` and `max`, each order of magnitude as likely as the next. */
function spread(value, min, max) {
  return Math.exp(Math.log(min) + value * (Math.log(max) - Math.log(min)));
}

function ascii(name) {
  return name
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Mulberry32, begun anew for each person. */
function randomOf(index, seed) {
  let state = Math.imul(index + 1, 0x9e3779b1) ^ seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
