/** The `lang` of the nearest ancestor that has one, out of shadow trees too; the browser's own where there is none. */
export function languageOf(start: Element): string {
  for (const element of composedAncestors(start)) {
    const lang = element.getAttribute('lang');
    if (lang) return lang;
  }
  return document.documentElement.lang || navigator.language;
}

/** Calls `listener` when `lang` changes anywhere above `start`. Returns the end of that. */
export function observeLanguage(start: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  let root: Node = start.getRootNode();
  for (;;) {
    observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    if (!(root instanceof ShadowRoot)) break;
    root = root.host.getRootNode();
  }
  return () => {
    observer.disconnect();
  };
}

/** Whether the element's text runs from right to left. */
export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

/** `start` and what is around it, out of shadow trees and slots too. */
export function* composedAncestors(start: Element): Generator<Element> {
  let element: Element | null = start;
  while (element) {
    yield element;
    const parent: ParentNode | null = element.assignedSlot ?? element.parentElement ?? null;
    const root = element.getRootNode();
    element = parent instanceof Element ? parent : root instanceof ShadowRoot ? root.host : null;
  }
}
