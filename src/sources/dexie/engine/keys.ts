import {collatorOf, countryName, sortKeyOf} from '../../../customers/index.js';
import type {AttributeValue, SortKey} from '../../../customers/index.js';
import type {Snapshot} from './snapshot.js';
import {Letters} from './letters.js';
import type {Values} from './values.js';
import {STRIDE} from './work.js';
import type {Work} from './work.js';

/** Stands for the unknown in the first word: after all others. */
export const LAST = 0xffffffff;

/** What an order goes by: the domain's key of a slot, and numbers that are in the same order or nearly so. */
export interface Key {
  /** Whether it was made for columns that have been replaced. */
  isStale?(): boolean;
  read(slot: number): SortKey;
  /** How many 32-bit words make up the number, the first the most significant. */
  words: number;
  /** Writes one word of all slots. */
  fill(word: number, into: Uint32Array): Work<void>;
}

const UNKNOWN: Key = {
  words: 0,
  read: () => null,
  *fill() {
    yield;
  },
};

/** The keys of a field's order, the most significant first; as `sortKeyReaders` of the domain. */
export function keysOf(snapshot: Snapshot, field: string, locale: string): Key[] {
  const country = () => valuesKey(snapshot, 'country', locale, code => countryName(String(code), locale));
  if (field === 'country') return [country()];
  if (field === 'email') return [textKey(snapshot, slot => snapshot.emails.get(slot), locale)];
  if (field === 'id') return [textKey(snapshot, slot => snapshot.ids.get(slot), locale)];
  if (field !== 'name') return [valuesKey(snapshot, field, locale)];
  const display = (slot: number) => snapshot.names.get(slot) ?? snapshot.emails.get(slot);
  const unlessNamed = (key: Key): Key => ({
    ...key,
    read: slot => (display(slot) === null ? key.read(slot) : null),
    *fill(word, into) {
      yield* key.fill(word, into);
      for (let slot = 0; slot < snapshot.size; slot++) {
        if (display(slot) !== null) into[slot] = 0;
        if (slot % STRIDE === 0) yield;
      }
    },
  });
  return [textKey(snapshot, display, locale), unlessNamed(valuesKey(snapshot, 'city', locale)), unlessNamed(country())];
}

/** Exact: numbers as such, then texts by their place among all texts of the field. */
function valuesKey(
  snapshot: Snapshot,
  field: string,
  locale: string,
  shown: (value: SortKey) => SortKey = value => value,
): Key {
  const column = snapshot.column(field);
  // A field that nobody knows tells nobody apart.
  if (!column) return UNKNOWN;
  const keys: SortKey[] = [];
  const keyOf = (slot: number): SortKey => {
    if (column.isNumber(slot)) return column.number(slot);
    const code = column.code(slot);
    // Values come later too.
    while (keys.length <= code) keys.push(keyOfValue(column.distinct[keys.length] ?? null, shown));
    return keys[code] ?? null;
  };
  return {
    isStale: () => snapshot.column(field) !== column,
    words: 2,
    read: keyOf,
    *fill(word, into) {
      const places = placesOf(column, shown, locale);
      const parts = new Uint32Array(2);
      const value = new Float64Array(1);
      const bits = new Uint32Array(value.buffer);
      for (let slot = 0; slot < snapshot.size; slot++) {
        const key = keyOf(slot);
        if (typeof key === 'number') {
          // There is a zero below zero, which is equal to it.
          value[0] = key + 0;
          const [low = 0, high = 0] = bits;
          // The order of the bits of a double, once those of negative ones are turned round.
          parts[0] = high >>> 31 ? ~high : high | 0x80000000;
          parts[1] = high >>> 31 ? ~low : low;
        } else {
          parts[0] = key === null ? LAST : LAST - 1;
          parts[1] = key === null ? LAST : (places[column.code(slot)] ?? 0);
        }
        into[slot] = parts[word] ?? 0;
        if (slot % STRIDE === 0) yield;
      }
    },
  };
}

function keyOfValue(value: AttributeValue, shown: (value: SortKey) => SortKey): SortKey {
  const key = sortKeyOf(value);
  return key === null ? null : shown(key);
}

/** The place of each value among all texts; the same for those that the collator takes for equal. */
function placesOf(column: Values, shown: (value: SortKey) => SortKey, locale: string): Uint32Array {
  const {compare} = collatorOf(locale);
  const keys = column.distinct.map(value => keyOfValue(value, shown));
  const texts = [...new Set(keys.filter(key => typeof key === 'string'))].sort(compare);
  const places = new Map<SortKey, number>();
  let place = 0;
  texts.forEach((text, index) => {
    if (index && compare(texts[index - 1] ?? '', text) !== 0) place++;
    places.set(text, place);
  });
  return Uint32Array.from(keys, key => places.get(key) ?? 0);
}

/** Near enough to sort the rest quickly: so many of the first letters, by their place in the alphabet. */
function textKey(snapshot: Snapshot, read: (slot: number) => string | null, locale: string): Key {
  let letters: Letters | undefined;
  return {
    words: Letters.WORDS,
    read,
    *fill(word, into) {
      if (!letters) {
        letters = new Letters(locale);
        for (let slot = 0; slot < snapshot.size; slot++) {
          letters.note(read(slot));
          if (slot % STRIDE === 0) yield;
        }
      }
      for (let slot = 0; slot < snapshot.size; slot++) {
        const text = read(slot);
        into[slot] = text === null ? LAST : letters.word(text, word);
        if (slot % STRIDE === 0) yield;
      }
    },
  };
}
