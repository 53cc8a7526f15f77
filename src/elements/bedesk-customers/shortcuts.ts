import type {LitElement} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';
import {signOf} from '../../ui/key-sign.js';
import {findPart, findSearch} from '../find-part.js';

/** Where a key has a meaning of its own: where one types, and in whatever lies above the page. */
const BUSY = [
  'input:not([type=checkbox], [type=radio])',
  'textarea',
  'select',
  'dialog',
  '[popover]',
  ...['application', 'combobox', 'dialog', 'grid', 'listbox', 'menu', 'searchbox', 'slider', 'textbox', 'tree'].map(
    role => `[role=${role}]`,
  ),
].join();

/**
 * The keys of people who live in the page, that are one sign each: `/` search, `f` filter, `j` `k` and the arrows from
 * row to row, `x` select, Enter view, `.` menu, `?` the list of these. They count while the focus is in the page and not
 * where somebody types, never with Control, Alt or Command, and not at all with `no-shortcuts` (WCAG 2.2, 2.1.4). A key
 * that has nothing to do here is left to whoever else wants it.
 */
export class Shortcuts {
  readonly #page: LitElement;
  readonly #store: CustomersStore;
  readonly #list: () => void;
  /** Who was in focus last: that is where one comes back to from elsewhere in the page. */
  #last: string | undefined;

  /** `list` shows the list of keys. */
  constructor(page: LitElement, store: CustomersStore, list: () => void) {
    this.#page = page;
    this.#store = store;
    this.#list = list;
    page.addEventListener('keydown', event => {
      this.press(event, event.composedPath());
    });
  }

  /** `path`: the event's own, which it has only while it is dispatched. */
  press(event: Event, path: readonly EventTarget[]): void {
    if (!(event instanceof KeyboardEvent)) return;
    // Not by focus events, which are not heard out here from one part of the page to another.
    this.#last = rowAt(path)?.dataset.id ?? this.#last;
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.altKey || event.metaKey || this.#store.state.settings.noShortcuts) return;
    const sign = signOf(event);
    const isDone = isBusy(path, this.#page)
      ? this.#leaveSearch(sign, path)
      : this.#move(sign, path) || (!event.repeat && this.#act(sign, path));
    if (isDone) event.preventDefault();
  }

  #act(sign: string, path: readonly EventTarget[]): boolean {
    const row = rowAt(path);
    switch (sign) {
      case '/': {
        const search = findSearch(this.#page);
        search?.focus();
        search?.select();
        return search !== null;
      }
      case 'f':
        return open(findPart(this.#page, 'customer-filter'), '.opener');
      case 'x':
        return click(row?.querySelector('.pick input:enabled'));
      case 'Enter':
        // The name and every other control has its own Enter; a box has none.
        return path[0] instanceof HTMLInputElement && click(row?.querySelector('.name:is(a, button)'));
      case '.':
        return open(row?.querySelector<LitElement>('row-menu'), '[aria-haspopup=menu]');
      case '?':
        this.#list();
        return true;
      default:
        return false;
    }
  }

  /** From row to row; from elsewhere in the page back to the row that had the focus last, else to the first. */
  #move(sign: string, path: readonly EventTarget[]): boolean {
    const [target] = path;
    // Boxes and menus have arrows of their own, and so may what a host puts into a cell.
    const hasArrows = target instanceof Element && target.matches('.name, .tag, tr');
    const isDown = sign === 'j' || (hasArrows && sign === 'ArrowDown');
    if (!isDown && sign !== 'k' && !(hasArrows && sign === 'ArrowUp')) return false;
    const rows = this.#rows();
    const row = rowAt(path);
    const next = row
      ? (rows[rows.indexOf(row) + (isDown ? 1 : -1)] ?? row)
      : (rows.find(({dataset}) => dataset.id === this.#last) ?? rows[0]);
    this.#last = next?.dataset.id;
    return focusRow(next);
  }

  /** From the search down to whom it found. */
  #leaveSearch(sign: string, path: readonly EventTarget[]): boolean {
    return sign === 'ArrowDown' && path[0] === findSearch(this.#page) && focusRow(this.#rows()[0]);
  }

  #rows(): HTMLElement[] {
    const table = findPart(this.#page, 'customer-table');
    return [...(table?.renderRoot.querySelectorAll<HTMLElement>('tr[data-id]') ?? [])];
  }
}

function isBusy(path: readonly EventTarget[], page: Element): boolean {
  const inside = path.slice(0, path.indexOf(page));
  return inside.some(node => node instanceof HTMLElement && (node.isContentEditable || node.matches(BUSY)));
}

function rowAt(path: readonly EventTarget[]): HTMLElement | undefined {
  return path.find((node): node is HTMLElement => node instanceof HTMLTableRowElement && node.dataset.id !== undefined);
}

/** The row's name has the focus for it; where nobody may be viewed that is no control, and its box has it, or the row. */
function focusRow(row: HTMLElement | undefined): boolean {
  if (!row) return false;
  const first = (selector: string): HTMLElement | null => row.querySelector<HTMLElement>(selector);
  const control = first('.name:is(a, button)') ?? first('.pick input:enabled');
  if (!control) row.tabIndex = -1;
  (control ?? row).focus({preventScroll: true, focusVisible: true});
  row.scrollIntoView({block: 'nearest'});
  return true;
}

function click(element: HTMLElement | null | undefined): boolean {
  element?.click();
  return Boolean(element);
}

/** By its own button, which has the focus again afterwards. */
function open(part: LitElement | null | undefined, button: string): boolean {
  const opener = part?.renderRoot.querySelector<HTMLElement>(button);
  opener?.focus();
  return click(opener);
}
