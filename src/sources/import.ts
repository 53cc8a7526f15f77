import {
  applyPatch,
  customerFromDraft,
  CustomerSourceError,
  newId,
  toCustomer,
  toCustomerSourceError,
  validateDraft,
} from '../customers/index.js';
import type {BulkOptions, Customer, CustomerImportRow, ImportFailure, ImportReport} from '../customers/index.js';
import {emailKeyOf, isEqual, isSame, newVersion} from './stored.js';

/** Rows of one transaction: enough to be near a raw put loop, few enough that the page stays live between two. */
const BATCH = 1000;

/** What nobody edits by hand, but an import may set. */
const COUNTED = ['createdAt', 'lastActiveAt', 'pageVisits', 'conversations', 'returning', 'suspension'] as const;

/** What a batch of rows comes to, before anything is written. */
export interface ImportPlan {
  created: Customer[];
  /** Each with the customer it was. */
  updated: {before: Customer; after: Customer}[];
  unchanged: number;
  failed: ImportFailure[];
}

/** Decides for a batch of rows, given the stored customers who have one of their ids or emails. */
export type Planner = (rows: CustomerImportRow[], stored: Iterable<Customer>) => ImportPlan;

/**
 * Reads the rows in batches and lets `write` plan and store each: the part of `upsertMany` that is the same in every
 * store. `onProgress` is told 0 as the total, which nobody knows.
 *
 * @throws CustomerSourceError when a batch could not be written; `partial` tells what was done before
 */
export async function importRows(
  rows: () => AsyncIterable<CustomerImportRow[]>,
  {signal, onProgress, dryRun = false}: BulkOptions,
  now: number,
  write: (rows: CustomerImportRow[], plan: Planner) => Promise<ImportPlan>,
): Promise<ImportReport> {
  const report: ImportReport = {created: 0, updated: 0, unchanged: 0, failed: [], aborted: false};
  const plan = planner(now, dryRun);
  let done = 0;
  try {
    for await (const batch of batches(rows())) {
      if (signal?.aborted) return {...report, aborted: true};
      const {created, updated, unchanged, failed} = await write(batch, plan);
      report.created += created.length;
      report.updated += updated.length;
      report.unchanged += unchanged;
      report.failed.push(...failed);
      onProgress?.((done += batch.length), 0);
    }
    return report;
  } catch (cause) {
    const {code, message, retryable} = toCustomerSourceError(cause);
    // The rows may be read with the same signal, and end by it.
    if (signal?.aborted && (code === 'aborted' || cause === signal.reason)) return {...report, aborted: true};
    const partial = {changed: report.created + report.updated, skipped: [], failed: []};
    throw new CustomerSourceError(code, message, {retryable, partial, cause});
  }
}

async function* batches(rows: AsyncIterable<CustomerImportRow[]>): AsyncIterable<CustomerImportRow[]> {
  let waiting: CustomerImportRow[] = [];
  for await (const given of rows) {
    waiting = waiting.concat(given);
    while (waiting.length >= BATCH) yield waiting.splice(0, BATCH);
  }
  if (waiting.length) yield waiting;
}

/** A dry run remembers what it would have written, so that later rows meet it as they would in the real run. */
function planner(now: number, dryRun: boolean): Planner {
  const byId = new Map<string, Customer>();
  const byEmail = new Map<string, Customer>();

  const know = (customer: Customer): void => {
    const before = emailKeyOf(byId.get(customer.id)?.email);
    const key = emailKeyOf(customer.email);
    if (before !== null && before !== key) byEmail.delete(before);
    byId.set(customer.id, customer);
    if (key !== null) byEmail.set(key, customer);
  };

  return (rows, stored) => {
    if (!dryRun) {
      byId.clear();
      byEmail.clear();
    }
    for (const customer of stored) if (!byId.has(customer.id)) know(customer);
    const originals = new Map(byId);
    const created = new Map<string, Customer>();
    const updated = new Map<string, Customer>();
    const failed: ImportFailure[] = [];
    let unchanged = 0;

    for (const row of rows) {
      const key = emailKeyOf(row.email);
      const holder = key === null ? undefined : byEmail.get(key);
      const before = (row.id ? byId.get(row.id) : undefined) ?? holder;
      const after = merge(row, before, now);
      if ('code' in after) failed.push(after);
      else if (holder && holder.id !== after.id) {
        failed.push({row: row.row, code: 'duplicate-email', message: `Another customer has the email ${row.email}`});
      } else if (before && isSame(before, after)) unchanged++;
      else {
        know(after);
        (before && !created.has(after.id) ? updated : created).set(after.id, after);
      }
    }
    return {
      created: [...created.values()],
      updated: [...updated.values()].map(after => ({before: originals.get(after.id) ?? after, after})),
      unchanged,
      failed,
    };
  };
}

/** The customer that a row makes of `before`, or of nobody; or why it cannot. */
function merge(row: CustomerImportRow, before: Customer | undefined, now: number): Customer | ImportFailure {
  const given = withoutBlanks(row);
  if (given.verified) given.anonymous ??= false;
  if (given.anonymous) given.verified ??= false;
  if (given.attributes) given.attributes = withoutBlanks(given.attributes) as Customer['attributes'];
  const {draft, problems} = validateDraft(given, [], before);
  // An import clears nothing: whoever has neither name nor email had neither before.
  if (before && problems.name === 'name-or-email') delete problems.name;
  const wrong = Object.entries(problems).map(([field, problem]) => `${field} (${problem})`);
  if (wrong.length) return invalid(row, wrong);

  const version = newVersion();
  const base = before
    ? applyPatch(before, draft, version)
    : customerFromDraft(draft, {id: given.id ?? newId(), now, version});
  const counted = Object.fromEntries(COUNTED.filter(key => key in given).map(key => [key, given[key]]));
  const after = toCustomer({...base, ...counted}) ?? base;
  // What would have to be mended is wrong, and must not go over what is stored.
  const mended = COUNTED.filter(key => key in counted && !isEqual(after[key], counted[key]));
  return mended.length ? invalid(row, mended) : after;
}

function invalid({row}: CustomerImportRow, wrong: readonly string[]): ImportFailure {
  return {row, code: 'invalid', message: `Cannot be saved: ${wrong.join(', ')}`};
}

function withoutBlanks<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isBlank(value))) as Partial<T>;
}

/** What a draft would be cleared by: blank texts and empty lists read as `null` there. */
function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || value === undefined || (Array.isArray(value) && !value.length);
}
