import {DEFAULT_QUERY, isCustomerSourceError, type Customer, type CustomerTab} from '../src/index.js';
import {source} from './database.js';
import {change, desk, reason} from './desk.js';
import {makePlace} from './people/person.js';
import {pickPlace} from './people/places.js';
import {Random} from './people/random.js';
import {pickVisit} from './people/shop.js';
import {pickTechnology} from './people/technology.js';
import {recall, remember} from './storage.js';
import {t} from './texts/index.js';

/** Between two comings or goings, in ms. */
const PACE = [2500, 6000] as const;
/** Somebody online is heard of so often, in ms: well within the five minutes after which they count as gone. */
const HEARTBEAT = 60_000;
/** How long somebody stays, in ms. */
const STAY = [60_000, 12 * 60_000] as const;

interface Guest {
  leavesAt: number;
  heardAt: number;
}

/**
 * Lets people come and go, through `recordVisit` and `heartbeat` alone. Only one tab does, and only while it can be
 * seen.
 */
export async function simulate(): Promise<void> {
  const isPaused = recall('paused') !== null;
  if (!(navigator.locks as LockManager | undefined)) {
    change({live: isPaused ? 'paused' : 'on'});
    await run();
    return;
  }
  await navigator.locks.request('northwind.simulation', {ifAvailable: true}, async lock => {
    if (lock) change({live: isPaused ? 'paused' : 'on'});
    if (lock) await run();
  });
  change({live: 'elsewhere'});
  await navigator.locks.request('northwind.simulation', async () => {
    change({live: recall('paused') === null ? 'on' : 'paused'});
    await run();
  });
}

export function togglePause(): void {
  const isPaused = desk.live !== 'paused';
  change({live: isPaused ? 'paused' : 'on'});
  remember('paused', isPaused ? 'yes' : null);
}

async function run(): Promise<never> {
  const random = new Random(Date.now());
  const guests = new Map<string, Guest>();
  for (;;) {
    await pause(random.int(...PACE));
    if (desk.live !== 'on' || document.hidden || desk.job || !desk.isReady) continue;
    try {
      if (!guests.size) await welcomeThoseOnline(guests, random);
      await step(guests, random);
    } catch (error) {
      guests.clear();
      // Somebody was deleted, or everybody: the others go on.
      if (isCustomerSourceError(error) && error.code === 'not-found') continue;
      change({live: 'paused', problem: {text: t('simulationFailed', {why: reason(error)}), retry: null}});
    }
  }
}

async function step(guests: Map<string, Guest>, random: Random): Promise<void> {
  const now = Date.now();
  for (const [id, {leavesAt}] of guests) if (leavesAt < now) guests.delete(id);
  const due = [...guests].find(([, {heardAt}]) => now - heardAt > HEARTBEAT);
  if (due) {
    const [id, guest] = due;
    guest.heardAt = now;
    await source.heartbeat(id, now);
  }
  const act = random.weighted([
    ['visitor', guests.size > 40 ? 0 : 2],
    ['return', guests.size > 40 ? 0 : 3],
    ['next page', 5],
  ]);
  const visit = pickVisit(random, now);
  let customer: Customer | undefined;
  if (act === 'visitor') customer = await source.recordVisit({visitor: newVisitor(random)}, visit);
  else {
    const id = act === 'return' ? await someoneAway(random) : random.pick([...guests.keys(), null]);
    if (id) customer = await source.recordVisit({id}, visit);
  }
  if (customer) guests.set(customer.id, stay(random, now));
}

async function welcomeThoseOnline(guests: Map<string, Guest>, random: Random): Promise<void> {
  const now = Date.now();
  for (const {id} of await list('active', 1, 50))
    guests.set(id, {...stay(random, now), heardAt: now - random.int(0, HEARTBEAT)});
}

/** One of those seen last who are not there now, and may be: a suspended one stays away. */
async function someoneAway(random: Random): Promise<string | null> {
  const now = Date.now();
  const page = await list('all', random.int(1, 6), 100);
  const away = page.filter(one => !one.suspension && one.lastActiveAt !== null && now - one.lastActiveAt > 300_000);
  return away.length ? random.pick(away).id : null;
}

async function list(tab: CustomerTab, page: number, pageSize: number): Promise<Customer[]> {
  const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'};
  return (await source.list({query: {...DEFAULT_QUERY, tab, page, pageSize}, context, counts: false})).customers;
}

function newVisitor(random: Random) {
  const place = pickPlace(random);
  return {anonymous: true, ...makePlace(place, random), ...pickTechnology(random)};
}

function stay(random: Random, now: number): Guest {
  return {leavesAt: now + random.spread(...STAY), heardAt: now};
}

function pause(ms: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, ms));
}
