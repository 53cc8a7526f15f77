import {html, nothing, type TemplateResult} from 'lit';
import type {BulkResult, CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {UndoableAct} from '../../store/state.js';
import {actedText, namesText, reasonText} from '../act-words.js';
import {failureText} from '../failure-text.js';
import {isolate} from '../isolate.js';

/** What has become of an undo. `error`: none when the host tells it. */
export type Undoing =
  {kind: 'running'} | {kind: 'done'; result: BulkResult} | {kind: 'failed'; error: CustomerSourceError | null};

export interface ActItemContext {
  store: CustomersStore;
  l10n: Localizer;
  undoing: Undoing | undefined;
  undo(): void;
}

/** An act: what, whom, by whom and when; and its undo, or what has become of that. */
export function actItem(act: UndoableAct, {store, l10n, undoing, undo}: ActItemContext): TemplateResult {
  const t = allTerms(l10n);
  const {timeZone} = store.state.settings;
  const what = actedText(act, store, l10n);
  const names = act.changed > 1 ? namesText(act.sample, act.changed, store, l10n) : '';
  const isUndone = undoing?.kind === 'done' && undoing.result.changed > 0;
  const isOver = undoing?.kind === 'done' || (undoing?.kind === 'failed' && undoing.error?.code === 'not-found');
  return html`<li part="entry">
    <div class="what">
      <strong>${what}</strong>
      ${names ? html`<span class="names">${names}</span>` : nothing}
      <span class="when">
        ${act.by ? html`<bdi>${t.recentActs.by(isolate(act.by.name, l10n))}</bdi> · ` : nothing}
        <time part="time" datetime=${new Date(act.at).toISOString()} title=${l10n.dateTime(act.at, timeZone)}
          >${l10n.relative(Math.min(act.at, store.viewContext().now), store.viewContext().now)}</time
        >
      </span>
      ${undoing ? outcome(undoing, store, l10n) : nothing}
    </div>
    ${
      isOver
        ? html`<span class="done">${isUndone ? t.recentActs.undone : nothing}</span>`
        : html`<button
            aria-label=${t.recentActs.undo(what)}
            aria-disabled=${undoing?.kind === 'running' ? 'true' : nothing}
            @click=${undo}
          >
            ${buttonText(undoing, l10n)}
          </button>`
    }
  </li>`;
}

function buttonText(undoing: Undoing | undefined, l10n: Localizer): string {
  const t = allTerms(l10n);
  if (!undoing) return t.undoing.undo;
  return undoing.kind === 'running' ? t.undoing.running : t.retry;
}

/** What could not be put back, and why. */
function outcome(undoing: Undoing, store: CustomersStore, l10n: Localizer): unknown {
  const t = allTerms(l10n);
  if (undoing.kind === 'failed') {
    const {error} = undoing;
    if (!error) return nothing;
    return html`<div class="problem">
      ${error.code === 'not-found' ? html`<p>${t.undoing.gone}</p>` : failureText(error, l10n)}
    </div>`;
  }
  if (undoing.kind === 'running') return nothing;
  const {changed, skipped, failed} = undoing.result;
  return html`${changed ? nothing : html`<span class="problem">${t.undoing.nothing}</span>`}
  ${[...skipped, ...failed].map(reason => html`<span class="names">${reasonText(reason, store, l10n)}</span>`)}`;
}
