import type {Customer, CustomerPatch} from './customer.js';
import {CustomerSourceError} from './errors.js';

/** How long a pause makes somebody a returning visitor, in ms. */
const PAUSE = 30 * 60_000;

/**
 * A whole customer from what is known: the rest is unknown, `false`, zero or empty. Takes drafts and rows of an import.
 *
 * @param row what is known, in order already (`validateDraft`)
 * @param made `now` in ms since the epoch: the time of creation, unless the row has one
 */
export function customerFromDraft(
  row: Partial<Customer>,
  {id, now, version}: {id: string; now: number; version: string},
): Customer {
  return {
    id,
    version,
    name: row.name ?? null,
    email: row.email ?? null,
    avatarUrl: row.avatarUrl ?? null,
    anonymous: row.anonymous ?? false,
    verified: row.verified ?? false,
    country: row.country ?? null,
    city: row.city ?? null,
    timeZone: row.timeZone ?? null,
    language: row.language ?? null,
    ipAddress: row.ipAddress ?? null,
    browser: row.browser ?? null,
    device: row.device ?? null,
    platform: row.platform ?? null,
    createdAt: row.createdAt ?? now,
    lastActiveAt: row.lastActiveAt ?? null,
    pageVisits: row.pageVisits ?? 0,
    conversations: row.conversations ?? 0,
    returning: row.returning ?? false,
    suspension: row.suspension ?? null,
    attributes: {...row.attributes},
  };
}

/** The customer after a patch: what is absent stays, `null` clears, attributes are merged key by key. */
export function applyPatch(customer: Customer, patch: CustomerPatch, version: string): Customer {
  const given = Object.fromEntries(Object.entries<unknown>(patch).filter(([, value]) => value !== undefined));
  return {...customer, ...given, attributes: {...customer.attributes, ...patch.attributes}, version};
}

/**
 * The customer after viewing a page: one visit more, active at the later of the two times (ms since the epoch), and
 * returning after a pause of 30 minutes or more. The version stays: a visit is no edit. Throws `invalid`.
 */
export function visited(customer: Customer, {at}: {at: number}): Customer {
  const {lastActiveAt, pageVisits, returning} = customer;
  return {
    ...seen(customer, at),
    pageVisits: pageVisits + 1,
    returning: returning || (lastActiveAt !== null && at - lastActiveAt >= PAUSE),
  };
}

/** The customer after a sign of life: `lastActiveAt` is the later of the two times (ms since the epoch). Throws `invalid`. */
export function seen(customer: Customer, at: number): Customer {
  if (!(Math.abs(at) <= 8.64e15)) throw new CustomerSourceError('invalid', `Not a time: ${at}`);
  return {...customer, lastActiveAt: Math.max(customer.lastActiveAt ?? at, at)};
}

/** A UUID v4 (RFC 9562, 5.4). Of `getRandomValues`, because hosts on plain http have no `randomUUID`. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, i) => {
    const marked = i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  }).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
