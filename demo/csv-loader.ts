import {openCustomersCsv, type OpenedCsv} from '../src/csv/index.js';
import type {CustomerImportRow, ImportReport} from '../src/index.js';
import {source} from './database.js';
import {change, desk, reason, toast} from './desk.js';
import {FIELDS, FILE_ATTRIBUTE} from './people/attributes.js';
import {t} from './texts/index.js';

/** Where the loading of a file is: each stage is one picture of the dialog. */
export type CsvStage =
  | {at: 'choose'; problem: string}
  | {at: 'reading'; file: string; done: number; total: number; cancel(): void}
  | {at: 'understood'; file: string; csv: OpenedCsv}
  | {at: 'importing'; file: string; done: number; total: number; cancel(): void}
  | {at: 'done'; file: string; report: ImportReport};

export function openLoader(): void {
  change({csv: {at: 'choose', problem: ''}, isMenuOpen: false});
}

/** Closes the dialog; what is being read or imported is stopped. */
export function closeLoader(): void {
  const {csv} = desk;
  if (csv && 'cancel' in csv) csv.cancel();
  change({csv: null});
}

/** Reads a file through, without storing anything. */
export async function readFile(file: File): Promise<void> {
  const abort = new AbortController();
  const stage = (done: number): CsvStage => ({
    at: 'reading',
    file: file.name,
    done,
    total: file.size,
    cancel: () => {
      abort.abort();
    },
  });
  change({csv: stage(0)});
  try {
    const csv = await openCustomersCsv(file, {
      fields: FIELDS,
      signal: abort.signal,
      onProgress: done => {
        if (desk.csv?.at === 'reading') change({csv: stage(done)});
      },
    });
    if (desk.csv?.at === 'reading') change({csv: {at: 'understood', file: file.name, csv}});
  } catch (error) {
    if (abort.signal.aborted) return;
    change({csv: {at: 'choose', problem: t('csvFailed', {why: reason(error)})}});
  }
}

/** Stores the people of a file that was read. */
export async function importFile({file, csv}: {file: string; csv: OpenedCsv}): Promise<void> {
  const abort = new AbortController();
  const stage = (done: number): CsvStage => ({
    at: 'importing',
    file,
    done,
    total: csv.report.people,
    cancel: () => {
      abort.abort();
    },
  });
  change({csv: stage(0)});
  try {
    const report = await source.upsertMany(() => labelled(csv.rows(), file), {
      signal: abort.signal,
      onProgress: done => {
        if (desk.csv) change({csv: stage(done)});
      },
    });
    if (desk.csv) change({csv: {at: 'done', file, report}});
    else if (report.aborted) toast(t('csvStopped'));
  } catch (error) {
    if (desk.csv) change({csv: {at: 'choose', problem: t('csvImportFailed', {why: reason(error)})}});
  }
}

/** Says with each person where they came from: that is how they are found again. */
async function* labelled(
  batches: AsyncIterable<CustomerImportRow[]>,
  file: string,
): AsyncGenerator<CustomerImportRow[]> {
  for await (const batch of batches) {
    yield batch.map(row => ({...row, attributes: {...row.attributes, [FILE_ATTRIBUTE]: file}}));
  }
}
