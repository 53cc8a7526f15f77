import {NOBODY, type Selected} from './selected.js';
import {
  DEFAULT_COLUMNS,
  DEFAULT_QUERY,
  type Agent,
  type Customer,
  type CustomerQuery,
  type CustomerSourceError,
  type CustomerTab,
  type CustomField,
  type FilterCondition,
  type RecentAct,
  type Selection,
  type ViewContext,
} from '../customers/index.js';

export type Act =
  'view' | 'converse' | 'create' | 'update' | 'suspend' | 'delete' | 'merge' | 'import' | 'export' | 'impersonate';

/** The acts on a selection. */
export type BulkAct = 'suspend' | 'unsuspend' | 'delete';

/**
 * What can be offered: `unsuspend` goes with the permission to suspend, where the source can; `recent` is to see the last
 * acts, where the source tells them and the agent may do some.
 */
export type OfferedAct = Act | BulkAct | 'recent';

/** What the agent may do. They hide; the source decides. */
export type Permissions = Record<Act, boolean>;

/** An item of the host's own in the row menu and, with `bulk`, in the bulk bar. */
export interface CustomerAction {
  id: string;
  label: string;
  bulk?: boolean;
}

/** Content of the host's own for a column: text, or a node that the table adopts. */
export type CellRenderer = (customer: Customer) => string | Node;

/** What the host has set on the page. */
export interface Settings {
  permissions: Permissions;
  agent: Agent | null;
  fields: readonly CustomField[];
  columns: readonly string[];
  cells: Readonly<Record<string, CellRenderer>>;
  actions: readonly CustomerAction[];
  /** Seconds since the last activity that count as online. */
  activeWindow: number;
  /** Address templates with `{id}`; empty: none. */
  profileHref: string;
  conversationHref: string;
  impersonateHref: string;
  /** What suspension does, in the host's words; empty: in ours. */
  suspensionHint: string;
  /** Reasons to choose from; empty: ours. */
  suspensionReasons: readonly string[];
  /** Whether the keys of the page that are one sign are turned off. */
  noShortcuts: boolean;
  /** BCP 47 tag of texts, formats and collation. */
  locale: string;
  /** IANA name: where a day begins. */
  timeZone: string;
}

/**
 * - `waiting`: no source yet
 * - `first-load`: nothing to show yet, the first page is on its way
 * - `ready`: what is shown is what was asked for
 * - `refreshing`: the last good page stays while the next is on its way
 * - `failed`: the last request failed; the last good page, if any, stays
 * - `offline`: the same, for want of a connection; asked again when it is back
 */
export type Status = 'waiting' | 'first-load' | 'ready' | 'refreshing' | 'failed' | 'offline';

export type TabCounts = Record<CustomerTab, number | null>;

/** One page as the source gave it. */
export interface LoadedPage {
  customers: readonly Customer[];
  /** What was asked, with the page actually given. */
  query: CustomerQuery;
  context: ViewContext;
  hasMore: boolean;
  total: number | null;
  tabs: TabCounts;
  /** When it came, in ms since the epoch, by this machine's clock. */
  at: number;
}

/** What a running export has done so far. `total` is `null` where the source knows none. */
export interface ExportProgress {
  done: number;
  total: number | null;
  cancel(): void;
}

/** An act that this page can undo. */
export interface UndoableAct extends Omit<RecentAct, 'undo'> {
  /** Token for the source's `undo`; `null` where {@link revert} does it. */
  undo: string | null;
  /** Puts an edit back for a source that has no token for it. */
  revert?(): Promise<void>;
}

/** A short message about an act, shown until it is dismissed or replaced. `working`: it is still going on. */
export interface Notice {
  kind: 'success' | 'error' | 'working';
  text: string;
  /** Below it, for example who was left out. */
  more?: string;
  /** How far it is. */
  progress?: {done: number; total: number};
  /** A way on, for example to try again. */
  button?: {label: string; run(): void};
  /** Offers to undo this, as long as it can be. */
  undo?: UndoableAct;
  /** What the source said itself, in whatever language. */
  detail?: string;
}

/** What the page knows right now. Replaced as a whole with each change, never mutated. */
export interface CustomersState {
  settings: Settings;
  /** What the agent may do and the source can do. */
  acts: ReadonlySet<OfferedAct>;
  /** Who is selected, on whatever page. */
  selected: Selected;
  /** The last 20 acts of this page that can be undone, the newest first. */
  undoable: readonly UndoableAct[];
  status: Status;
  /** Whether the running request takes longer than people expect (8 s). */
  slow: boolean;
  /** What is asked for; what is shown once `status` is `ready`. */
  query: CustomerQuery;
  /** The conditions of `query` that nobody declared a field for: shown, and left out of what the source is asked. */
  notApplied: readonly FilterCondition[];
  /** The last good page. */
  page: LoadedPage | null;
  /** Ids on the page that the source no longer knows: their rows wait to be removed. */
  gone: ReadonlySet<string>;
  error: CustomerSourceError | null;
  /** A fresher page that waits behind "7 new · Show". */
  waiting: {page: LoadedPage; fresh: number} | null;
  /** Now, in ms since the epoch, for relative times: the page's clock brings it up to date. */
  now: number;
  exporting: ExportProgress | null;
  notice: Notice | null;
  /** What assistive technology is told, politely. */
  announcement: string;
  /** The customer to put the focus on once shown, for example one just added. */
  focusId: string | null;
}

/** What the agent may do unless the host says otherwise: everything but impersonate. */
export const DEFAULT_PERMISSIONS: Permissions = {
  view: true,
  converse: true,
  create: true,
  update: true,
  suspend: true,
  delete: true,
  merge: true,
  import: true,
  export: true,
  impersonate: false,
};

export const DEFAULT_SETTINGS: Settings = {
  permissions: DEFAULT_PERMISSIONS,
  agent: null,
  fields: [],
  columns: DEFAULT_COLUMNS,
  cells: {},
  actions: [],
  activeWindow: 300,
  profileHref: '',
  conversationHref: '',
  impersonateHref: '',
  suspensionHint: '',
  suspensionReasons: [],
  noShortcuts: false,
  locale: 'en',
  timeZone: 'UTC',
};

export const INITIAL_STATE: CustomersState = {
  settings: DEFAULT_SETTINGS,
  acts: new Set(),
  selected: NOBODY,
  undoable: [],
  status: 'waiting',
  slow: false,
  query: DEFAULT_QUERY,
  notApplied: [],
  page: null,
  gone: new Set(),
  error: null,
  waiting: null,
  now: 0,
  exporting: null,
  notice: null,
  announcement: '',
  focusId: null,
};

/** What the page element does for the store: everything that is an event, or needs the document. */
export interface StoreHost {
  /** Whether a server has drawn the page, in its skeleton. */
  isPrerendered(): boolean;
  ready(total: number | null): void;
  queryChange(query: CustomerQuery, history: 'push' | 'replace'): void;
  /** Asks the host before an act: see `CustomersBeforeEvent`. */
  before(kind: BeforeKind, detail: object, signal: AbortSignal): Promise<BeforeOutcome>;
  selectionChange(selection: Selection, count: number | null): void;
  /** `undo` puts it back; rejects with a `CustomerSourceError` when that fails. */
  changed(kind: ChangeKind, ids: string[] | null, undo?: () => Promise<void>): void;
  /**
   * Returns whether the built-in message should be shown. `isNoticed`: it is shown as a notice then, since nothing else
   * on the page would say it.
   */
  error(error: CustomerSourceError, retry?: () => void, isNoticed?: boolean): boolean;
  view(customer: Customer, trigger?: Event): void;
  startConversation(customer: Customer, trigger?: Event): void;
  impersonate(customer: Customer, trigger?: Event): void;
  action(id: string, selection: Selection): void;
  openAddUser(): void;
  openProfile(id: string): void;
  /** Asks the agent how, and whether at all; then does it. */
  openAct(request: ActRequest): void;
  /** Shows the last acts, each with a way to undo it. */
  openRecentActs(): void;
  /** Whether the agent is at work in the page: then order and membership wait. */
  isHeld(): boolean;
}

export type BeforeKind = 'create' | 'update' | 'suspend' | 'unsuspend' | 'delete' | 'merge' | 'import' | 'export';
export type ChangeKind = 'create' | 'update' | 'suspend' | 'unsuspend' | 'delete' | 'merge' | 'import' | 'undo';

/** An act on a selection, as the agent asked for it. */
export interface ActRequest {
  act: BulkAct;
  selection: Selection;
  /** How many are selected, as far as anybody knows. */
  count: number | null;
  /** The one whom it is about, when it was asked for in their row or profile. */
  customer?: Customer;
}

/** `go`: do it; `veto`: the host said no; `done`: the host did it itself, and this is its result. */
export type BeforeOutcome = {kind: 'go'} | {kind: 'veto'} | {kind: 'done'; result: unknown};
