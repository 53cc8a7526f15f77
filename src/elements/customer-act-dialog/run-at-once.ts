import {toCustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import {runAct} from '../../store/acts.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest, Notice} from '../../store/state.js';
import {doneNotice, failedNotice} from './act-notices.js';

/** An act that nobody has to be asked about; a notice says what came of it, and before that that it is waited for. */
export async function runAtOnce(store: CustomersStore, request: ActRequest): Promise<void> {
  const l10n = localizerFor(store.state.settings.locale);
  const t = allTerms(l10n);
  const controller = new AbortController();
  const {signal} = controller;
  let shown: Notice | null = null;
  const show = (text: string): void => {
    shown = {kind: 'working', text, button: {label: t.cancel, run: () => controller.abort()}};
    store.notify(shown);
  };
  const isShown = (): boolean => shown !== null && store.state.notice === shown;
  show(t.actDialog.waiting);
  try {
    const onStart = (): void => {
      if (isShown()) show(t.actDialog.running[request.act]);
    };
    const outcome = await runAct(store, request, {signal, onStart});
    if (outcome.kind === 'done') store.notify(doneNotice(store, request, outcome.result));
    else if (isShown()) store.notify(null);
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    const retry = (): void => void runAtOnce(store, request);
    if (error.code !== 'aborted' && store.host.error(error, retry)) store.notify(failedNotice(error, retry, l10n));
    else if (isShown()) store.notify(null);
  }
}
