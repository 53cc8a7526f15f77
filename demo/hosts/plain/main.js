import {queryFromParams, queryToParams} from 'bedesk-customers';
import {source} from './source.js';

const page = document.querySelector('bedesk-customers');
const [dark, mayAdd, said] = ['dark', 'may-add', 'said'].map(id => document.getElementById(id));

page.source = source;
page.query = queryFromParams(location.search);

// The page's view is a part of this host's own addresses.
page.addEventListener('customers-query-change', ({detail: {query, history: how}}) => {
  history[`${how}State`](null, '', `/customers?${queryToParams(query)}`);
  // What equals the last assignment changes nothing: so that is kept up to date, as a framework's binding would.
  page.query = query;
});
addEventListener('popstate', () => {
  page.query = queryFromParams(location.search);
});

page.addEventListener('customer-start-conversation', event => {
  event.preventDefault();
  said.textContent = `Conversation with ${event.detail.customer.name}`;
});
page.addEventListener('customers-before-create', event => {
  if (event.detail.draft.name === 'Nobody') event.preventDefault();
});
page.addEventListener('customers-changed', ({detail}) => {
  said.textContent = `Stored: ${detail.kind}`;
});

dark.addEventListener('change', () => {
  document.documentElement.style.colorScheme = dark.checked ? 'dark' : 'light';
});
mayAdd.addEventListener('change', () => {
  page.permissions = {create: mayAdd.checked};
});
