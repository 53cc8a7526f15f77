import {dayOf, toCustomerSourceError, type CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ExportOptions} from '../../store/export-customers.js';
import {errorDetail} from '../error-text.js';

/** How long a download may take to begin, in ms, before its address is given up. */
const ADDRESS_LIFE = 60_000;

/**
 * Exports the current view, or `options.selection`, and tells the agent how it went; `download` also saves the file on
 * the agent's machine. What an export needs is loaded now.
 *
 * @returns the CSV file; `null` when the host vetoed
 * @throws CustomerSourceError once the agent has been told: `aborted` when it was cancelled
 */
export async function runExport(
  store: CustomersStore,
  options: ExportOptions = {},
  download = true,
): Promise<Blob | null> {
  const l10n = localizerFor(store.state.settings.locale);
  const t = allTerms(l10n);
  try {
    const [{exportCustomers}] = await Promise.all([
      import('../../store/export-customers.js'),
      import('../customer-export-status/define.js'),
    ]);
    const exported = await exportCustomers(store, options);
    if (!exported) return null;
    const {file, count} = exported;
    if (download) save(file, `${t.exportFile}-${today(store)}.csv`);
    if (count !== null) store.notify({kind: 'success', text: t.exported(count, l10n.number(count))});
    return file;
  } catch (cause) {
    const error = toCustomerSourceError(cause);
    if (error.code === 'aborted') store.notify({kind: 'success', text: t.exportCancelled});
    else fail(store, error, () => void runExport(store, options, download).catch(ignore));
    throw error;
  }
}

/** For those who call {@link runExport} and need not know: the agent has been told already. */
export function ignore(): void {
  // Nothing is left to do.
}

function fail(store: CustomersStore, error: CustomerSourceError, retry: () => void): void {
  const t = allTerms(localizerFor(store.state.settings.locale));
  if (!store.host.error(error, retry)) return;
  store.notify({kind: 'error', text: `${t.exportFailed}. ${t.error[error.code]}`, detail: errorDetail(error)});
}

/** The day it is for the agent, as `YYYY-MM-DD`. */
function today({state}: CustomersStore): string {
  try {
    return dayOf(Date.now(), state.settings.timeZone);
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the address after this task; none says when it has.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, ADDRESS_LIFE);
}
