import {html, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {shownColumns} from '../customer-table/columns.js';
import {loadPart} from '../load-part.js';

export {MenuButton, menuStyles} from '../../ui/menu.js';

/** What can be exported of the current view; `close` is called before the export begins. */
export function choices(store: CustomersStore, l10n: Localizer, close: () => void): TemplateResult[] {
  const t = allTerms(l10n);
  const choice = (label: string, columns?: readonly string[]): TemplateResult => {
    const run = (): void => {
      close();
      void exportColumns(store, columns);
    };
    return html`<button role="menuitem" tabindex="-1" part="item" @click=${run}>${label}</button>`;
  };
  return [choice(t.exportAll), choice(t.exportShown, shownFields(shownColumns(store.state)))];
}

/** What an export needs is loaded with the first one; how it went is told on the page. */
async function exportColumns(store: CustomersStore, columns?: readonly string[]): Promise<void> {
  const part = await loadPart(store, () => import('./run-export.js'));
  await part?.runExport(store, {columns}).catch(part.ignore);
}

/** The fields that the columns show: the User column has the email in it too. */
function shownFields(columns: readonly string[]): string[] {
  return [...new Set(columns.flatMap(key => (key === 'name' ? ['name', 'email'] : key)))];
}
