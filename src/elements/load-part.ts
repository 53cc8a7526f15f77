import {CustomerSourceError} from '../customers/index.js';
import {localizerFor} from '../locales/localizer.js';
import type {CustomersStore} from '../store/customers-store.js';

/** A part of the page that loads on first need. When its file cannot be fetched, that is said, and there is none. */
export async function loadPart<T>(store: CustomersStore | undefined, load: () => Promise<T>): Promise<T | null> {
  try {
    return await load();
  } catch (cause) {
    if (!store) return null;
    const text = localizerFor(store.state.settings.locale).t.partFailed;
    if (store.host.error(new CustomerSourceError('unavailable', text, {cause}))) store.notify({kind: 'error', text});
    return null;
  }
}
