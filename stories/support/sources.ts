import {CustomerSourceError, type Customer, type CustomerSource, type CustomerSourceErrorCode} from 'bedesk-customers';
import {MemoryCustomerSource} from 'bedesk-customers/sources/memory.js';
import {CAST} from './cast.js';
import {people} from './people.js';

/** A source of these customers; `changed` stands in for methods of it, and `undefined` takes one away. */
export function sourceOf(customers: readonly Customer[], changed: Partial<CustomerSource> = {}): CustomerSource {
  return Object.assign(new MemoryCustomerSource({customers: [...customers]}), changed);
}

/** 1,259 people, of whom the last active ones are those of the cast. */
export function crowd(changed: Partial<CustomerSource> = {}): CustomerSource {
  return sourceOf(crowdOf(1254), changed);
}

/** The cast and `count` more. */
export function crowdOf(count: number): Customer[] {
  return [...CAST, ...people(count)];
}

/** Nobody. */
export function nobody(): CustomerSource {
  return sourceOf([]);
}

/** Never answers. */
export function silent(): CustomerSource {
  return {list: never, get: never};
}

/** What the server adds in its own words. */
function reasonOf(code: CustomerSourceErrorCode): string {
  return `The server answered ${code === 'forbidden' ? '403' : '503'}.`;
}

/** Says no to every request. */
export function failing(code: CustomerSourceErrorCode): CustomerSource {
  const fail = (): Promise<never> => Promise.reject(new CustomerSourceError(code, reasonOf(code)));
  return {list: fail, get: fail};
}

/** Answers the first request for a page as it should; what comes of later ones is up to `later`. */
export function onceThen(later: () => Promise<never>, customers: readonly Customer[] = crowdOf(60)): CustomerSource {
  const source = new MemoryCustomerSource({customers: [...customers]});
  const list = source.list.bind(source);
  let answered = false;
  return Object.assign(source, {
    list: (...request: Parameters<CustomerSource['list']>) => {
      if (answered) return later();
      answered = true;
      return list(...request);
    },
  });
}

/** Knows neither how many there are nor how many each tab has. */
export function uncounted(): CustomerSource {
  const source = new MemoryCustomerSource({customers: crowdOf(300)});
  const list = source.list.bind(source);
  return Object.assign(source, {
    list: async (...request: Parameters<CustomerSource['list']>) => ({
      ...(await list(...request)),
      total: null,
      tabs: undefined,
    }),
  });
}

/** A promise that nothing comes of. */
export function never(): Promise<never> {
  return new Promise(() => undefined);
}

/** A promise that fails with this code. */
export function refuse(code: CustomerSourceErrorCode): () => Promise<never> {
  return () => Promise.reject(new CustomerSourceError(code, reasonOf(code)));
}
