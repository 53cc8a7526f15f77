import type {AttributeValue, Customer, CustomField, Suspension} from '../../customers/index.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** The attributes that the people have, one of each type. */
export const ATTRIBUTES: readonly CustomField[] = [
  {key: 'note', label: 'Note', type: 'text'},
  {key: 'seats', label: 'Seats', type: 'number'},
  {key: 'renewal', label: 'Renewal', type: 'date'},
  {key: 'partner', label: 'Partner', type: 'boolean'},
  {key: 'plan', label: 'Plan', type: 'choice', choices: ['free', 'pro', 'max']},
  {key: 'tags', label: 'Tags', type: 'list', choices: ['vip', 'beta', 'a|b']},
];

const NAMES = [
  'José Álvarez',
  'jose luis',
  'Bjørn Åse',
  'Łukasz Żak',
  'Zoë Weiß',
  'Ærø Œuvre',
  'ann o’neill',
  'Ann Smith',
  'ANN SMITH',
  'Ömer Işık',
  '山田 太郎',
  'محمد علي',
  '<img src=x onerror=alert(1)>',
  '=1+1',
];
const COUNTRIES = ['DE', 'FR', 'BR', 'JP', 'US', 'AT', 'ZA', null];
const CITIES = ['San Diego', 'São Paulo', 'Köln', 'Zürich', null];

/** Random numbers from 0 to 1 (without it), the same ones for the same seed: mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

/**
 * People of all sorts around `now` (ms since the epoch), the same ones for the same arguments: names in several scripts,
 * unknown values everywhere, many equal ones, suspensions in force and ended.
 */
export function makePeople(count: number, now: number, seed = 1): Customer[] {
  const random = randomOf(seed);
  return Array.from({length: count}, (_, index) => makePerson(index, now, random));
}

function makePerson(index: number, now: number, random: () => number): Customer {
  const maybe = <T>(items: readonly T[]): T | null => (random() < 0.3 ? null : pick(random, items));
  const verified = random() < 0.35;
  const anonymous = !verified && random() < 0.5;
  const isKnown = !anonymous || random() < 0.1;
  const name = isKnown ? maybe(NAMES) : null;
  const hasEmail = isKnown && (name === null || random() < 0.6);
  return {
    // The order of ids is that of neither creation nor numbers, and upper case comes before lower case.
    id: `${pick(random, ['a', 'B', 'z', '9', '10'])}-${index}`,
    version: `v${index}`,
    name,
    email: hasEmail ? `${pick(random, ['Ann', 'jose', 'b.j'])}${index}@Example.com` : null,
    avatarUrl: maybe(['https://example.com/a.png']),
    anonymous,
    verified,
    country: pick(random, COUNTRIES),
    city: pick(random, CITIES),
    timeZone: maybe(['Europe/Berlin', 'America/Los_Angeles']),
    language: maybe(['de', 'pt-BR']),
    ipAddress: maybe(['203.0.113.7', '2001:db8::1']),
    browser: maybe(['chrome', 'firefox', 'safari', 'edge', 'other']),
    device: maybe(['desktop', 'phone', 'tablet']),
    platform: maybe(['windows', 'macos', 'linux', 'ios', 'android', 'other']),
    createdAt: now - Math.floor(random() * 40) * DAY,
    lastActiveAt: maybe([now, now - 5 * MINUTE, now - 5 * MINUTE - 1, now - DAY, now - 30 * DAY, now + MINUTE]),
    pageVisits: Math.floor(random() * 12),
    conversations: Math.floor(random() * 4),
    returning: random() < 0.5,
    suspension: random() < 0.25 ? makeSuspension(now, random) : null,
    attributes: makeAttributes(now, random),
  };
}

/** Ends are years from `now`, so that a source's own clock agrees. */
function makeSuspension(now: number, random: () => number): Suspension {
  return {
    since: now - 3000 * DAY,
    until: pick(random, [null, now + 3000 * DAY, now - 2000 * DAY]),
    reason: pick(random, ['Spam', 'Áspero', null]),
    by: pick(random, [{id: 'agent-1', name: 'Kim'}, null]),
  };
}

function makeAttributes(now: number, random: () => number): Record<string, AttributeValue> {
  const all: Record<string, AttributeValue> = {
    note: pick(random, ['Héllo', 'call back', 'x']),
    seats: pick(random, [0, 5, 2.5, -1]),
    renewal: now + pick(random, [-DAY, 0, 9 * DAY]),
    partner: random() < 0.5,
    plan: pick(random, ['free', 'pro', 'max']),
    tags: pick(random, [['vip'], ['beta', 'a|b'], ['vip', 'beta']]),
  };
  return Object.fromEntries(Object.entries(all).filter(() => random() < 0.6));
}
