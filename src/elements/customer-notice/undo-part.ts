import {html, type TemplateResult} from 'lit';
import {toCustomerSourceError, type BulkResult, type CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor, type Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {Notice, UndoableAct} from '../../store/state.js';
import {undoAct} from '../../store/undo.js';
import {reasonText} from '../act-words.js';
import {errorDetail} from '../error-text.js';
import {undoKeys} from './undo-keys.js';

const running = new WeakSet<UndoableAct>();

/**
 * Undoes an act and tells by notices how far it is, what was put back, who was left out and why, or why it failed. The
 * agent may go on meanwhile: once dismissed, only the end is told.
 */
export async function runUndo(store: CustomersStore, act: UndoableAct): Promise<void> {
  if (running.has(act)) return;
  running.add(act);
  const l10n = localizerFor(store.state.settings.locale);
  const working: Notice = {kind: 'working', text: allTerms(l10n).undoing.running};
  let shown = working;
  store.notify(shown);
  const isShown = (): boolean => store.state.notice === shown;
  try {
    const result = await undoAct(store, act, {
      onProgress(done, total) {
        if (!isShown()) return;
        shown = {...working, progress: {done, total}};
        store.notify(shown);
      },
    });
    store.notify(undone(result, store, l10n));
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    const retry = (): void => void runUndo(store, act);
    running.delete(act);
    if (store.host.error(error, retry)) store.notify(failed(error, retry, l10n));
    else if (isShown()) store.notify(null);
  } finally {
    running.delete(act);
  }
}

/** The button in a notice, with its keys, which are also said. */
export function undoButton(l10n: Localizer, undo: () => void): TemplateResult {
  const {undoing} = allTerms(l10n);
  return html`<span class="sr-only">${undoing.shortcut(undoKeys())}</span
    ><button type="button" class="link" part="undo" aria-keyshortcuts="Control+Z Meta+Z" @click=${undo}>
      ${undoing.undo}
    </button>`;
}

function undone({changed, skipped, failed}: BulkResult, store: CustomersStore, l10n: Localizer): Notice {
  const {undoing} = allTerms(l10n);
  const left = [...skipped, ...failed].filter(({count}) => count > 0);
  return {
    kind: changed ? 'success' : 'error',
    text: changed ? undoing.done(changed, l10n.number(changed)) : undoing.nothing,
    ...(left.length > 0 && {more: l10n.list(left.map(reason => reasonText(reason, store, l10n)))}),
  };
}

function failed(error: CustomerSourceError, retry: () => void, l10n: Localizer): Notice {
  const t = allTerms(l10n);
  const {code, partial, retryable} = error;
  if (code === 'not-found') return {kind: 'error', text: t.undoing.gone};
  const done = partial?.changed ?? 0;
  return {
    kind: 'error',
    text: done ? t.undoing.failedAfter(done, l10n.number(done)) : t.undoing.failed,
    more: t.error[code],
    detail: errorDetail(error),
    // A full disk can be emptied.
    ...((retryable || code === 'quota') && {button: {label: t.retry, run: retry}}),
  };
}
