import Papa from 'papaparse';
import {ATTRIBUTE_PREFIX, FIELDS, findField, isKnownField, readField} from '../customers/index.js';
import type {Customer, CustomField, FieldKind} from '../customers/index.js';
import {toCell} from './cells.js';

export interface CsvWriterOptions {
  /** The host's custom fields: their attributes come first, and their dates are written as dates. */
  fields?: readonly CustomField[];
  /** Only these fields, in this order; what is no field is left out. Default: every built-in field and attribute. */
  columns?: readonly string[];
  /** Without `columns`: keys of attributes that nobody declared, in the order of their columns. */
  attributeKeys?: readonly string[];
}

/** Turns customers into CSV text. */
export interface CsvWriter {
  /** BOM and headings. */
  readonly header: string;
  /** The customers' records, each with its final CRLF. */
  rows(customers: readonly Customer[]): string;
}

export const NEWLINE = '\r\n';

/**
 * A writer of the library's CSV: UTF-8 with BOM, CRLF, RFC 4180, formula guard.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function createCsvWriter({fields = [], columns, attributeKeys = []}: CsvWriterOptions = {}): CsvWriter {
  const keys = columns ?? allColumns(fields, attributeKeys);
  const written = keys.filter(isKnownField).map(key => {
    const field = findField(key, fields);
    return {key, heading: field?.csv ?? key, kind: field?.kind};
  });
  return {
    header: csvHeader(written.map(column => column.heading)),
    rows: customers => csvLines(customers.map(customer => cells(customer, written))),
  };
}

/** BOM, headings and CRLF. */
export function csvHeader(headings: readonly string[]): string {
  return `\ufeff${csvLines([headings])}`;
}

/** Records as they stand in the file: quoted where they must be, each with its final CRLF. */
export function csvLines(records: readonly (readonly string[])[]): string {
  if (!records.length) return '';
  // A lone empty cell would be an empty line, which readers skip: quoted it is a record.
  const quotes = records[0]?.length === 1;
  return Papa.unparse(records as string[][], {newline: NEWLINE, quotes}) + NEWLINE;
}

function allColumns(fields: readonly CustomField[], attributeKeys: readonly string[]): string[] {
  const attributes = new Set([...fields.map(field => field.key), ...attributeKeys]);
  return [...FIELDS.map(field => field.key), ...Array.from(attributes, key => ATTRIBUTE_PREFIX + key)];
}

function cells(customer: Customer, columns: readonly {key: string; kind: FieldKind | undefined}[]): string[] {
  return columns.map(({key, kind}) => toCell(readField(customer, key), kind));
}
