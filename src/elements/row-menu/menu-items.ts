import {html, nothing, type TemplateResult} from 'lit';
import type {Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {isForBrowser, personActs} from '../person-acts.js';

export {MenuButton, menuStyles} from '../../ui/menu.js';

/** The items of a customer's menu; `close` is called before the act, so that a panel knows where the focus came from. */
export function menuItems(
  customer: Customer,
  store: CustomersStore,
  l10n: Localizer,
  close: () => void,
): TemplateResult {
  const item = (content: unknown, href: string | null, run: (event: Event) => void): TemplateResult => {
    const choose = (event: MouseEvent): void => {
      close();
      if (!isForBrowser(event)) run(event);
    };
    return href
      ? html`<a role="menuitem" tabindex="-1" part="item" href=${href} @click=${choose}>${content}</a>`
      : html`<button role="menuitem" tabindex="-1" part="item" type="button" @click=${choose}>${content}</button>`;
  };
  const acts = personActs(customer, store, allTerms(l10n)).map(({icon, label, href, run}) =>
    item(html`${icon}${label}`, href, run),
  );
  const own = store.state.settings.actions.map(({id, label}) =>
    item(label, null, () => {
      store.host.action(id, {ids: [customer.id]});
    }),
  );
  return html`${acts}${acts.length > 0 && own.length > 0 ? html`<hr />` : nothing}${own}`;
}
