import {CustomerSourceError, toCustomer, type Customer, type CustomerDraft} from '../customers/index.js';
import type {CustomersStore} from './customers-store.js';

/**
 * Adds a customer, once the host agrees, and brings their row into view and focus. `null`: the host vetoed. Rejects
 * with a `CustomerSourceError`; nothing has changed then.
 *
 * @param onStored told once the customer exists, before their row is looked for
 */
export async function createCustomer(
  store: CustomersStore,
  draft: CustomerDraft,
  onStored?: (customer: Customer) => void,
): Promise<Customer | null> {
  const outcome = await store.host.before('create', {draft}, new AbortController().signal);
  if (outcome.kind === 'veto') return null;
  const customer = toCustomer(
    outcome.kind === 'done'
      ? outcome.result
      : await store.ask(source => source.create?.(draft) ?? Promise.reject(unable())),
  );
  if (!customer) {
    throw new CustomerSourceError('invalid', 'create() must resolve to the stored customer, with its id');
  }
  store.host.changed('create', [customer.id]);
  onStored?.(customer);
  await store.reveal(customer);
  return customer;
}

function unable(): CustomerSourceError {
  return new CustomerSourceError('forbidden', 'This source has no create()');
}
