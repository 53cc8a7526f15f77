import {allTerms} from '../../locales/all-terms.js';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl, type ActivityEntry, type Customer} from '../../customers/index.js';
import type {ProfileState} from './profile-loader.js';
import {listSkeleton, relativeTime, section, type SectionContext} from './sections.js';

/** So many viewed pages are shown at first. */
const FIRST = 10;

export interface ActivityContext extends SectionContext {
  /** Whether the agent asked for all of it. */
  isWhole: boolean;
  onMore(): void;
  onRetry(): void;
}

/** What they did: counts, then the pages they viewed, the newest first. */
export function activity(
  customer: Customer,
  entries: ProfileState['activity'],
  context: ActivityContext,
): TemplateResult {
  const {l10n} = context;
  const t = allTerms(l10n);
  return section(
    t.activity,
    html`<dl class="counts">
        ${count(t.field.pageVisits, l10n.number(customer.pageVisits))}
        ${count(t.field.conversations, l10n.number(customer.conversations))}
        ${count(t.field.returning, customer.returning ? t.yes : t.no)}
      </dl>
      ${pages(entries, context)}`,
    'free',
  );
}

function count(label: string, value: string): TemplateResult {
  return html`<div>
    <dt part="term">${label}</dt>
    <dd part="value">${value}</dd>
  </div>`;
}

function pages(entries: ProfileState['activity'], context: ActivityContext): unknown {
  const {l10n, isWhole, onMore, onRetry} = context;
  const t = allTerms(l10n);
  if (entries === null) return nothing;
  if (entries === 'loading') return listSkeleton;
  if (entries === 'failed') {
    return html`<p class="muted">${t.activityFailed} <button class="link" @click=${onRetry}>${t.retry}</button></p>`;
  }
  if (entries.length === 0) return html`<p class="muted">${t.noActivity}</p>`;
  const rest = isWhole ? 0 : entries.length - FIRST;
  return html`<ul class="activity" aria-label=${t.viewedPages}>
      ${(rest > 0 ? entries.slice(0, FIRST) : entries).map(entry => page(entry, context))}
    </ul>
    ${
      rest > 0
        ? html`<button class="link more" @click=${onMore}>${t.moreActivity(rest, l10n.number(rest))}</button>`
        : nothing
    }`;
}

/** `tabindex`: where the focus goes when "Show more" has gone. */
function page(entry: ActivityEntry, context: ActivityContext): TemplateResult {
  const t = allTerms(context.l10n);
  const path = pathOf(entry.url);
  const href = safeUrl(entry.url);
  const title = entry.title?.trim();
  const label = html`<bdi>${title || path}</bdi>`;
  return html`<li part="entry" tabindex="-1">
    <div class="page">
      ${
        href
          ? html`<a href=${href} target="_blank" rel="noopener noreferrer" title=${entry.url}
              >${label}<span class="sr-only"> (${t.opensInNewTab})</span></a
            >`
          : label
      }
      ${title ? html`<div class="path"><bdi>${path}</bdi></div>` : nothing}
    </div>
    ${relativeTime(entry.at, context)}
  </li>`;
}

/** What distinguishes pages of a site; the address as it is where there is no such part. */
function pathOf(url: string): string {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return url;
  const {pathname, search} = new URL(url);
  try {
    return decodeURI(pathname + search);
  } catch {
    return pathname + search;
  }
}
