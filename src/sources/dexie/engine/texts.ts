/** Texts of one string: so few that changing one of them is cheap, so many that searching a string is worth a call. */
const BLOCK = 512;

/** So many changed texts wait for the next search before they are written into their blocks. */
const WAITING = 8 * BLOCK;

/**
 * A text for each slot, many of them in one string: a million short texts cost little more than their characters, and
 * the browser's own search runs over all of them.
 */
export class Texts {
  #blocks: string[] = [];
  /** Where each slot's text ends in its block. */
  #ends = new Uint32Array(0);
  readonly #changed = new Map<number, string>();

  get(slot: number): string {
    return this.#changed.get(slot) ?? this.#stored(slot);
  }

  /** Slots beyond those known before have the empty text. */
  set(slot: number, text: string): void {
    if (this.get(slot) === text) return;
    this.#changed.set(slot, text);
    if (this.#changed.size >= WAITING) this.#settle();
  }

  /** Makes room for so many slots. */
  reserve(slots: number): void {
    const whole = Math.ceil(slots / BLOCK) * BLOCK;
    if (whole <= this.#ends.length) return;
    const ends = new Uint32Array(whole);
    ends.set(this.#ends);
    this.#ends = ends;
  }

  /** Calls `found` once for each slot from `from` (of a block's start) to `to` whose text contains `part`. */
  find(part: string, from: number, to: number, found: (slot: number) => void): void {
    this.#settle();
    const last = Math.min(this.#blocks.length, Math.ceil(to / BLOCK));
    for (let block = Math.floor(from / BLOCK); block < last; block++) {
      const text = this.#blocks[block] ?? '';
      let slot = block * BLOCK;
      let at = text.indexOf(part);
      while (at !== -1) {
        while ((this.#ends[slot] ?? Infinity) <= at) slot++;
        const end = this.#ends[slot] ?? 0;
        // It may reach into the next text.
        if (at + part.length > end) at = text.indexOf(part, at + 1);
        else {
          found(slot);
          at = text.indexOf(part, end);
        }
      }
    }
  }

  #stored(slot: number): string {
    const end = this.#ends[slot];
    if (!end) return '';
    const start = slot % BLOCK ? (this.#ends[slot - 1] ?? 0) : 0;
    return start === end ? '' : (this.#blocks[Math.floor(slot / BLOCK)] ?? '').slice(start, end);
  }

  #settle(): void {
    const blocks = new Set<number>();
    for (const slot of this.#changed.keys()) blocks.add(Math.floor(slot / BLOCK));
    for (const block of blocks) this.#write(block);
    this.#changed.clear();
  }

  #write(block: number): void {
    const start = block * BLOCK;
    this.reserve(start + BLOCK);
    const texts = Array.from({length: BLOCK}, (_, index) => this.get(start + index));
    let end = 0;
    texts.forEach((text, index) => (this.#ends[start + index] = end += text.length));
    while (this.#blocks.length < block) this.#blocks.push('');
    this.#blocks[block] = texts.join('');
  }
}
