import {CustomerSourceError, displayName, throwIfAborted, toCustomerSourceError} from '../customers/index.js';
import type {BulkOptions, BulkResult, Customer, Reasons} from '../customers/index.js';

/** Rows of one transaction: few enough that the page stays live between two, and that an abort is heeded soon. */
export const BULK_BATCH = 500;

/** How many customers are named for each reason, and for each act. */
const NAMED = 5;

/** Why one customer was left out. */
export interface Skip {
  code: string;
  id: string;
  label: string;
}

/** What came of one batch, once it is stored. */
export interface BatchResult {
  /** Rows that were looked at. */
  seen: number;
  changed: number;
  skipped: readonly Skip[];
  /** Token for the undo of the act so far. */
  undo?: string | undefined;
}

/** Somebody as an agent knows them, to be named in a {@link Reasons}. */
export function named({id, name, email}: Pick<Customer, 'id' | 'name' | 'email'>): {id: string; label: string} {
  return {id, label: displayName({name, email}) ?? id};
}

/** As many of them as are named. */
export function sampleOf<T extends {id: string}>(all: readonly T[]): T[] {
  return all.slice(0, NAMED);
}

/** The items in lists of `size`. */
export function chunksOf<T>(items: readonly T[], size = BULK_BATCH): T[][] {
  return Array.from({length: Math.ceil(items.length / size)}, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** Throws `conflict` when an act would be about more customers than were confirmed. */
export function assertExpected(count: number, expected: number | undefined): void {
  if (expected === undefined || count <= expected) return;
  const message = `${expected} were confirmed, and there are ${count} now. Nothing was changed.`;
  throw new CustomerSourceError('conflict', message);
}

/**
 * Runs an act batch by batch, each of which `write` stores as a whole. An abort ends it between two; what was done
 * stands and is told by the result.
 *
 * @param total rows in all, for `onProgress`
 * @throws CustomerSourceError `aborted` when nothing was done yet, or why a batch could not be stored; `partial` tells
 * what was done before, with its `undo`
 */
export async function runBatches<T>(
  batches: readonly T[],
  total: number,
  {signal, onProgress}: BulkOptions,
  write: (batch: T) => Promise<BatchResult>,
): Promise<BulkResult> {
  const skipped = new Tally();
  const result: BulkResult = {changed: 0, skipped: [], failed: []};
  let done = 0;
  try {
    for (const batch of batches) {
      if (signal?.aborted && result.changed) break;
      throwIfAborted(signal);
      const {seen, changed, skipped: left, undo} = await write(batch);
      result.changed += changed;
      if (undo) result.undo = undo;
      result.skipped = skipped.add(left);
      onProgress?.((done += seen), total);
    }
    return result;
  } catch (cause) {
    const {code, message, retryable} = toCustomerSourceError(cause);
    throw new CustomerSourceError(code, message, {retryable, partial: result, cause});
  }
}

/** Counts reasons, and names the first ones of each. */
class Tally {
  readonly #reasons = new Map<string, Reasons[number]>();

  /** All reasons so far. */
  add(skips: readonly Skip[]): Reasons {
    for (const {code, id, label} of skips) {
      const reason = this.#reasons.get(code) ?? {code, count: 0, sample: []};
      reason.count++;
      if (reason.sample.length < NAMED) reason.sample.push({id, label});
      this.#reasons.set(code, reason);
    }
    return [...this.#reasons.values()];
  }
}
