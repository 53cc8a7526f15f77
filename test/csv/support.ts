import type {Customer} from '../../src/customers/index.js';

/** 2026-11-22T12:00:00Z */
export const NOW = Date.UTC(2026, 10, 22, 12);

export function customer(given: Partial<Customer> = {}): Customer {
  return {
    id: 'c1',
    version: '1',
    name: null,
    email: null,
    avatarUrl: null,
    anonymous: false,
    verified: false,
    country: null,
    city: null,
    timeZone: null,
    language: null,
    ipAddress: null,
    browser: null,
    device: null,
    platform: null,
    createdAt: 0,
    lastActiveAt: null,
    pageVisits: 0,
    conversations: 0,
    returning: false,
    suspension: null,
    attributes: {},
    ...given,
  };
}

export async function* batches<T>(...given: T[]): AsyncGenerator<T> {
  for (const batch of given) yield await Promise.resolve(batch);
}

/** `Blob.text()` decodes and drops the BOM in some engines: bytes tell. */
export async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.arrayBuffer());
}
