import {isKnownField} from '../../../customers/index.js';
import type {CustomerQuery, CustomerTab, ViewContext} from '../../../customers/index.js';
import {isSuspended, Narrowing} from './narrowing.js';
import type {Mask} from './narrowing.js';
import {Orders} from './orders.js';
import {FREE, VERIFIED, VISITOR} from './snapshot.js';
import type {Snapshot} from './snapshot.js';
import {NUMBER, Values} from './values.js';
import type {Numbers} from './values.js';
import {STRIDE} from './work.js';
import type {Work} from './work.js';

export type Counts = Record<CustomerTab, number>;

/** Answers queries from a snapshot. */
export class Views {
  readonly #narrowing: Narrowing;
  readonly #orders: Orders;

  constructor(private readonly snapshot: Snapshot) {
    this.#narrowing = new Narrowing(snapshot);
    this.#orders = new Orders(snapshot);
  }

  /** The fields that a query needs and that have yet to be read. */
  missing({filters, sort}: CustomerQuery): string[] {
    const fields = [...filters.map(({field}) => field), sort.field];
    return fields.filter(field => isKnownField(field) && !IN_SNAPSHOT.has(field) && !this.snapshot.column(field));
  }

  /** After {@link Snapshot.put} and {@link Snapshot.remove} of these slots. */
  *update(changed: ReadonlySet<number>): Work<void> {
    this.#narrowing.clear();
    yield* this.#orders.update(changed);
  }

  /** Makes the order of a sort, so that it is there when it is asked for. */
  *warm(query: CustomerQuery, {locale}: ViewContext): Work<void> {
    yield* this.#orders.get(query.sort, locale);
  }

  /** How many there are in each tab, and who is in the query's own. */
  *count(query: CustomerQuery, context: ViewContext): Work<{counts: Counts; members: Mask}> {
    const members = yield* this.#narrowing.mask(query, context);
    const {tab} = query;
    const {kinds} = this.snapshot;
    const online = this.#online(context);
    const held = this.#held(context);
    const byKind = new Uint32Array(VERIFIED + 1);
    const counts = {active: 0, suspended: 0};
    for (let from = 0; from < members.length; from += STRIDE) {
      const to = Math.min(members.length, from + STRIDE);
      for (let slot = from; slot < to; slot++) {
        const kind = members[slot] ? (kinds[slot] ?? FREE) : FREE;
        byKind[kind] = (byKind[kind] ?? 0) + 1;
      }
      counts.active += countLate(members, online, from, to);
      counts.suspended += countLate(members, held, from, to);
      if (tab === 'verified') keepKind(members, kinds, VERIFIED, from, to);
      if (tab === 'visitors') keepKind(members, kinds, VISITOR, from, to);
      if (tab === 'active') keepLate(members, online, from, to);
      if (tab === 'suspended') keepLate(members, held, from, to);
      yield;
    }
    const [, contacts = 0, visitors = 0, verified = 0] = byKind;
    return {counts: {all: contacts + visitors + verified, visitors, verified, ...counts}, members};
  }

  #online({now, activeWindow}: ViewContext): Late {
    const {codes, values} = (this.snapshot.column('lastActiveAt') ?? new Values()).numbers();
    return {codes, values, bound: now - activeWindow * 1000, isIncluded: true};
  }

  #held({now}: ViewContext): Late {
    return {...this.snapshot.until.numbers(), bound: now, isIncluded: false};
  }

  /** `length` of the members from the `start`th, in the order of the query. */
  *slots(query: CustomerQuery, context: ViewContext, members: Mask, start: number, length: number): Work<Uint32Array> {
    const {sort} = query;
    const order = yield* this.#orders.get(sort, context.locale);
    const result = new Uint32Array(length);
    let place = -start;
    const take = function* (slots: Uint32Array, takes: (slot: number) => boolean): Work<void> {
      for (let index = 0; index < slots.length && place < length; index++) {
        const slot = slots[index] ?? 0;
        if (members[slot] && takes(slot)) {
          if (place >= 0) result[place] = slot;
          place++;
        }
        if (index % STRIDE === 0) yield;
      }
    };
    if (!sort.field.startsWith('suspen')) yield* take(order, () => true);
    else {
      // Suspensions end while the order is kept: what one of the past says is unknown.
      const column = this.snapshot.column(sort.field);
      const isKnown = (slot: number) =>
        isSuspended(this.snapshot, slot, context.now) && column?.isUnknown(slot) === false;
      const {byId} = this.snapshot;
      yield* take(order, isKnown);
      yield* take(sort.direction === 'desc' ? byId.toReversed() : byId, slot => !isKnown(slot));
    }
    return result;
  }
}

/** Fields that are always at hand, though not as a column. */
const IN_SNAPSHOT: ReadonlySet<string> = new Set(['id', 'name', 'email']);

/** Whose time in a column is after `bound`, or at it. */
interface Late extends Numbers {
  bound: number;
  isIncluded: boolean;
}

// A million take some ms, as long as these loops call nothing.

function countLate(members: Mask, {codes, values, bound, isIncluded}: Late, from: number, to: number): number {
  let count = 0;
  for (let slot = from; slot < Math.min(to, values.length); slot++) {
    const value = values[slot] ?? 0;
    const isLate = value > bound || (isIncluded && value === bound);
    if (isLate && codes[slot] === NUMBER && members[slot]) count++;
  }
  return count;
}

function keepLate(members: Mask, {codes, values, bound, isIncluded}: Late, from: number, to: number): void {
  for (let slot = from; slot < to; slot++) {
    const value = values[slot] ?? 0;
    const isLate = codes[slot] === NUMBER && (value > bound || (isIncluded && value === bound));
    if (!isLate) members[slot] = 0;
  }
}

function keepKind(members: Mask, kinds: Uint8Array, kind: number, from: number, to: number): void {
  for (let slot = from; slot < to; slot++) if (kinds[slot] !== kind) members[slot] = 0;
}
