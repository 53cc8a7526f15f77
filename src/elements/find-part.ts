import type {LitElement} from 'lit';

/** A part of the page, where it stands: in the page's own tree, or in an arrangement of the host's. */
export function findPart(page: Element, tag: string): LitElement | null {
  return page.shadowRoot?.querySelector<LitElement>(tag) ?? page.querySelector<LitElement>(tag);
}

/** The field of the page's search, where there is one. */
export function findSearch(page: Element): HTMLInputElement | null {
  return findPart(page, 'customer-search')?.renderRoot.querySelector('input') ?? null;
}
