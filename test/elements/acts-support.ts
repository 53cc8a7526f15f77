import {ContextEvent} from '@lit/context';
import type {Customer} from '../../src/customers/index.js';
import {storeContext} from '../../src/store/context.js';
import type {CustomersStore} from '../../src/store/customers-store.js';
import type {ActRequest, BulkAct} from '../../src/store/state.js';
import {ActingSource} from '../support/acting-source.js';
import {mountPage, people, textOf, type Mount} from './support.js';

export type Page = HTMLElementTagNameMap['bedesk-customers'];

/** A promise, and what settles it. */
export function deferred<T = void>(): {promise: Promise<T>; resolve(value: T): void; reject(error: unknown): void} {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return {promise, resolve, reject};
}

/** A page over people who can be acted on, and what its parts ask their store for. */
export async function actingPage(
  customers: number | Customer[] = 5,
  mount: Mount = {},
): Promise<{page: Page; source: ActingSource; store: CustomersStore; ask(act: BulkAct, ids?: string[]): void}> {
  const source = new ActingSource(typeof customers === 'number' ? people(customers) : customers);
  const page = await mountPage({source, ...mount});
  const store = storeOf(page);
  const ask = (act: BulkAct, ids = source.people.map(({id}) => id)): void => {
    store.host.openAct(requestFor(act, ids));
  };
  return {page, source, store, ask};
}

export function requestFor(act: BulkAct, ids: string[]): ActRequest {
  return {act, selection: {ids}, count: ids.length};
}

/** What is shown, in one line, without the marks that keep names apart. */
export function shownText(root: Element): string {
  return textOf(root)
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ');
}

export function storeOf(page: Page): CustomersStore {
  let found: CustomersStore | undefined;
  const asker = page.appendChild(document.createElement('span'));
  asker.dispatchEvent(new ContextEvent(storeContext, asker, store => (found = store)));
  asker.remove();
  if (!found) throw new Error('The page gives no store');
  return found;
}
