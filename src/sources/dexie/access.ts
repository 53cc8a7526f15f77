import {CustomerSourceError} from '../../customers/index.js';
import type {Selection, Sort} from '../../customers/index.js';
import type {CustomerDatabase} from './database.js';

/** What the methods of a source that load on first need work with. */
export interface Access {
  /** The clock, ms since the epoch. */
  now(): number;
  read<T>(signal: AbortSignal | undefined, work: (db: CustomerDatabase) => PromiseLike<T>): Promise<T>;
  /** Runs `work`, an async function, in one transaction: everything of it is stored and told, or nothing. */
  write<T>(signal: AbortSignal | undefined, work: (db: CustomerDatabase) => Promise<T>): Promise<T>;
  /** Whom a selection means, in its order or another, each once; named ones whether anybody has the id or not. */
  ids(selection: Selection, signal: AbortSignal | undefined, sort?: Sort): Promise<string[]>;
}

/** A part of the source whose file is fetched on first need. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new CustomerSourceError('unavailable', 'A part of this page could not be loaded. Try again.', {cause});
  }
}
