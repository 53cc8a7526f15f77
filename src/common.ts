/** What every entry of the package exports: the domain, translations, and types. Nothing here registers anything. */
export * from './customers/index.js';
export type {
  Act,
  CellRenderer,
  CustomerAction,
  CustomersState,
  Notice,
  Permissions,
  Settings,
  Status,
} from './store/state.js';
export {storeContext} from './store/context.js';
export type {CustomersStore} from './store/customers-store.js';
export type {CustomersEventMap} from './elements/bedesk-customers/events.js';
export {registerTranslation} from './locales/registry.js';
export type {Translation} from './locales/translation.js';
export type {Terms} from './locales/en.js';
export {VERSION} from './version.js';
