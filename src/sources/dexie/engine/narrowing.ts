import {compileTest, fold, searchWords} from '../../../customers/index.js';
import type {CustomerQuery, FilterCondition, ViewContext} from '../../../customers/index.js';
import type {Names} from './names.js';
import {FREE} from './snapshot.js';
import type {Snapshot} from './snapshot.js';
import {STRIDE} from './work.js';
import type {Work} from './work.js';

/** For each slot 1 if it is meant, 0 if not. */
export type Mask = Uint8Array;

/** Slots of few hits are looked at one by one; with more, searching all of the texts is faster. */
const FEW = 1 / 32;

/** Masks of conditions kept at a time. */
const KEPT = 6;

interface Search {
  words: string[];
  mask: Mask;
  hits: number;
}

/** Whom search and conditions mean. Keeps what it found, as long as nothing has changed. */
export class Narrowing {
  /** Everybody, in any tab. */
  #living: Mask | undefined;
  #search: Search | undefined;
  readonly #conditions = new Map<string, Mask>();

  constructor(private readonly snapshot: Snapshot) {}

  /** Forgets what was found: customers have changed. */
  clear(): void {
    this.#living = undefined;
    this.#search = undefined;
    this.#conditions.clear();
  }

  /** A mask to keep: of all whom search and conditions mean, in any tab. */
  *mask({search, match, filters}: CustomerQuery, context: ViewContext): Work<Mask> {
    const {size} = this.snapshot;
    const mask = (this.#living ??= this.snapshot.kinds.subarray(0, size).map(kind => Number(kind !== FREE))).slice();
    const words = searchWords(search).filter(Boolean);
    if (words.length) yield* and(mask, yield* this.#searched(words));
    if (!filters.length) return mask;
    if (match === 'all') {
      for (const condition of filters) yield* and(mask, yield* this.#meant(condition, context));
      return mask;
    }
    const any = new Uint8Array(size);
    for (const condition of filters) {
      const meant = yield* this.#meant(condition, context);
      for (let slot = 0; slot < size; slot++) any[slot] = (any[slot] ?? 0) | (meant[slot] ?? 0);
      yield;
    }
    yield* and(mask, any);
    return mask;
  }

  /** Every word is in the name or in the email. */
  *#searched(words: string[]): Work<Mask> {
    const {size} = this.snapshot;
    const last = this.#search;
    if (last?.words.join(' ') === words.join(' ')) return last.mask;
    // Each key stroke narrows what the one before has found.
    const isNarrower = last?.words.every(old => words.some(word => word.includes(old)));
    const mask =
      isNarrower && last && last.hits < size * FEW ? yield* this.#among(last.mask, words) : yield* this.#all(words);
    let hits = 0;
    for (let slot = 0; slot < size; slot++) hits += mask[slot] ?? 0;
    this.#search = {words, mask, hits};
    return mask;
  }

  *#among(candidates: Mask, words: string[]): Work<Mask> {
    const {names, emails, size} = this.snapshot;
    const mask = new Uint8Array(size);
    for (let slot = 0; slot < size; slot++) {
      if (slot % STRIDE === 0) yield;
      if (!candidates[slot]) continue;
      const name = names.folded.get(slot);
      const email = emails.folded.get(slot);
      mask[slot] = Number(words.every(word => name.includes(word) || email.includes(word)));
    }
    return mask;
  }

  *#all(words: string[]): Work<Mask> {
    const {names, emails, size} = this.snapshot;
    let mask: Mask | undefined;
    for (const word of words) {
      const found = new Uint8Array(size);
      yield* contains(names, word, size, found);
      yield* contains(emails, word, size, found);
      if (mask) yield* and(mask, found);
      mask ??= found;
    }
    return mask ?? new Uint8Array(size);
  }

  *#meant(condition: FilterCondition, context: ViewContext): Work<Mask> {
    const key = isTimeless(condition) ? JSON.stringify([condition, context.timeZone]) : null;
    const kept = key !== null && this.#conditions.get(key);
    if (kept) return kept;
    const mask = yield* this.#test(condition, context);
    if (key === null) return mask;
    this.#conditions.set(key, mask);
    const [oldest] = this.#conditions.keys();
    if (this.#conditions.size > KEPT && oldest !== undefined) this.#conditions.delete(oldest);
    return mask;
  }

  *#test({field, operator, value}: FilterCondition, context: ViewContext): Work<Mask> {
    const {size, names, emails} = this.snapshot;
    const mask = new Uint8Array(size);
    const texts = field === 'name' ? names : field === 'email' ? emails : null;
    const part = operator === 'contains' ? fold(String(value)) : '';
    if (texts && part) {
      yield* contains(texts, part, size, mask);
      return mask;
    }
    const test = this.#tester({field, operator, value: value ?? null}, context);
    for (let slot = 0; slot < size; slot++) {
      mask[slot] = Number(test(slot));
      if (slot % STRIDE === 0) yield;
    }
    return mask;
  }

  #tester(condition: FilterCondition, context: ViewContext): (slot: number) => boolean {
    const {snapshot} = this;
    const {field} = condition;
    const test = compileTest(condition, context);
    if (field === 'name') return slot => test(snapshot.names.get(slot));
    if (field === 'email') return slot => test(snapshot.emails.get(slot));
    if (field === 'id') return slot => test(snapshot.ids.get(slot));
    const ofColumn = snapshot.column(field)?.tester(test);
    const ofUnknown = test(null);
    if (!ofColumn) return () => ofUnknown;
    // A suspension that has ended is none.
    return field.startsWith('suspen')
      ? slot => (isSuspended(snapshot, slot, context.now) ? ofColumn(slot) : ofUnknown)
      : ofColumn;
  }
}

/** Whether a suspension is in force at `now` (ms since the epoch). */
export function isSuspended({until}: Snapshot, slot: number, now: number): boolean {
  return until.isNumber(slot) && until.number(slot) > now;
}

/** Whether the condition means the same people at any time. */
function isTimeless({field, operator}: FilterCondition): boolean {
  return !operator.endsWith('-days') && !field.startsWith('suspen');
}

function* contains({folded}: Names, part: string, size: number, mask: Mask): Work<void> {
  for (let from = 0; from < size; from += STRIDE) {
    folded.find(part, from, Math.min(size, from + STRIDE), slot => (mask[slot] = 1));
    yield;
  }
}

function* and(mask: Mask, other: Mask): Work<void> {
  for (let slot = 0; slot < mask.length; slot++) mask[slot] = (mask[slot] ?? 0) & (other[slot] ?? 0);
  yield;
}
