import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {PageProperties} from './page-properties.js';
import {readSettings} from './settings.js';

/** A server opens no source: it shows the page as it is before the first answer. */
export function prerender(page: PageProperties, store: CustomersStore): void {
  const {lang} = localizerFor(page.getAttribute('lang') ?? 'en');
  store.configure({...readSettings(page, () => undefined), locale: lang});
  store.setSource(null, true);
  // So that the parts, asking for the store, find the way from their tree to the page.
  page.attachShadow({mode: 'open'});
}
