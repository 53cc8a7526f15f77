import {onTranslation} from '../../locales/registry.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {observeLanguage} from '../../ui/language.js';
import type {LitElement} from 'lit';

/**
 * What the page follows while it is connected: the language above it (told at once), its own children, the connection, and whether the
 * agent is at work in it. Returns the end of that.
 */
export function followSurroundings(page: LitElement, store: CustomersStore, relocalize: () => void): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  page.addEventListener('focusout', () => setTimeout(showWaiting), {signal});
  addEventListener('online', refreshIfOffline, {signal});

  const children = new MutationObserver(() => {
    page.requestUpdate();
  });
  children.observe(page, {childList: true});
  const ends = [observeLanguage(page, relocalize), onTranslation(relocalize)];
  relocalize();

  return () => {
    ended.abort();
    children.disconnect();
    for (const end of ends) end();
  };

  function showWaiting(): void {
    if (!signal.aborted && !store.isHeld) store.showWaiting();
  }

  function refreshIfOffline(): void {
    if (store.state.status === 'offline') void store.refresh();
  }
}
