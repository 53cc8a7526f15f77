import {
  CustomerSourceError,
  throwIfAborted,
  toCustomer,
  toCustomerSourceError,
  type Customer,
  type CustomerPatch,
} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';
import type {UndoableAct} from './state.js';
import {keep} from './undo.js';
import {untilAborted} from './until-aborted.js';

export interface UpdatedCustomer {
  customer: Customer;
  /** What can be undone; `null` when the host made the edit itself: only it knows how to put it back. */
  act: UndoableAct | null;
}

export interface UpdateCustomerOptions {
  /** Gives it up: at once, whoever is waited for. What is stored all the same is still told to `onStored`. */
  signal: AbortSignal;
  /** The host has agreed: from now on the source is waited for. */
  onAgreed?(): void;
  /** Told once the edit is stored, before the page is asked for again. */
  onStored(updated: UpdatedCustomer): void;
}

/**
 * Edits a customer as the agent read them, once the host agrees: `before` is what the agent saw. `null`: the host
 * vetoed. Rejects with a `CustomerSourceError`: `conflict` with the stored customer as `current` when somebody else was
 * quicker, `not-found` when they are gone, `aborted` when it was given up; in all other cases nothing has changed.
 */
export function updateCustomer(
  store: CustomersStore,
  before: Customer,
  patch: CustomerPatch,
  options: UpdateCustomerOptions,
): Promise<UpdatedCustomer | null> {
  return untilAborted(update(store, before, patch, options), options.signal, 'The edit was given up');
}

async function update(
  store: CustomersStore,
  before: Customer,
  patch: CustomerPatch,
  {signal, onAgreed, onStored}: UpdateCustomerOptions,
): Promise<UpdatedCustomer | null> {
  const {id} = before;
  const detail = {selection: {ids: [id]}, count: 1, customer: before, patch};
  const outcome = await store.host.before('update', detail, signal);
  if (outcome.kind === 'veto') return null;
  let token: string | null = null;
  const onUndo = (told: string): void => {
    token = told;
  };
  if (outcome.kind === 'go') {
    throwIfAborted(signal);
    onAgreed?.();
  }
  const customer = toCustomer(
    outcome.kind === 'done' ? outcome.result : await ask(store, before, patch, {signal, onUndo}),
  );
  if (!customer) throw new CustomerSourceError('invalid', 'update() must resolve to the stored customer, with its id');
  const act = outcome.kind === 'done' ? null : undoable(store, before, patch, customer, token);
  store.host.changed('update', [id], act ? keep(store, act) : undefined);
  const updated = {customer, act};
  onStored(updated);
  await store.refresh();
  return updated;
}

async function ask(
  store: CustomersStore,
  {id, version}: Customer,
  patch: CustomerPatch,
  options: {signal: AbortSignal; onUndo(token: string): void},
): Promise<unknown> {
  const by = store.state.settings.agent;
  // A source without versions has none to compare.
  const ifVersion = version === '' ? {} : {ifVersion: version};
  try {
    return await store.ask(async source => {
      if (!source.update) throw new CustomerSourceError('forbidden', 'This source has no update()');
      return source.update(id, patch, {...options, ...ifVersion, by});
    });
  } catch (cause) {
    throw await withCurrent(store, id, toCustomerSourceError(cause));
  }
}

/** A conflict names whom it is about: what the source left out is asked for. */
async function withCurrent(
  store: CustomersStore,
  id: string,
  error: CustomerSourceError,
): Promise<CustomerSourceError> {
  if (error.code !== 'conflict') return error;
  const current = toCustomer(error.current) ?? toCustomer(await store.ask(source => source.get(id)));
  return current
    ? new CustomerSourceError('conflict', error.message, {current, cause: error})
    : new CustomerSourceError('not-found', error.message, {cause: error});
}

function undoable(
  store: CustomersStore,
  before: Customer,
  patch: CustomerPatch,
  customer: Customer,
  undo: string | null,
): UndoableAct {
  const {id, name, email} = customer;
  return {
    kind: 'update',
    undo,
    at: Date.now(),
    by: store.state.settings.agent,
    changed: 1,
    sample: [{id, label: name ?? email ?? id}],
    revert: () => revert(store, before, patch, customer),
  };
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
  await ask(store, after, back, {signal: new AbortController().signal, onUndo: () => undefined});
}
