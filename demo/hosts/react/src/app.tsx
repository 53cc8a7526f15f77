import 'bedesk-customers';
import type {} from 'bedesk-customers/jsx.d.ts';
import {useEffect, useState, useSyncExternalStore} from 'react';
import {source} from './source.js';
import {useQuery} from './use-query.js';

export function App({search}: {search: string}) {
  const [query, go] = useQuery(search);
  const [dark, setDark] = useState(false);
  const [mayAdd, setMayAdd] = useState(true);
  const [said, say] = useState('');
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);

  return (
    <>
      <h1>Help desk</h1>
      <label>
        <input type="checkbox" checked={dark} onChange={event => setDark(event.target.checked)} /> Dark
      </label>
      <label>
        <input type="checkbox" checked={mayAdd} onChange={event => setMayAdd(event.target.checked)} /> May add people
      </label>
      <output>{said}</output>
      {/* React sets no properties on an element that it takes over from the server: this one is made anew. */}
      <bedesk-customers
        key={String(isBrowser)}
        source={source}
        query={query}
        permissions={{create: mayAdd}}
        oncustomers-query-change={({detail}) => go(detail.query, detail.history)}
        oncustomer-start-conversation={event => {
          event.preventDefault();
          say(`Conversation with ${event.detail.customer.name}`);
        }}
        oncustomers-before-create={event => {
          if (event.detail.draft.name === 'Nobody') event.preventDefault();
        }}
        oncustomers-changed={({detail}) => say(`Stored: ${detail.kind}`)}
      />
    </>
  );
}

const never = () => () => undefined;
