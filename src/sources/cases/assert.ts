import {isCustomerSourceError} from '../../customers/index.js';
import type {CustomerSourceError, CustomerSourceErrorCode} from '../../customers/index.js';

/** Throws, with both values in the message, unless they are the same all the way down. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [show(actual), show(expected)];
  if (got !== wanted) throw new Error(`${what}: expected ${wanted}, got ${got}`);
}

/** Throws unless it is true. */
export function holds(fact: boolean, what: string): asserts fact {
  if (!fact) throw new Error(`Expected that ${what}`);
}

/** The error of an act that must fail with the code; throws when it succeeds or fails otherwise. */
export async function fails(
  act: Promise<unknown>,
  code: CustomerSourceErrorCode,
  what: string,
): Promise<CustomerSourceError> {
  let outcome: unknown;
  try {
    outcome = await act;
  } catch (error) {
    if (!isCustomerSourceError(error)) {
      throw new Error(`${what}: expected a CustomerSourceError, got ${String(error)}`, {cause: error});
    }
    same(error.code, code, `${what}: the error's code`);
    return error;
  }
  throw new Error(`${what}: expected a rejection with "${code}", got ${show(outcome)}`);
}

/** Keys in order, so that two objects that say the same read the same. */
function show(value: unknown): string {
  // These have no JSON.
  if (value === undefined || typeof value === 'function') return String(value);
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
