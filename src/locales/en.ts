import {plurals, type CoreTranslation} from './translation.js';

const plural = plurals('en');

/** Every text of the first view. Functions get their numbers twice: to choose the form, and as shown. */
const terms = {
  title: 'Customers',
  customers: (n: number, shown: string) => plural(n, {one: `${shown} customer`, other: `${shown} customers`}),

  // Tabs
  tabs: 'Customer groups',
  tab: {all: 'All', verified: 'Verified', visitors: 'Visitors', active: 'Active', suspended: 'Suspended'},
  /** Accessible name of a tab with its count. */
  tabCount: (tab: string, shown: string) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'ID',
    name: 'Name',
    email: 'Email',
    avatarUrl: 'Picture address',
    verified: 'Verified',
    anonymous: 'Anonymous',
    country: 'Country',
    city: 'City',
    timeZone: 'Time zone',
    language: 'Language',
    ipAddress: 'IP address',
    browser: 'Browser',
    device: 'Device',
    platform: 'Platform',
    createdAt: 'First visit',
    lastActiveAt: 'Last active',
    pageVisits: 'Page visits',
    conversations: 'Conversations',
    returning: 'Returning visitor',
    suspendedSince: 'Suspended since',
    suspendedUntil: 'Suspended until',
    suspensionReason: 'Reason for suspension',
    suspendedById: 'Suspended by (ID)',
    suspendedBy: 'Suspended by',
  },
  /** Headings of columns that read otherwise than the field. */
  column: {name: 'User', createdAt: 'Created', suspensionReason: 'Reason', suspendedUntil: 'Until'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Other',
    desktop: 'Desktop',
    phone: 'Phone',
    tablet: 'Tablet',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Yes',
  no: 'No',
  none: '–',

  // People
  visitor: 'Visitor',
  visitorFrom: (place: string) => `Visitor from ${place}`,
  nameless: 'No name',
  active: 'Active',
  never: 'Never',
  suspended: 'Suspended',
  until: (date: string) => `Until ${date}`,
  noEnd: 'No end',
  noReason: 'No reason given',
  conversationCount: (n: number, shown: string) =>
    plural(n, {one: `${shown} conversation`, other: `${shown} conversations`}),
  visitCount: (n: number, shown: string) => plural(n, {one: `${shown} visit`, other: `${shown} visits`}),

  // Search
  search: 'Search by name or email',
  clearSearch: 'Clear search',

  // Filter
  filter: 'Filter',
  filterCount: (n: number, shown: string) =>
    plural(n, {one: `Filter, ${shown} condition`, other: `Filter, ${shown} conditions`}),
  filterTitle: 'Show people who match',

  // Table
  table: 'Customers',
  sortBy: 'Sort by',
  ascending: 'Ascending',
  descending: 'Descending',
  actions: 'Actions',
  moreActions: (name: string) => `More actions for ${name}`,
  gone: 'No longer here',
  newRows: (n: number, shown: string) => plural(n, {one: `${shown} new`, other: `${shown} new`}),
  orderChanged: 'Order changed',
  show: 'Show',

  // Pager
  paging: 'Pages',
  rowsPerPage: 'Rows per page',
  range: (first: string, last: string, total: string) => `${first}–${last} of ${total}`,
  rangeUnknown: (first: string, last: string) => `${first}–${last}`,
  firstPage: 'First page',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  lastPage: 'Last page',
  pageAnnounced: (range: string) => `Showing ${range}`,

  // States
  slow: 'This is taking longer than usual.',
  failed: 'The customers could not be loaded',
  staleFrom: (time: string) => `The list below is from ${time}.`,
  offline: 'You are offline',
  offlineHint: 'The list is loaded again as soon as the connection is back.',
  retry: 'Try again',
  partFailed: 'A part of this page could not be loaded. Try again.',
  dismiss: 'Dismiss',
  /** What an error means, and what to do, by its code. */
  error: {
    aborted: 'The request was stopped.',
    conflict: 'Somebody else changed this in the meantime.',
    'duplicate-email': 'Somebody already has this email.',
    forbidden: 'You are not allowed to do this.',
    invalid: 'The data source did not accept this.',
    'not-found': 'This customer no longer exists.',
    offline: 'There is no connection. Check your network, then try again.',
    quota: 'The storage of this browser is full. Free some space, then try again.',
    unavailable: 'The data source did not answer. Try again in a moment.',
    unknown: 'Something went wrong in the data source.',
  },

  // Add user
  addUser: 'Add new user',

  // Export
  export: 'Export',
  exportBlocked: 'Some conditions are not applied. Remove them first, then export.',
};

/** The shape that every translation fills. */
export type Terms = typeof terms;

export const en: CoreTranslation = {code: 'en', name: 'English', dir: 'ltr', terms};
