/** Which customers changed: their ids, or `null` for any. */
export type Touched = ReadonlySet<string> | null;

/**
 * Turns a stream of changes into as few looks at the source as keep the page current: one at a time, and one more for
 * what came meanwhile.
 */
export class LiveFollower {
  #touched: Set<string> | null = new Set();
  #waits = false;
  #runs = false;
  readonly #look: (touched: Touched) => Promise<void>;
  readonly #mayLook: () => boolean;

  constructor(look: (touched: Touched) => Promise<void>, mayLook: () => boolean) {
    this.#look = look;
    this.#mayLook = mayLook;
  }

  touch(ids: readonly string[] | null): void {
    if (ids) for (const id of ids) this.#touched?.add(id);
    else this.#touched = null;
    this.#waits = true;
    void this.resume();
  }

  /** Looks at the source if there is something to look for and nothing else is under way. */
  async resume(): Promise<void> {
    while (this.#waits && !this.#runs && this.#mayLook()) {
      this.#waits = false;
      const touched = this.#touched;
      this.#touched = new Set();
      this.#runs = true;
      try {
        await this.#look(touched);
      } finally {
        this.#runs = false;
      }
    }
  }

  /** Forgets what came: a whole load is about to tell everything. */
  reset(): void {
    this.#waits = false;
    this.#touched = new Set();
  }
}
