import type {CustomerImportRow, CustomField} from '../customers/index.js';
import {CustomerSourceError, throwIfAborted} from '../customers/index.js';
import {unguard} from './cells.js';
import {countryReader} from './countries.js';
import {isFullExport, mapHeadings} from './headings.js';
import type {CsvColumn} from './headings.js';
import {detectFormat, readRecords} from './records.js';
import type {CsvFormat, RecordOptions} from './records.js';
import {Notes} from './report.js';
import type {CsvReport} from './report.js';
import {planRows, readRow} from './rows.js';
import type {RowPlan} from './rows.js';
import {ColumnWatch} from './watch.js';

export interface CsvReadOptions extends RecordOptions {
  /** The time of the import, in ms since the epoch. Default: the clock. */
  now?: number;
  /** The host's custom fields: known by key and label, and read by their types. */
  fields?: readonly CustomField[];
  /** Labels of our fields in the shipped languages, by field key: headings may be these as well. */
  labels?: Readonly<Record<string, readonly string[]>>;
  /** BCP 47 tags: languages in which countries may be named. Default: those that the library ships. */
  languages?: readonly string[];
}

/** A file that was read through once: what was understood of it, and its rows for `upsertMany`. */
export interface OpenedCsv {
  mapping: CsvColumn[];
  report: CsvReport;
  /** Reads the file again, in batches. May be called any number of times. */
  rows(): AsyncIterable<CustomerImportRow[]>;
}

/** As {@link OpenedCsv}, with all rows at once. */
export interface CsvReading {
  mapping: CsvColumn[];
  report: CsvReport;
  rows: CustomerImportRow[];
}

/**
 * Opens a CSV file with customers, ours or another tool's: finds its encoding, delimiter and columns, and reads it
 * through to tell what would be imported. Big files are never held in memory.
 *
 * @throws CustomerSourceError `invalid` for what is no CSV, `unavailable` when the file cannot be read, `aborted`
 * @example
 * const csv = await openCustomersCsv(file);
 * await source.upsertMany(csv.rows);
 */
export async function openCustomersCsv(file: Blob | string, options: CsvReadOptions = {}): Promise<OpenedCsv> {
  throwIfAborted(options.signal);
  const blob = typeof file === 'string' ? new Blob([file]) : file;
  const format = await detectFormat(blob, options);
  const {columns, plan, report} = await survey(blob, format, options);
  return {
    mapping: columns,
    report,
    rows: () => read(blob, format, plan, new Notes(), {signal: options.signal}),
  };
}

/** {@link openCustomersCsv} for a file that is small enough to be held whole. */
export async function readCustomersCsv(file: Blob | string, options: CsvReadOptions = {}): Promise<CsvReading> {
  const {mapping, report, rows} = await openCustomersCsv(file, options);
  const all: CustomerImportRow[] = [];
  for await (const batch of rows()) for (const row of batch) all.push(row);
  return {mapping, report, rows: all};
}

/**
 * Reads the file through. What only the whole file can tell (how a column writes its days, whether its ids are mere
 * numbers, whether it holds anything) is known afterwards: if that changes the reading, it is read through once more.
 */
async function survey(
  file: Blob,
  format: CsvFormat,
  options: CsvReadOptions,
): Promise<{columns: CsvColumn[]; plan: RowPlan; report: CsvReport}> {
  const headings = await readHeadings(file, format, options);
  const {now = Date.now(), fields = [], languages = ['en', 'ar']} = options;
  const context = {now, country: countryReader(languages), isOwn: isFullExport(headings)};
  const mapped = mapHeadings(headings, options);
  const watch = new ColumnWatch(mapped, fields);

  let plan = planRows(mapped, [], fields, context);
  let notes = new Notes();
  await drain(read(file, format, plan, notes, options, watch));
  const {columns, orders} = watch.settled();
  if (orders.some(Boolean) || columns.some((column, index) => column !== mapped[index])) {
    plan = planRows(columns, orders, fields, context);
    notes = new Notes();
    await drain(read(file, format, plan, notes, options));
  }
  return {columns, plan, report: notes.report(format.encoding, format.delimiter)};
}

async function readHeadings(file: Blob, format: CsvFormat, {signal}: CsvReadOptions): Promise<string[]> {
  for await (const [first] of readRecords(file, format, {signal})) {
    if (first) return first.cells.map(cell => unguard(cell).trim());
  }
  throw new CustomerSourceError('invalid', 'The file is empty');
}

async function* read(
  file: Blob,
  format: CsvFormat,
  plan: RowPlan,
  notes: Notes,
  options: RecordOptions,
  watch?: ColumnWatch,
): AsyncGenerator<CustomerImportRow[]> {
  let isHeading = true;
  for await (const records of readRecords(file, format, options)) {
    if (isHeading && records.shift()) isHeading = false;
    const rows: CustomerImportRow[] = [];
    for (const record of records) {
      watch?.see(record);
      const row = readRow(record, plan, notes);
      if (row) rows.push(row);
    }
    if (rows.length) yield rows;
  }
}

async function drain(batches: AsyncIterable<unknown>): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  while (!(await iterator.next()).done);
}
