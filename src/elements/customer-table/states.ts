import {html, nothing, type TemplateResult} from 'lit';
import {isNarrowed} from '../../customers/index.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {icons} from '../../ui/icons.js';
import {errorText} from '../error-text.js';

/** What stands in the place of the rows when there are none to show: waiting, failed, offline, nobody, or no match. */
export function emptyState(state: CustomersState, store: CustomersStore, l10n: Localizer): TemplateResult {
  const {t} = l10n;
  const {status, query} = state;
  if (status === 'waiting') return panel(icons.plug, t.waiting, t.waitingHint);
  if (status === 'failed' || status === 'offline') return failure(state, store, l10n);
  if (!isNarrowed(query)) {
    return html`<slot name="empty">${panel(icons.people, t.empty[query.tab], t.emptyHint[query.tab])}</slot>`;
  }
  return panel(
    icons.search,
    query.search ? t.noMatch(query.search) : t.noMatchFilters,
    query.tab !== 'all' ? t.noMatchIn[query.tab] : query.filters.length > 0 ? t.noMatchHintFilters : t.noMatchHint,
    html`${
      query.tab !== 'all'
        ? html`<button type="button" @click=${() => store.changeQuery({tab: 'all'})}>${t.searchAll}</button>`
        : nothing
    }
    ${
      query.filters.length > 0
        ? html`<button type="button" @click=${() => store.clearFilters()}>${t.clearFilters}</button>`
        : nothing
    }
    ${
      query.search
        ? html`<button type="button" @click=${() => store.changeQuery({search: ''})}>${t.clearSearch}</button>`
        : nothing
    }`,
  );
}

/** Above the last good rows: what happened, since when they stand, and a way to try again. */
export function failureBanner(state: CustomersState, store: CustomersStore, l10n: Localizer): TemplateResult {
  const {t} = l10n;
  const {status, error, page} = state;
  const offline = status === 'offline';
  if (!offline && !error) return html``;
  return html`<div class="banner" part="error" role="alert">
    ${offline ? icons.offline : icons.warning}
    <div>
      <strong>${offline ? t.offline : t.failed}</strong>
      <span>
        ${offline ? t.offlineHint : error && errorText(error, l10n)} ${page ? t.staleFrom(l10n.time(page.at)) : nothing}
      </span>
    </div>
    <button type="button" @click=${() => store.retry()}>${t.retry}</button>
  </div>`;
}

function failure(state: CustomersState, store: CustomersStore, l10n: Localizer): TemplateResult {
  const {t} = l10n;
  const offline = state.status === 'offline';
  const retry = html`<button type="button" @click=${() => store.retry()}>${t.retry}</button>`;
  return html`<div role="alert">
    ${
      offline
        ? panel(icons.offline, t.offline, t.offlineHint, retry)
        : panel(icons.warning, t.failed, state.error ? errorText(state.error, l10n) : '', retry, 'bad')
    }
  </div>`;
}

function panel(icon: TemplateResult, title: string, hint: unknown, actions?: unknown, tone = ''): TemplateResult {
  return html`<div class="state ${tone}" part="empty">
    ${icon}
    <h3>${title}</h3>
    ${hint ? html`<p>${hint}</p>` : nothing} ${actions ? html`<div class="choices">${actions}</div>` : nothing}
  </div>`;
}
