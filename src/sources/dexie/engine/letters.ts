import {collatorOf} from '../../../customers/index.js';

/** Alphabets end below this code unit; what comes after is not told apart here. */
const KNOWN = 0x700;
const BITS = 10;
const OTHER = 2 ** BITS - 1;
const IN_A_WORD = 3;

/** The letters of an alphabet by their order in a locale, to sort texts roughly by numbers. */
export class Letters {
  /** Words of 32 bits that a text's first letters are put into. */
  static readonly WORDS = 8;
  readonly #locale: string;
  readonly #isUsed = new Uint8Array(KNOWN);
  #places: Uint16Array | undefined;

  /** @param locale BCP 47 tag */
  constructor(locale: string) {
    this.#locale = collatorOf(locale).resolvedOptions().locale;
  }

  /** All texts must be noted before the first {@link word}. */
  note(text: string | null): void {
    if (text === null) return;
    const length = Math.min(text.length, Letters.WORDS * IN_A_WORD);
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      if (unit < KNOWN) this.#isUsed[unit] = 1;
    }
  }

  /** The letters of a text that the word has, as a number below 2³⁰. */
  word(text: string, word: number): number {
    this.#places ??= this.#inOrder();
    let number = 0;
    for (let at = word * IN_A_WORD; at < (word + 1) * IN_A_WORD; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : -1;
      number = (number << BITS) | (unit === -1 ? 0 : unit < KNOWN ? (this.#places[unit] ?? OTHER) : OTHER);
    }
    return number;
  }

  /** Letters that differ by accents or case only have the same place: the rest of a text matters more. */
  #inOrder(): Uint16Array {
    const {compare} = new Intl.Collator(this.#locale, {sensitivity: 'base'});
    const places = new Uint16Array(KNOWN);
    const units = Array.from(this.#isUsed.keys()).filter(unit => this.#isUsed[unit]);
    const letters = units.map(unit => String.fromCharCode(unit)).sort(compare);
    let place = 1;
    letters.forEach((letter, index) => {
      if (index && compare(letters[index - 1] ?? '', letter) !== 0) place++;
      places[letter.charCodeAt(0)] = Math.min(place, OTHER - 1);
    });
    return places;
  }
}
