import {
  CustomerSourceError,
  throwIfAborted,
  type Customer,
  type CustomerQuery,
  type Selection,
} from '../../customers/index.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest, BeforeKind, BeforeOutcome, ChangeKind, StoreHost} from '../../store/state.js';
import {linkTo} from '../person.js';
import type {Overlay} from './overlays.js';
import type {PageExtras} from './page-extras.js';

/** What the page element lends to its {@link StoreHost}. */
export interface PageDuties {
  element: HTMLElement & {isPrerendered: boolean};
  store(): CustomersStore;
  queryChanged(query: CustomerQuery, history: 'push' | 'replace'): void;
  /** What loads on first need; `null` when it cannot be had, which is said. */
  extras(): Promise<PageExtras | null>;
}

/** Turns what the store has to tell into events of the page, and does what needs the document. */
export function createPageHost(page: PageDuties): StoreHost {
  const {element} = page;
  const tell = (type: string, detail: object, cancelable = false): boolean =>
    element.dispatchEvent(new CustomEvent(type, {detail, cancelable}));

  const show = <Name extends Overlay>(name: Name, ...what: Parameters<HTMLElementTagNameMap[Name]['show']>): void => {
    void page.extras().then(extras => extras?.show(name, what));
  };

  /** Dispatches; a prevented event also stops the link that was followed. Returns whether to go on. */
  const ask = (type: string, detail: object, trigger?: Event): boolean => {
    const goOn = tell(type, detail, true);
    if (!goOn) trigger?.preventDefault();
    return goOn;
  };

  return {
    isPrerendered: () => element.isPrerendered,
    ready: total => tell('customers-ready', {total}),
    queryChange(query, history) {
      page.queryChanged(query, history);
      tell('customers-query-change', {query, history});
    },
    before: async (kind: BeforeKind, detail: object, signal: AbortSignal): Promise<BeforeOutcome> => {
      const {CustomersBeforeEvent} = await import('./before-event.js').catch((cause: unknown) => {
        throw new CustomerSourceError('unavailable', localizerFor(page.store().state.settings.locale).t.partFailed, {
          cause,
        });
      });
      throwIfAborted(signal);
      return new CustomersBeforeEvent(`customers-before-${kind}`, detail, signal).ask(element);
    },
    selectionChange: (selection: Selection, count: number | null) =>
      tell('customers-selection-change', {selection, count}),
    changed: (kind: ChangeKind, ids: string[] | null, undo?: () => Promise<void>) =>
      tell('customers-changed', {kind, ids, undo}),
    error(error: CustomerSourceError, retry?: () => void, isNoticed = false) {
      const isShown = tell('customers-error', {error, retry}, true);
      const store = page.store();
      if (isShown && isNoticed) {
        const {t} = localizerFor(store.state.settings.locale);
        store.notify({kind: 'error', text: t.error[error.code], detail: error.message});
      }
      return isShown;
    },
    view(customer: Customer, trigger?: Event) {
      if (!ask('customer-view', {customer}, trigger) || isLink(trigger)) return;
      if (!follow(page.store().state.settings.profileHref, customer.id)) show('customer-profile', customer.id);
    },
    startConversation(customer: Customer, trigger?: Event) {
      if (!ask('customer-start-conversation', {customer}, trigger) || isLink(trigger)) return;
      if (follow(page.store().state.settings.conversationHref, customer.id)) return;
      void page.extras().then(extras => extras?.writeTo(customer));
    },
    impersonate(customer: Customer, trigger?: Event) {
      if (!ask('customer-impersonate', {customer}, trigger) || isLink(trigger)) return;
      if (follow(page.store().state.settings.impersonateHref, customer.id)) return;
      void page.extras().then(extras => extras?.sayUnconnected());
    },
    action: (id: string, selection: Selection) => tell('customer-action', {id, selection}, true),
    openAddUser: () => {
      show('add-user-dialog');
    },
    openProfile: (id: string) => {
      show('customer-profile', id);
    },
    openAct: (request: ActRequest) => {
      show('customer-act-dialog', request);
    },
    openRecentActs: () => {
      show('customer-recent-acts');
    },
    isHeld: () => element.matches(':focus-within'),
  };
}

/** Whether the browser follows a link because of this event. */
function isLink(trigger: Event | undefined): boolean {
  return trigger?.composedPath().some(node => node instanceof HTMLAnchorElement && node.href !== '') ?? false;
}

/** Goes to the host's address for the customer. Returns whether there is one. */
function follow(template: string, id: string): boolean {
  const href = linkTo(template, id);
  if (href) open(href);
  return Boolean(href);
}

/** Goes to an address as by a link. */
export function open(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}
