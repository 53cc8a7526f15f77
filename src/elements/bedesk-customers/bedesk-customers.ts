import {ContextProvider} from '@lit/context';
import {html, isServer, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  CustomerSourceError,
  queryFromParams,
  sameView,
  type CustomerQuery,
  type Selection,
} from '../../customers/index.js';
import {localizerFor, type Localizer} from '../../locales/localizer.js';
import {storeContext} from '../../store/context.js';
import {CustomersStore} from '../../store/customers-store.js';
import {type LoadedPage} from '../../store/state.js';
import {UrlSync} from '../../store/url-sync.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {loadPart} from '../load-part.js';
import {styles} from './bedesk-customers.styles.js';
import {localize} from './localize.js';
import {OwnDatabase} from './own-database.js';
import type {PageExtras} from './page-extras.js';
import {createPageHost} from './page-host.js';
import {PageProperties, SETTINGS, unwrapped} from './page-properties.js';
import {exportStatus, pageTemplate} from './page-template.js';
import {prerender} from './prerender.js';
import {readSettings} from './settings.js';
import {followSurroundings} from './surroundings.js';

/**
 * A help desk's Customers page: who touched the website or the help desk, found, viewed and managed, over a pluggable
 * data source.
 *
 * @summary The Customers page.
 * @element bedesk-customers
 * @slot - With `layout="custom"`: your own arrangement of the parts.
 * @slot title - Instead of the heading "Customers".
 * @slot actions - Your own buttons, before Export and Add new user.
 * @slot empty - Instead of the built-in words when nobody is there.
 * @fires {CustomEvent<{total: number | null}>} customers-ready - The first rows are shown.
 * @fires {CustomEvent<{query: CustomerQuery, history: 'push' | 'replace'}>} customers-query-change - The agent changed the view.
 * @fires {CustomEvent<{selection: Selection, count: number | null}>} customers-selection-change - Other customers are selected.
 * @fires {CustomEvent<{customer: Customer}>} customer-view - Cancelable: instead of the built-in panel or link.
 * @fires {CustomEvent<{customer: Customer}>} customer-start-conversation - Cancelable: instead of the link or the mail program.
 * @fires {CustomEvent<{customer: Customer}>} customer-impersonate - Cancelable: instead of the link.
 * @fires {CustomEvent<{id: string, selection: Selection}>} customer-action - One of your own `actions` was chosen.
 * @fires {CustomersBeforeEvent} customers-before-create - Veto, hold or replace the adding of a customer.
 * @fires {CustomersBeforeEvent} customers-before-update - Veto, hold or replace an edit.
 * @fires {CustomersBeforeEvent} customers-before-suspend - Veto, hold or replace a suspension.
 * @fires {CustomersBeforeEvent} customers-before-unsuspend - Veto, hold or replace the end of suspensions.
 * @fires {CustomersBeforeEvent} customers-before-delete - Veto, hold or replace a deletion.
 * @fires {CustomersBeforeEvent} customers-before-export - Veto, hold or replace an export.
 * @fires {CustomEvent<{kind: string, ids: string[] | null, undo?: () => Promise<void>}>} customers-changed - Something was stored; `undo` puts it back.
 * @fires {CustomEvent<{error: CustomerSourceError, retry?: () => void}>} customers-error - Something failed; cancelable: instead of the built-in message.
 * @csspart page - The frame.
 * @csspart header - Title, count and buttons.
 * @csspart title - The heading.
 * @csspart count - The number of customers in view.
 * @csspart toolbar - Search and filters.
 * @csspart footer - The pager.
 * @csspart add - The button that adds a customer.
 * @csspart recent - The button that shows the recent changes.
 */
export class BedeskCustomers extends PageProperties {
  static override styles = [base, controls, styles];

  readonly #store: CustomersStore = new CustomersStore(
    createPageHost({
      element: this,
      store: () => this.#store,
      queryChanged: (query, history) => this.#sync?.write(query, history),
      extras: () => loadPart(this.#store, this.#loadExtras),
    }),
  );
  readonly #database = new OwnDatabase(this.#store);
  readonly #states = this.attachInternals().states;
  @state() private extras: PageExtras | null = null;
  #sync: UrlSync | null = null;
  #isStarted = false;
  #hasQuery = false;
  #announced: LoadedPage | null = null;
  #end: (() => void) | undefined;

  constructor() {
    super();
    new ContextProvider(this, {context: storeContext, initialValue: this.#store});
    this.#store.subscribe(() => {
      this.requestUpdate();
      this.#announce();
      // After the first rows, and not only with the first message: that may be about a lost connection.
      const {page, notice} = this.#store.state;
      if ((page || notice) && !this.extras) this.#loadExtras().catch(() => undefined);
    });
  }

  /**
   * What is shown: tab, search, filters, sort and paging. Assign a `Partial`: missing keys mean their defaults. Assigning
   * what equals the last assignment does nothing; `customers-query-change` is never fired for it.
   */
  @property({attribute: false})
  get query(): CustomerQuery {
    return this.#store.state.query;
  }

  set query(query: Partial<CustomerQuery>) {
    this.#hasQuery = true;
    this.#store.assignQuery(query, message => {
      this.#reject(message);
    });
    if (this.#isStarted) this.#sync?.write(this.query, 'replace');
  }

  /** Asks the source again. Resolves when the answer is shown. */
  async refresh(): Promise<void> {
    await this.#store.refresh();
  }

  /** Opens the dialog that adds a customer. */
  openAddUser(): void {
    this.#store.host.openAddUser();
  }

  /** Opens a customer's profile. */
  openProfile(id: string): void {
    this.#store.host.openProfile(id);
  }

  /**
   * The selection, or the current view in its order, as a CSV file; it is also saved unless `download` is `false`.
   * Rejects with a `CustomerSourceError`: `aborted` when it was cancelled or vetoed.
   */
  async exportCustomers(options: {selection?: Selection; columns?: string[]; download?: boolean} = {}): Promise<Blob> {
    const {runExport} = await import('../customer-export/run-export.js');
    const blob = await runExport(this.#store, options, options.download ?? true);
    if (!blob) throw new CustomerSourceError('aborted', 'The export was cancelled or vetoed');
    return blob;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.connectedMoveCallback();
    if (!this.#isStarted) return;
    this.#followAddress();
    this.#applySource();
    this.#store.connect();
  }

  /** @internal Moved with `moveBefore`, it keeps all that it has; but around it may be another language. */
  connectedMoveCallback(): void {
    this.#end?.();
    this.#end = followSurroundings(this, this.#store, this.#localize, this.#loadExtras);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.();
    this.#sync?.close();
    this.#sync = null;
    this.#store.disconnect();
    this.#database.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
    if (isServer) {
      prerender(this, this.#store);
      return;
    }
    if (!this.#isStarted || SETTINGS.some(name => changed.has(name))) {
      this.#store.configure(
        readSettings(this, message => {
          this.#reject(message);
        }),
      );
    }
    if (!this.#isStarted || changed.has('urlSync') || changed.has('urlPrefix')) this.#followAddress();
    if (!this.#isStarted || changed.has('source') || changed.has('database')) this.#applySource();
    if (this.#isStarted || !this.isConnected) return;
    this.#isStarted = true;
    this.#startQuery();
    this.#store.connect();
  }

  protected override render(): TemplateResult {
    const {announcement, exporting} = this.#store.state;
    return html`${
        this.layout === 'custom'
          ? html`${this.extras?.bulkBar()}<slot></slot>${exportStatus(exporting)}`
          : pageTemplate(
              this.#store.state,
              this.#l10n,
              this,
              () => {
                this.openAddUser();
              },
              this.extras,
            )
      }
      <customer-notice></customer-notice>
      <div class="sr-only" role="status" aria-live="polite">${announcement}</div>
      ${this.extras?.overlays()}`;
  }

  get #l10n(): Localizer {
    return localizerFor(this.#store.state.settings.locale);
  }

  readonly #localize = (): void => {
    localize(this, this.#store, this.#states, this.#isStarted);
  };

  /** Says how many there are when the agent sees other people than before; paging is announced by the pager. */
  #announce(): void {
    const {page, query, status} = this.#store.state;
    const before = this.#announced;
    if (!page || status !== 'ready' || page === before) return;
    this.#announced = page;
    this.#sync?.write(query, 'replace');
    if (before && sameView(before.query, page.query)) return;
    if (page.total === null) return;
    this.#store.announce(this.#l10n.t.customers(page.total, this.#l10n.number(page.total)));
  }

  #followAddress(): void {
    this.#sync?.close();
    this.#sync = null;
    if (!this.urlSync || !this.isConnected) return;
    this.#sync = new UrlSync(
      this.urlPrefix,
      () => this.#store.state.settings.fields,
      query => {
        this.#store.changeQuery(query, 'replace');
      },
    );
    if (!this.#isStarted) return;
    const address = this.#sync.read();
    if (address) this.#store.adoptQuery(address);
    else this.#sync.write(this.query, 'replace');
  }

  /** At the start: the address, then the property, then the attribute. */
  #startQuery(): void {
    const attribute = this.getAttribute('query');
    if (!this.#hasQuery && attribute !== null) {
      this.#store.adoptQuery(queryFromParams(attribute, {fields: this.#store.state.settings.fields}));
    }
    const address = this.#sync?.read();
    if (address) this.#store.adoptQuery(address);
  }

  #applySource(): void {
    const {database} = this;
    const source = unwrapped(this.source);
    if (source && typeof source.list !== 'function') {
      this.#reject('`source` must have a list() method. See "Write your own source" in the README.');
      this.#store.setSource(null);
      return;
    }
    if (source || !database) {
      this.#database.close();
      this.#store.setSource(source ?? null);
      return;
    }
    this.#database.open(database);
  }

  /** What cannot be fetched is asked for again with the next change. */
  readonly #loadExtras = async (): Promise<PageExtras> => {
    const {PageExtras} = await import('./page-extras.js');
    // They need the shadow tree, which is made once the page is attached.
    await this.updateComplete;
    return (this.extras ??= new PageExtras(this, this.#store));
  };

  #reject(message: string): void {
    console.warn(`<bedesk-customers>: ${message}`);
    const error = new CustomerSourceError('invalid', message);
    this.dispatchEvent(new CustomEvent('customers-error', {detail: {error}, cancelable: true}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bedesk-customers': BedeskCustomers;
  }
}
