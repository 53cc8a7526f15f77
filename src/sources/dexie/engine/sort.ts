import {STRIDE} from './work.js';
import type {Work} from './work.js';

const DIGIT = 0xffff;

/** Sorts slots by a number of each, upwards; equals stay as they are. `spare` is as long as `slots` and is overwritten. */
export function* radixSort(slots: Uint32Array, keys: Uint32Array, spare: Uint32Array): Work<void> {
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(DIGIT + 2);
    for (let index = 0; index < slots.length; index++) {
      const bucket = ((keyAt(keys, slots, index) >>> shift) & DIGIT) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
      if (index % STRIDE === 0) yield;
    }
    // All have the same digit.
    if (slots.length && starts[((keyAt(keys, slots, 0) >>> shift) & DIGIT) + 1] === slots.length) continue;
    for (let bucket = 1; bucket <= DIGIT; bucket++) starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    for (let index = 0; index < slots.length; index++) {
      const bucket = (keyAt(keys, slots, index) >>> shift) & DIGIT;
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      spare[place] = slots[index] ?? 0;
      if (index % STRIDE === 0) yield;
    }
    slots.set(spare);
  }
}

/**
 * Sorts slots that are nearly in order: looks for the stretches that are, and joins neighbours where they overlap. No
 * two slots may be equal.
 */
export function* mergeSort(slots: Uint32Array, compare: (a: number, b: number) => number): Work<void> {
  const at = (index: number) => slots[index] ?? 0;
  let starts = [0];
  for (let index = 1; index < slots.length; index++) {
    if (compare(at(index - 1), at(index)) > 0) starts.push(index);
    if (index % 256 === 0) yield;
  }
  while (starts.length > 1) {
    const joined: number[] = [];
    for (let run = 0; run < starts.length; run += 2) {
      const start = starts[run] ?? 0;
      const middle = starts[run + 1];
      joined.push(start);
      if (middle !== undefined) yield* join(slots, start, middle, starts[run + 2] ?? slots.length, compare);
    }
    starts = joined;
  }
}

/** Joins two sorted stretches, `[start, middle)` and `[middle, end)`. */
function* join(
  slots: Uint32Array,
  start: number,
  middle: number,
  end: number,
  compare: (a: number, b: number) => number,
): Work<void> {
  const at = (index: number) => slots[index] ?? 0;
  const first = at(middle);
  const last = at(middle - 1);
  // Nearly sorted stretches overlap little: the ends of the overlap are near the middle.
  const from = middle - reach(middle - start, step => compare(at(middle - step), first) > 0);
  const to = middle + reach(end - middle, step => compare(at(middle + step - 1), last) < 0);
  yield;
  const left = slots.slice(from, middle);
  let taken = 0;
  let right = middle;
  for (let index = from; taken < left.length; index++) {
    const mine = left[taken] ?? 0;
    if (right < to && compare(at(right), mine) < 0) slots[index] = at(right++);
    else {
      slots[index] = mine;
      taken++;
    }
    if (index % 256 === 0) yield;
  }
}

/** The greatest step up to `most` for which `holds` is true, as it is for all lesser ones; 0 for none. */
function reach(most: number, holds: (step: number) => boolean): number {
  let low = 0;
  let high = 1;
  while (high <= most && holds(high)) {
    low = high;
    high *= 2;
  }
  high = Math.min(high, most + 1);
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

function keyAt(keys: Uint32Array, slots: Uint32Array, index: number): number {
  return keys[slots[index] ?? 0] ?? 0;
}
