import {html, type TemplateResult} from 'lit';
import type {CustomersStore} from '../../store/customers-store.js';

export {MenuButton, menuStyles} from '../../ui/menu.js';

/** The host's own actions for a selection; `close` is called before the act. */
export function ownActions(store: CustomersStore, close: () => void): TemplateResult[] {
  return store.state.settings.actions
    .filter(({bulk}) => bulk)
    .map(({id, label}) => {
      const run = (): void => {
        close();
        store.host.action(id, store.state.selected.selection);
      };
      return html`<button role="menuitem" tabindex="-1" part="item" @click=${run}>${label}</button>`;
    });
}
