import {expect, userEvent, waitFor} from 'storybook/test';
import {shown} from './play.js';

/** Clicks an element as a person would, once it is shown. */
export async function click(root: Element, selector: string): Promise<HTMLElement> {
  const element = await shown(root, selector);
  await userEvent.click(element);
  return element;
}

/** Presses keys on what has the focus: `keys('{ArrowRight}{Enter}')`. */
export async function keys(text: string): Promise<void> {
  await userEvent.keyboard(text);
}

/** What has the focus, through shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Waits for an element to say something. */
export async function says(root: Element, selector: string, text: string | RegExp): Promise<void> {
  await waitFor(async () => expect((await shown(root, selector)).textContent).toMatch(text), {timeout: 5000});
}

/** Waits until no such element is shown any more. */
export async function gone(root: Element, selector: string): Promise<void> {
  await waitFor(async () => expect(await shown(root, selector, 0).catch(() => null)).toBeNull(), {timeout: 5000});
}
