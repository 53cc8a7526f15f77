import {html, nothing, type TemplateResult} from 'lit';
import type {Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {changesPerson, isForBrowser, personActs, type PersonAct} from '../person-acts.js';

export {MenuButton, menuStyles} from '../../ui/menu.js';

/** The items of a customer's menu; `close` is called before the act, so that a panel knows where the focus came from. */
export function menuItems(
  customer: Customer,
  store: CustomersStore,
  l10n: Localizer,
  close: () => void,
): TemplateResult {
  const item = (
    content: unknown,
    href: string | null,
    run: (event: Event) => void,
    tone?: PersonAct['tone'],
  ): TemplateResult => {
    const choose = (event: MouseEvent): void => {
      close();
      if (!isForBrowser(event)) run(event);
    };
    return href
      ? html`<a role="menuitem" tabindex="-1" part="item" href=${href} @click=${choose}>${content}</a>`
      : html`<button
          role="menuitem"
          tabindex="-1"
          part="item"
          type="button"
          class=${tone ? 'bad' : nothing}
          @click=${choose}
        >
          ${content}
        </button>`;
  };
  const acts = personActs(customer, store, allTerms(l10n));
  const items = (some: PersonAct[]): TemplateResult[] =>
    some.map(({icon, label, href, run, tone}) => item(html`${icon}${label}`, href, run, tone));
  const goTo = items(acts.filter(act => !changesPerson(act)));
  const change = items(acts.filter(changesPerson));
  const own = store.state.settings.actions.map(({id, label}) =>
    item(label, null, () => {
      store.host.action(id, {ids: [customer.id]});
    }),
  );
  const groups = [goTo, change, own].filter(({length}) => length > 0);
  return html`${groups.map((group, index) => html`${index > 0 ? html`<hr />` : nothing}${group}`)}`;
}
