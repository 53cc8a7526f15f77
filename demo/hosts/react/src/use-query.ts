import {queryFromParams, queryToParams, type CustomerQuery} from 'bedesk-customers';
import {useEffect, useState} from 'react';

/** The query of the address, and how to go to another: with a router, this is the router's. */
export function useQuery(search: string) {
  const [query, setQuery] = useState(() => queryFromParams(search));
  useEffect(() => {
    const follow = () => setQuery(queryFromParams(location.search));
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: CustomerQuery, how: 'push' | 'replace') => {
    history[`${how}State`](null, '', `/customers?${queryToParams(next)}`);
    setQuery(next);
  };
  return [query, go] as const;
}
