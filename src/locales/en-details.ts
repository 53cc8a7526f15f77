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
  copyAddress: (email: string) => `Copy ${email}`,
  copied: 'Copied',
  verified: 'Verified',
  opensInNewTab: 'opens in a new tab',
  suspendedBy: (name: string) => `By ${name}`,
  suspendedForGood: 'Suspended with no end',
  history: {
    title: 'Suspension history',
    /** `until`: `null` is for good, `undefined` is not known. */
    suspended: (by: string | null, until: string | null | undefined) =>
      [
        'Suspended',
        by === null ? '' : ` by ${by}`,
        until === undefined ? '' : until === null ? ' with no end' : ` until ${until}`,
      ].join(''),
    unsuspended: (by: string | null) => (by === null ? 'Unsuspended' : `Unsuspended by ${by}`),
    ended: 'Suspension ended by itself',
    never: 'Never suspended.',
    failed: 'The suspension history could not be loaded.',
  },

  // Edit in the profile
  edit: {
    edit: 'Edit',
    title: (name: string) => `Edit ${name}`,
    save: 'Save',
    saving: 'Saving…',
    /** The host of the page takes its time to agree. */
    waiting: 'Waiting…',
    saved: (name: string) => `${name} was saved`,
    elsewhere: 'Changed elsewhere meanwhile',
    conflict: 'Somebody else saved changes while you were editing',
    conflictHint: 'Choose for each field what to keep. Nothing of yours is saved yet.',
    yours: 'Yours',
    theirs: 'Theirs (now stored)',
    choose: 'Choose one of the two.',
    saveChosen: 'Save this',
    discardMine: 'Discard mine',
    gone: 'This customer was deleted while you were editing',
    goneHint: 'Nothing of yours was saved. You can still copy what you typed.',
    copyTyped: 'Copy what you typed',
  },

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
  notConnected: 'Nothing is connected to this yet. Ask whoever set up this page.',
  noWayToWrite: (name: string) => `${name} has no email address to write to.`,
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

  // Acts on customers
  actDialog: {
    title: {
      suspend: (name: string) => `Suspend ${name}?`,
      unsuspend: (name: string) => `Unsuspend ${name}?`,
      delete: (name: string) => `Delete ${name}?`,
    },
    titleMany: {
      suspend: (n: number, shown: string) =>
        plural(n, {one: `Suspend ${shown} customer?`, other: `Suspend ${shown} customers?`}),
      unsuspend: (n: number, shown: string) =>
        plural(n, {one: `Unsuspend ${shown} customer?`, other: `Unsuspend ${shown} customers?`}),
      delete: (n: number, shown: string) =>
        plural(n, {one: `Delete ${shown} customer?`, other: `Delete ${shown} customers?`}),
    },
    /** While nobody knows how many. */
    titleSome: {suspend: 'Suspend customers?', unsuspend: 'Unsuspend customers?', delete: 'Delete customers?'},
    confirm: {suspend: 'Suspend', unsuspend: 'Unsuspend', delete: 'Delete'},
    running: {suspend: 'Suspending…', unsuspend: 'Unsuspending…', delete: 'Deleting…'},
    suspendHint:
      'They can no longer sign in or open tickets, their mail is ignored and chat is hidden. Nothing is deleted.',
    unsuspendHint: 'They can use the help desk again, from now on.',
    deleteHint: 'They leave the list, with everything that is known about them.',
    canUndo: 'You can undo this for 30 days.',
    cannotUndo: 'This cannot be undone.',
    reason: 'Reason',
    reasonHint: '(only your team sees it)',
    noReason: 'No reason given',
    reasons: {spam: 'Spam', abuse: 'Abusive language', fraud: 'Fraud'},
    ownReason: 'Other…',
    ownWords: 'In your own words',
    until: 'Until',
    days: (n: number, shown: string) => plural(n, {one: `${shown} day`, other: `${shown} days`}),
    date: 'Date…',
    lastDay: 'Last day',
    dayProblem: 'Choose a day from today on.',
    liftsItself: (time: string) => `Lifts itself on ${time}.`,
    noLift: 'Lasts until somebody lifts it.',
    checking: 'Checking whom this changes…',
    will: {
      suspend: (n: number, shown: string) =>
        plural(n, {one: `${shown} customer will be suspended.`, other: `${shown} customers will be suspended.`}),
      unsuspend: (n: number, shown: string) =>
        plural(n, {one: `${shown} customer will be unsuspended.`, other: `${shown} customers will be unsuspended.`}),
      delete: (n: number, shown: string) =>
        plural(n, {one: `${shown} customer will be deleted.`, other: `${shown} customers will be deleted.`}),
    },
    nothing: {
      suspend: 'There is nobody to suspend',
      unsuspend: 'There is nobody to unsuspend',
      delete: 'There is nobody to delete',
    },
    typeNumber: (shown: string) => `Type ${shown} to go on`,
    typeProblem: (shown: string) => `This changes a lot of people. Type the number ${shown} first.`,
    moreMatch: 'More customers match now than a moment ago. Look again.',
    planFailed: 'It is not known whom this would change',
    waiting: 'Waiting for permission to go on…',
    progress: (done: string, total: string) => `${done} of ${total}`,
    stopping: 'Stopping…',
    incomplete: {
      suspend: 'Not everybody was suspended',
      unsuspend: 'Not everybody was unsuspended',
      delete: 'Not everybody was deleted',
    },
    failedAfter: {
      suspend: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was suspended before it failed.`,
          other: `${done} of ${total} were suspended before it failed.`,
        }),
      unsuspend: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was unsuspended before it failed.`,
          other: `${done} of ${total} were unsuspended before it failed.`,
        }),
      delete: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was deleted before it failed.`,
          other: `${done} of ${total} were deleted before it failed.`,
        }),
    },
    stoppedAfter: {
      suspend: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was suspended before it was stopped.`,
          other: `${done} of ${total} were suspended before it was stopped.`,
        }),
      unsuspend: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was unsuspended before it was stopped.`,
          other: `${done} of ${total} were unsuspended before it was stopped.`,
        }),
      delete: (n: number, done: string, total: string) =>
        plural(n, {
          one: `${done} of ${total} was deleted before it was stopped.`,
          other: `${done} of ${total} were deleted before it was stopped.`,
        }),
    },
    undoDone: 'Undo what was done',
    nothingChanged: 'Nothing was changed',
  },
  /** What was done, to one by name and to several by number. */
  acted: {
    suspend: (name: string) => `${name} was suspended`,
    unsuspend: (name: string) => `${name} was unsuspended`,
    delete: (name: string) => `${name} was deleted`,
    update: (name: string) => `${name} was edited`,
  },
  actedMany: {
    suspend: (n: number, shown: string) =>
      plural(n, {one: `${shown} customer suspended`, other: `${shown} customers suspended`}),
    unsuspend: (n: number, shown: string) =>
      plural(n, {one: `${shown} customer unsuspended`, other: `${shown} customers unsuspended`}),
    delete: (n: number, shown: string) =>
      plural(n, {one: `${shown} customer deleted`, other: `${shown} customers deleted`}),
    update: (n: number, shown: string) =>
      plural(n, {one: `${shown} customer edited`, other: `${shown} customers edited`}),
  },
  leftOut: (n: number, shown: string) => plural(n, {one: `${shown} was left out`, other: `${shown} were left out`}),
  /** Why somebody was left out, by its code. */
  skipped: {
    'already-suspended': (n: number, shown: string) =>
      plural(n, {one: `${shown} is already suspended`, other: `${shown} are already suspended`}),
    'not-suspended': (n: number, shown: string) =>
      plural(n, {one: `${shown} is not suspended`, other: `${shown} are not suspended`}),
    'not-found': (n: number, shown: string) =>
      plural(n, {one: `${shown} no longer exists`, other: `${shown} no longer exist`}),
    'no-longer-matches': (n: number, shown: string) =>
      plural(n, {one: `${shown} no longer matches`, other: `${shown} no longer match`}),
    edited: (n: number, shown: string) =>
      plural(n, {one: `${shown} was edited since`, other: `${shown} were edited since`}),
    'duplicate-email': (n: number, shown: string) =>
      plural(n, {
        one: `${shown} has an email that somebody else has by now`,
        other: `${shown} have an email that somebody else has by now`,
      }),
  },
  /** A code that only the host's source knows. */
  skippedOther: (n: number, shown: string, code: string) =>
    plural(n, {one: `${shown} was left out (${code})`, other: `${shown} were left out (${code})`}),
  reasonNamed: (reason: string, names: string) => `${reason}: ${names}`,
  /** The last item of a list of names. */
  others: (n: number, shown: string) => plural(n, {one: `${shown} more`, other: `${shown} more`}),
  undoing: {
    undo: 'Undo',
    shortcut: (keys: string) => `Undo with ${keys}.`,
    running: 'Undoing…',
    done: (n: number, shown: string) =>
      plural(n, {one: `${shown} customer restored`, other: `${shown} customers restored`}),
    nothing: 'Nothing was restored',
    failed: 'This could not be undone',
    failedAfter: (n: number, shown: string) =>
      plural(n, {
        one: `${shown} customer was restored before it failed`,
        other: `${shown} customers were restored before it failed`,
      }),
    gone: 'This can no longer be undone: it has been undone already, or is too long ago.',
  },
  keys: {
    title: 'Keyboard shortcuts',
    hint: 'They work while the focus is in this page, but not where you type.',
    page: 'Anywhere on the page',
    rows: 'In the list',
    selection: 'Selection',
    next: 'Next customer',
    previous: 'Previous customer',
    select: 'Select or deselect',
    range: 'Select several in a row',
    undo: 'Undo the last change',
    message: 'Go to the message',
  },
  recentActs: {
    title: 'Recent changes',
    hint: 'The last 20 suspensions, deletions and edits that can still be undone.',
    loading: 'Loading the recent changes…',
    empty: 'There is nothing to undo',
    failed: 'The recent changes could not be loaded',
    by: (name: string) => `by ${name}`,
    undo: (act: string) => `Undo: ${act}`,
    undone: 'Undone',
  },
};

/** The shape that every translation fills besides `Terms`. */
export type Details = typeof details;
