import type {CustomerTable} from './customer-table/customer-table.js';
import {findPart, findSearch} from './find-part.js';
import type {CustomersPart} from './part.js';

/** Frames within which an act has taken its own button away; else the button stays, and so does the focus. */
const FRAMES = 20;

/**
 * Keeps the focus in the page when a button of `part` goes by its own act: on to the first row, else to the search.
 * Call it in the button's handler. It does nothing when the button has no focus, or something else got it meanwhile.
 */
export function refocus(part: CustomersPart, button = part.shadowRoot?.activeElement): void {
  const root = part.getRootNode();
  // With a layout of the host's own, some parts stand in the page and some in its shadow tree.
  const page = part.closest('bedesk-customers') ?? (root instanceof ShadowRoot ? root.host : null);
  if (!button || !page) return;
  const isLost = (): boolean => !document.activeElement || document.activeElement === document.body;
  let frames = 0;
  const look = (): void => {
    if (button.isConnected) {
      if (++frames < FRAMES) requestAnimationFrame(look);
      return;
    }
    if (isLost()) (findPart(page, 'customer-table') as CustomerTable | null)?.focusFirstRow();
    if (isLost()) findSearch(page)?.focus();
  };
  requestAnimationFrame(look);
}
