import {isQuerySelection, type Customer, type Selection} from '../../customers/index.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {NOBODY, withCustomers, type Selected} from '../../store/selection.js';
import {selectableOf} from './boxes.js';

/** A run of rows that were selected together, or deselected: from the one it began with to the last. */
interface Range {
  /** Ids, for rows are made anew under it. */
  anchor: string;
  end: string;
  isOn: boolean;
  /** Who was selected apart from it: whoever leaves the range again is as before. */
  before: Selected;
  after: Selected;
}

/**
 * Selecting rows with mouse and keys: a click anywhere in a box's cell; Shift and a click, or Shift and an arrow, for
 * all from the last one on, or from the row whose name has the focus; arrows move from box to box; Control or Command
 * and A selects the page; Escape nobody.
 */
export class Selecting {
  readonly #root: ParentNode;
  readonly #store: () => CustomersStore | undefined;
  readonly #redraw: () => void;
  #range: Range | null = null;

  /** `redraw` puts the boxes right that the browser has switched by itself. */
  constructor(root: ParentNode & EventTarget, store: () => CustomersStore | undefined, redraw: () => void) {
    this.#root = root;
    this.#store = store;
    this.#redraw = redraw;
    root.addEventListener('click', this.#onClick);
    root.addEventListener('mousedown', keepText);
    root.addEventListener('keydown', this.#onKey);
  }

  readonly #onClick = (event: Event): void => {
    const box = boxAt(event);
    const store = this.#store();
    if (!box || box.disabled || !store || !(event instanceof MouseEvent)) return;
    // WebKit gives the focus to no box by a click.
    box.focus({preventScroll: true});
    const customer = customerOf(box, store);
    if (customer) this.#toggle(customer, event.shiftKey, store);
    // A row that is about to show somebody else has nobody to select.
    else if (!box.closest('[data-id]')) selectPage(store);
    this.#redraw();
  };

  readonly #onKey = (event: Event): void => {
    const store = this.#store();
    if (!store || !(event instanceof KeyboardEvent) || event.defaultPrevented || event.isComposing) return;
    const {key, shiftKey, ctrlKey, metaKey, altKey} = event;
    if (key === 'Escape' && !(event.target instanceof HTMLSelectElement)) {
      if (store.state.selected === NOBODY) return;
      store.select(NOBODY);
    } else {
      const box = boxFor(event);
      if (!box || box.disabled || altKey) return;
      if (ctrlKey || metaKey) {
        if (shiftKey || !isLetterA(event)) return;
        selectPage(store, true);
      } else if (key === 'ArrowDown' || key === 'ArrowUp')
        this.#move(box, key === 'ArrowDown' ? 1 : -1, shiftKey, store);
      else return;
    }
    event.preventDefault();
  };

  #move(box: HTMLInputElement, step: 1 | -1, isRange: boolean, store: CustomersStore): void {
    const boxes = [...this.#root.querySelectorAll<HTMLInputElement>('.pick input:enabled')].filter(one =>
      one.checkVisibility(),
    );
    const next = boxes[boxes.indexOf(box) + step];
    if (!next) return;
    const from = customerOf(box, store);
    const to = customerOf(next, store);
    if (isRange && !to) return;
    next.focus();
    if (!isRange || !to) return;
    if (from && this.#range?.end !== from.id) {
      const {selected} = store.state;
      this.#range = {anchor: from.id, end: from.id, isOn: true, before: selected, after: selected};
    }
    this.#toggle(to, true, store);
  }

  #toggle(customer: Customer, isRange: boolean, store: CustomersStore): void {
    const {selected} = store.state;
    const shown = selectableOf(store.state);
    const range = isRange ? this.#range : null;
    const start = range ? shown.findIndex(({id}) => id === range.anchor) : -1;
    let next: Range;
    if (range && start >= 0) {
      const end = shown.findIndex(({id}) => id === customer.id);
      const before = selected === range.after ? range.before : selected;
      const chosen = shown.slice(Math.min(start, end), Math.max(start, end) + 1);
      next = {...range, end: customer.id, before, after: withCustomers(before, chosen, range.isOn)};
    } else {
      const isOn = !selected.has(customer);
      const after = withCustomers(selected, [customer], isOn);
      next = {anchor: customer.id, end: customer.id, isOn, before: selected, after};
    }
    if (isSame(next.after.selection, selected.selection)) next.after = selected;
    this.#range = next;
    store.select(next.after);
  }
}

/** Everybody on the page; nobody of it when they all are already, unless `isOn` says so. */
function selectPage(store: CustomersStore, isOn?: boolean): void {
  const {selected} = store.state;
  const shown = selectableOf(store.state);
  store.select(withCustomers(selected, shown, isOn ?? !shown.every(customer => selected.has(customer))));
}

/** The box in whose cell something happened. */
function boxAt({target}: Event): HTMLInputElement | null {
  return target instanceof Element ? (target.closest('.pick')?.querySelector('input') ?? null) : null;
}

/** The box with the focus; for a range also that of the row whose name has it. */
function boxFor(event: KeyboardEvent): HTMLInputElement | null {
  const {target, shiftKey} = event;
  if (target instanceof HTMLInputElement) return boxAt(event);
  const isName = target instanceof Element && target.matches('.name, tr');
  return shiftKey && isName ? (target.closest('tr')?.querySelector('.pick input') ?? null) : null;
}

function customerOf(box: Element, store: CustomersStore): Customer | undefined {
  const id = box.closest('tr')?.dataset.id;
  return store.state.page?.customers.find(customer => customer.id === id);
}

/** With Shift the browser would select the text between. */
function keepText(event: Event): void {
  if (boxAt(event) && event instanceof MouseEvent && event.shiftKey) event.preventDefault();
}

/** By the letter; by the place of the key where the keyboard has no Latin letters. */
function isLetterA({key, code}: KeyboardEvent): boolean {
  return key.toLowerCase() === 'a' || (code === 'KeyA' && !/^[a-z]$/i.test(key));
}

function isSame(a: Selection, b: Selection): boolean {
  if (isQuerySelection(a) !== isQuerySelection(b)) return false;
  const [named, others] = [a, b].map(selection => (isQuerySelection(selection) ? selection.except : selection.ids));
  return named?.length === others?.length && new Set([...(named ?? []), ...(others ?? [])]).size === named?.length;
}
