import {html, nothing, type TemplateResult} from 'lit';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {icons} from '../../ui/icons.js';
import {errorText} from '../error-text.js';
import type {CustomersPart} from '../part.js';

/** Above the last good rows: what happened, since when they stand, and a way to try again. */
export function failureBanner(
  state: CustomersState,
  store: CustomersStore,
  l10n: Localizer,
  part: CustomersPart,
): TemplateResult {
  const {t} = l10n;
  const {status, error, page} = state;
  const offline = status === 'offline';
  if (!error) return html``;
  return html`<div class="banner" part="error" role="alert">
    ${offline ? icons.offline : icons.warning}
    <div>
      <strong>${offline ? t.offline : t.failed}</strong>
      <span>
        ${offline ? t.offlineHint : errorText(error, l10n)} ${page ? t.staleFrom(l10n.time(page.at)) : nothing}
      </span>
    </div>
    ${retryButton(store, l10n, part)}
  </div>`;
}

/** A request that takes longer than people expect. */
export function slowNote(
  {slow, status}: CustomersState,
  store: CustomersStore,
  l10n: Localizer,
  part: CustomersPart,
): TemplateResult | typeof nothing {
  if (!slow || (status !== 'first-load' && status !== 'refreshing')) return nothing;
  return html`<div class="banner calm" part="error" role="status">
    <div>${l10n.t.slow}</div>
    ${retryButton(store, l10n, part)}
  </div>`;
}

/** In the place of the rows when there are none: what happened, and a way to try again. */
export function failure(
  {status, error}: CustomersState,
  store: CustomersStore,
  l10n: Localizer,
  part: CustomersPart,
): TemplateResult {
  const {t} = l10n;
  const retry = retryButton(store, l10n, part);
  // The host says it in its own way.
  if (!error) return html`<div class="state">${retry}</div>`;
  return html`<div role="alert">
    ${
      status === 'offline'
        ? panel(icons.offline, t.offline, t.offlineHint, retry)
        : panel(icons.warning, t.failed, errorText(error, l10n), retry, 'bad')
    }
  </div>`;
}

/** "Try again": goes away with what it is about, so that the focus needs another place. */
function retryButton(store: CustomersStore, {t}: Localizer, part: CustomersPart): TemplateResult {
  const retry = (): void => {
    const button = part.shadowRoot?.activeElement;
    store.retry();
    // Not with the first view, which seldom fails. Where it cannot be had either, the focus stays lost.
    void import('../refocus.js').then(
      ({refocus}) => {
        refocus(part, button);
      },
      () => undefined,
    );
  };
  return html`<button @click=${retry}>${t.retry}</button>`;
}

/** An icon, a title, a hint and what to do. */
export function panel(
  icon: TemplateResult,
  title: string,
  hint: unknown,
  actions?: unknown,
  tone = '',
): TemplateResult {
  return html`<div class="state ${tone}" part="empty">
    ${icon}
    <h3>${title}</h3>
    ${hint ? html`<p>${hint}</p>` : nothing} ${actions ? html`<div class="choices">${actions}</div>` : nothing}
  </div>`;
}
