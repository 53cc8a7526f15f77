import {html, nothing, type TemplateResult} from 'lit';
import {suspensionOf, type Customer, type HistoryEntry} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {moreIcons} from '../../ui/icons-more.js';
import {isolate} from '../isolate.js';
import type {Entries} from './profile-loader.js';
import {listSkeleton, relativeTime, section, type SectionContext} from './sections.js';

/** At the top of the panel while somebody is suspended: until when, why, and by whom. */
export function suspensionBlock(customer: Customer, context: SectionContext): unknown {
  const {l10n, now} = context;
  const t = allTerms(l10n);
  const suspension = suspensionOf(customer, now);
  if (!suspension) return nothing;
  const {until, reason, by, since} = suspension;
  return html`<div class="suspension" part="suspension" role="group" aria-label=${t.suspended}>
    ${moreIcons.ban}
    <div>
      <p class="until">${until === null ? t.suspendedForGood : t.suspendedUntil(l10n.date(until))}</p>
      ${reason?.trim() ? html`<p><bdi>${reason}</bdi></p>` : nothing}
      <p class="muted">
        ${by ? html`<span>${t.suspendedBy(isolate(by.name, context.l10n))}</span> · ` : nothing}${relativeTime(since, context)}
      </p>
    </div>
  </div>`;
}

/** How they were suspended and when that ended, the newest first; nothing where the source does not record it. */
export function history(
  entries: Entries<HistoryEntry>,
  context: SectionContext & {onRetry(): void},
): TemplateResult | typeof nothing {
  const t = allTerms(context.l10n);
  return entries === null ? nothing : section(t.history.title, content(entries, context), 'free');
}

function content(
  entries: Exclude<Entries<HistoryEntry>, null>,
  context: SectionContext & {onRetry(): void},
): TemplateResult {
  const t = allTerms(context.l10n);
  if (entries === 'loading') return listSkeleton;
  if (entries === 'failed') {
    return html`<p class="muted">
      ${t.history.failed} <button class="link" @click=${context.onRetry}>${t.retry}</button>
    </p>`;
  }
  if (entries.length === 0) return html`<p class="muted">${t.history.never}</p>`;
  return html`<ul aria-label=${t.history.title}>
    ${entries.map(
      entry =>
        html`<li part="entry">
          <div class="page">
            ${sentence(entry, context.l10n)}${entry.reason?.trim() ? html` · <bdi>${entry.reason}</bdi>` : nothing}
          </div>
          ${relativeTime(entry.at, context)}
        </li>`,
    )}
  </ul>`;
}

function sentence({kind, by, until}: HistoryEntry, l10n: Localizer): string {
  const t = allTerms(l10n).history;
  // Sources are the host's own, and may leave out who it was.
  const who = by?.name ? isolate(by.name, l10n) : null;
  if (kind === 'ended') return t.ended;
  if (kind === 'unsuspended') return t.unsuspended(who);
  return t.suspended(who, typeof until === 'number' ? l10n.date(until) : until);
}
