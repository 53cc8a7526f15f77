import type {TemplateResult} from 'lit';
import type {Customer} from '../customers/index.js';
import type {AllTerms} from '../locales/all-terms.js';
import type {CustomersStore} from '../store/customers-store.js';
import type {Act} from '../store/state.js';
import {icons} from '../ui/icons.js';
import {linkTo} from './person.js';

/** Something the agent may do with one customer. */
export interface PersonAct {
  act: Act;
  label: string;
  icon: TemplateResult;
  /** The host's own page for it: then it is a real link. */
  href: string | null;
  /** Acts that take something away are told apart by their look. */
  tone?: 'danger';
  run(event: Event): void;
}

/** What the agent may do with `customer`, in the order in which it is offered. */
export function personActs(customer: Customer, store: CustomersStore, t: AllTerms): PersonAct[] {
  const {host, state} = store;
  const {profileHref, conversationHref, impersonateHref} = state.settings;
  const offered = (act: Act, label: string, icon: TemplateResult, template: string, run: PersonAct['run']) => ({
    act,
    label,
    icon,
    href: linkTo(template, customer.id),
    run,
  });
  return [
    offered('view', t.view, icons.eye, profileHref, event => host.view(customer, event)),
    offered('converse', t.startConversation, icons.chat, conversationHref, event =>
      host.startConversation(customer, event),
    ),
    offered('impersonate', t.impersonate, icons.key, impersonateHref, event => host.impersonate(customer, event)),
  ].filter(({act}) => state.acts.has(act));
}

export {isForBrowser} from './person.js';
