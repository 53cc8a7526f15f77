import {html, isServer, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersState} from '../../store/state.js';
import {icons} from '../../ui/icons.js';
import type {PageExtras} from './page-extras.js';

/** The default arrangement of the parts; `host` is the page itself. */
export function pageTemplate(
  {page, acts, query, exporting}: CustomersState,
  l10n: Localizer,
  host: HTMLElement,
  onAdd: () => void,
  extras: PageExtras | null,
): TemplateResult {
  const {t} = l10n;
  return html`<div class="page" part="page">
    <div class="header" part="header">
      <slot name="title"><h2 part="title">${t.title}</h2></slot>
      ${page ? count(page.total, l10n) : html`<span class="bone"></span>`}
      <span class="spacer"></span>
      <slot name="actions"></slot>
      ${extras?.recentChanges()}
      <customer-export></customer-export>
      ${
        acts.has('create')
          ? html`<button class="primary add" part="add" aria-haspopup="dialog" aria-label=${t.addUser} @click=${onAdd}>
              ${icons.plus}<span class="text">${t.addUser}</span>
            </button>`
          : nothing
      }
      ${extras?.bulkBar()}
    </div>
    <customer-tabs></customer-tabs>
    <div class="toolbar" part="toolbar">
      <customer-search></customer-search>
      <customer-filter></customer-filter>
      <customer-news></customer-news>
    </div>
    ${exportStatus(exporting)}
    <div role="tabpanel" aria-label=${t.tab[query.tab]}>
      <customer-table>
        ${hasOwn(host, 'empty') ? html`<slot name="empty" slot="empty"></slot>` : nothing}
      </customer-table>
    </div>
    <customer-pager part="footer"></customer-pager>
  </div>`;
}

function count(total: number | null, l10n: Localizer): TemplateResult | typeof nothing {
  return total === null ? nothing : html`<span class="count" part="count">${l10n.number(total)}</span>`;
}

/** How far a running export is. */
export function exportStatus(exporting: CustomersState['exporting']): TemplateResult | typeof nothing {
  return exporting ? html`<customer-export-status></customer-export-status>` : nothing;
}

/** An empty slot handed on would hide what the table says by itself. */
function hasOwn(host: HTMLElement, slot: string): boolean {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
  return !isServer && [...host.children].some(child => child.slot === slot);
}
