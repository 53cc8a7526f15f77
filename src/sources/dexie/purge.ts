import type {CustomerDatabase} from './database.js';

/** Deleted customers can be restored for this long, in ms. */
const RESTORABLE = 30 * 86_400_000;

/** Forgets for good what was deleted long ago, with its traces. Whoever has been created anew keeps them. */
export async function purge(db: CustomerDatabase, now: number): Promise<void> {
  const ids = await db.deleted
    .where('at')
    .below(now - RESTORABLE)
    .primaryKeys();
  if (!ids.length) return;
  await db.transaction('rw', [db.deleted, db.customers, db.activity, db.history], async () => {
    const living = await db.customers.bulkGet(ids);
    const gone = ids.filter((_, index) => !living[index]);
    await db.deleted.bulkDelete(ids);
    await db.activity.where('id').anyOf(gone).delete();
    await db.history.where('id').anyOf(gone).delete();
  });
}
