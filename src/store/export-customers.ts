import {
  CustomerSourceError,
  throwIfAborted,
  toCustomerSourceError,
  type Customer,
  type Selection,
} from '../customers/index.js';
import {exportCsv} from '../csv/index.js';
import type {CustomersStore} from './customers-store.js';

export interface ExportOptions {
  /** Default: the current view, in its order. */
  selection?: Selection;
  /** Keys of the fields to write. Default: every built-in field and every custom attribute. */
  columns?: readonly string[];
  signal?: AbortSignal;
}

/**
 * The selection as a CSV file, streamed from the source in batches; the page stays live and shows the progress. `null`:
 * the host vetoed. Rejects with a `CustomerSourceError`: `aborted` when the agent cancelled, `invalid` while the view
 * has conditions that are not applied, or the source's own.
 */
export async function exportCustomers(store: CustomersStore, options: ExportOptions = {}): Promise<Blob | null> {
  const abort = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, abort.signal]) : abort.signal;
  const {state} = store;
  if (!options.selection && state.notApplied.length > 0) {
    throw new CustomerSourceError('invalid', 'The view has conditions on fields that nobody declared', {
      fields: Object.fromEntries(state.notApplied.map(({field}) => [field, 'not declared'])),
    });
  }
  const selection: Selection = options.selection ?? {
    query: store.answerable(state.query),
    context: store.viewContext(),
    except: [],
  };
  const total = 'ids' in selection ? selection.ids.length : (state.page?.total ?? null);
  const cancel = (): void => {
    abort.abort();
  };
  store.showExport({done: 0, total, cancel});
  try {
    const outcome = await store.host.before('export', {selection, count: total}, signal);
    if (outcome.kind === 'veto') return null;
    if (outcome.kind === 'done') return toBlob(outcome.result);
    return await exportCsv(scan(store, selection, signal), {
      fields: state.settings.fields,
      columns: options.columns,
      signal,
      onProgress: done => {
        store.showExport({done, total, cancel});
      },
    });
  } catch (error) {
    throw signal.aborted ? aborted(signal) : toCustomerSourceError(error);
  } finally {
    store.showExport(null);
  }
}

async function* scan(store: CustomersStore, selection: Selection, signal: AbortSignal): AsyncGenerator<Customer[]> {
  const batches = await store.ask(async source => source.scan?.(selection, {signal}));
  if (!batches) throw new CustomerSourceError('forbidden', 'This source has no scan()');
  const iterator = batches[Symbol.asyncIterator]();
  // A source that hears of no signal, or hangs, must not hold what the agent has cancelled.
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(aborted(signal)), {once: true});
  });
  cancelled.catch(() => undefined);
  try {
    for (;;) {
      throwIfAborted(signal);
      const next = await Promise.race([iterator.next(), cancelled]);
      if (next.done) return;
      yield next.value;
    }
  } finally {
    iterator.return?.().catch(() => undefined);
  }
}

function toBlob(result: unknown): Blob {
  if (result instanceof Blob) return result;
  throw new CustomerSourceError('invalid', 'respondWith() on customers-before-export must resolve to a Blob');
}

function aborted(signal: AbortSignal): CustomerSourceError {
  return new CustomerSourceError('aborted', 'The export was cancelled', {cause: signal.reason});
}
