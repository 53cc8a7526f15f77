import {CustomerSourceError, isCustomerSourceError, toCustomerSourceError} from '../../customers/index.js';

/** What to do about each failure of the browser's database, by the name of the error. */
const ADVICE: Readonly<Record<string, string>> = {
  MissingAPIError: 'This browser gives the page no database. Allow site data, or leave private browsing, and reload.',
  SecurityError: 'The browser keeps this page from its database. Allow site data for it and reload.',
  VersionError: 'The customers were saved by a newer version of this page. Reload to get it.',
  DatabaseClosedError: 'The database was closed, deleted or updated elsewhere. Try again, or reload the page.',
  InvalidStateError: 'The browser closed the database. Try again, or reload the page.',
  UnknownError: 'The browser could not read its database. Restart the browser; the disk may be full or damaged.',
  OpenFailedError: 'The database could not be opened. Reload the page.',
};

/**
 * Any failure of Dexie or IndexedDB as a `CustomerSourceError` whose message says what to do: a full disk is `quota`, a
 * database that cannot be had is `unavailable`, an abort by signal stays `aborted`.
 */
export function toFailure(error: unknown): CustomerSourceError {
  const causes = [...causesOf(error)];
  const known = causes.find(isCustomerSourceError);
  if (known) return known;
  const names = causes.map(nameOf);
  if (names.includes('QuotaExceededError')) {
    const message = 'The disk space for this site is used up. Nothing was changed: free some space and try again.';
    return new CustomerSourceError('quota', message, {cause: error});
  }
  // The innermost error is the browser's own, and says most.
  const name = names.findLast(name => Object.hasOwn(ADVICE, name));
  if (name) return new CustomerSourceError('unavailable', ADVICE[name] ?? name, {cause: error});
  if (names.includes('AbortError')) {
    return new CustomerSourceError('unknown', 'The browser broke off the change. Nothing was changed.', {cause: error});
  }
  return toCustomerSourceError(error);
}

/** Whether it failed because an id or an email is there already. */
export function isTaken(error: unknown): boolean {
  return [...causesOf(error)].some(cause => nameOf(cause) === 'ConstraintError');
}

/** Another tab still holds an older version of the database. */
export function blocked(): CustomerSourceError {
  return new CustomerSourceError(
    'unavailable',
    'Another tab keeps an older version of the customers open. Close or reload the other tabs, then try again.',
  );
}

/** The error and those within it, from the outermost inwards. */
function* causesOf(error: unknown): Generator {
  yield error;
  if (typeof error !== 'object' || error === null) return;
  if (isCustomerSourceError(error)) yield* causesOf(error.cause);
  if ('inner' in error && error.inner) yield* causesOf(error.inner);
  if ('failures' in error && Array.isArray(error.failures)) yield* error.failures;
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error && 'name' in error ? String(error.name) : '';
}
