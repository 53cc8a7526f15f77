import {html, nothing, type TemplateResult} from 'lit';
import {
  isActive,
  safeUrl,
  suspensionOf,
  type AttributeValue,
  type Customer,
  type CustomerTab,
  type Field,
} from '../../customers/index.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CellRenderer, Settings} from '../../store/state.js';
import {avatar} from '../../ui/avatar.js';
import {choiceLabel} from '../field-labels.js';
import {linkTo, personLabel} from '../person.js';

/** What a cell is drawn from besides its customer. */
export interface CellContext {
  settings: Settings;
  l10n: Localizer;
  /** ms since the epoch. */
  now: number;
  canView: boolean;
  /** Of the shown page. */
  tab: CustomerTab | undefined;
  /** What the host's renderers gave, by customer. */
  ownCells: WeakMap<Customer, Map<CellRenderer, string | Node>>;
  onView(customer: Customer, event: MouseEvent): void;
  /** The button that copies an email, once it is loaded. */
  copy?(email: string): unknown;
}

const failedCells = new Set<string>();

/** One cell: the host's own content for the column where it has some, else the library's. */
export function cell(field: Field, customer: Customer, context: CellContext): unknown {
  const own = context.settings.cells[field.key];
  if (own) {
    try {
      return remembered(own, customer, context);
    } catch (error) {
      if (!failedCells.has(field.key)) console.error(`bedesk-customers: cells[${field.key}] threw`, error);
      failedCells.add(field.key);
    }
  }
  switch (field.key) {
    case 'name':
      return person(customer, context);
    case 'lastActiveAt':
      return lastActive(customer, context);
    case 'email':
      return customer.email === null ? none(context) : html`<bdi>${customer.email}</bdi>`;
    default:
      return fieldValue(field, field.read(customer), context);
  }
}

/** The host's content stays the same object while the customer does: the focus may be in it. */
function remembered(own: CellRenderer, customer: Customer, {ownCells}: CellContext): string | Node {
  let cells = ownCells.get(customer);
  if (!cells) ownCells.set(customer, (cells = new Map<CellRenderer, string | Node>()));
  const known = cells.get(own) ?? own(customer);
  cells.set(own, known);
  return known;
}

/** A value in words, by the kind of its field. */
function fieldValue(field: Field, value: AttributeValue, context: CellContext): unknown {
  const {l10n} = context;
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return none(context, field.key);
  if (field.key === 'suspendedUntil' && typeof value === 'number') return l10n.date(value);
  if (field.key === 'conversations' && value === 0) return none(context);
  if (field.kind === 'date' && typeof value === 'number') return time(value, context);
  if (typeof value === 'number') return l10n.number(value);
  if (typeof value === 'boolean') return value ? l10n.t.yes : l10n.t.no;
  const label = (choice: string): string => choiceLabel(field, choice, l10n);
  return Array.isArray(value) ? l10n.list(value.map(label)) : html`<bdi>${label(value)}</bdi>`;
}

function person(customer: Customer, context: CellContext): TemplateResult {
  const {l10n, now} = context;
  const {name, email, avatarUrl, id} = customer;
  return html`<div class="person">
    ${avatar(name ?? email, safeUrl(avatarUrl, 'image'), id, l10n.lang)}
    <div class="who">
      <div class="title">
        ${nameOf(customer, context)}${name === null && email !== null ? context.copy?.(email) : nothing}
        ${
          suspensionOf(customer, now)
            ? html`<button class="tag link" part="suspended">${l10n.t.suspended}</button>`
            : nothing
        }
      </div>
      ${
        name !== null && email !== null
          ? html`<div class="email" part="email"><bdi>${email}</bdi>${context.copy?.(email)}</div>`
          : nothing
      }
      <div class="meta" part="email">${meta(customer, context)}</div>
    </div>
  </div>`;
}

function nameOf(customer: Customer, {l10n, canView, settings, onView}: CellContext): TemplateResult {
  const label = html`<bdi>${personLabel(customer, l10n)}</bdi>`;
  const view = (event: MouseEvent): void => {
    onView(customer, event);
  };
  if (!canView) return html`<span class="name" part="name">${label}</span>`;
  const href = linkTo(settings.profileHref, customer.id);
  return href
    ? html`<a class="name" part="name" href=${href} @click=${view}>${label}</a>`
    : html`<button class="name" part="name" aria-haspopup="dialog" @click=${view}>${label}</button>`;
}

/** The line that takes the place of the other columns in a narrow page. */
function meta(customer: Customer, context: CellContext): unknown[] {
  const {l10n, tab} = context;
  const {t} = l10n;
  const {country, conversations, pageVisits, suspension} = customer;
  const parts: unknown[] = [];
  if (tab === 'suspended' && suspension) {
    const {until, reason} = suspension;
    parts.push(until === null ? t.noEnd : t.until(l10n.date(until)), reason ?? t.noReason);
  } else {
    parts.push(lastActive(customer, context));
    if (country) parts.push(l10n.country(country));
    if (conversations > 0) parts.push(t.conversationCount(conversations, l10n.number(conversations)));
    else if (pageVisits > 0) parts.push(t.visitCount(pageVisits, l10n.number(pageVisits)));
  }
  return parts.map(part => html`<span><bdi>${part}</bdi></span> `);
}

function lastActive(customer: Customer, context: CellContext): unknown {
  const {l10n, now, settings} = context;
  if (customer.lastActiveAt === null) return html`<span class="muted">${l10n.t.never}</span>`;
  if (!isActive(customer, {now, activeWindow: settings.activeWindow})) return time(customer.lastActiveAt, context);
  return html`<span class="online" part="online" title=${l10n.dateTime(customer.lastActiveAt)}>${l10n.t.active}</span>`;
}

function time(ms: number, {l10n, now}: CellContext): unknown {
  if (Math.abs(ms) > 8.64e15) return nothing;
  return html`<time part="time" dir="auto" datetime=${new Date(ms).toISOString()} title=${l10n.dateTime(ms)}
    >${l10n.relative(ms, now)}</time
  >`;
}

/** What is said for want of a value; "No end" of somebody suspended for good, too. */
function none({l10n: {t}, tab}: CellContext, key?: string): TemplateResult {
  const words = tab === 'suspended' && {suspensionReason: t.noReason, suspendedUntil: t.noEnd}[key ?? ''];
  return html`<span class="muted">${words || t.none}</span>`;
}
