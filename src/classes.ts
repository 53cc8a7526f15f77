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
export {BedeskCustomers} from './elements/bedesk-customers/bedesk-customers.js';
export {CustomersBeforeEvent} from './elements/bedesk-customers/before-event.js';
export type {CustomersEventMap} from './elements/bedesk-customers/events.js';
export {CustomerTabs} from './elements/customer-tabs/customer-tabs.js';
export {CustomerSearch} from './elements/customer-search/customer-search.js';
export {CustomerFilter} from './elements/customer-filter/customer-filter.js';
export {CustomerTable} from './elements/customer-table/customer-table.js';
export {CustomerPager} from './elements/customer-pager/customer-pager.js';
export {RowMenu} from './elements/row-menu/row-menu.js';
export {registerTranslation} from './locales/localizer.js';
export type {Translation} from './locales/translation.js';
export type {Terms} from './locales/en.js';
export {VERSION} from './version.js';
