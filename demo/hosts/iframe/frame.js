import {queryFromParams, queryToParams} from 'bedesk-customers';
import {source} from './source.js';

const page = document.querySelector('bedesk-customers');
const tell = message => parent.postMessage(message, location.origin);

page.source = source;
page.query = queryFromParams(location.search);

addEventListener('message', ({source: sender, origin, data}) => {
  if (sender !== parent || origin !== location.origin) return;
  if (data.search !== undefined) page.query = queryFromParams(data.search);
  if (data.permissions) page.permissions = data.permissions;
  if (data.scheme) document.documentElement.style.colorScheme = data.scheme;
});

page.addEventListener('customers-query-change', ({detail: {query, history: how}}) => {
  tell({search: String(queryToParams(query)), how});
  // What equals the last assignment changes nothing: so that is kept up to date, as a framework's binding would.
  page.query = query;
});
page.addEventListener('customer-start-conversation', event => {
  event.preventDefault();
  tell({said: `Conversation with ${event.detail.customer.name}`});
});
page.addEventListener('customers-before-create', event => {
  if (event.detail.draft.name === 'Nobody') event.preventDefault();
});
page.addEventListener('customers-changed', ({detail}) => {
  tell({said: `Stored: ${detail.kind}`});
});
