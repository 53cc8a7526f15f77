import {isServer, nothing} from 'lit';
import {localizerFor, type Localizer} from '../locales/localizer.js';
import {StoreController} from '../store/context.js';
import type {CustomersStore} from '../store/customers-store.js';
import type {CustomersState} from '../store/state.js';
import {composedAncestors} from '../ui/language.js';
import {ScopedElement} from './define.js';

const PAGE = 'bedesk-customers';
const warned = new Set<string>();

/** A part of the page. It reads its page's store and calls its commands; with no page around it, it renders nothing. */
export abstract class CustomersPart extends ScopedElement {
  readonly #page = new StoreController(this, state => this.reads(state));

  /** What of the state this part shows: it renders when one of these has changed. */
  protected abstract reads(state: CustomersState): readonly unknown[];

  protected abstract renderPart(state: CustomersState, store: CustomersStore): unknown;

  /** The store of the page around; `undefined` before there is one. */
  protected get store(): CustomersStore | undefined {
    return this.#page.store;
  }

  /** Texts and formats in the page's language. */
  protected get l10n(): Localizer {
    return localizerFor(this.store?.state.settings.locale ?? 'en');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#findPage();
  }

  /** @internal Moved with `moveBefore`, it keeps all that it has; but around it may be another page. */
  connectedMoveCallback(): void {
    this.#page.moved();
    void this.#findPage();
  }

  protected override render(): unknown {
    // There, nobody is ever connected.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (isServer) this.#page.ask();
    const {store} = this;
    return store ? this.renderPart(store.state, store) : nothing;
  }

  #isSettled(): boolean {
    return this.store !== undefined || !this.isConnected;
  }

  /** A part may come to life before its page does: then the context is asked for again. */
  async #findPage(): Promise<void> {
    await this.updateComplete;
    if (this.#isSettled()) return;
    if ([...composedAncestors(this)].some(({localName}) => localName === PAGE)) {
      await customElements.whenDefined(PAGE);
      if (!this.#isSettled()) this.#page.ask();
      return;
    }
    // It may have been taken out of one.
    this.requestUpdate();
    if (warned.has(this.localName)) return;
    warned.add(this.localName);
    console.warn(`<${this.localName}> shows nothing: it must stand inside <${PAGE}>.`);
  }
}
