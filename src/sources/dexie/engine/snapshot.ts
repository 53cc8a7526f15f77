import {ATTRIBUTE_PREFIX, FIELDS, readField} from '../../../customers/index.js';
import type {AttributeValue, Customer} from '../../../customers/index.js';
import {Ids} from './ids.js';
import {Names} from './names.js';
import {Values} from './values.js';

/** Fields of few values are at hand at once; those of nearly as many values as customers are read when asked for. */
const EAGER: ReadonlySet<string> = new Set([
  ...FIELDS.filter(({key, kind}) => kind !== 'text' && !key.startsWith('suspen')).map(({key}) => key),
  'city',
  'timeZone',
  'language',
]);

/** A column of its own: when the suspension ends, `Infinity` for never; unknown without one. */
const UNTIL = 'until';

/** An attribute of more different values than this, or one of more attributes, is read when asked for. */
const MOST_VALUES = 5000;
const MOST_ATTRIBUTES = 40;

/** Whether a slot is free, or who is in it. */
export const FREE = 0;
const CONTACT = 1;
export const VISITOR = 2;
export const VERIFIED = 3;

/**
 * All customers by columns, in slots: what queries are answered from. It is what was stored at one point of the journal,
 * `seq`, once it has been caught up to it.
 */
export class Snapshot {
  seq = 0;
  /** Slots in use are below this. */
  size = 0;
  count = 0;
  kinds = new Uint8Array(0);
  readonly ids = new Ids();
  readonly names = new Names();
  readonly emails = new Names();
  readonly until = new Values();
  /** All slots by id, the ones freed since the last {@link Orders} update too. */
  byId: Uint32Array = new Uint32Array(0);
  readonly #columns = new Map<string, Values>([[UNTIL, this.until]]);
  readonly #lazy = new Set<string>();
  readonly #free: number[] = [];

  constructor() {
    for (const field of EAGER) this.#columns.set(field, new Values());
  }

  /** Makes room for so many customers. */
  reserve(slots: number): void {
    for (const column of [this.ids, this.names, this.emails, ...this.#columns.values()]) column.reserve(slots);
    if (slots <= this.kinds.length) return;
    const kinds = new Uint8Array(slots);
    kinds.set(this.kinds);
    this.kinds = kinds;
  }

  /** The column of a field, `undefined` if it has yet to be read. */
  column(field: string): Values | undefined {
    const column = this.#columns.get(field);
    if (column ?? this.#lazy.has(field)) return column;
    // No customer has had the attribute so far.
    return field.startsWith(ATTRIBUTE_PREFIX) ? new Values() : undefined;
  }

  /** An empty column: who sets it for a field must have filled it for all slots. */
  newColumn(): Values {
    const column = new Values();
    column.reserve(this.kinds.length);
    return column;
  }

  setColumn(field: string, column: Values): void {
    this.#columns.set(field, column);
  }

  /** Puts the customer into a slot, `slot` if they have one; gives the slot. */
  put(customer: Customer, slot = this.#free.pop() ?? this.size): number {
    if (slot >= this.kinds.length) this.reserve(Math.ceil((slot + 1) * 1.2));
    if (slot >= this.size) this.size = slot + 1;
    if (this.kinds[slot] === FREE) this.count++;
    this.kinds[slot] = customer.verified ? VERIFIED : customer.anonymous ? VISITOR : CONTACT;
    this.ids.set(slot, customer.id);
    this.names.set(slot, customer.name);
    this.emails.set(slot, customer.email);
    for (const [field, column] of this.#columns) column.set(slot, readColumn(customer, field));
    for (const key in customer.attributes) this.#noteAttribute(customer, ATTRIBUTE_PREFIX + key, slot);
    return slot;
  }

  remove(slot: number): void {
    this.kinds[slot] = FREE;
    this.count--;
    this.#free.push(slot);
  }

  /** The slot of the id, -1 if nobody has it. */
  find(id: string): number {
    let low = 0;
    let high = this.byId.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.ids.get(this.byId[middle] ?? 0) < id) low = middle + 1;
      else high = middle;
    }
    const slot = this.byId[low];
    const isFound = slot !== undefined && this.ids.get(slot) === id;
    return isFound ? slot : -1;
  }

  /** Attributes are found in the customers: those of few values get a column at once. */
  #noteAttribute(customer: Customer, field: string, slot: number): void {
    let column = this.#columns.get(field);
    if (column) {
      if (column.distinct.length <= MOST_VALUES || this.#lazy.has(field)) return;
      this.#columns.delete(field);
      this.#lazy.add(field);
      return;
    }
    if (this.#lazy.has(field)) return;
    if (this.#columns.size >= EAGER.size + MOST_ATTRIBUTES) {
      this.#lazy.add(field);
      return;
    }
    column = this.newColumn();
    column.set(slot, readField(customer, field));
    this.setColumn(field, column);
  }
}

/** What a column has of a customer. */
export function readColumn(customer: Customer, field: string): AttributeValue {
  if (field !== UNTIL) return readField(customer, field);
  const {suspension} = customer;
  return suspension && (suspension.until ?? Infinity);
}
