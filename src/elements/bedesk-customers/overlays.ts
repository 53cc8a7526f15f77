import {CustomerSourceError} from '../../customers/index.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {errorText} from '../error-text.js';

/** The dialogs and panels of the page: each loads when it is first needed. */
const LOADERS = {
  'add-user-dialog': () => import('../add-user-dialog/define.js'),
  'customer-profile': () => import('../customer-profile/define.js'),
} as const;

export type Overlay = keyof typeof LOADERS;

/** Loads and registers an overlay. When its file cannot be fetched, that is said, and the answer is `false`. */
export async function loadOverlay(overlay: Overlay, store: CustomersStore): Promise<boolean> {
  try {
    await LOADERS[overlay]();
    return true;
  } catch (cause) {
    const error = new CustomerSourceError('unavailable', 'A part of this page could not be loaded.', {cause});
    const text = errorText(error, localizerFor(store.state.settings.locale));
    if (store.host.error(error)) store.notify({kind: 'error', text});
    return false;
  }
}
