import {ContextProvider} from '@lit/context';
import {LitElement, html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {
  CustomerSourceError,
  queryFromParams,
  sameView,
  type CustomerQuery,
  type CustomerSource,
  type CustomField,
  type Selection,
} from '../../customers/index.js';
import {localizerFor, onTranslation, type Localizer} from '../../locales/localizer.js';
import {storeContext} from '../../store/context.js';
import {CustomersStore} from '../../store/customers-store.js';
import {
  DEFAULT_SETTINGS,
  type CellRenderer,
  type CustomerAction,
  type LoadedPage,
  type Permissions,
  type Settings,
} from '../../store/state.js';
import {UrlSync} from '../../store/url-sync.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {languageOf, observeLanguage} from '../../ui/language.js';
import {VERSION} from '../../version.js';
import {errorText} from '../error-text.js';
import {styles} from './bedesk-customers.styles.js';
import type {CustomersEventMap} from './events.js';
import {OwnDatabase} from './own-database.js';
import {loadOverlay, type Overlay} from './overlays.js';
import {createPageHost} from './page-host.js';
import {pageTemplate} from './page-template.js';
import {readSettings} from './settings.js';

const SETTINGS = [
  'permissions',
  'agent',
  'fields',
  'columns',
  'cells',
  'actions',
  'activeWindow',
  'profileHref',
  'conversationHref',
  'impersonateHref',
] as const;

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
 * @fires {CustomEvent<{customer: Customer}>} customer-view - Cancelable: instead of the built-in panel or link.
 * @fires {CustomEvent<{customer: Customer}>} customer-start-conversation - Cancelable: instead of the link or the mail program.
 * @fires {CustomEvent<{customer: Customer}>} customer-impersonate - Cancelable: instead of the link.
 * @fires {CustomEvent<{id: string, selection: Selection}>} customer-action - One of your own `actions` was chosen.
 * @fires {CustomersBeforeEvent} customers-before-create - Veto, hold or replace the adding of a customer.
 * @fires {CustomersBeforeEvent} customers-before-export - Veto, hold or replace an export.
 * @fires {CustomEvent<{kind: string, ids: string[] | null}>} customers-changed - Something was stored.
 * @fires {CustomEvent<{error: CustomerSourceError, retry?: () => void}>} customers-error - Something failed; cancelable: instead of the built-in message.
 * @csspart page - The frame.
 * @csspart header - Title, count and buttons.
 * @csspart title - The heading.
 * @csspart count - The number of customers in view.
 * @csspart toolbar - Search and filters.
 * @csspart footer - The pager.
 * @cssprop [--bedesk-color-accent] - Primary buttons, the selected tab, focus.
 * @cssprop [--bedesk-color-background] - Behind everything.
 * @cssprop [--bedesk-color-text] - Text.
 * @cssprop [--bedesk-font] - `font` shorthand of everything inside.
 * @cssprop [--bedesk-radius=8px] - Corners of buttons and fields.
 * @cssprop [--bedesk-space=4px] - The unit that distances are multiples of.
 * @cssprop [--bedesk-row-height=54px] - Height of a row.
 */
export class BedeskCustomers extends LitElement {
  static readonly bedeskVersion = VERSION;
  static override styles = [base, controls, styles];

  /** Name of the built-in IndexedDB database to use; it is loaded only then. Ignored while there is a `source`. */
  @property() database: string | null = null;
  /** The data. Without it and without `database`, the page waits. */
  @property({attribute: false}) source: CustomerSource | null = null;
  /** Keep `query` in the page's address. */
  @property({type: Boolean, attribute: 'url-sync'}) urlSync = false;
  /** What the address parameters' names begin with. */
  @property({attribute: 'url-prefix'}) urlPrefix = '';
  /** What the agent may do: all but `impersonate` unless said otherwise. It hides; the source decides. */
  @property({attribute: false}) permissions: Partial<Permissions> = {};
  /** Who is acting. */
  @property({attribute: false}) agent: Settings['agent'] = null;
  /** Custom attributes. */
  @property({attribute: false}) fields: CustomField[] = [];
  /** Fields to show, in order. */
  @property({attribute: false}) columns: string[] = [...DEFAULT_SETTINGS.columns];
  /** Your own content for columns, by field. */
  @property({attribute: false}) cells: Record<string, CellRenderer> = {};
  /** Your own items in the row menu. */
  @property({attribute: false}) actions: CustomerAction[] = [];
  /** Seconds since the last activity that count as online. */
  @property({type: Number, attribute: 'active-window'}) activeWindow = DEFAULT_SETTINGS.activeWindow;
  /** Address of a customer's page, with `{id}`. */
  @property({attribute: 'profile-href'}) profileHref = '';
  /** Address where a conversation is started, with `{id}`. */
  @property({attribute: 'conversation-href'}) conversationHref = '';
  /** Address where an admin takes a customer's place, with `{id}`. */
  @property({attribute: 'impersonate-href'}) impersonateHref = '';
  /** `custom`: show your own arrangement of the parts instead of the default one. */
  @property() layout: 'default' | 'custom' = 'default';

  readonly #store: CustomersStore = new CustomersStore(
    createPageHost({
      element: this,
      store: () => this.#store,
      queryChanged: (query, history) => this.#sync?.write(query, history),
      showAddUser: () => void this.#show('add-user-dialog', ''),
      showProfile: id => void this.#show('customer-profile', id),
    }),
  );
  readonly #database = new OwnDatabase(this.#store);
  @state() private overlays: ReadonlySet<Overlay> = new Set();
  #sync: UrlSync | null = null;
  #isStarted = false;
  #hasQuery = false;
  #announced: LoadedPage | null = null;
  #ends: (() => void)[] = [];

  constructor() {
    super();
    new ContextProvider(this, {context: storeContext, initialValue: this.#store});
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

  override addEventListener<K extends keyof CustomersEventMap>(
    type: K,
    listener: (this: BedeskCustomers, event: CustomersEventMap[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    super.addEventListener(type, listener, options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const relocalize = (): void => {
      this.#localize();
    };
    const onFocusOut = (): void => {
      setTimeout(() => {
        if (!this.matches(':focus-within')) this.#store.showWaiting();
      });
    };
    const onOnline = (): void => {
      if (this.#store.state.status === 'offline') void this.#store.refresh();
    };
    this.addEventListener('focusout', onFocusOut);
    addEventListener('online', onOnline);
    this.#ends = [
      observeLanguage(this, relocalize),
      onTranslation(relocalize),
      this.#store.subscribe(() => {
        this.requestUpdate();
      }),
      () => {
        this.removeEventListener('focusout', onFocusOut);
        removeEventListener('online', onOnline);
      },
    ];
    this.#localize();
    if (this.#isStarted) this.#resume();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
    this.#ends = [];
    this.#sync?.close();
    this.#sync = null;
    this.#store.disconnect();
    this.#database.close();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
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

  protected override updated(): void {
    const {page, query, status} = this.#store.state;
    if (!page || status !== 'ready' || page === this.#announced) return;
    const before = this.#announced;
    this.#announced = page;
    if (before && sameView(before.query, page.query)) return;
    if (this.urlSync && page.query.page !== this.#sync?.read()?.page) this.#sync?.write(query, 'replace');
    if (page.total === null) return;
    this.#store.announce(this.#l10n.t.customers(page.total, this.#l10n.number(page.total)));
  }

  protected override render(): TemplateResult {
    const {announcement, exporting} = this.#store.state;
    return html`${
        this.layout === 'custom'
          ? html`<slot></slot>`
          : pageTemplate(this.#store.state, this.#l10n, () => {
              this.openAddUser();
            })
      }
      ${exporting ? html`<customer-export-status></customer-export-status>` : nothing}
      <customer-notice></customer-notice>
      <div class="sr-only" role="status" aria-live="polite">${announcement}</div>
      ${this.overlays.has('add-user-dialog') ? html`<add-user-dialog></add-user-dialog>` : nothing}
      ${this.overlays.has('customer-profile') ? html`<customer-profile></customer-profile>` : nothing}`;
  }

  get #l10n(): Localizer {
    return localizerFor(this.#store.state.settings.locale);
  }

  #localize(): void {
    const locale = localizerFor(languageOf(this)).lang;
    const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
    this.#store.configure({locale, timeZone});
  }

  #followAddress(): void {
    this.#sync?.close();
    this.#sync = null;
    if (!this.urlSync || !this.isConnected) return;
    this.#sync = new UrlSync(
      this.urlPrefix,
      () => this.fields,
      query => {
        this.#store.changeQuery(query, 'replace');
      },
    );
    if (this.#isStarted) this.#sync.write(this.query, 'replace');
  }

  /** At the start: the address, then the property, then the attribute. */
  #startQuery(): void {
    const attribute = this.getAttribute('query');
    if (!this.#hasQuery && attribute !== null) {
      this.#store.adoptQuery(queryFromParams(attribute, {fields: this.fields}));
    }
    const address = this.#sync?.read();
    if (address) this.#store.adoptQuery(address);
  }

  #resume(): void {
    this.#followAddress();
    this.#applySource();
    this.#store.connect();
  }

  #applySource(): void {
    const {source, database} = this;
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

  async #show(overlay: Overlay, id: string): Promise<void> {
    try {
      await loadOverlay(overlay);
    } catch (cause) {
      const error = new CustomerSourceError('unavailable', 'A part of this page could not be loaded.', {cause});
      if (this.#store.host.error(error, () => void this.#show(overlay, id))) {
        this.#store.notify({kind: 'error', text: errorText(error, this.#l10n)});
      }
      return;
    }
    this.overlays = new Set([...this.overlays, overlay]);
    await this.updateComplete;
    if (overlay === 'add-user-dialog') this.renderRoot.querySelector(overlay)?.show();
    else this.renderRoot.querySelector(overlay)?.show(id);
  }

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
