import {onTranslation} from '../../locales/registry.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {observeLanguage} from '../../ui/language.js';
import type {LitElement} from 'lit';
import type {PageExtras} from './page-extras.js';

/**
 * What the page follows while it is connected: the language above it (told at once), its own children, the connection,
 * and whether the agent is at work in it, or about to be. Returns the end of that.
 */
export function followSurroundings(
  page: LitElement,
  store: CustomersStore,
  relocalize: () => void,
  loadExtras: () => Promise<PageExtras>,
): () => void {
  const ended = new AbortController();
  const {signal} = ended;
  let hasKeys = false;
  page.addEventListener('focusout', () => setTimeout(showWaiting), {signal});
  for (const type of ['focusin', 'keydown']) page.addEventListener(type, event => void prepareKeys(event), {signal});
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

  /** The keys are there before the first of them, which comes after the focus; one that is quicker is not lost. */
  async function prepareKeys(event: Event): Promise<void> {
    if (hasKeys) return;
    const path = event.composedPath();
    const extras = await loadExtras().catch(() => null);
    extras?.shortcuts.press(event, path);
    hasKeys = extras !== null;
  }

  function showWaiting(): void {
    if (!signal.aborted && !store.isHeld) store.showWaiting();
  }

  function refreshIfOffline(): void {
    if (store.state.status === 'offline') void store.refresh();
  }
}
