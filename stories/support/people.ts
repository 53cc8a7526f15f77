import type {ActivityEntry, Customer} from 'bedesk-customers';
import {CULTURES, type Culture, type Home} from './cultures.js';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The moment that every time in the stories is counted back from: that at which they are loaded. */
export const NOW = Date.now();

/** Somebody, with nothing known that is not given. */
export function person(known: Partial<Customer> & {id: string}): Customer {
  return {
    version: '1',
    name: null,
    email: null,
    avatarUrl: null,
    anonymous: false,
    verified: false,
    country: null,
    city: null,
    timeZone: null,
    language: null,
    ipAddress: null,
    browser: null,
    device: null,
    platform: null,
    createdAt: NOW - 400 * DAY,
    lastActiveAt: null,
    pageVisits: 0,
    conversations: 0,
    returning: false,
    suspension: null,
    attributes: {},
    ...known,
  };
}

/**
 * As many believable people, from many places and in many scripts; for each number always the same ones. About a third
 * are visitors, a few are online, every 29th is suspended.
 */
export function people(count: number, cultures: readonly Culture[] = CULTURES): Customer[] {
  const random = seeded(count + cultures.length);
  let age = 20_000;
  return Array.from({length: count}, (_, index) => {
    // Each was there a little before the one above; the steps grow, so that the list spans minutes and years alike.
    age += random() * (MINUTE + age * (count > 100 ? 0.02 : 0.4));
    return somebody(index, age, cultures, random);
  });
}

/** What somebody looked at, the newest first. */
export function activity(count: number, last = NOW - 4 * MINUTE): ActivityEntry[] {
  return Array.from({length: count}, (_, index) => {
    const [path = '', title = null] = PAGES[index % PAGES.length] ?? [];
    return {at: last - index * index * 7 * MINUTE, url: `https://shop.example${path}`, title};
  });
}

const PAGES: readonly (readonly [string, string | null])[] = [
  ['/checkout', 'Checkout'],
  ['/cart', 'Your cart'],
  ['/products/standing-desk-oak?colour=natural&width=160', 'Standing desk “Oak”, 160 cm'],
  ['/help/returns', 'How to return an order'],
  ['/search?q=desk+lamp', null],
  ['/', 'Home'],
];

function somebody(index: number, age: number, cultures: readonly Culture[], random: () => number): Customer {
  const {given, family, familyFirst, joint, homes} = pick(cultures, random);
  const home = pick(homes, random);
  const names = [pick(given, random), pick(family, random)];
  const isSuspended = index % 29 === 4;
  const isVisitor = !isSuspended && index % 3 === 1;
  const [device, platform, browser] = pick(TECHNOLOGY, random);
  const pageVisits = 1 + Math.floor(random() ** 4 * (isVisitor ? 20 : 1400));
  const lastActiveAt = Math.round(NOW - age);
  return person({
    id: `person-${String(index + 1)}`,
    anonymous: isVisitor,
    verified: !isVisitor && random() < 0.75,
    ...(isVisitor ? {} : {name: (familyFirst ? names.reverse() : names).join(joint), email: emailOf(index, home)}),
    ...(isVisitor && random() < 0.2 ? {country: home.country} : home),
    ipAddress: `203.0.113.${String(index % 250)}`,
    device,
    platform,
    browser,
    lastActiveAt,
    createdAt: lastActiveAt - Math.round(random() ** 3 * 900 * DAY),
    pageVisits,
    conversations: Math.floor(random() * random() * (isVisitor ? 1.2 : 1 + pageVisits / 6)),
    returning: pageVisits > 3,
    attributes: isVisitor ? {} : {plan: pick(['free', 'team', 'business'], random), seats: 1 + (index % 40)},
    suspension: isSuspended
      ? {
          since: NOW - 3 * DAY,
          until: NOW + 4 * DAY,
          reason: 'Spam in live chat',
          by: {id: 'maya', name: 'Maya Lindqvist'},
        }
      : null,
  });
}

const TECHNOLOGY = [
  ['desktop', 'windows', 'edge'],
  ['desktop', 'macos', 'safari'],
  ['phone', 'android', 'chrome'],
  ['phone', 'ios', 'safari'],
  ['desktop', 'linux', 'firefox'],
  ['tablet', 'ios', 'safari'],
] as const;

/** Plain addresses: names are written in scripts that addresses rarely are. */
function emailOf(index: number, {city, country}: Home): string {
  const place = city
    .normalize('NFKD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
  return `${MAILBOXES[index % MAILBOXES.length] ?? 'mail'}${String(index + 1)}.${place}@example.${country.toLowerCase()}`;
}

const MAILBOXES = ['contact', 'office', 'hello', 'me', 'post'];

function pick<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new Error('Nothing to pick from');
  return found;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain, by Tommy Ettinger). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
