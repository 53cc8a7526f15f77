import {collatorOf, compareKeys} from '../../../customers/index.js';
import type {Sort} from '../../../customers/index.js';
import {keysOf, LAST} from './keys.js';
import type {Key} from './keys.js';
import {FREE} from './snapshot.js';
import type {Snapshot} from './snapshot.js';
import {mergeSort, radixSort} from './sort.js';
import {STRIDE} from './work.js';
import type {Work} from './work.js';

/** Orders kept at a time: the last ones asked for. */
const KEPT = 6;

interface Order {
  slots: Uint32Array;
  isStale(): boolean;
  compare(a: number, b: number): number;
}

/** Everybody in the order of each sort that was asked for; brought up to date rather than made again. */
export class Orders {
  readonly #orders = new Map<string, Order>();

  constructor(private readonly snapshot: Snapshot) {}

  /** All slots in the order of `compare`; made at the first call. */
  *get({field, direction}: Sort, locale: string): Work<Uint32Array> {
    const sign = direction === 'desc' ? -1 : 1;
    const name = nameOf(field, sign, locale);
    const kept = this.#orders.get(name);
    this.#orders.delete(name);
    const order = kept ?? (yield* this.#make(field, sign, locale));
    this.#orders.set(name, order);
    for (const oldest of this.#orders.keys()) {
      if (this.#orders.size <= KEPT) break;
      this.#orders.delete(oldest);
    }
    return order.slots;
  }

  /** Puts changed slots where they belong now, after {@link Snapshot.put} and {@link Snapshot.remove}. */
  *update(changed: ReadonlySet<number>): Work<void> {
    const {snapshot} = this;
    const isChanged = new Uint8Array(snapshot.size);
    for (const slot of changed) isChanged[slot] = 1;
    const living = [...changed].filter(slot => snapshot.kinds[slot] !== FREE);
    const byId = (a: number, b: number) => snapshot.ids.compare(a, b);
    snapshot.byId = yield* moved(snapshot.byId, isChanged, living, byId);
    for (const [name, order] of this.#orders) {
      // Nearly everything has moved: sorting anew costs less, and only if somebody asks.
      if (changed.size > snapshot.size / 4 || order.isStale()) this.#orders.delete(name);
      else order.slots = yield* moved(order.slots, isChanged, living, order.compare);
    }
  }

  *#make(field: string, sign: 1 | -1, locale: string): Work<Order> {
    const {snapshot} = this;
    const keys = keysOf(snapshot, field, locale);
    const collator = collatorOf(locale);
    const compare = (a: number, b: number) => {
      for (const {read} of keys) {
        const order = compareKeys(read(a), read(b), sign, collator);
        if (order) return order;
      }
      return sign * snapshot.ids.compare(a, b);
    };
    const opposite = this.#orders.get(nameOf(field, -sign, locale));
    const slots = (opposite?.slots ?? snapshot.byId).slice();
    if (sign < 0 || opposite) slots.reverse();
    // Turned round, all is right but for the unknown, which are last both ways.
    if (!opposite) yield* presort(slots, keys, sign, snapshot.size);
    yield* mergeSort(slots, compare);
    return {slots, isStale: () => keys.some(key => key.isStale?.()), compare};
  }
}

function nameOf(field: string, sign: number, locale: string): string {
  return JSON.stringify([field, sign, locale]);
}

/** Sorts by the words of all keys, the least significant first. */
function* presort(slots: Uint32Array, keys: Key[], sign: 1 | -1, size: number): Work<void> {
  const words = new Uint32Array(size);
  const spare = new Uint32Array(slots.length);
  for (const key of keys.toReversed()) {
    for (let word = key.words - 1; word >= 0; word--) {
      yield* key.fill(word, words);
      if (sign < 0) yield* turn(words, word === 0);
      yield* radixSort(slots, words, spare);
    }
  }
}

/** Turns the order round, but the unknown stay last. */
function* turn(words: Uint32Array, isFirst: boolean): Work<void> {
  for (let slot = 0; slot < words.length; slot++) {
    const word = words[slot] ?? 0;
    words[slot] = isFirst && word === LAST ? LAST : isFirst ? LAST - 1 - word : ~word;
    if (slot % STRIDE === 0) yield;
  }
}

/** The order without the changed slots, and with those that live at their new places. */
function* moved(
  slots: Uint32Array,
  isChanged: Uint8Array,
  living: number[],
  compare: (a: number, b: number) => number,
): Work<Uint32Array> {
  const rest = slots.slice();
  let length = 0;
  for (let index = 0; index < slots.length; index++) {
    const slot = slots[index] ?? 0;
    if (!isChanged[slot]) rest[length++] = slot;
    if (index % STRIDE === 0) yield;
  }
  const sorted = living.sort(compare);
  const result = new Uint32Array(length + sorted.length);
  let from = 0;
  for (const [index, slot] of sorted.entries()) {
    let low = from;
    let high = length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(rest[middle] ?? 0, slot) < 0) low = middle + 1;
      else high = middle;
    }
    result.set(rest.subarray(from, low), from + index);
    result[low + index] = slot;
    from = low;
    if (index % 64 === 0) yield;
  }
  result.set(rest.subarray(from, length), from + sorted.length);
  return result;
}
