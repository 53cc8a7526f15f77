import {toCustomerSourceError} from '../../customers/index.js';
import type {BeforeOutcome} from '../../store/state.js';

/**
 * Asks the host before an act. `preventDefault()` vetoes it; `waitUntil(promise)` holds it, and a rejection or `false`
 * vetoes it; `respondWith(promise)` says that the host does it itself, and with what result. All three only while the
 * event is dispatched: a later call throws an `InvalidStateError`.
 */
export class CustomersBeforeEvent<Detail extends object = object> extends CustomEvent<Detail & {signal: AbortSignal}> {
  #waits: Promise<unknown>[] = [];
  #response: Promise<unknown> | undefined;
  #open = true;

  constructor(type: string, detail: Detail, signal: AbortSignal) {
    super(type, {cancelable: true, detail: {...detail, signal}});
  }

  /** Fires when the agent gives up the act while the host holds it. */
  get signal(): AbortSignal {
    return this.detail.signal;
  }

  override preventDefault(): void {
    this.#assertOpen('preventDefault');
    super.preventDefault();
  }

  waitUntil(promise: Promise<unknown>): void {
    this.#assertOpen('waitUntil');
    this.#waits.push(promise);
  }

  respondWith(promise: Promise<unknown>): void {
    this.#assertOpen('respondWith');
    if (this.#response) throw new DOMException('respondWith() may be called once', 'InvalidStateError');
    this.#response = Promise.resolve(promise);
  }

  /** Dispatches the event on `target` and waits for what the host says. Rejects with the host's failed response. */
  async ask(target: EventTarget): Promise<BeforeOutcome> {
    target.dispatchEvent(this);
    this.#open = false;
    const answers = await Promise.allSettled(this.#waits);
    const isHeld = answers.some(answer => answer.status === 'rejected' || answer.value === false);
    if (this.defaultPrevented || isHeld) {
      this.#response?.catch(() => undefined);
      return {kind: 'veto'};
    }
    if (!this.#response) return {kind: 'go'};
    try {
      return {kind: 'done', result: await this.#response};
    } catch (error) {
      throw toCustomerSourceError(error);
    }
  }

  #assertOpen(method: string): void {
    if (this.#open) return;
    throw new DOMException(`${method}() came too late: call it while the event is dispatched`, 'InvalidStateError');
  }
}
