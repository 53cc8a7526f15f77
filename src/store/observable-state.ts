import {INITIAL_STATE, type CustomersState, type ExportProgress, type Notice, type UndoableAct} from './state.js';

/** ms that an announcement stands before the next one takes its place: what is replaced sooner may never be read out. */
const SAID_FOR = 300;

/** So many acts can be undone one by one. */
const ACTS_KEPT = 20;

/** The state of a page, who listens to it, and the commands that only say something. */
export class ObservableState {
  #state: CustomersState = INITIAL_STATE;
  readonly #listeners = new Set<() => void>();
  #isSaying = false;
  /** What is said next. */
  #waiting: string | null = null;

  get state(): CustomersState {
    return this.#state;
  }

  /** Calls `listener` after each change of state. Returns the end of that. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Shows a message about an act; `null` takes it away. */
  notify(notice: Notice | null): void {
    this.set({notice});
  }

  /**
   * Tells assistive technology, politely. What comes while something is being said waits for it, and gives way to what
   * comes later: nobody wants to hear of pages that were turned long ago.
   */
  announce(text: string): void {
    if (this.#isSaying) {
      this.#waiting = text;
      return;
    }
    this.#isSaying = true;
    // The same words again are only heard when they are not quite the same.
    this.set({announcement: text === this.state.announcement ? `${text}\u00a0` : text});
    setTimeout(() => {
      const next = this.#waiting;
      this.#isSaying = false;
      this.#waiting = null;
      if (next !== null) this.announce(next);
    }, SAID_FOR);
  }

  /** Asks for the focus of a customer's row; `null` once it has it. */
  focusRow(focusId: string | null): void {
    this.set({focusId});
  }

  /** The last 20 acts that can be undone. */
  setUndoable(undoable: readonly UndoableAct[]): void {
    this.set({undoable: undoable.slice(0, ACTS_KEPT)});
  }

  showExport(exporting: ExportProgress | null): void {
    this.set({exporting});
  }

  protected set(change: Partial<CustomersState>): void {
    this.#state = {...this.#state, ...change};
    for (const listener of [...this.#listeners]) listener();
  }
}
