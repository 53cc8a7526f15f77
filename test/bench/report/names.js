/** Whose figures these are, besides the grids. */
export const OURS = 'bedesk-customers';
export const FLOOR = 'floor';

/** What each operation is, in words. */
export const NAMES = {
  change: 'a bare change of the DOM (the floor)',
  tab: 'tab',
  'sort-number': 'sort by a number',
  'sort-name': 'sort by name',
  'sort-other': 'sort by another column',
  'page-next': 'next page',
  'page-last': 'last page',
  search: 'a keystroke of a search',
  filters: 'Apply of three filters',
  select: 'select all',
  suspend: 'suspend one',
  live: 'a change by somebody else',
  first: 'first view',
  cold: 'cold start',
  export: 'CSV of all',
  import: 'import',
};
