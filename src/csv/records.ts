import Papa from 'papaparse';
import {CustomerSourceError, toCustomerSourceError} from '../customers/index.js';
import {breather} from './slices.js';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a file is written. */
export interface CsvFormat {
  encoding: CsvEncoding;
  delimiter: string;
  newline: '\r\n' | '\n' | '\r';
  /** Whether the first line says nothing but the delimiter, as Excel's `sep=;` does. */
  hasPreface: boolean;
}

/** One record of a file. */
export interface CsvRecord {
  /** Counted from 1, which is the headings' record: the row that a spreadsheet shows. */
  row: number;
  cells: string[];
  /** Whether its quotes are broken, so that its cells may be cut wrongly. */
  isBroken: boolean;
}

export interface RecordOptions {
  signal?: AbortSignal;
  /** In bytes. */
  onProgress?(done: number, total: number): void;
}

/** Bytes read at a time: about 10 ms of parsing. */
const CHUNK = 1 << 17;
const HEAD = 1 << 16;
const DELIMITERS = [',', ';', '\t', '|'];

/**
 * Finds out how a file is written. Reads it whole, since bytes that are not UTF-8 may stand anywhere: then it is taken
 * for Windows-1252.
 *
 * @throws CustomerSourceError `invalid` for what is no text (a workbook, say) or is broken UTF-16
 */
export async function detectFormat(file: Blob, {signal}: RecordOptions = {}): Promise<CsvFormat> {
  const encoding = await detectEncoding(file, signal);
  // Half a character at the cut must not count as an error.
  const head = new TextDecoder(encoding).decode(await bytes(file, 0, HEAD), {stream: true});
  const [preface, said] = /^sep=([,;\t|])\r?\n/i.exec(head) ?? [];
  const text = preface ? head.slice(preface.length) : head;
  const newline = detectNewline(text);
  return {encoding, newline, delimiter: said ?? detectDelimiter(text, newline), hasPreface: preface !== undefined};
}

/**
 * The file's records in batches, the headings' among them, blank ones left out. At no time more than some hundred kB
 * of the file are held.
 *
 * @throws CustomerSourceError `aborted` once `signal` has fired; `unavailable` when the file cannot be read any more
 */
export async function* readRecords(
  file: Blob,
  {encoding, delimiter, newline, hasPreface}: CsvFormat,
  {signal, onProgress}: RecordOptions = {},
): AsyncGenerator<CsvRecord[]> {
  const breathe = breather(signal);
  const decoder = new TextDecoder(encoding, {fatal: encoding !== 'windows-1252'});
  const parser = new Papa.Parser({delimiter, newline});
  let rest = '';
  let row = 0;
  let size = CHUNK;
  for (let at = 0; ;) {
    const end = Math.min(at + size, file.size);
    const isLast = end === file.size;
    rest += decoder.decode(await bytes(file, at, end), {stream: !isLast});
    if (at === 0 && hasPreface) rest = rest.slice(rest.indexOf('\n') + 1);
    const {data, errors, meta} = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
    rest = rest.slice(meta.cursor);
    const broken = new Set(errors.map(error => error.row));
    const records = data.map((cells, index) => ({row: row + index + 1, cells, isBroken: broken.has(index)}));
    row += data.length;
    // A record longer than the chunk is parsed again from its start: with more at once, or it would take for ever.
    size = data.length ? CHUNK : size * 2;
    if (newline === '\n') records.forEach(withoutReturn);
    await breathe();
    yield records.filter(({cells}) => cells.some(cell => cell !== ''));
    onProgress?.(end, file.size);
    if (isLast) return;
    at = end;
  }
}

/** Lines may end in LF and in CRLF within one file. */
function withoutReturn({cells}: CsvRecord): void {
  const last = cells.at(-1);
  if (last?.endsWith('\r')) cells[cells.length - 1] = last.slice(0, -1);
}

async function detectEncoding(file: Blob, signal: AbortSignal | undefined): Promise<CsvEncoding> {
  const head = await bytes(file, 0, 1024);
  const [a, b, c, d] = head;
  if ((a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0)) {
    throw new CustomerSourceError('invalid', 'This is a workbook, not a CSV file: save it as CSV first');
  }
  const wide = wideEncoding(head);
  if (await canDecode(file, wide ?? 'utf-8', signal)) return wide ?? 'utf-8';
  if (wide) throw new CustomerSourceError('invalid', `The file begins as ${wide} and is broken`);
  return 'windows-1252';
}

/** UTF-16, by its mark or by the zeros that it puts beside each Latin letter. */
function wideEncoding(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  let even = 0;
  let odd = 0;
  head.forEach((byte, index) => {
    if (byte === 0 && index % 2) odd++;
    else if (byte === 0) even++;
  });
  if (odd > head.length * 0.3 && even < odd / 4) return 'utf-16le';
  return even > head.length * 0.3 && odd < even / 4 ? 'utf-16be' : undefined;
}

async function canDecode(file: Blob, encoding: CsvEncoding, signal: AbortSignal | undefined): Promise<boolean> {
  const breathe = breather(signal);
  const decoder = new TextDecoder(encoding, {fatal: true});
  for (let at = 0; at < file.size; at += CHUNK * 8) {
    await breathe();
    const chunk = await bytes(file, at, at + CHUNK * 8);
    try {
      decoder.decode(chunk, {stream: at + CHUNK * 8 < file.size});
    } catch {
      return false;
    }
  }
  return true;
}

async function bytes(file: Blob, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer());
  } catch (cause) {
    const {message} = toCustomerSourceError(cause);
    throw new CustomerSourceError('unavailable', `The file cannot be read: ${message}`, {cause});
  }
}

/** The first line end outside quotes; LF when both it and CRLF occur. */
function detectNewline(text: string): CsvFormat['newline'] {
  const plain = text.replace(/(^|[,;\t|\r\n])"(?:[^"]|"")*("|$)/g, '$1');
  if (/(^|[^\r])\n/.test(plain)) return '\n';
  return plain.includes('\r\n') ? '\r\n' : plain.includes('\r') ? '\r' : '\n';
}

/** The delimiter that cuts the first records into the most columns, and all of them alike. */
function detectDelimiter(text: string, newline: CsvFormat['newline']): string {
  let best = {delimiter: ',', score: 0};
  for (const delimiter of DELIMITERS) {
    const {data} = Papa.parse<string[]>(text, {delimiter, newline, preview: 20, skipEmptyLines: true});
    const columns = data[0]?.length ?? 0;
    const alike = data.filter(cells => cells.length === columns).length / data.length;
    const score = columns > 1 ? alike * columns : 0;
    if (score > best.score) best = {delimiter, score};
  }
  return best.delimiter;
}
