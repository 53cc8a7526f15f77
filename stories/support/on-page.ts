import type {BedeskCustomers} from 'bedesk-customers';
import {html, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {loaded} from './play.js';

/**
 * A story whose controls are no properties of the page but what happened to it: with each change of them the page is
 * made anew, and `act` does it once the first rows are shown.
 */
export function onPage(
  args: object,
  content: TemplateResult,
  act: (canvas: HTMLElement, page: BedeskCustomers) => unknown,
): TemplateResult {
  const start = async (root: Element | undefined): Promise<void> => {
    // What is inside of it is drawn after this. Storybook draws a story twice at first, and one of them is thrown away.
    await Promise.resolve();
    if (!(root instanceof HTMLElement) || !isShown(root)) return;
    try {
      await act(root, await loaded(root));
    } catch (error) {
      // Who has gone on to another story has nothing to hear.
      if (isShown(root)) throw error;
    }
  };
  return html`${keyed(JSON.stringify(args), html`<div ${ref(root => void start(root))}>${content}</div>`)}`;
}

function isShown(root: HTMLElement): boolean {
  return root.isConnected;
}
