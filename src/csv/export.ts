import Papa from 'papaparse';
import {throwIfAborted} from '../customers/index.js';
import type {Customer, CustomField} from '../customers/index.js';
import {breather} from './slices.js';
import {createCsvWriter, csvLines, NEWLINE} from './write.js';
import type {CsvWriter} from './write.js';

export interface CsvExportOptions {
  fields?: readonly CustomField[];
  /** Only these fields, in this order. Default: every built-in field and every attribute, declared or not. */
  columns?: readonly string[];
  signal?: AbortSignal;
  /** Told how many customers are written so far. */
  onProgress?(done: number): void;
}

/** Customers written without a pause: some ms, on slow machines too. */
const SLICE_ROWS = 250;

/** Characters held as text until the browser is given them, which takes a ms or two each time. */
const PART_LENGTH = 500_000;

/**
 * Streams customers into a CSV file, a batch at a time, and gives the page a turn in between. Nothing is lost in a full
 * export: attributes that nobody declared get columns of their own as they are met, after the declared ones. Batches
 * already written by then are filled up with empty cells at the end, so that `batches` is read only once.
 *
 * @throws CustomerSourceError `aborted` once `signal` has fired; whatever `batches` throws
 */
export async function exportCsv(
  batches: AsyncIterable<readonly Customer[]>,
  {fields = [], columns, signal, onProgress}: CsvExportOptions = {},
): Promise<Blob> {
  const breathe = breather(signal);
  const declared = new Set(fields.map(field => field.key));
  const found = new Set<string>();
  // Blobs, as the browser may keep those out of memory.
  const parts: {records: Blob; keys: number}[] = [];
  let records = '';
  let writer = createCsvWriter({fields, columns});
  let done = 0;
  const endPart = (keys = found.size): void => {
    if (records) parts.push({records: new Blob([records]), keys});
    records = '';
  };

  throwIfAborted(signal);
  for await (const batch of batches) {
    for (let start = 0; start < batch.length; start += SLICE_ROWS) {
      await breathe();
      const slice = batch.slice(start, start + SLICE_ROWS);
      const keys = found.size;
      if (!columns && addKeys(slice, declared, found)) {
        endPart(keys);
        writer = createCsvWriter({fields, attributeKeys: [...found]});
      }
      records += writer.rows(slice);
      if (records.length > PART_LENGTH) endPart();
      onProgress?.((done += slice.length));
    }
    throwIfAborted(signal);
  }
  endPart();
  return file(writer, parts, found.size, breathe);
}

/** Whether the customers have attributes beyond those known; these are then in `found`. */
function addKeys(customers: readonly Customer[], declared: ReadonlySet<string>, found: Set<string>): boolean {
  const before = found.size;
  for (const {attributes} of customers) {
    for (const [key, value] of Object.entries(attributes)) if (value !== null && !declared.has(key)) found.add(key);
  }
  return found.size > before;
}

async function file(
  {header}: CsvWriter,
  parts: readonly {records: Blob; keys: number}[],
  keys: number,
  breathe: () => Promise<void>,
): Promise<Blob> {
  const content: BlobPart[] = [header];
  for (const part of parts) {
    await breathe();
    content.push(part.keys === keys ? part.records : filledUp(await part.records.text(), keys - part.keys));
  }
  return new Blob(content, {type: 'text/csv;charset=utf-8'});
}

function filledUp(records: string, missing: number): string {
  const blank = Array<string>(missing).fill('');
  const {data} = Papa.parse<string[]>(records.slice(0, -NEWLINE.length), {delimiter: ',', newline: NEWLINE});
  return csvLines(data.map(cells => [...cells, ...blank]));
}
