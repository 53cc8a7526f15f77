import {
  CustomerSourceError,
  DEFAULT_QUERY,
  throwIfAborted,
  toCustomer,
  type Customer,
  type CustomerDraft,
} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';
import {untilAborted} from './until-aborted.js';

export interface CreateOptions {
  /** Gives it up: at once, whoever is waited for. What is stored all the same is still told to `onStored`. */
  signal: AbortSignal;
  /** Told once the customer exists, before their row is looked for. */
  onStored(customer: Customer): void;
}

/**
 * Adds a customer, once the host agrees, and brings their row into view and focus. `null`: the host vetoed. Rejects
 * with a `CustomerSourceError`: `aborted` when it was given up, else nothing has changed.
 */
export function createCustomer(
  store: CustomersStore,
  draft: CustomerDraft,
  options: CreateOptions,
): Promise<Customer | null> {
  return untilAborted(create(store, draft, options), options.signal, 'The adding was given up');
}

async function create(
  store: CustomersStore,
  draft: CustomerDraft,
  {signal, onStored}: CreateOptions,
): Promise<Customer | null> {
  const outcome = await store.host.before('create', {draft}, signal);
  if (outcome.kind === 'veto') return null;
  if (outcome.kind === 'go') throwIfAborted(signal);
  const customer = toCustomer(
    outcome.kind === 'done'
      ? outcome.result
      : await store.ask(source => source.create?.(draft, {signal}) ?? Promise.reject(unable())),
  );
  if (!customer) {
    throw new CustomerSourceError('invalid', 'create() must resolve to the stored customer, with its id');
  }
  store.host.changed('create', [customer.id]);
  onStored(customer);
  // Who gave it up is at something else by now: neither their view nor their focus may change.
  await (signal.aborted ? store.refresh() : reveal(store, customer));
  return customer;
}

/** Brings a customer's row into view and asks for its focus, in a view of everybody by first visit if need be. */
async function reveal(store: CustomersStore, {id}: Customer): Promise<void> {
  const {query} = store.state;
  store.focusRow(id);
  await store.refresh();
  const {state} = store;
  // The agent has gone on meanwhile, or there is nothing to see.
  if (state.query !== query || state.status !== 'ready') return;
  if (state.page?.customers.some(customer => customer.id === id)) return;
  store.changeQuery({...DEFAULT_QUERY, pageSize: query.pageSize, sort: {field: 'createdAt', direction: 'desc'}});
  store.focusRow(id);
}

function unable(): CustomerSourceError {
  return new CustomerSourceError('forbidden', 'This source has no create()');
}
