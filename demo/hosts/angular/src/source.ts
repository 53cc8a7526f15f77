import {
  compare,
  customerFromDraft,
  matches,
  newId,
  toCustomer,
  type Customer,
  type CustomerSource,
} from 'bedesk-customers';

let people: Promise<Customer[]> | undefined;

/** Everybody comes at once; the library's own functions find, sort and count. */
export const source: CustomerSource = {
  async list({query, context}) {
    const found = (await load()).filter(person => matches(person, query, context)).sort(compare(query, context));
    const end = query.page * query.pageSize;
    return {
      customers: found.slice(end - query.pageSize, end),
      page: query.page,
      hasMore: found.length > end,
      total: found.length,
    };
  },
  async get(id) {
    return (await load()).find(person => person.id === id) ?? null;
  },
  async create(draft) {
    const person = customerFromDraft(draft, {id: newId(), now: Date.now(), version: '1'});
    await ask({method: 'POST', body: JSON.stringify(person)});
    (await load()).push(person);
    return person;
  },
};

function load(): Promise<Customer[]> {
  people ??= ask().then(rows => rows.map(toCustomer).filter(person => person !== null));
  return people;
}

async function ask(init?: RequestInit): Promise<unknown[]> {
  const response = await fetch('/api/customers', init);
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return response.json();
}
