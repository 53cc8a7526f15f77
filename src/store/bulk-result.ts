import {CustomerSourceError, isRecord, type BulkResult, type Reasons} from '../customers/index.js';

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
