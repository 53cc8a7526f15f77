import type {CSSResult} from 'lit';

/** Adds sheets to a tree that is there already, after its own: for what loads on first need. */
export function adopt(root: HTMLElement | DocumentFragment, sheets: readonly CSSResult[]): void {
  if (!(root instanceof ShadowRoot)) return;
  for (const {styleSheet} of sheets) if (styleSheet) root.adoptedStyleSheets.push(styleSheet);
}
