import {localizerFor, supportedTag} from '../../locales/localizer.js';
import {findTranslation} from '../../locales/registry.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {languageOf} from '../../ui/language.js';

/** Tags that were asked for: whether their texts came or not, they are not asked for again. */
const settled = new Set<string>();

/**
 * Gives the store the language around the page. A translation that is not here is fetched, if we ship one. Meanwhile a
 * page that has been seen stays as it is, and one that has not keeps its room unseen (the state `untranslated`), so that
 * nobody sees English first.
 */
export function localize(page: HTMLElement, store: CustomersStore, states: CustomStateSet, isSeen: boolean): void {
  const tag = supportedTag(languageOf(page)) ?? 'en';
  if (settled.has(tag) || findTranslation(tag)) states.delete('untranslated');
  else {
    const again = (): void => {
      settled.add(tag);
      if (page.isConnected) localize(page, store, states, isSeen);
    };
    import('../../locales/shipped.js').then(({fetchTranslation}) => fetchTranslation(tag)).then(again, again);
    if (isSeen) return;
    states.add('untranslated');
  }
  store.configure({locale: localizerFor(tag).lang, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone});
}
