import {isQuerySelection} from '../../customers/index.js';
import type {
  Agent,
  BulkOptions,
  BulkResult,
  HistoryEntry,
  RecentAct,
  Selection,
  SourceOptions,
} from '../../customers/index.js';
import {
  ACTS_TOLD,
  agentOf,
  emailsOf,
  nothingToUndo,
  planAct,
  planUndo,
  removing,
  stillSelected,
  suspending,
  unsuspending,
} from '../acts.js';
import type {Deed} from '../acts.js';
import {assertExpected, chunksOf, runBatches} from '../bulk.js';
import {historyOf} from '../history.js';
import type {Access} from './access.js';
import type {CustomerDatabase} from './database.js';
import {fromRow, fromRows} from './database.js';
import {partsOf, record, rowsOf, unrecord} from './records.js';
import {holdersOf} from './writes.js';

export async function suspend(
  access: Access,
  selection: Selection,
  details: {until: number | null; reason: string | null; by?: Agent | null},
  options: BulkOptions,
): Promise<BulkResult> {
  return perform(access, suspending(details, agentOf(details.by ?? options.by), access.now()), selection, options);
}

export async function unsuspend(access: Access, selection: Selection, options: BulkOptions): Promise<BulkResult> {
  return perform(access, unsuspending(agentOf(options.by), access.now()), selection, options);
}

export async function remove(access: Access, selection: Selection, options: BulkOptions): Promise<BulkResult> {
  return perform(access, removing(agentOf(options.by), access.now()), selection, options);
}

export async function undo(access: Access, token: string, options: BulkOptions): Promise<BulkResult> {
  const {signal, expected, dryRun} = options;
  const [act, parts] = await access.read(signal, db => Promise.all([db.acts.get(token), partsOf(db, token)]));
  if (!act) throw nothingToUndo();
  assertExpected(act.changed, expected);
  const plan = async (db: CustomerDatabase, part: [string, string]) => {
    const rows = await rowsOf(db, act, part);
    const stored = await db.customers.bulkGet(rows.map(({id}) => id));
    return planUndo(rows, stored.map(fromRow), await holdersOf(db, emailsOf(rows)));
  };
  // From its end, so that those whom the act names are left until the last.
  return runBatches(parts, act.changed, options, async part => {
    const {changes, done, left, skipped} = await (dryRun
      ? access.read(undefined, db => db.transaction('r', [db.customers, db.undo, db.deleted], () => plan(db, part)))
      : access.write(undefined, async db => {
          const planned = await plan(db, part);
          await unrecord(db, act, part, planned);
          return planned;
        }));
    return {seen: done.length + left.length, changed: changes.length, skipped};
  });
}

export async function recentActs(access: Access, {signal}: SourceOptions): Promise<RecentAct[]> {
  const acts = await access.read(signal, db => db.acts.toCollection().reverse().limit(ACTS_TOLD).toArray());
  return acts.map(({token: undo, ...act}) => ({undo, ...act}));
}

export async function history(access: Access, id: string, {signal}: SourceOptions): Promise<HistoryEntry[]> {
  return access.read(signal, db =>
    db.transaction('r', [db.customers, db.history], async () => {
      // By time, and of equal times in the order in which they were written.
      const [row, stored] = await Promise.all([
        db.customers.get(id),
        db.history.where('[id+at]').between([id, -Infinity], [id, Infinity], true, true).toArray(),
      ]);
      return historyOf(stored, fromRow(row)?.suspension ?? null, access.now());
    }),
  );
}

async function perform(access: Access, deed: Deed, selection: Selection, options: BulkOptions): Promise<BulkResult> {
  const {signal, expected, dryRun} = options;
  const isSelected = stillSelected(selection);
  const ids = await access.ids(selection, signal);
  if (ids.length > (expected ?? Infinity)) {
    const known = isQuerySelection(selection) ? ids.length : await access.read(signal, db => countKnown(db, ids));
    assertExpected(known, expected);
  }
  const plan = async (db: CustomerDatabase, batch: string[]) =>
    planAct(deed, batch, (await db.customers.bulkGet(batch)).map(fromRow), isSelected);
  let token: string | undefined;
  let part = 0;
  return runBatches(chunksOf(ids), ids.length, options, async batch => {
    const act = async (db: CustomerDatabase) => {
      const planned = await plan(db, batch);
      const own = planned.changes.length ? await record(db, deed, planned, token, part) : token;
      return {planned, own};
    };
    const {planned, own} = dryRun
      ? {planned: await access.read(undefined, db => plan(db, batch)), own: undefined}
      : await access.write(undefined, act);
    // Not before it is stored for good: a batch that fails gives no token.
    token = own;
    part++;
    return {seen: batch.length, changed: planned.changes.length, skipped: planned.skipped, undo: token};
  });
}

/** How many of the ids somebody has. */
async function countKnown(db: CustomerDatabase, ids: readonly string[]): Promise<number> {
  let known = 0;
  for (const batch of chunksOf(ids)) known += fromRows(await db.customers.bulkGet(batch)).length;
  return known;
}
