import type {
  Customer,
  CustomerQuery,
  CustomerSource,
  ListRequest,
  ListResult,
  Selection,
  SourceChange,
} from '../../src/customers/index.js';
import {compare, matches} from '../../src/customers/index.js';
import {CustomersStore} from '../../src/store/customers-store.js';
// Loaded before it is needed, so that no test has to wait for its file.
import '../../src/store/merge-live.js';
import type {BeforeOutcome, StoreHost} from '../../src/store/state.js';

export const NOW = Date.UTC(2026, 10, 22, 9, 0);

export function person(id: string, change: Partial<Customer> = {}): Customer {
  return {
    id,
    version: '1',
    name: `Person ${id}`,
    email: `${id}@example.com`,
    avatarUrl: null,
    anonymous: false,
    verified: false,
    country: 'DE',
    city: null,
    timeZone: null,
    language: null,
    ipAddress: null,
    browser: null,
    device: null,
    platform: null,
    createdAt: NOW - 1000,
    lastActiveAt: NOW - 1000,
    pageVisits: 0,
    conversations: 0,
    returning: false,
    suspension: null,
    attributes: {},
    ...change,
  };
}

interface Pending {
  request: ListRequest;
  signal: AbortSignal | undefined;
  answer(result?: Partial<ListResult> | Error): Promise<void>;
}

/** A source whose answers a test gives one by one, or at once when `auto` is set. */
export class ScriptedSource implements CustomerSource {
  people: Customer[];
  auto: boolean;
  readonly asked: Pending[] = [];
  readonly got: string[] = [];
  #listener: ((change: SourceChange) => void) | null = null;

  constructor(people: Customer[] = [], auto = true) {
    this.people = people;
    this.auto = auto;
  }

  get isHeard(): boolean {
    return this.#listener !== null;
  }

  get last(): Pending {
    const pending = this.asked.at(-1);
    if (!pending) throw new Error('Nothing was asked yet');
    return pending;
  }

  list(request: ListRequest, options: {signal?: AbortSignal} = {}): Promise<ListResult> {
    return new Promise((resolve, reject) => {
      const answer = async (result: Partial<ListResult> | Error = {}): Promise<void> => {
        if (result instanceof Error) reject(result);
        else resolve({...this.#page(request), ...result});
        await settled();
      };
      this.asked.push({request, signal: options.signal, answer});
      if (this.auto) void answer();
    });
  }

  get(id: string): Promise<Customer | null> {
    this.got.push(id);
    return Promise.resolve(this.people.find(customer => customer.id === id) ?? null);
  }

  subscribe(listener: (change: SourceChange) => void): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  async change(ids: string[] | null, kind: SourceChange['kind'] = 'updated'): Promise<void> {
    this.#listener?.({kind, ids});
    await settled();
  }

  #page({query, context}: ListRequest): ListResult {
    const found = this.people.filter(customer => matches(customer, query, context)).sort(compare(query, context));
    const last = Math.max(1, Math.ceil(found.length / query.pageSize));
    const page = Math.min(query.page, last);
    const all = found.length;
    return {
      customers: found.slice((page - 1) * query.pageSize, page * query.pageSize),
      page,
      hasMore: page < last,
      total: all,
      tabs: {all, verified: 0, visitors: 0, active: all, suspended: 0},
    };
  }
}

/** A host that writes down what it is told. */
export class RecordingHost implements StoreHost {
  held = false;
  outcome: BeforeOutcome = {kind: 'go'};
  showErrors = true;
  readonly told: [string, ...unknown[]][] = [];
  readonly retries: (() => void)[] = [];

  isPrerendered = (): boolean => false;
  ready = (total: number | null): void => void this.told.push(['ready', total]);
  queryChange = (query: CustomerQuery, history: string): void => void this.told.push(['query', query, history]);
  before = (kind: string, detail: object): Promise<BeforeOutcome> => {
    this.told.push(['before', kind, detail]);
    return Promise.resolve(this.outcome);
  };
  changed = (kind: string, ids: string[] | null, undo?: () => Promise<void>): void =>
    void this.told.push(['changed', kind, ids, ...(undo ? [undo] : [])]);
  selectionChange = (selection: Selection, count: number | null): void =>
    void this.told.push(['selection', selection, count]);
  error = (error: Error, retry?: () => void): boolean => {
    this.told.push(['error', error]);
    if (retry) this.retries.push(retry);
    return this.showErrors;
  };
  view = (): void => undefined;
  startConversation = (): void => undefined;
  impersonate = (): void => undefined;
  action = (): void => undefined;
  openAddUser = (): void => undefined;
  openProfile = (): void => undefined;
  openAct = (): void => undefined;
  openRecentActs = (): void => undefined;
  isHeld = (): boolean => this.held;

  of(kind: string): unknown[][] {
    return this.told.filter(([name]) => name === kind);
  }
}

/** Two tasks later: a module that is there already is imported within one. */
export async function settled(): Promise<void> {
  for (let task = 0; task < 2; task++) await new Promise(resolve => setTimeout(resolve));
}

export async function connected<Source extends CustomerSource>(
  source: Source,
  host = new RecordingHost(),
): Promise<{store: CustomersStore; host: RecordingHost; source: Source}> {
  const store = new CustomersStore(host);
  store.setSource(source);
  store.connect();
  await settled();
  return {store, host, source};
}
