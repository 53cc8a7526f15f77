import {FIELDS, validateDraft} from '../customers/index.js';
import type {
  AttributeValue,
  Browser,
  CustomField,
  Customer,
  CustomerImportRow,
  Device,
  Platform,
} from '../customers/index.js';
import {splitList} from './cells.js';
import {parseDate} from './dates.js';
import type {DayOrder} from './dates.js';
import type {NamePart} from './headings.js';
import type {CsvProblemCode} from './report.js';

/** A row in the making: fields that stand in several columns are put together at its end. */
export interface RowDraft {
  row: CustomerImportRow;
  suspension: {since?: number; until?: number; reason?: string; byId?: string; byName?: string};
  name: Partial<Record<NamePart, string>>;
}

/** What the reading of one cell may need. */
export interface CellContext {
  country(text: string): string | null;
  order: DayOrder | undefined;
  /** Whether the file is a full export of ours: its texts are taken to the letter. */
  isOwn: boolean;
}

/** Puts a cell's text into the row, or says why not. */
export type ReadCell = (draft: RowDraft, text: string, context: CellContext) => CsvProblemCode | undefined;

/**
 * What other tools write for no country: nothing is lost when it is read as an empty cell. Of countries alone, for
 * people and cities may be called None or Null. Not `NA`, which is Namibia's code.
 */
const NO_COUNTRY = /^\s*(#?n\/a|#na|n\.\s?a\.?|[-–—]+|null|none)\s*$/i;

/** How to read each built-in field's cells, by its key. */
export const READ_CELL: Readonly<Record<string, ReadCell>> = {
  id: text('id'),
  name: text('name'),
  email: checked('email', 'email'),
  avatarUrl: checked('avatarUrl', 'url'),
  verified: yesNo('verified'),
  anonymous: yesNo('anonymous'),
  country({row}, cell, {country}) {
    if (NO_COUNTRY.test(cell)) return undefined;
    const code = country(cell);
    if (code === null) return 'country';
    row.country = code;
    return undefined;
  },
  city: text('city'),
  timeZone({row}, cell, {isOwn}) {
    if (!isOwn && !isTimeZone(cell)) return 'time-zone';
    row.timeZone = cell;
    return undefined;
  },
  language({row}, cell, {isOwn}) {
    const tag = isOwn ? cell : cell.replace(/_/g, '-');
    if (!isOwn && !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return 'language';
    row.language = tag;
    return undefined;
  },
  ipAddress: text('ipAddress'),
  browser: choice<Browser>(
    'browser',
    {'google chrome': 'chrome', 'mobile safari': 'safari', 'microsoft edge': 'edge', 'mozilla firefox': 'firefox'},
    (row, value) => (row.browser = value),
  ),
  device: choice<Device>(
    'device',
    {
      computer: 'desktop',
      laptop: 'desktop',
      pc: 'desktop',
      mobile: 'phone',
      'mobile phone': 'phone',
      smartphone: 'phone',
    },
    (row, value) => (row.device = value),
  ),
  platform: choice<Platform>(
    'platform',
    {mac: 'macos', 'mac os': 'macos', 'mac os x': 'macos', 'os x': 'macos', ipados: 'ios', 'iphone os': 'ios'},
    (row, value) => (row.platform = value),
  ),
  createdAt: time(({row}, at) => (row.createdAt = at)),
  lastActiveAt: time(({row}, at) => (row.lastActiveAt = at)),
  pageVisits: amount('pageVisits'),
  conversations: amount('conversations'),
  returning: yesNo('returning'),
  suspendedSince: time(({suspension}, at) => (suspension.since = at)),
  suspendedUntil: time(({suspension}, at) => (suspension.until = at)),
  suspensionReason: ({suspension}, cell) => void (suspension.reason = cell),
  suspendedById: ({suspension}, cell) => void (suspension.byId = cell),
  suspendedBy: ({suspension}, cell) => void (suspension.byName = cell),
};

/** An attribute's value from its text: by the declared type, or the text itself. */
export function readAttributeCell(
  cell: string,
  field: CustomField | undefined,
  order: DayOrder | undefined,
): {value: AttributeValue; problem?: CsvProblemCode} {
  switch (field?.type) {
    case 'number':
      return orText(cell, readNumber(cell), 'number');
    case 'boolean':
      return orText(cell, readYesNo(cell), 'boolean');
    case 'list':
      return {value: splitList(cell)};
    case 'date': {
      const at = parseDate(cell, order);
      return at === 'unclear' ? {value: cell, problem: 'date-order'} : orText(cell, at, 'date');
    }
    default:
      return {value: cell};
  }
}

function orText(cell: string, value: AttributeValue, problem: CsvProblemCode) {
  return value === null ? {value: cell, problem} : {value};
}

function text(key: 'id' | 'name' | 'city' | 'ipAddress'): ReadCell {
  return ({row}, cell) => void (row[key] = cell);
}

function checked(key: 'email' | 'avatarUrl', problem: CsvProblemCode): ReadCell {
  return ({row}, cell) => {
    if (validateDraft({[key]: cell}).problems[key]) return problem;
    row[key] = cell.trim();
    return undefined;
  };
}

function yesNo(key: 'verified' | 'anonymous' | 'returning'): ReadCell {
  return ({row}, cell) => {
    const value = readYesNo(cell);
    if (value === null) return 'boolean';
    row[key] = value;
    return undefined;
  };
}

function amount(key: 'pageVisits' | 'conversations'): ReadCell {
  return ({row}, cell) => {
    const value = readNumber(cell);
    if (value === null || value < 0) return 'number';
    row[key] = value;
    return undefined;
  };
}

function time(set: (draft: RowDraft, at: number) => void): ReadCell {
  return (draft, cell, {order}) => {
    const at = parseDate(cell, order);
    if (at === null) return 'date';
    if (at === 'unclear') return 'date-order';
    set(draft, at);
    return undefined;
  };
}

/** An unknown one is `other` where the field has that, and is reported all the same, for its own name is lost there. */
function choice<T extends string>(
  key: 'browser' | 'device' | 'platform',
  aliases: Readonly<Record<string, T>>,
  set: (row: Partial<Customer>, value: T) => void,
): ReadCell {
  const choices = FIELDS.find(field => field.key === key)?.choices ?? [];
  const isChoice = (value: string): value is T => choices.includes(value);
  return ({row}, cell) => {
    const wanted = cell.trim().toLowerCase();
    const value = Object.hasOwn(aliases, wanted) ? aliases[wanted] : wanted;
    if (value !== undefined && isChoice(value)) {
      set(row, value);
      return undefined;
    }
    if (isChoice('other')) set(row, 'other' as T);
    return 'choice';
  };
}

function readNumber(cell: string): number | null {
  const trimmed = cell.trim();
  return /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(trimmed) && Number.isFinite(Number(trimmed))
    ? Number(trimmed)
    : null;
}

function readYesNo(cell: string): boolean | null {
  const trimmed = cell.trim().toLowerCase();
  if (/^(true|yes|y|1)$/.test(trimmed)) return true;
  return /^(false|no|n|0)$/.test(trimmed) ? false : null;
}

const timeZones = new Map<string, boolean>();

function isTimeZone(name: string): boolean {
  let known = timeZones.get(name);
  if (known === undefined) {
    try {
      known = Boolean(new Intl.DateTimeFormat('en', {timeZone: name}));
    } catch {
      known = false;
    }
    timeZones.set(name, known);
  }
  return known;
}
