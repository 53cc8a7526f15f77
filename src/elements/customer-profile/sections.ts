import {html, nothing, type TemplateResult} from 'lit';
import {
  ATTRIBUTE_PREFIX,
  DAY,
  FIELDS,
  findField,
  isActive,
  type AttributeValue,
  type Customer,
  type Field,
} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {Settings} from '../../store/state.js';
import {choiceLabel, fieldLabel} from '../field-labels.js';

/** What the sections are drawn from besides their customer. */
export interface SectionContext {
  l10n: Localizer;
  settings: Settings;
  /** ms since the epoch. */
  now: number;
}

/** Who they are. */
export function identity(customer: Customer, context: SectionContext): TemplateResult {
  const {l10n} = context;
  const t = allTerms(l10n);
  return section(
    t.identity,
    html`${row(t.field.email, isolated(customer.email), l10n)}
    ${row(t.field.verified, customer.verified ? t.yes : t.no, l10n)}
    ${rows(['id', 'language', 'createdAt', 'lastActiveAt'], customer, context)}`,
  );
}

export function technology(customer: Customer, context: SectionContext): TemplateResult {
  return section(
    allTerms(context.l10n).technology,
    rows(['browser', 'device', 'platform', 'ipAddress'], customer, context),
  );
}

export function location(customer: Customer, context: SectionContext): TemplateResult {
  const {l10n, now} = context;
  const localTime = customer.timeZone ? timeIn(customer.timeZone, now, l10n) : null;
  return section(
    allTerms(l10n).location,
    html`${rows(['city', 'country', 'timeZone'], customer, context)}
    ${localTime ? row(allTerms(l10n).localTime, localTime, l10n) : nothing}`,
  );
}

/** The host's attributes in the host's order, then what else the customer carries, by its key. */
export function attributes(customer: Customer, context: SectionContext): unknown {
  const {l10n, settings} = context;
  const declared = settings.fields.map(({key}) => key);
  const others = Object.keys(customer.attributes).filter(
    key => !declared.includes(key) && customer.attributes[key] !== null,
  );
  if (declared.length + others.length === 0) return nothing;
  const known = declared.map(key => ATTRIBUTE_PREFIX + key);
  return section(
    allTerms(l10n).attributes,
    html`${rows(known, customer, context)}
    ${others.map(key => row(key, valueText(undefined, customer.attributes[key] ?? null, context), l10n))}`,
  );
}

/** A heading and what belongs to it: pairs of a term and its value unless `content` is something else. */
export function section(heading: string, content: unknown, kind: 'terms' | 'free' = 'terms'): TemplateResult {
  return html`<section part="section" aria-label=${heading}>
    <h3>${heading}</h3>
    ${kind === 'terms' ? html`<dl>${content}</dl>` : content}
  </section>`;
}

/** In the place of a list that is on its way. */
export const listSkeleton = html`<div aria-hidden="true">
  ${[1, 2, 3].map(() => html`<div class="bones"><span class="bone"></span><span class="bone faint"></span></div>`)}
</div>`;

/** In the place of everything, as long as nothing is known. */
export const bodySkeleton = html`<div class="skeleton" aria-hidden="true">
  ${[1, 2, 3, 4, 5, 6].map(() => html`<div class="bones"><span class="bone faint"></span><span class="bone"></span></div>`)}
</div>`;

/** A point in time as seen from now, with the exact one as tooltip. */
export function relativeTime(ms: number, {l10n, now}: SectionContext): TemplateResult {
  return html`<time part="time" datetime=${new Date(ms).toISOString()} title=${l10n.dateTime(ms)}
    >${l10n.relative(ms, now)}</time
  >`;
}

function rows(keys: readonly string[], customer: Customer, context: SectionContext): unknown[] {
  return keys.map(key => {
    const field = findField(key, context.settings.fields) ?? FIELDS.find(built => built.key === key);
    if (!field) return nothing;
    return row(fieldLabel(field, context.l10n), builtInText(field, customer, context), context.l10n);
  });
}

function row(label: string, value: unknown, {t}: Localizer): TemplateResult {
  return html`<div>
    <dt part="term"><bdi>${label}</bdi></dt>
    <dd part="value">${value ?? html`<span class="muted">${t.none}</span>`}</dd>
  </div>`;
}

function builtInText(field: Field, customer: Customer, context: SectionContext): unknown {
  const {l10n, now, settings} = context;
  const value = field.read(customer);
  switch (field.key) {
    case 'language':
      return typeof value === 'string' ? languageName(value, l10n) : null;
    case 'createdAt':
      return relativeTime(customer.createdAt, context);
    case 'lastActiveAt':
      if (customer.lastActiveAt === null) return allTerms(l10n).never;
      return isActive(customer, {now, activeWindow: settings.activeWindow})
        ? allTerms(l10n).active
        : relativeTime(customer.lastActiveAt, context);
    default:
      return valueText(field, value, context);
  }
}

/** A value in words, `null` for none, by the type of its field, or by its own where nobody declared one. */
export function valueText(field: Field | undefined, value: AttributeValue, {l10n, settings}: SectionContext): unknown {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? allTerms(l10n).yes : allTerms(l10n).no;
  if (typeof value === 'number') {
    if (field?.kind !== 'date') return l10n.number(value);
    // A day alone is kept as midnight UTC: in the agent's zone it could be the day before.
    return value % DAY === 0 ? l10n.date(value, 'UTC') : l10n.dateTime(value, settings.timeZone);
  }
  if (!Array.isArray(value)) return isolated(choiceLabel(field, value, l10n));
  return value.length > 0 ? isolated(l10n.list(value.map(item => choiceLabel(field, item, l10n)))) : null;
}

/** Text of any direction, kept from turning around what stands beside it. */
function isolated(text: string | null): unknown {
  return text === null ? null : html`<bdi>${text}</bdi>`;
}

function languageName(tag: string, {lang}: Localizer): unknown {
  try {
    return isolated(new Intl.DisplayNames(lang, {type: 'language'}).of(tag) ?? tag);
  } catch {
    return isolated(tag);
  }
}

/** The time of the day over there; `null` for a zone nobody knows. */
function timeIn(timeZone: string, now: number, l10n: Localizer): string | null {
  try {
    new Intl.DateTimeFormat('en', {timeZone});
  } catch {
    return null;
  }
  return l10n.time(now, timeZone);
}
