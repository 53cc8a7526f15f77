import {ObservableState} from './observable-state.js';
import {NOBODY, selectIds, type Selected} from './selected.js';
import type {StoreHost} from './state.js';

/** Who is selected, and what waits because somebody is. */
export abstract class SelectingState extends ObservableState {
  /** Everything that is an event or needs the document. */
  readonly host: StoreHost;

  constructor(host: StoreHost) {
    super();
    this.host = host;
  }

  /** Whether order and membership wait: the agent is at work in the page, or has chosen some of its people. */
  get isHeld(): boolean {
    return this.host.isHeld() || this.state.selected !== NOBODY;
  }

  /** Selects these customers and nobody else. They stay selected on other pages, in other orders and views. */
  select(selected: Selected): void {
    const before = this.state.selected;
    if (selected === before) return;
    this.set({selected});
    this.host.selectionChange(selected.selection, selected.count);
    if (!this.isHeld) this.showWaiting();
  }

  /** Whoever is gone is selected no more. */
  protected deselect(gone: readonly string[]): void {
    const {selection} = this.state.selected;
    if (!('ids' in selection)) return;
    const left = selection.ids.filter(id => !gone.includes(id));
    if (left.length < selection.ids.length) this.select(selectIds(left));
  }

  /** Brings the page that waits into view. */
  abstract showWaiting(): void;
}
