import {Texts} from './texts.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** The ids of all slots: UUIDs as 16 bytes, any others as texts. */
export class Ids {
  #words = new Uint32Array(0);
  readonly #others = new Texts();

  get(slot: number): string {
    const other = this.#others.get(slot);
    if (other) return other;
    const at = slot * 4;
    const [a, b, c, d] = [0, 1, 2, 3].map(word => (this.#words[at + word] ?? 0).toString(16).padStart(8, '0'));
    if (a === undefined || !b || !c || !d) return '';
    return `${a}-${b.slice(0, 4)}-${b.slice(4)}-${c.slice(0, 4)}-${c.slice(4)}${d}`;
  }

  set(slot: number, id: string): void {
    const isUuid = UUID.test(id);
    this.#others.set(slot, isUuid ? '' : id);
    if (!isUuid) return;
    if (slot * 4 >= this.#words.length) this.reserve(Math.ceil((slot + 1) * 1.2));
    const hex = id.replaceAll('-', '');
    for (let word = 0; word < 4; word++) {
      this.#words[slot * 4 + word] = Number.parseInt(hex.slice(word * 8, word * 8 + 8), 16);
    }
  }

  /** The order of two slots' ids by code units, as `compare` breaks ties. */
  compare(a: number, b: number): number {
    const textA = this.#others.get(a);
    const textB = this.#others.get(b);
    if (textA || textB) {
      const idA = textA || this.get(a);
      const idB = textB || this.get(b);
      return idA < idB ? -1 : Number(idA > idB);
    }
    for (let word = 0; word < 4; word++) {
      const order = (this.#words[a * 4 + word] ?? 0) - (this.#words[b * 4 + word] ?? 0);
      if (order) return order;
    }
    return 0;
  }

  /** Makes room for so many slots. */
  reserve(slots: number): void {
    this.#others.reserve(slots);
    if (slots * 4 <= this.#words.length) return;
    const words = new Uint32Array(slots * 4);
    words.set(this.#words);
    this.#words = words;
  }
}
