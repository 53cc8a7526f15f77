import {fold} from '../../../customers/index.js';
import {Texts} from './texts.js';

/** A text of each slot as it is and as search sees it; what folding leaves alone is kept once. `null` is unknown. */
export class Names {
  readonly folded = new Texts();
  readonly #original = new Texts();

  get(slot: number): string | null {
    return this.#original.get(slot) || this.folded.get(slot) || null;
  }

  set(slot: number, text: string | null): void {
    const folded = fold(text ?? '');
    this.folded.set(slot, folded);
    this.#original.set(slot, text === null || text === folded ? '' : text);
  }

  /** Makes room for so many slots. */
  reserve(slots: number): void {
    this.folded.reserve(slots);
    this.#original.reserve(slots);
  }
}
