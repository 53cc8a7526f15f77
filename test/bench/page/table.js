import {NOW} from './people.js';

const COLUMNS = ['User', 'Country', 'Last active', 'Created', 'Page visits', 'Conversations'];
const countries = new Intl.DisplayNames('en', {type: 'region'});
const dates = new Intl.DateTimeFormat('en', {dateStyle: 'medium', timeStyle: 'short'});
const relative = new Intl.RelativeTimeFormat('en', {numeric: 'auto'});
const numbers = new Intl.NumberFormat('en');

/**
 * The page by hand: what one writes who needs nothing but these rows. The same rows and columns as the library's, with
 * avatar, name over email, relative times with the exact ones as tooltips, and a button at the end.
 */
export function tableOf(customers) {
  const table = element(
    'table',
    {},
    element(
      'thead',
      {},
      element('tr', {}, ...COLUMNS.map(text => element('th', {}, element('button', {}, text))), element('th')),
    ),
    element('tbody', {}, ...customers.map(rowOf)),
  );
  return table;
}

/** Title, tabs and a search around it: what is on the library's page too. */
export function pageOf(customers) {
  return element(
    'section',
    {},
    element(
      'header',
      {},
      element('h2', {}, 'Customers'),
      element('button', {}, 'Export'),
      element('button', {}, 'Add new user'),
    ),
    element(
      'nav',
      {},
      ...['All', 'Verified', 'Visitors', 'Active', 'Suspended'].map(text => element('button', {}, text)),
    ),
    element('div', {}, element('input', {type: 'search'}), element('button', {}, 'Filter')),
    tableOf(customers),
    element('footer', {}, ...['First', 'Previous', 'Next', 'Last'].map(text => element('button', {}, text))),
  );
}

function rowOf(customer) {
  const {id, name, email, country, lastActiveAt, createdAt, pageVisits, conversations} = customer;
  const label = name ?? email ?? 'Visitor';
  const row = element(
    'tr',
    {},
    element(
      'td',
      {},
      element(
        'div',
        {className: 'person'},
        element('span', {className: 'avatar'}, label.slice(0, 2).toUpperCase()),
        element(
          'div',
          {},
          element('button', {className: 'name'}, label),
          name !== null && email !== null ? element('div', {className: 'email'}, email) : '',
        ),
      ),
    ),
    element('td', {}, country ? countries.of(country) : '–'),
    element('td', {}, time(lastActiveAt)),
    element('td', {}, time(createdAt)),
    element('td', {className: 'number'}, numbers.format(pageVisits)),
    element('td', {className: 'number'}, conversations ? numbers.format(conversations) : '–'),
    element('td', {}, element('button', {ariaLabel: `More actions for ${label}`}, '…')),
  );
  row.dataset.id = id;
  return row;
}

function time(ms) {
  if (ms === null) return 'Never';
  return element('time', {dateTime: new Date(ms).toISOString(), title: dates.format(ms)}, ago(NOW - ms));
}

function ago(ms) {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 60) return relative.format(-minutes, 'minute');
  return minutes < 1440
    ? relative.format(-Math.round(minutes / 60), 'hour')
    : relative.format(-Math.round(minutes / 1440), 'day');
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
