import {isKnownField} from '../../../customers/index.js';
import type {CustomerQuery, CustomerTab, ViewContext} from '../../../customers/index.js';
import {isSuspended, Narrowing} from './narrowing.js';
import type {Mask} from './narrowing.js';
import {Orders} from './orders.js';
import {VERIFIED, VISITOR} from './snapshot.js';
import type {Snapshot} from './snapshot.js';
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
    const {snapshot} = this;
    const members = yield* this.#narrowing.mask(query, context);
    const counts: Counts = {all: 0, verified: 0, visitors: 0, active: 0, suspended: 0};
    const {tab} = query;
    const kindOfTab = tab === 'verified' ? VERIFIED : tab === 'visitors' ? VISITOR : 0;
    const {now} = context;
    const seen = snapshot.column('lastActiveAt');
    const window = context.activeWindow * 1000;
    for (let slot = 0; slot < members.length; slot++) {
      if (slot % STRIDE === 0) yield;
      if (!members[slot]) continue;
      const kind = snapshot.kinds[slot];
      const isActive = seen?.isNumber(slot) === true && now - seen.number(slot) <= window;
      const isHeld = isSuspended(snapshot, slot, now);
      counts.all++;
      if (kind === VERIFIED) counts.verified++;
      if (kind === VISITOR) counts.visitors++;
      if (isActive) counts.active++;
      if (isHeld) counts.suspended++;
      if ((kindOfTab && kind !== kindOfTab) || (tab === 'active' && !isActive) || (tab === 'suspended' && !isHeld)) {
        members[slot] = 0;
      }
    }
    return {counts, members};
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
