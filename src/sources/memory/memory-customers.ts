import type {Customer, SourceChange} from '../../customers/index.js';
import {CustomerSourceError} from '../../customers/index.js';
import type {Change} from '../acts.js';
import {emailKeyOf} from '../stored.js';
import {frozenCopy} from './frozen-copy.js';

/** Who is there, by id and by email, and who wants to know of changes. */
export class MemoryCustomers {
  readonly #byId = new Map<string, Customer>();
  readonly #idByEmail = new Map<string, string>();
  readonly #listeners = new Set<(change: SourceChange) => void>();

  /** Throws `duplicate-email`, naming both. */
  constructor(customers: readonly Customer[]) {
    for (const customer of customers) {
      const holder = this.holderOf(customer);
      if (holder) {
        const message = `${holder.id} and ${customer.id} have the email ${holder.email}`;
        throw new CustomerSourceError('duplicate-email', message, {current: holder});
      }
      this.#store(customer);
    }
  }

  all(): Iterable<Customer> {
    return this.#byId.values();
  }

  get(id: string): Customer | undefined {
    return this.#byId.get(id);
  }

  /** Who has the email. */
  holder(email: string | null | undefined): Customer | undefined {
    return this.#byId.get(this.#idByEmail.get(emailKeyOf(email) ?? '') ?? '');
  }

  /** The other customer who has this one's email. */
  holderOf({id, email}: Customer): Customer | undefined {
    const holder = this.holder(email);
    return holder?.id === id ? undefined : holder;
  }

  /** Stores all of the changes and tells of them. */
  write(changes: readonly Change[], kind: SourceChange['kind']): void {
    if (!changes.length) return;
    const ids = changes.map(({before, after}) => {
      if (after) this.#store(after);
      else if (before) this.#drop(before.id);
      return after?.id ?? before?.id ?? '';
    });
    // After the call has been answered, as a change in another tab would be.
    for (const listener of this.#listeners) queueMicrotask(() => listener({kind, ids}));
  }

  subscribe(listener: (change: SourceChange) => void): () => void {
    // A function of its own, so that one listener can subscribe twice.
    const own = (change: SourceChange) => listener(change);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  close(): void {
    this.#listeners.clear();
  }

  #store(customer: Customer): void {
    this.#dropEmail(customer.id);
    const key = emailKeyOf(customer.email);
    if (key !== null) this.#idByEmail.set(key, customer.id);
    this.#byId.set(customer.id, frozenCopy(customer));
  }

  #drop(id: string): void {
    this.#dropEmail(id);
    this.#byId.delete(id);
  }

  /** Emails may change hands within one write: whoever has it by now keeps it. */
  #dropEmail(id: string): void {
    const key = emailKeyOf(this.#byId.get(id)?.email);
    if (key !== null && this.#idByEmail.get(key) === id) this.#idByEmail.delete(key);
  }
}
