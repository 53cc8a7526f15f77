export {exportCsv} from './export.js';
export type {CsvExportOptions} from './export.js';
export type {CsvColumn} from './headings.js';
export {openCustomersCsv, readCustomersCsv} from './read.js';
export type {CsvReading, CsvReadOptions, OpenedCsv} from './read.js';
export type {CsvEncoding} from './records.js';
export type {CsvDefault, CsvProblem, CsvProblemCode, CsvReport} from './report.js';
export {createCsvWriter, csvHeader} from './write.js';
export type {CsvWriter, CsvWriterOptions} from './write.js';
