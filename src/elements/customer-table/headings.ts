import {html, nothing, type TemplateResult} from 'lit';
import {findField, type CustomerQuery, type Field, type Sort} from '../../customers/index.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {icons} from '../../ui/icons.js';
import {selectField} from '../../ui/select.js';

/** What the headings are drawn from. */
export interface HeadingContext {
  store: CustomersStore;
  l10n: Localizer;
  /** The box that selects the page; absent where nobody can be selected, `null` before it is loaded. */
  box?: TemplateResult | null;
}

/** The row of headings, each with its way to sort by it. */
export function head(columns: Field[], context: HeadingContext): TemplateResult {
  const {box, l10n} = context;
  return html`<thead>
    <tr>
      ${box === undefined ? nothing : html`<td class="pick" part="heading">${box}</td>`}
      ${columns.map(field => heading(field, context))}
      <th class="menu" part="heading" scope="col"><span class="sr-only">${l10n.t.actions}</span></th>
    </tr>
  </thead>`;
}

function heading(field: Field, {store, l10n}: HeadingContext): TemplateResult {
  const label = columnLabel(field, l10n);
  const {sort} = store.state.query;
  const isSorted = sort.field === field.key;
  const direction = isSorted ? sort.direction : undefined;
  return html`<th
    scope="col"
    part="heading"
    class="${className(field)} ${isSorted ? 'sorted' : ''}"
    aria-sort=${direction ? (direction === 'asc' ? 'ascending' : 'descending') : nothing}
  >
    ${
      store.canSort(field.key)
        ? html`<button
            class="sort"
            part="sort"
            @click=${() => {
              store.changeQuery({sort: nextSort(field, sort)});
            }}
          >
            ${label} ${direction === 'asc' ? icons.arrowUp : icons.arrowDown}
          </button>`
        : label
    }
  </th>`;
}

/** Takes the place of the headings where there is room for one column only. */
export function narrowSort(columns: Field[], {store, l10n, box}: HeadingContext): TemplateResult {
  const {t} = l10n;
  const {sort} = store.state.query;
  const {field, direction} = sort;
  const other = direction === 'asc' ? 'desc' : 'asc';
  const own = findField(field, store.state.settings.fields);
  // What the view is sorted by may have no column.
  const sortable = own && !columns.some(({key}) => key === field) ? [...columns, own] : columns;
  const choices = sortable
    .filter(({key}) => store.canSort(key))
    .map(column => ({value: column.key, label: columnLabel(column, l10n)}));
  return html`<div class="narrow-sort">
    ${box ? html`<span class="pick">${box}</span>` : nothing}
    <label>
      ${t.sortBy}
      ${selectField(t.sortBy, choices, field, key => {
        const chosen = columns.find(column => column.key === key);
        if (chosen) store.changeQuery({sort: nextSort(chosen, sort)});
      })}
    </label>
    <button
      class="ghost icon"
      aria-label=${direction === 'asc' ? t.ascending : t.descending}
      @click=${() => {
        store.changeQuery({sort: {field, direction: other}});
      }}
    >
      ${direction === 'asc' ? icons.arrowUp : icons.arrowDown}
    </button>
  </div>`;
}

/** The classes of a column's cells. */
export function className({key, kind}: Field): string {
  return `column-${key.replace(/[^\w-]/g, '-')} ${kind}`;
}

function columnLabel({key, label}: Field, {t}: Localizer): string {
  if (label !== undefined) return label;
  return key in t.column ? t.column[key as keyof typeof t.column] : t.field[key as keyof typeof t.field];
}

/** First click: texts upwards, numbers and times downwards, for the newest and the most are what one looks for. */
function nextSort(field: Field, sort: CustomerQuery['sort']): Sort {
  if (sort.field === field.key) return {field: field.key, direction: sort.direction === 'asc' ? 'desc' : 'asc'};
  return {field: field.key, direction: field.kind === 'number' || field.kind === 'date' ? 'desc' : 'asc'};
}
