import type {CustomerTable} from './customer-table/customer-table.js';
import {findPart, findSearch} from './find-part.js';
import type {CustomersPart} from './part.js';

/** Frames within which what had the focus may yet go: rows and bars follow an act one by one. */
const FRAMES = 30;

/** Keeps the focus in the page after a dialog: when nothing has it any more, it goes to the first row, else the search. */
export function focusHome(part: CustomersPart): void {
  const root = part.getRootNode();
  if (!(root instanceof ShadowRoot)) return;
  const page = root.host;
  let frames = 0;
  const look = (): void => {
    if (isLost(page)) (findPart(page, 'customer-table') as CustomerTable | null)?.focusFirstRow();
    if (isLost(page)) findSearch(page)?.focus();
    if (++frames < FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The page itself has it when what had it inside is gone. */
function isLost(page: Element): boolean {
  const root = page.getRootNode();
  if (root instanceof ShadowRoot && root.activeElement === page) return !page.shadowRoot?.activeElement;
  const {activeElement} = document;
  if (activeElement === page) return !page.shadowRoot?.activeElement;
  return !activeElement || activeElement === document.body;
}
