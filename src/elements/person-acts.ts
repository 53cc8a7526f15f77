import type {TemplateResult} from 'lit';
import {suspensionOf, type Customer} from '../customers/index.js';
import type {AllTerms} from '../locales/all-terms.js';
import type {CustomersStore} from '../store/customers-store.js';
import type {Act, BulkAct, OfferedAct} from '../store/state.js';
import {moreIcons} from '../ui/icons-more.js';
import {linkTo} from './person.js';

/** Something the agent may do with one customer. */
export interface PersonAct {
  act: OfferedAct;
  label: string;
  icon: TemplateResult;
  /** The host's own page for it: then it is a real link. */
  href: string | null;
  /** Acts that take something away are told apart by their look. */
  tone?: 'danger';
  run(event: Event): void;
}

/** What the agent may do with `customer`, in the order in which it is offered: what changes them comes last. */
export function personActs(customer: Customer, store: CustomersStore, t: AllTerms): PersonAct[] {
  const {host, state} = store;
  const {profileHref, conversationHref, impersonateHref} = state.settings;
  const goTo = (act: Act, label: string, icon: TemplateResult, template: string, run: PersonAct['run']): PersonAct => ({
    act,
    label,
    icon,
    href: linkTo(template, customer.id),
    run,
  });
  const change = (act: BulkAct, icon: TemplateResult): PersonAct => ({
    act,
    label: t.personAct[act],
    icon,
    href: null,
    run: () => {
      host.openAct({act, selection: {ids: [customer.id]}, count: 1, customer});
    },
  });
  return [
    goTo('view', t.view, moreIcons.eye, profileHref, event => host.view(customer, event)),
    goTo('converse', t.startConversation, moreIcons.chat, conversationHref, event =>
      host.startConversation(customer, event),
    ),
    goTo('impersonate', t.impersonate, moreIcons.key, impersonateHref, event => host.impersonate(customer, event)),
    suspensionOf(customer, state.now) ? change('unsuspend', moreIcons.unban) : change('suspend', moreIcons.ban),
    {...change('delete', moreIcons.trash), tone: 'danger' as const},
  ].filter(({act}) => state.acts.has(act));
}

/** Whether the act changes the customer, rather than leads to them. */
export function changesPerson({act}: PersonAct): boolean {
  return act === 'suspend' || act === 'unsuspend' || act === 'delete';
}

export {isForBrowser} from './person.js';
