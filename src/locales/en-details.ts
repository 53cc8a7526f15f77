import {plurals} from './translation.js';

const plural = plurals('en');

/**
 * The texts of what loads on first need: the filter's dropdown, dialogs, profile, export. They come with it, so that the
 * first view need not carry them.
 */
export const details = {
  people: (n: number, shown: string) => plural(n, {one: `${shown} person`, other: `${shown} people`}),

  // People
  suspendedUntil: (date: string) => `Suspended until ${date}`,

  // Search
  searchShort: 'Search',

  // Filter
  matchAll: 'All',
  matchLabel: 'How conditions combine',
  addCondition: 'Add condition',
  conditionField: 'Field',
  conditionOperator: 'Comparison',
  conditionValue: 'Value',
  from: 'From',
  to: 'To',
  /** After the number of days in "within the last … days", */
  days: (n: number) => plural(n, {one: 'day', other: 'days'}),
  /** and in "more than … days ago". */
  daysAgo: (n: number) => plural(n, {one: 'day ago', other: 'days ago'}),
  apply: 'Apply',
  conditionIncomplete: 'Fill in a value, or remove this condition.',
  conditionRange: 'The first value must not be greater than the second.',
  findCountry: 'Find a country',
  chooseSome: 'Choose…',
  chosen: (n: number, shown: string) => plural(n, {one: `${shown} chosen`, other: `${shown} chosen`}),
  nothingFound: 'Nothing found',
  operator: {
    is: 'is',
    'is-not': 'is not',
    contains: 'contains',
    'starts-with': 'starts with',
    'ends-with': 'ends with',
    gt: 'is more than',
    gte: 'is at least',
    lt: 'is less than',
    lte: 'is at most',
    between: 'is between',
    on: 'is on',
    before: 'is before',
    after: 'is after',
    'within-days': 'within the last',
    'more-than-days': 'more than',
    'any-of': 'is any of',
    'none-of': 'is none of',
    known: 'is known',
    unknown: 'is unknown',
  },

  // States
  close: 'Close',
  cancel: 'Cancel',

  // Add user
  addUserHint: 'For someone who reached you by phone, by post or in person.',
  addUserSubmit: 'Add user',
  adding: 'Adding…',
  moreFields: 'More details',
  verifiedHint: 'Their identity is confirmed, for example by a link sent to their email.',
  noCountry: 'Not known',
  listHint: 'Several values, with commas between them.',
  added: (name: string) => `${name} was added`,
  duplicateEmail: (name: string) => `${name} has this email.`,
  openProfile: 'Open their profile',
  discard: 'Discard what you typed?',
  discardConfirm: 'Discard',
  keepEditing: 'Keep editing',
  problem: {
    'name-or-email': 'Enter a name or an email.',
    email: 'Enter an email address such as ann@example.com.',
    url: 'Enter an address that begins with https://.',
    country: 'Choose a country from the list.',
    number: 'Enter a number.',
    date: 'Enter a date.',
    choice: 'Choose one of the offered values.',
    'verified-anonymous': 'An anonymous visitor cannot be verified.',
    invalid: 'This value cannot be used.',
  },

  // Profile
  profileOf: (name: string) => `Profile of ${name}`,
  profile: 'Profile',
  loadingProfile: 'Loading profile…',
  profileFailed: 'The profile could not be loaded',
  activityFailed: 'The page views could not be loaded.',
  profileGone: 'This customer no longer exists.',
  identity: 'Identity',
  activity: 'Activity',
  technology: 'Technology',
  location: 'Location',
  attributes: 'Attributes',
  noActivity: 'No page views recorded yet.',
  viewedPages: 'Viewed pages',
  moreActivity: (n: number, shown: string) =>
    plural(n, {one: `Show ${shown} more page`, other: `Show ${shown} more pages`}),
  localTime: 'Local time',
  copyEmail: 'Copy email',
  copied: 'Copied',
  verified: 'Verified',
  opensInNewTab: 'opens in a new tab',

  // Export
  exportAll: 'All fields',
  exportShown: 'Shown columns only',
  exporting: (done: string, total: string) => `Exporting ${done} of ${total}`,
  exportingSome: (done: string) => `Exporting, ${done} so far`,
  exportCancel: 'Cancel export',
  exported: (n: number, shown: string) =>
    plural(n, {one: `${shown} customer exported`, other: `${shown} customers exported`}),
  exportCancelled: 'Export cancelled',
  exportFailed: 'The export failed',
  exportFile: 'customers',

  // Selection
  selectPerson: (name: string) => `Select ${name}`,
  selectPage: 'Select all on this page',
  selectedCount: (n: number, shown: string) => plural(n, {one: `${shown} selected`, other: `${shown} selected`}),
  /** After how many are selected: so many of them are on other pages, or in other views. */
  elsewhere: (n: number, shown: string) =>
    plural(n, {one: `${shown} not on this page`, other: `${shown} not on this page`}),
  selectedElsewhere: (selected: string, elsewhere: string) => `${selected}, ${elsewhere}`,
  selectAll: (n: number, shown: string) =>
    plural(n, {one: `Select the ${shown} that matches`, other: `Select all ${shown} that match`}),
  selectAllSome: 'Select all that match',
  /** A part of the same, where there is little room. */
  selectAllShort: (shown: string) => `All ${shown}`,
  allSelected: (n: number, shown: string) =>
    plural(n, {one: `The ${shown} that matches selected`, other: `All ${shown} that match selected`}),
  allSelectedSome: 'All that match selected',
  allSelectedBut: (n: number, shown: string) =>
    plural(n, {one: `All that match selected, but ${shown}`, other: `All that match selected, but ${shown}`}),
  clearSelection: 'Clear selection',
  selectionCleared: 'Selection cleared',
  bulkActs: 'What to do with the selected customers',
  bulkAct: {suspend: 'Suspend', unsuspend: 'Unsuspend', export: 'Export selected', delete: 'Delete'},
  moreBulkActs: 'More actions',
  bulkBlocked: 'Some conditions are not applied. Remove them first, then go on.',
  recentActs: 'Recent changes',

  // Suspension in a row
  suspendedByWhom: (name: string) => `Suspended by ${name}`,

  // Active filters and acts
  matchAny: 'Any',
  removeCondition: (condition: string) => `Remove condition: ${condition}`,
  clear: 'Clear',
  activeFilters: 'Active filters',
  notApplied: 'not applied',
  notAppliedHint: 'This field is not known here, so the condition is left out.',
  /** Number comparisons as signs. */
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  /** A condition as a sentence, for its chip. */
  condition: {
    is: (field: string, value: string) => `${field} is ${value}`,
    'is-not': (field: string, value: string) => `${field} is not ${value}`,
    contains: (field: string, value: string) => `${field} contains ${value}`,
    'starts-with': (field: string, value: string) => `${field} starts with ${value}`,
    'ends-with': (field: string, value: string) => `${field} ends with ${value}`,
    compare: (field: string, sign: string, value: string) => `${field} ${sign} ${value}`,
    between: (field: string, low: string, high: string) => `${field} is between ${low} and ${high}`,
    on: (field: string, day: string) => `${field} on ${day}`,
    before: (field: string, day: string) => `${field} before ${day}`,
    after: (field: string, day: string) => `${field} after ${day}`,
    'within-days': (field: string, n: number, shown: string) =>
      plural(n, {one: `${field} within the last day`, other: `${field} within the last ${shown} days`}),
    'more-than-days': (field: string, n: number, shown: string) =>
      plural(n, {one: `${field} more than a day ago`, other: `${field} more than ${shown} days ago`}),
    'any-of': (field: string, values: string) => `${field} is ${values}`,
    'none-of': (field: string, values: string) => `${field} is not ${values}`,
    known: (field: string) => `${field} is known`,
    unknown: (field: string) => `${field} is unknown`,
  },
  view: 'View',
  startConversation: 'Start conversation',
  impersonate: 'Impersonate',
  personAct: {suspend: 'Suspend…', unsuspend: 'Unsuspend', delete: 'Delete…'},

  // Nobody to show
  clearFilters: 'Clear all filters',
  waiting: 'Waiting for a data source',
  waitingHint: 'Customers appear here once this page is connected to its data.',
  empty: {
    all: 'No customers yet',
    verified: 'Nobody is verified yet',
    visitors: 'No visitors yet',
    active: 'Nobody is active right now',
    suspended: 'Nobody is suspended',
  },
  emptyHint: {
    all: 'People show up here when they visit your site or write to you. You can also add them yourself.',
    verified: 'People show up here once their identity is confirmed, for example by a link sent to their email.',
    visitors: 'Anonymous visitors show up here as soon as they open a page with the chat.',
    active: 'People show up here while they are on your site.',
    suspended: 'People who may not use the help desk for a while show up here, with the reason and the end.',
  },
  noMatch: (search: string) => `Nobody matches “${search}”`,
  noMatchFilters: 'Nobody matches these filters',
  noMatchHint: 'Check the spelling, or search for a part of the name or email.',
  noMatchHintFilters: 'Remove a condition to see more people.',
  noMatchIn: {
    verified: 'among the people who are verified.',
    visitors: 'among the visitors.',
    active: 'among the people who are active now.',
    suspended: 'among the people who are suspended.',
  },
  searchAll: 'Search in all customers',
};

/** The shape that every translation fills besides `Terms`. */
export type Details = typeof details;
