import type {CustomerDatabase} from './database.js';
import {forgetActs} from './records.js';

/**
 * Forgets for good the acts from before `old` (ms since the epoch), and who was deleted then, with their traces.
 * Whoever has been created anew keeps them.
 */
export async function purge(db: CustomerDatabase, old: number): Promise<void> {
  const tables = [db.deleted, db.customers, db.activity, db.history, db.acts, db.undo];
  await db.transaction('rw', tables, async () => {
    await forgetActs(db, await db.acts.where('at').below(old).primaryKeys());
    const ids = await db.deleted.where('at').below(old).primaryKeys();
    if (!ids.length) return;
    const living = await db.customers.bulkGet(ids);
    const gone = ids.filter((_, index) => !living[index]);
    await db.deleted.bulkDelete(ids);
    await db.activity.where('id').anyOf(gone).delete();
    await db.history.where('id').anyOf(gone).delete();
  });
}
