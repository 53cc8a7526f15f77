import {
  CustomerSourceError,
  isQuerySelection,
  isRecord,
  selectionMatcher,
  type BulkResult,
  type Customer,
  type Reasons,
  type Selection,
} from '../customers/index.js';
import type {CustomersState} from './state.js';

/** What a source, or a host in its place, says of an act; `invalid` when it says nothing usable. */
export function toBulkResult(answer: unknown): BulkResult {
  if (!isRecord(answer) || typeof answer.changed !== 'number') {
    const message = 'An act on customers must resolve to {changed, skipped, failed, undo?}.';
    throw new CustomerSourceError('invalid', message);
  }
  const {changed, skipped, failed, undo} = answer;
  return {
    changed,
    skipped: toReasons(skipped),
    failed: toReasons(failed),
    ...(typeof undo === 'string' && {undo}),
  };
}

/** How many the reasons name. */
export function countOf(reasons: Reasons): number {
  return reasons.reduce((sum, {count}) => sum + count, 0);
}

/** How many an act was, or would be, about. */
export function totalOf({changed, skipped, failed}: BulkResult): number {
  return changed + countOf(skipped) + countOf(failed);
}

/** Exactly those who have changed; `null` where that cannot be told. */
export function changedIds(selection: Selection, result: BulkResult): string[] | null {
  const out = leftOut(result);
  if (isQuerySelection(selection) || !out) return null;
  const ids = selection.ids.filter(id => !out.has(id));
  return ids.length === result.changed ? ids : null;
}

/** Those on the page whom the act changes, to call some of them by name; nobody where they cannot be told apart. */
export function concerned({page}: CustomersState, selection: Selection, result: BulkResult): Customer[] {
  const out = leftOut(result);
  if (!out || !page || result.changed === 0) return [];
  const isMeant = selectionMatcher(selection);
  return page.customers.filter(customer => !out.has(customer.id) && isMeant(customer)).slice(0, result.changed);
}

/** Whom an act leaves out; `null` when only some of them are named. */
function leftOut({skipped, failed}: BulkResult): Set<string> | null {
  const reasons = [...skipped, ...failed];
  if (reasons.some(({count, sample}) => sample.length < count)) return null;
  return new Set(reasons.flatMap(({sample}) => sample.map(({id}) => id)));
}

function toReasons(given: unknown): Reasons {
  if (!Array.isArray(given)) return [];
  return given.filter(isRecord).map(({code, count, sample}) => ({
    code: String(code),
    count: Number(count) || 0,
    sample: Array.isArray(sample)
      ? sample.filter(isRecord).map(({id, label}) => ({id: String(id), label: String(label ?? id)}))
      : [],
  }));
}
