import type {AttributeValue} from '../../../customers/index.js';

type Codes = Uint8Array | Uint16Array | Uint32Array;

/** The numbers of a field: a slot whose code is {@link NUMBER} has the value. */
export interface Numbers {
  codes: Codes;
  values: Int32Array | Float64Array;
}

const UNKNOWN = 0;
export const NUMBER = 1;

/**
 * The values of one field, one for each slot: numbers as such, of all others the number of the value. A test runs once
 * for each value that differs, and a million customers of 200 countries cost a million bytes.
 */
export class Values {
  /** What the codes mean; the first stands for the unknown, the second for any number. */
  readonly distinct: AttributeValue[] = [null, null];
  readonly #known = new Map<string | boolean, number>();
  readonly #lists = new Map<string, number>();
  #codes: Codes = new Uint8Array(0);
  #numbers: Int32Array | Float64Array = new Int32Array(0);
  #slots = 0;

  get(slot: number): AttributeValue {
    const code = this.code(slot);
    return code === NUMBER ? this.number(slot) : (this.distinct[code] ?? null);
  }

  set(slot: number, value: AttributeValue): void {
    const code = this.#codeOf(value);
    // What was never set is unknown, and costs nothing.
    if (code === UNKNOWN && slot >= this.#codes.length) return;
    if (slot >= this.#codes.length) this.#codes = widened(this.#codes, this.#room(slot));
    if (code > 255 && this.#codes instanceof Uint8Array) this.#codes = Uint16Array.from(this.#codes);
    if (code > 65_535 && this.#codes instanceof Uint16Array) this.#codes = Uint32Array.from(this.#codes);
    this.#codes[slot] = code;
    if (typeof value === 'number') this.#setNumber(slot, value);
  }

  /** Makes room for so many slots. */
  reserve(slots: number): void {
    this.#slots = slots;
  }

  code(slot: number): number {
    return this.#codes[slot] ?? UNKNOWN;
  }

  isNumber(slot: number): boolean {
    return this.code(slot) === NUMBER;
  }

  isUnknown(slot: number): boolean {
    return this.code(slot) === UNKNOWN;
  }

  /** Of a slot that has one. */
  number(slot: number): number {
    return this.#numbers[slot] ?? 0;
  }

  /** For loops over many, until the next {@link set}. */
  numbers(): Numbers {
    return {codes: this.#codes, values: this.#numbers};
  }

  /** The test as one of slots: only numbers are tested one by one. */
  tester(test: (value: AttributeValue) => boolean): (slot: number) => boolean {
    const table = Uint8Array.from(this.distinct, value => Number(test(value)));
    const codes = this.#codes;
    const numbers = this.#numbers;
    return slot => {
      const code = codes[slot] ?? UNKNOWN;
      return code === NUMBER ? test(numbers[slot] ?? 0) : table[code] === 1;
    };
  }

  #codeOf(value: AttributeValue): number {
    if (value === null) return UNKNOWN;
    if (typeof value === 'number') return NUMBER;
    const isList = typeof value === 'object';
    const known: Map<unknown, number> = isList ? this.#lists : this.#known;
    const key = isList ? JSON.stringify(value) : value;
    let code = known.get(key);
    if (code === undefined) known.set(key, (code = this.distinct.push(value) - 1));
    return code;
  }

  #setNumber(slot: number, value: number): void {
    if (slot >= this.#numbers.length) this.#numbers = widened(this.#numbers, this.#room(slot));
    this.#numbers[slot] = value;
    if (Object.is(this.#numbers[slot], value)) return;
    this.#numbers = Float64Array.from(this.#numbers);
    this.#numbers[slot] = value;
  }

  #room(slot: number): number {
    return Math.max(this.#slots, Math.ceil((slot + 1) * 1.2));
  }
}

function widened<T extends Codes | Int32Array | Float64Array>(array: T, length: number): T {
  const wide = new (array.constructor as new (length: number) => T)(length);
  wide.set(array);
  return wide;
}
