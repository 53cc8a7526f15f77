import type {Customer, CustomerImportRow, Suspension} from '../../src/index.js';
import {pickAttributes} from './attributes.js';
import type {EmailMaker} from './emails.js';
import {pickName, writeName, type NamePools} from './names.js';
import {pickPlace, splitCity, type Place} from './places.js';
import type {Random} from './random.js';
import {pickIpAddress, pickTechnology} from './technology.js';

export interface Making {
  random: Random;
  names: NamePools;
  emails: EmailMaker;
  /** The moment that all times are counted back from, in ms since the epoch. */
  now: number;
  /** How many people there will be. */
  total: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const SUSPENDERS = [
  {id: 'agent-maya', name: 'Maya Lindqvist'},
  {id: 'admin-tom', name: 'Tom Okafor'},
];
const REASONS = ['Spam in live chat', 'Abusive language', 'Disputed payments', 'Several accounts', null];

/** The row of the person with this number, from 0. The number decides the rare traits, so that their count is known. */
export function makePerson(index: number, making: Making): CustomerImportRow {
  const {random, names, emails, now} = making;
  const isOnline = index % Math.max(1, Math.floor(making.total / onlineOf(making.total))) === 3;
  const suspension = suspend(index, random, now);
  const kind = suspension
    ? 'verified'
    : random.weighted([['verified', 50] as const, ['unverified', 17] as const, ['visitor', 33] as const]);
  const place = pickPlace(random);
  const times = pickTimes(kind, isOnline && !suspension, making);
  const base = {row: index + 1, id: random.uuid(), ...makePlace(place, random), ...pickTechnology(random), ...times};
  if (kind === 'visitor') return {...base, anonymous: true, verified: false};
  const name = pickName(names, place.locale, random);
  // Some gave their name in a chat and nothing else, some only their address.
  const isUnnamed = random.chance(kind === 'verified' ? 0.03 : 0.15);
  const hasEmail = isUnnamed || kind === 'verified' || !random.chance(0.06);
  return {
    ...base,
    anonymous: false,
    verified: kind === 'verified',
    name: isUnnamed ? null : writeName(name, place.locale),
    email: hasEmail ? emails.make(name, place.locale, random) : null,
    attributes: pickAttributes(random, now),
    ...(suspension && {suspension}),
  };
}

/** Where somebody is, as a look at the address of their connection would tell: sometimes without a city. */
export function makePlace(
  place: Place,
  random: Random,
): Pick<Customer, 'country' | 'city' | 'timeZone' | 'language' | 'ipAddress'> {
  const {city, timeZone} = splitCity(random.pick(place.cities), place);
  const {country, language} = place;
  const known = random.chance(0.97);
  return {
    country: known ? country : null,
    city: known && random.chance(0.92) ? city : null,
    timeZone,
    language,
    ipAddress: pickIpAddress(random),
  };
}

/** How many are online at the start: a believable few, whatever the size. */
function onlineOf(total: number): number {
  return 18 + total / 400;
}

type Times = Pick<Customer, 'createdAt' | 'lastActiveAt' | 'pageVisits' | 'conversations' | 'returning'>;

function pickTimes(kind: 'verified' | 'unverified' | 'visitor', isOnline: boolean, {random, now}: Making): Times {
  const ago = isOnline ? random.int(5_000, 4 * MINUTE) : pickAge(random);
  const lastActiveAt = Math.round(now - ago);
  if (kind === 'unverified' && !isOnline && random.chance(0.08)) {
    const createdAt = Math.round(now - random.spread(DAY, 900 * DAY));
    return {createdAt, lastActiveAt: null, pageVisits: 0, conversations: 0, returning: false};
  }
  const isVisitor = kind === 'visitor';
  const isFirstVisit = random.chance(isVisitor ? 0.55 : 0.08);
  const known = isFirstVisit
    ? random.int(20_000, 25 * MINUTE)
    : random.spread(2 * HOUR, isVisitor ? 60 * DAY : 1300 * DAY);
  const mostVisits = isFirstVisit ? 9 : isVisitor ? 40 : kind === 'verified' ? 900 : 120;
  const pageVisits = Math.max(isFirstVisit ? 1 : 2, Math.round(random.spread(1, mostVisits)));
  const conversations = isVisitor
    ? Number(random.chance(0.12))
    : Math.round(pageVisits * random.next() * random.next() * 0.35);
  return {
    createdAt: Math.round(lastActiveAt - known),
    lastActiveAt,
    pageVisits,
    conversations,
    returning: !isFirstVisit,
  };
}

/** How long ago somebody was last there, in ms: most of them within weeks. */
function pickAge(random: Random): number {
  const [least, most] = random.weighted([
    [[6 * MINUTE, 12 * HOUR], 10],
    [[12 * HOUR, 7 * DAY], 26],
    [[7 * DAY, 60 * DAY], 38],
    [[60 * DAY, 700 * DAY], 26],
  ] as [[number, number], number][]);
  return random.spread(least, most);
}

/** 18 of 1,200 are suspended, and the suspension of a few more has ended by itself. */
function suspend(index: number, random: Random, now: number): Suspension | null {
  const isOver = index % 240 === 11;
  if (!isOver && index % 67 !== 7) return null;
  const since = Math.round(now - random.spread(isOver ? 9 * DAY : 2 * HOUR, 60 * DAY));
  const until = isOver
    ? since + 7 * DAY
    : random.chance(0.45)
      ? null
      : Math.round(now + random.pick([1, 5, 7, 21, 30]) * DAY * random.next() + HOUR);
  return {since, until, reason: random.pick(REASONS), by: random.pick(SUSPENDERS)};
}
