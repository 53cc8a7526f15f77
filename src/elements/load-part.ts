import {CustomerSourceError} from '../customers/index.js';
import {localizerFor} from '../locales/localizer.js';
import type {CustomersStore} from '../store/customers-store.js';
import {errorText} from './error-text.js';

/** A part of the page that loads on first need. When its file cannot be fetched, that is said, and there is none. */
export async function loadPart<T>(store: CustomersStore, load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (cause) {
    const error = new CustomerSourceError('unavailable', 'A part of this page could not be loaded.', {cause});
    const text = errorText(error, localizerFor(store.state.settings.locale));
    if (store.host.error(error)) store.notify({kind: 'error', text});
    return null;
  }
}
