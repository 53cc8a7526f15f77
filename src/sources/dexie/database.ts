import {Dexie} from 'dexie';
import type {Table} from 'dexie';
import {toCustomer} from '../../customers/index.js';
import type {ActivityEntry, Customer, SavedView, SourceChange} from '../../customers/index.js';
import type {Act, StoredEntry, Undoable} from '../acts.js';
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

/**
 * Who is in the tabs that a date does not decide, and most of whom one decides: to count those takes as long as there are
 * any. Changes in the transaction of each write.
 */
export interface Totals {
  all: number;
  verified: number;
  visitors: number;
  /** Suspended for good. Absent until something is written, as {@link recent}. */
  endless?: number;
  /** Who was active at `since` (ms since the epoch) or later. */
  recent?: {since: number; count: number};
}

/** A change that other tabs can read up on, numbered without gaps. */
export interface JournalEntry extends SourceChange {
  seq?: number;
}

/** A deleted customer, and which batch of which act deleted them. */
export interface DeletedRow {
  id: string;
  /** ms since the epoch. */
  at: number;
  token: string;
  part: string;
  customer: Customer;
}

/** An act that can be undone. */
export type ActRow = Act & {token: string};

/** One batch of an act, in one record: `id` is the batch's number, so that they are read in order. */
export interface UndoRow {
  token: string;
  id: string;
  /** What the batch changed; those whom it deleted are in `deleted`. */
  rows: Undoable[];
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
  /** The acts that can be undone, in the order of their tokens, and each one's old values. */
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
  declare readonly history: Table<StoredEntry, number>;
  declare readonly deleted: Table<DeletedRow, string>;
  declare readonly acts: Table<ActRow, string>;
  declare readonly undo: Table<UndoRow, [string, string]>;
  declare readonly views: Table<SavedView, string>;
  declare readonly journal: Table<JournalEntry, number>;
  declare readonly meta: Table<Totals, 'totals'>;

  /** @param now the clock, ms since the epoch */
  constructor(
    name: string,
    readonly now: () => number = Date.now,
  ) {
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
