import {ContextEvent} from '@lit/context';
import {storeContext, type BedeskCustomers, type CustomersStore} from 'bedesk-customers';

/** The page of a story. */
export function pageIn(canvas: HTMLElement): BedeskCustomers {
  const page = canvas.querySelector('bedesk-customers');
  if (!page) throw new Error('This story has no page');
  return page;
}

/** The store of a story's page, as any part in it gets it. */
export function storeIn(canvas: HTMLElement): CustomersStore {
  const page = pageIn(canvas);
  let found: CustomersStore | undefined;
  const asker = page.appendChild(document.createElement('span'));
  asker.dispatchEvent(
    new ContextEvent(storeContext, asker, store => {
      found = store;
    }),
  );
  asker.remove();
  if (!found) throw new Error('The page gives no store');
  return found;
}

/** Waits for the page to have its first answer, good or bad. */
export async function loaded(canvas: HTMLElement): Promise<BedeskCustomers> {
  await until(() => ['ready', 'failed', 'offline'].includes(storeIn(canvas).state.status) || null);
  return pageIn(canvas);
}

/**
 * Waits for the first element that fits, through open shadow roots, to be shown. The selector says something of one
 * shadow root: a descendant in another is found by its own name.
 */
export function shown(root: Element, selector: string, ms?: number): Promise<HTMLElement> {
  return until(() => {
    for (const element of deep(root)) {
      if (element instanceof HTMLElement && element.matches(selector) && element.checkVisibility()) return element;
    }
    return null;
  }, ms);
}

/** Waits for an element, and clicks it as a person would, with the focus on it. */
export async function press(root: Element, selector: string): Promise<void> {
  const element = await shown(root, selector);
  element.focus();
  element.click();
}

/** Types into a field, as a person would. */
export async function type(root: Element, selector: string, text: string): Promise<void> {
  const field = await shown(root, selector);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLSelectElement))
    throw new Error(`${selector}: no field`);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  field.dispatchEvent(new Event('change', {bubbles: true}));
}

/** Waits until `look` finds something; fails with what it looked for. */
export async function until<T>(look: () => T | null | undefined, ms = 5000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined) return found;
    if (performance.now() > end) throw new Error(`Never came true: ${look.toString()}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

function* deep(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element && root.shadowRoot) yield* deep(root.shadowRoot);
  for (const child of root.children) {
    yield child;
    yield* deep(child);
  }
}
