import {
  CustomerSourceError,
  throwIfAborted,
  toCustomer,
  type Customer,
  type CustomerPatch,
} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';
import type {UndoableAct} from './state.js';
import {keep} from './undo.js';
import {untilAborted} from './until-aborted.js';

const GIVEN_UP = 'The edit was given up';

export interface UpdatedCustomer {
  customer: Customer;
  /** What can be undone. */
  act: UndoableAct;
}

/**
 * Edits a customer as the agent read them, once the host agrees: `before` is what the agent saw. `null`: the host vetoed.
 * Rejects with a `CustomerSourceError`: `conflict` with the stored customer as `current` when somebody else was quicker,
 * and nothing has changed.
 */
export async function updateCustomer(
  store: CustomersStore,
  before: Customer,
  patch: CustomerPatch,
  signal: AbortSignal,
): Promise<UpdatedCustomer | null> {
  const {id, version: ifVersion} = before;
  const by = store.state.settings.agent;
  const detail = {selection: {ids: [id]}, count: 1, customer: before, patch};
  const outcome = await untilAborted(store.host.before('update', detail, signal), signal, GIVEN_UP);
  if (outcome.kind === 'veto') return null;
  throwIfAborted(signal);
  let token: string | null = null;
  const onUndo = (told: string): void => {
    token = told;
  };
  const call = (): Promise<unknown> =>
    store.ask(async source => {
      if (!source.update) throw new CustomerSourceError('forbidden', 'This source has no update()');
      return source.update(id, patch, {ifVersion, by, signal, onUndo});
    });
  const customer = toCustomer(outcome.kind === 'done' ? outcome.result : await untilAborted(call(), signal, GIVEN_UP));
  if (!customer) throw new CustomerSourceError('invalid', 'update() must resolve to the stored customer, with its id');
  const act: UndoableAct = {
    kind: 'update',
    undo: token,
    at: Date.now(),
    by,
    changed: 1,
    sample: [{id, label: customer.name ?? customer.email ?? id}],
    revert: () => revert(store, before, patch, customer),
  };
  store.host.changed('update', [id], keep(store, act));
  await store.refresh();
  return {customer, act};
}

/** The old values of what was edited, unless somebody has edited the customer since. */
async function revert(store: CustomersStore, before: Customer, patch: CustomerPatch, after: Customer): Promise<void> {
  const {attributes, ...fields} = patch;
  const old = Object.fromEntries(Object.keys(fields).map(key => [key, before[key as keyof Customer]]));
  const keys = Object.keys(attributes ?? {});
  const back: CustomerPatch = {
    ...old,
    ...(attributes && {attributes: Object.fromEntries(keys.map(key => [key, before.attributes[key] ?? null]))}),
  };
  await store.ask(async source => source.update?.(after.id, back, {ifVersion: after.version}));
}
