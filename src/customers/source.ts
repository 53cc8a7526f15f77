import type {ActivityEntry, Agent, Customer, CustomerDraft, CustomerImportRow, CustomerPatch} from './customer.js';
import type {CustomerQuery, CustomerTab, Operator, Sort, ViewContext} from './query.js';
import type {Selection} from './selection.js';

export interface SourceOptions {
  signal?: AbortSignal;
}

export interface BulkOptions extends SourceOptions {
  onProgress?(done: number, total: number): void;
  /** Say what would happen, change nothing. */
  dryRun?: boolean;
  /** How many were confirmed. If more match now: `conflict`, nothing changed. */
  expected?: number;
  /** Who acts: told by `history` and `recentActs`. */
  by?: Agent | null;
}

/**
 * Why rows were left out: one entry a code, with a few of them by name (`label`: name, else email, else id). The
 * built-in sources say `already-suspended`, `not-suspended`, `not-found`, `no-longer-matches` (it was selected by a query
 * and has changed meanwhile), `edited` (an undo would lose what was changed since) and `duplicate-email` (an undo would
 * bring back a taken email). An undo says `not-found` of whoever has been removed since; all that it leaves out stays
 * undoable.
 */
export type Reasons = {code: string; count: number; sample: {id: string; label: string}[]}[];

export interface BulkResult {
  changed: number;
  skipped: Reasons;
  failed: Reasons;
  /** Token for {@link CustomerSource.undo}. */
  undo?: string;
}

/** An act that can be undone. */
export interface RecentAct {
  /** Token for {@link CustomerSource.undo}. */
  undo: string;
  kind: 'suspend' | 'unsuspend' | 'delete' | 'update';
  /** ms since the epoch. */
  at: number;
  by: Agent | null;
  changed: number;
  /** A few of them by name, as in {@link Reasons}. */
  sample: {id: string; label: string}[];
}

export interface UpdateOptions extends SourceOptions {
  /** If the stored version is another: `conflict`, with `current`. */
  ifVersion?: string;
  /** Who edits: told by `recentActs`. */
  by?: Agent | null;
  /** Called before `update` resolves by a source that can undo the edit, with the token for {@link CustomerSource.undo}. */
  onUndo?(token: string): void;
}

export interface ImportFailure {
  /** 1-based number of the row in the file. */
  row: number;
  code: string;
  message: string;
}

export interface ImportReport {
  created: number;
  updated: number;
  /** Rows that matched a customer and changed nothing. */
  unchanged: number;
  failed: ImportFailure[];
  /** Whether an abort ended it before the last row; what was done stands. */
  aborted: boolean;
}

/** What a source can do beyond having a method for it. Default: everything it has a method for. */
export interface Capabilities {
  /** Names of the acts it offers, as in `Permissions`. */
  actions?: string[];
  /** Fields it can sort by. */
  sort?: string[];
  /** Operators it can apply, by field. */
  filters?: Record<string, Operator[]>;
  search?: boolean;
  /** `own`: it orders texts by rules of its own instead of `Intl.Collator`. */
  collation?: 'own';
}

export interface ListRequest {
  query: CustomerQuery;
  context: ViewContext;
  /** Whether `tabs` is asked for. */
  counts: boolean;
  cursor?: string;
}

export interface ListResult {
  customers: Customer[];
  /** The page actually given: the last one, past the end. */
  page: number;
  hasMore: boolean;
  next?: string;
  previous?: string;
  /** How many match; `null`: not known. */
  total: number | null;
  /** How many there would be in each tab under the same search and filters. */
  tabs?: Record<CustomerTab, number | null>;
  /** The source's clock, in ms since the epoch. */
  now?: number;
}

export interface SourceChange {
  kind: 'created' | 'updated' | 'removed' | 'activity' | 'reset';
  /** `null`: any. */
  ids: string[] | null;
}

/** An event in a customer's suspension history. */
export interface HistoryEntry {
  at: number;
  kind: 'suspended' | 'unsuspended' | 'ended';
  by: Agent | null;
  until?: number | null;
  reason?: string | null;
}

/** A conversation that the source knows of. */
export interface ConversationSummary {
  id: string;
  subject: string | null;
  at: number;
  url?: string;
}

/** A view saved under a name. */
export interface SavedView {
  id: string;
  name: string;
  query: CustomerQuery;
}

/**
 * Where customers come from and go to. Methods that are absent are not offered. Every rejection is a
 * `CustomerSourceError`, known by `name` and `code`; any other is wrapped. The meaning of a query is that of `matches`
 * and `compare`; `customerSourceCases` holds a source to it.
 */
export interface CustomerSource {
  readonly capabilities?: Capabilities;
  /** One page, with the total and the tab counts of the same snapshot. */
  list(request: ListRequest, options?: SourceOptions): Promise<ListResult>;
  get(id: string, options?: SourceOptions): Promise<Customer | null>;
  create?(draft: CustomerDraft, options?: SourceOptions): Promise<Customer>;
  update?(id: string, patch: CustomerPatch, options?: UpdateOptions): Promise<Customer>;
  suspend?(
    selection: Selection,
    details: {until: number | null; reason: string | null; by?: Agent | null},
    options?: BulkOptions,
  ): Promise<BulkResult>;
  unsuspend?(selection: Selection, options?: BulkOptions): Promise<BulkResult>;
  remove?(selection: Selection, options?: BulkOptions): Promise<BulkResult>;
  /**
   * Puts back each row's own old values, its version too; a row edited since is skipped and named. A token that nobody
   * knows, or that has been used: `not-found`.
   */
  undo?(token: string, options?: BulkOptions): Promise<BulkResult>;
  /** The last 20 acts that can still be undone, of whatever page or agent, the newest first. */
  recentActs?(options?: SourceOptions): Promise<RecentAct[]>;
  merge?(
    sourceId: string,
    targetId: string,
    keep: Partial<Customer>,
    options?: SourceOptions,
  ): Promise<{customer: Customer; undo?: string}>;
  /** Creates or updates, matched by id, then by email. `null` leaves the stored value. */
  upsertMany?(rows: () => AsyncIterable<CustomerImportRow[]>, options?: BulkOptions): Promise<ImportReport>;
  /** Each selected customer once, in order, in batches. */
  scan?(selection: Selection, options?: SourceOptions & {sort?: Sort}): AsyncIterable<Customer[]>;
  count?(query: CustomerQuery, context: ViewContext, options?: SourceOptions): Promise<number>;
  /** The newest first, at most 500. */
  activity?(id: string, options?: SourceOptions): Promise<ActivityEntry[]>;
  history?(id: string, options?: SourceOptions): Promise<HistoryEntry[]>;
  conversations?(id: string, options?: SourceOptions): Promise<ConversationSummary[]>;
  listViews?(options?: SourceOptions): Promise<SavedView[]>;
  saveView?(view: SavedView, options?: SourceOptions): Promise<void>;
  deleteView?(id: string, options?: SourceOptions): Promise<void>;
  /**
   * Appends to the activity (the newest 500 are kept), `pageVisits` + 1, `lastActiveAt` = the later, `returning` = true
   * after a pause of 30 minutes; `version` untouched. `at` in ms since the epoch.
   */
  recordVisit?(
    who: {id: string} | {visitor: CustomerDraft},
    visit: {at: number; url: string; title: string | null},
    options?: SourceOptions,
  ): Promise<Customer>;
  /** `lastActiveAt` only: the later of the stored one and `at` (ms since the epoch). */
  heartbeat?(id: string, at: number): Promise<void>;
  /** Tells of each change, of this tab and of others. Returns the end of the subscription. */
  subscribe?(listener: (change: SourceChange) => void, onError?: (error: unknown) => void): () => void;
  close?(): void;
}
