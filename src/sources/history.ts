import type {HistoryEntry, Suspension} from '../customers/index.js';
import type {StoredEntry} from './acts.js';
import {isEqual} from './stored.js';

/**
 * A customer's suspension history, the newest first. What no act has written is worked out: suspensions that an import
 * brought, and ends that came by themselves.
 *
 * @param stored the entries, in the order in which they were written
 * @param suspension the one that is stored now, be it ended or not
 * @param now ms since the epoch
 */
export function historyOf(stored: readonly StoredEntry[], suspension: Suspension | null, now: number): HistoryEntry[] {
  const told: HistoryEntry[] = [];
  const begin = (found: Suspension | null): void => {
    const begun = found && beginOf(found);
    if (begun && !told.some(entry => isEqual(entry, begun))) told.push(begun);
  };
  for (const {id: _id, replaced, ...entry} of stored) {
    begin(replaced);
    told.push(entry);
  }
  begin(suspension);
  // Of equal times the one written last is the newer.
  told.sort((a, b) => a.at - b.at);
  return told.flatMap((entry, index) => withEnd(entry, told[index + 1], now)).reverse();
}

function beginOf({since, until, reason, by}: Suspension): HistoryEntry {
  return {at: since, kind: 'suspended', by, until, reason};
}

function withEnd(entry: HistoryEntry, next: HistoryEntry | undefined, now: number): HistoryEntry[] {
  const {kind, until} = entry;
  if (kind !== 'suspended' || typeof until !== 'number' || until > now || (next && next.at < until)) return [entry];
  return [entry, {at: Math.max(until, entry.at), kind: 'ended', by: null}];
}
