import {assertDraft, customerFromDraft, CustomerSourceError, isSuspended, newId} from '../customers/index.js';
import type {Customer, CustomerDraft} from '../customers/index.js';

/** How many customers a scan gives at a time. */
export const SCAN_BATCH = 500;

/** How many entries of a customer's activity are kept, the newest ones. */
export const ACTIVITY_KEPT = 500;

/** Acts can be undone, and deleted customers restored, for this long, in ms. */
export const UNDOABLE = 30 * 86_400_000;

let era = '';
let edits = 0;

/** The customer as it reads at `now` (ms since the epoch): a suspension that has ended is none. */
export function asOf(customer: Customer, now: number): Customer {
  return customer.suspension && !isSuspended(customer, now) ? {...customer, suspension: null} : customer;
}

/** What emails are compared by; `null` without one. */
export function emailKeyOf(email: string | null | undefined): string | null {
  return email?.trim().toLowerCase() || null;
}

/** A version that no other edit, of this page or another, ever gave. */
export function newVersion(): string {
  // One random part for the page and a number: an import needs many.
  era ||= newId().slice(0, 8);
  return `${era}-${(++edits).toString(36)}`;
}

/** The customer that a draft becomes at `now` (ms since the epoch). Throws `invalid`. */
export function newCustomer(draft: CustomerDraft, now: number): Customer {
  return customerFromDraft(assertDraft(draft), {id: newId(), now, version: newVersion()});
}

/** The customer that somebody first seen at `now` (ms since the epoch) becomes: anonymous unless the draft names them. */
export function newVisitor(visitor: CustomerDraft, now: number): Customer {
  return newCustomer({anonymous: !visitor.verified && !visitor.name && !visitor.email, ...visitor}, now);
}

/** Nobody has the id. */
export function notFound(id: string): CustomerSourceError {
  return new CustomerSourceError('not-found', `There is no customer ${id}`, {retryable: false});
}

/** `current` has the email already. */
export function duplicateEmail(current: Customer): CustomerSourceError {
  return new CustomerSourceError('duplicate-email', `Another customer has the email ${current.email}`, {
    fields: {email: 'duplicate-email'},
    current,
  });
}

/** Throws `conflict` when `current` is no longer of the version that an edit was made on. */
export function assertVersion(current: Customer, ifVersion: string | undefined): void {
  if (ifVersion === undefined || ifVersion === current.version) return;
  throw new CustomerSourceError('conflict', 'The customer was edited elsewhere in the meantime', {current});
}

/** Whether two customers are the same all the way down but for their versions. */
export function isSame(a: Customer, b: Customer): boolean {
  return isEqual({...a, version: ''}, {...b, version: ''});
}

/** Whether two plain values are the same all the way down. */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const entries = Object.entries(a);
  const others = new Map(Object.entries(b));
  return (
    entries.length === others.size &&
    entries.every(([key, value]) => others.has(key) && isEqual(value, others.get(key)))
  );
}
