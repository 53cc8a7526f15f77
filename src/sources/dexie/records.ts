import {Dexie} from 'dexie';
import {newId} from '../../customers/index.js';
import type {Customer} from '../../customers/index.js';
import {ACTS_KEPT, grown, kindOfChange, shrunk} from '../acts.js';
import type {ActPlan, Deed, Undoable, UndoPlan} from '../acts.js';
import type {ActRow, CustomerDatabase} from './database.js';
import {store} from './writes.js';

/**
 * Stores what an act does to a batch, together with what its undo and the history need. Within `writing` only.
 *
 * @param token of the batches before, if there were any
 * @param part the number of the batch
 * @returns the token of the act
 */
export async function record(db: CustomerDatabase, deed: Deed, plan: ActPlan, token = '', part = 0): Promise<string> {
  const act = token ? await db.acts.get(token) : undefined;
  const own = token || (await nextToken(db));
  const id = String(part).padStart(6, '0');
  if (plan.entries.length) {
    const keys = await db.history.bulkAdd(plan.entries, {allKeys: true});
    plan.undoable.forEach((row, index) => Object.assign(row, {entry: keys[index]}));
  }
  if (deed.kind === 'delete') {
    const customers = plan.changes.map(({before}) => before).filter(customer => customer !== null);
    await bury(db, customers, {token: own, part: id, at: deed.at});
    await db.undo.put({token: own, id, rows: plan.undoable.map(row => ({...row, old: {}}))});
  } else await db.undo.put({token: own, id, rows: plan.undoable});
  await db.acts.put({...grown(act, deed, plan), token: own});
  await store(db, plan.changes, kindOfChange(deed.kind));
  if (!token) await trim(db);
  return own;
}

/** The batches of an act, the last one first. */
export function partsOf(db: CustomerDatabase, token: string): PromiseLike<[string, string][]> {
  return ofAct(db, token).reverse().primaryKeys();
}

/** The rows of a batch with all their old values; none if it has been undone. */
export async function rowsOf(db: CustomerDatabase, {kind}: ActRow, key: [string, string]): Promise<Undoable[]> {
  const rows = (await db.undo.get(key))?.rows ?? [];
  if (kind !== 'delete') return rows;
  const buried = await db.deleted.bulkGet(rows.map(({id}) => id));
  return rows.map((row, index) => {
    const found = buried[index];
    return found && row.old.id === undefined ? {...row, old: found.customer} : row;
  });
}

/** Stores what the undo of a batch comes to. Within `writing` only. */
export async function unrecord(
  db: CustomerDatabase,
  {token}: ActRow,
  key: [string, string],
  plan: UndoPlan,
): Promise<void> {
  const act = await db.acts.get(token);
  if (!act || !plan.done.length) return;
  const ids = new Set(plan.done.map(({id}) => id));
  const stored = (await db.undo.get(key))?.rows ?? [];
  const rows = stored.filter(({id}) => !ids.has(id));
  await (rows.length ? db.undo.put({token, id: key[1], rows}) : db.undo.delete(key));
  await db.history.bulkDelete(plan.done.map(({entry}) => entry).filter(entry => entry !== undefined));
  if (act.kind === 'delete') {
    // Whose values are with the undo gave way to somebody of the same id, who was deleted later.
    const buried = stored.filter(({id, old}) => ids.has(id) && old.id === undefined);
    await db.deleted.bulkDelete(buried.map(({id}) => id));
  }
  const left = shrunk(act, plan);
  await (left ? db.acts.put({...left, token}) : db.acts.delete(token));
  await store(db, plan.changes, kindOfChange(act.kind, true));
}

/** Forgets acts for good. */
export async function forgetActs(db: CustomerDatabase, tokens: readonly string[]): Promise<void> {
  for (const token of tokens) await ofAct(db, token).delete();
  await db.acts.bulkDelete([...tokens]);
}

/** Deleted customers have a table of their own. Who had the same id before them goes to the undo of the act it was. */
async function bury(
  db: CustomerDatabase,
  customers: readonly Customer[],
  act: {token: string; part: string; at: number},
): Promise<void> {
  for (const former of await db.deleted.bulkGet(customers.map(({id}) => id))) {
    const stored = former && (await db.undo.get([former.token, former.part]));
    if (!stored) continue;
    const {id, customer} = former;
    const moved = stored.rows.map((row): Undoable => (row.id === id ? {...row, old: customer} : row));
    await db.undo.put({...stored, rows: moved});
  }
  await db.deleted.bulkPut(customers.map(customer => ({...act, id: customer.id, customer})));
}

/** A token that comes after all others, whatever the clocks of the tabs say. */
async function nextToken(db: CustomerDatabase): Promise<string> {
  const [last] = await db.acts.toCollection().reverse().limit(1).primaryKeys();
  const number = parseInt(last ?? '0', 36) + 1;
  return `${number.toString(36).padStart(8, '0')}-${newId()}`;
}

/** Keeps storage from growing without end. A deletion is promised for 30 days, and goes then. */
async function trim(db: CustomerDatabase): Promise<void> {
  if ((await db.acts.count()) <= ACTS_KEPT) return;
  const acts = await db.acts.toArray();
  const excess = acts.length - ACTS_KEPT;
  const others = acts.filter(({kind}) => kind !== 'delete').map(({token}) => token);
  await forgetActs(db, others.slice(0, excess));
}

function ofAct(db: CustomerDatabase, token: string) {
  return db.undo.where('[token+id]').between([token, Dexie.minKey], [token, Dexie.maxKey]);
}
