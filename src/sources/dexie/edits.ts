import {applyPatch, assertDraft, seen, visited} from '../../customers/index.js';
import type {
  ActivityEntry,
  Customer,
  CustomerDraft,
  CustomerPatch,
  SourceOptions,
  UpdateOptions,
} from '../../customers/index.js';
import {agentOf, editing, planAct} from '../acts.js';
import {ACTIVITY_KEPT, asOf, assertVersion, newCustomer, newVersion, newVisitor} from '../stored.js';
import type {Access} from './access.js';
import {record} from './records.js';
import {assertEmailFree, known, store} from './writes.js';

export async function create(access: Access, draft: CustomerDraft, {signal}: SourceOptions): Promise<Customer> {
  return access.write(signal, async db => {
    const after = newCustomer(draft, access.now());
    await assertEmailFree(db, after, access.now());
    await store(db, [{before: null, after}], 'created');
    return after;
  });
}

export async function update(
  access: Access,
  id: string,
  patch: CustomerPatch,
  {signal, ifVersion, by, onUndo}: UpdateOptions,
): Promise<Customer> {
  const now = access.now();
  const {after, token} = await access.write(signal, async db => {
    const before = await known(db, id);
    assertVersion(asOf(before, now), ifVersion);
    const after = applyPatch(before, assertDraft(patch, before), newVersion());
    await assertEmailFree(db, after, now);
    const deed = editing(after, agentOf(by), now);
    return {after, token: await record(db, deed, planAct(deed, [id], [before]))};
  });
  onUndo?.(token);
  return asOf(after, now);
}

export async function activity(access: Access, id: string, {signal}: SourceOptions): Promise<ActivityEntry[]> {
  const entries = await access.read(signal, db =>
    db.activity.where('id').equals(id).reverse().limit(ACTIVITY_KEPT).toArray(),
  );
  return entries.map(({at, url, title}) => ({at, url, title}));
}

export async function recordVisit(
  access: Access,
  who: {id: string} | {visitor: CustomerDraft},
  {at, url, title}: ActivityEntry,
  {signal}: SourceOptions,
): Promise<Customer> {
  return access.write(signal, async db => {
    const before = 'id' in who ? await known(db, who.id) : null;
    const after = visited(before ?? newVisitor('visitor' in who ? who.visitor : {}, at), {at});
    if (!before) await assertEmailFree(db, after, access.now());
    await store(db, [{before, after}], before ? 'activity' : 'created');
    await db.activity.add({id: after.id, at, url, title});
    const entries = db.activity.where('id').equals(after.id);
    const excess = (await entries.count()) - ACTIVITY_KEPT;
    if (excess > 0) await db.activity.bulkDelete(await entries.limit(excess).primaryKeys());
    return asOf(after, access.now());
  });
}

export async function heartbeat(access: Access, id: string, at: number): Promise<void> {
  await access.write(undefined, async db => {
    const before = await known(db, id);
    const after = seen(before, at);
    if (after.lastActiveAt !== before.lastActiveAt) await store(db, [{before, after}], 'activity');
  });
}
