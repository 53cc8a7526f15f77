import {Dexie} from 'dexie';
import type {Table} from 'dexie';
import {toCustomer} from '../../customers/index.js';
import type {
  ActivityEntry,
  BulkResult,
  Customer,
  HistoryEntry,
  SavedView,
  SourceChange,
} from '../../customers/index.js';
import {emailKeyOf} from '../stored.js';

export type Kind = 'verified' | 'visitor' | 'contact';

/** What IndexedDB can index of a customer: neither booleans nor `null`. */
interface DerivedKeys {
  kind: Kind;
  /** `lastActiveAt`, the unknown before all others. */
  activeKey: number;
  /** Absent without an email. */
  emailKey?: string;
  /** When the suspension ends, `Infinity` is never. Absent without one. */
  suspendedKey?: number;
}

export type Row = Customer & DerivedKeys;

/** Who is in the tabs that a date does not decide. Changes in the transaction of each write. */
export interface Totals {
  all: number;
  verified: number;
  visitors: number;
}

/** A change that other tabs can read up on, numbered without gaps. */
export interface JournalEntry extends SourceChange {
  seq?: number;
}

/**
 * Version 1 holds all that acting on customers needs as well (restoring, undoing, history, saved views), so that this
 * comes without a migration. IndexedDB orders equal keys by id, and backwards with `prev`: the tie rule of `compare`.
 */
const SCHEMA = {
  customers:
    'id, &emailKey, activeKey, createdAt, pageVisits, conversations, suspendedKey,' +
    '[kind+activeKey], [kind+createdAt], [kind+pageVisits], [kind+conversations]',
  activity: '++, [id+at]',
  history: '++, [id+at]',
  /** Restorable for 30 days. */
  deleted: 'id, at',
  /** The acts that can be undone, and each one's rows as they were. */
  acts: 'token, at',
  undo: '[token+id]',
  views: 'id',
  journal: '++seq',
  meta: '',
};

/** The tables of one database. Nothing is opened before the first use. */
export class CustomerDatabase extends Dexie {
  declare readonly customers: Table<Row, string>;
  declare readonly activity: Table<ActivityEntry & {id: string}, number>;
  declare readonly history: Table<HistoryEntry & {id: string}, number>;
  declare readonly deleted: Table<{id: string; at: number; customer: Customer}, string>;
  declare readonly acts: Table<{token: string; at: number; result: BulkResult}, string>;
  declare readonly undo: Table<{token: string; id: string; before: Customer; version: string}, [string, string]>;
  declare readonly views: Table<SavedView, string>;
  declare readonly journal: Table<JournalEntry, number>;
  declare readonly meta: Table<Totals, 'totals'>;

  constructor(name: string) {
    super(name, {cache: 'disabled'});
    this.version(1).stores(SCHEMA);
  }
}

/** The customer with its derived keys, ready to be stored. */
export function toRow(customer: Customer): Row {
  const {suspension} = customer;
  const emailKey = emailKeyOf(customer.email);
  return {
    ...customer,
    kind: kindOf(customer),
    activeKey: customer.lastActiveAt ?? -Infinity,
    ...(emailKey !== null && {emailKey}),
    ...(suspension && {suspendedKey: suspension.until ?? Infinity}),
  };
}

/** The customers of stored rows, without the derived keys; what somebody else spoilt is made usable or left out. */
export function fromRows(rows: (Row | undefined)[]): Customer[] {
  return rows.map(fromRow).filter(customer => customer !== null);
}

/** The customer of a stored row, `null` where there is none. */
export function fromRow(row: Row | undefined): Customer | null {
  if (!row) return null;
  const {kind: _kind, activeKey: _active, emailKey: _email, suspendedKey: _suspended, ...customer} = row;
  return toCustomer(customer);
}

export function kindOf({verified, anonymous}: Customer): Kind {
  return verified ? 'verified' : anonymous ? 'visitor' : 'contact';
}
