import {
  CustomerSourceError,
  throwIfAborted,
  toCustomerSourceError,
  type Customer,
  type Selection,
} from '../customers/index.js';
import {exportCsv} from '../csv/index.js';
import type {CustomersStore} from './customers-store.js';
import {untilAborted} from './until-aborted.js';

export interface ExportOptions {
  /** Default: the current view, in its order. */
  selection?: Selection;
  /** How many are in it, as far as anybody knows. */
  count?: number | null;
  /** Keys of the fields to write. Default: every built-in field and every custom attribute. */
  columns?: readonly string[];
  signal?: AbortSignal;
}

export interface ExportedFile {
  file: Blob;
  /** How many customers are in it; `null`: the host made it, and nobody knows. */
  count: number | null;
}

/** ms from one showing of the progress to the next: to draw it takes longer than what it tells of. */
const PROGRESS = 100;

const CANCELLED = 'The export was cancelled';

/**
 * The selection as a CSV file, streamed from the source in batches; the page stays live and shows the progress. `null`:
 * the host vetoed. Rejects with a `CustomerSourceError`: `aborted` when the agent cancelled, `invalid` while the view
 * has conditions that are not applied, or the source's own.
 */
export async function exportCustomers(
  store: CustomersStore,
  options: ExportOptions = {},
): Promise<ExportedFile | null> {
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
  const known = options.selection ? options.count : state.page?.total;
  const total = 'ids' in selection ? selection.ids.length : (known ?? null);
  const cancel = (): void => {
    abort.abort();
  };
  store.showExport({done: 0, total, cancel});
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const outcome = await untilAborted(
      store.host.before('export', {selection, count: total}, signal),
      signal,
      CANCELLED,
    );
    if (outcome.kind === 'veto') return null;
    throwIfAborted(signal);
    if (outcome.kind === 'done') return {file: toBlob(outcome.result), count: total};
    let count = 0;
    const file = await exportCsv(scan(store, selection, signal), {
      fields: state.settings.fields,
      columns: options.columns,
      signal,
      onProgress: done => {
        count = done;
        timer ??= setTimeout(() => {
          timer = undefined;
          store.showExport({done: count, total, cancel});
        }, PROGRESS);
      },
    });
    return {file, count};
  } catch (error) {
    throw signal.aborted
      ? new CustomerSourceError('aborted', CANCELLED, {cause: signal.reason})
      : toCustomerSourceError(error);
  } finally {
    clearTimeout(timer);
    store.showExport(null);
  }
}

async function* scan(store: CustomersStore, selection: Selection, signal: AbortSignal): AsyncGenerator<Customer[]> {
  const batches = await store.ask(async source => source.scan?.(selection, {signal}));
  if (!batches) throw new CustomerSourceError('forbidden', 'This source has no scan()');
  const iterator = batches[Symbol.asyncIterator]();
  try {
    for (;;) {
      throwIfAborted(signal);
      const next = await untilAborted(iterator.next(), signal, CANCELLED);
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
