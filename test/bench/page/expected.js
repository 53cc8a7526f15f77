import {compare, DEFAULT_QUERY, matches} from 'bedesk-customers/classes.js';
import {NOW, people} from './people.js';

const CONTEXT = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
const PAGES = 5;
const SEARCHES = 5;
const WORDS =
  'mari sofi schm ahme gabr silv jans fern hans oliv kowa marc khan pete nowa lars bian dubo tana meye'.split(' ');

/** The three filters, with a number that goes up each time. */
const filters = least => [
  {field: 'pageVisits', operator: 'gte', value: least},
  {field: 'returning', operator: 'is', value: true},
  {field: 'city', operator: 'contains', value: 'ma'},
];

/**
 * What an agent does and which customer must then be in the first row, by `matches` and `compare`, the reference of
 * what a query means. Each step begins in the view that the one before it led to, or in the default view after `reset`.
 *
 * @returns {{first: string, second: string, operations: Record<string, {act: [string, ...unknown[]], reset: boolean, expected: string}[]>}}
 */
globalThis.expected = (size, seed) => {
  const customers = people(size, seed);
  for (const customer of customers) customer.version = '';
  const ordered = customers.toSorted(compare(DEFAULT_QUERY, CONTEXT));
  const first = ordered[0].id;

  /** The first of a view in the default order. */
  const firstOf = change => {
    const query = frozen({...DEFAULT_QUERY, ...change});
    return ordered.find(customer => matches(customer, query, CONTEXT))?.id;
  };
  const firstBy = (field, direction) => {
    const before = compare({sort: {field, direction}}, CONTEXT);
    return customers.reduce((best, customer) => (before(customer, best) < 0 ? customer : best)).id;
  };
  const sort = (field, direction) => ({
    act: ['sort', field],
    reset: true,
    expected: firstBy(field, direction),
  });
  const tab = name => ({act: ['tab', name], reset: false, expected: firstOf({tab: name})});
  const lastPage = Math.ceil(size / 50);

  const operations = {
    tab: ['verified', 'active', 'visitors', 'suspended', 'all'].map(tab),
    'sort-number': [sort('pageVisits', 'desc')],
    'sort-name': [sort('name', 'asc')],
    'sort-other': telling([
      sort('country', 'asc'),
      sort('createdAt', 'desc'),
      sort('conversations', 'desc'),
      sort('lastActiveAt', 'asc'),
    ]),
    'page-next': Array.from({length: Math.min(PAGES, lastPage - 1)}, (_, index) => ({
      act: ['page', 'Next page'],
      reset: index === 0,
      expected: ordered[(index + 1) * 50].id,
    })),
    'page-last': [{act: ['page', 'Last page'], reset: true, expected: ordered[(lastPage - 1) * 50].id}],
    search: searches(first, search => firstOf({search})),
    filters: telling(
      [20, 40, 60, 80, 100, 150, 200].map(least => ({
        act: ['filters', filters(least)],
        reset: true,
        expected: firstOf({filters: filters(least)}),
      })),
    ).slice(0, 4),
  };
  return {first, second: ordered[1].id, operations};

  /** Those that bring somebody else to the first row: else nobody could tell when the answer is there. */
  function telling(steps) {
    return steps.filter(({expected}) => expected && expected !== first);
  }
};

/** Words whose every letter brings another customer to the first row. */
function searches(first, firstOf) {
  const chains = WORDS.map(word => [1, 2, 3, 4].map(length => word.slice(0, length))).map(texts =>
    texts.map((text, index) => ({act: ['search', text], reset: index === 0, expected: firstOf(text)})),
  );
  const usable = chains.filter(steps => {
    const ids = [first, ...steps.map(({expected}) => expected)];
    return ids.every((id, index) => id && id !== ids[index - 1]);
  });
  // Where there are few, the beginnings of the others do: they lead somewhere else from the start.
  const begun = chains.filter(chain => !usable.includes(chain)).map(([step]) => [step]);
  const some = usable.length ? usable : begun.filter(([step]) => step.expected && step.expected !== first);
  return some.slice(0, SEARCHES).flat();
}

function frozen(query) {
  query.filters.forEach(Object.freeze);
  Object.freeze(query.filters);
  return Object.freeze(query);
}
