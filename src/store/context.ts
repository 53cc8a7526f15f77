import {ContextConsumer, createContext} from '@lit/context';
import type {ReactiveController, ReactiveElement} from 'lit';
import type {CustomersStore} from './customers-store.js';
import type {CustomersState} from './state.js';

/** The key that parts ask for their page's store by; the same in every copy of this major version. */
export const storeContext = createContext<CustomersStore>(Symbol.for('bedesk-customers/0'));

/** Whether two lists hold the same, item by item. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((item, index) => item === other[index]);
}

/**
 * Gives a part the store of its page, and renders the part when what it reads has changed: `select` names that, and is
 * compared item by item.
 */
export class StoreController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #select: (state: CustomersState) => readonly unknown[];
  readonly #consumer: ContextConsumer<typeof storeContext, ReactiveElement>;
  #unsubscribe: (() => void) | undefined;
  #seen: readonly unknown[] = [];

  constructor(host: ReactiveElement, select: (state: CustomersState) => readonly unknown[]) {
    this.#host = host;
    this.#select = select;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: storeContext,
      subscribe: true,
      callback: () => {
        this.#follow();
      },
    });
  }

  get store(): CustomersStore | undefined {
    return this.#consumer.value;
  }

  hostConnected(): void {
    this.#follow();
  }

  /** Asks for the store again: the page may have come to life after the part. */
  ask(): void {
    this.#consumer.hostConnected();
  }

  /** For an element that has been moved with all that it has. */
  moved(): void {
    this.#consumer.hostDisconnected();
    this.hostDisconnected();
    this.ask();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    // Elsewhere there may be another page, or none.
    this.#consumer.value = undefined;
  }

  #follow(): void {
    this.#unsubscribe?.();
    const {store} = this;
    if (!store || !this.#host.isConnected) return;
    this.#unsubscribe = store.subscribe(() => {
      const selected = this.#select(store.state);
      if (isSame(selected, this.#seen)) return;
      this.#seen = selected;
      this.#host.requestUpdate();
    });
    this.#seen = this.#select(store.state);
    this.#host.requestUpdate();
  }
}
