import {
  CustomerSourceError,
  compare,
  matches,
  selectionMatcher,
  type Agent,
  type BulkOptions,
  type BulkResult,
  type Customer,
  type CustomerSource,
  type ListRequest,
  type ListResult,
  type RecentAct,
  type Selection,
} from '../../src/customers/index.js';

type Kind = RecentAct['kind'];

interface Stored {
  act: RecentAct;
  before: Map<string, Customer>;
  after: Map<string, string>;
}

/** A source that really acts, one customer a batch, and that a test can hold or break in the middle. */
export class ActingSource implements CustomerSource {
  people: Customer[];
  /** Called before each customer is changed, with how many have been. */
  pace: (done: number) => Promise<void> = () => Promise.resolve();
  /** Called before each undo changes anything. */
  beforeUndo: () => Promise<void> = () => Promise.resolve();
  readonly calls: {kind: string; options: BulkOptions; selection?: Selection; details?: unknown}[] = [];
  #stored: Stored[] = [];
  #version = 1;

  constructor(people: Customer[] = []) {
    this.people = people;
  }

  async list({query, context}: ListRequest): Promise<ListResult> {
    const found = this.people.filter(customer => matches(customer, query, context)).sort(compare(query, context));
    const all = found.length;
    const start = (query.page - 1) * query.pageSize;
    return {
      customers: found.slice(start, start + query.pageSize),
      page: query.page,
      hasMore: start + query.pageSize < all,
      total: all,
      tabs: {all, verified: 0, visitors: 0, active: 0, suspended: 0},
    };
  }

  async get(id: string): Promise<Customer | null> {
    return this.people.find(customer => customer.id === id) ?? null;
  }

  suspend = (
    selection: Selection,
    details: {until: number | null; reason: string | null; by?: Agent | null},
    options: BulkOptions = {},
  ): Promise<BulkResult> => {
    const suspension = {since: Date.now(), until: details.until, reason: details.reason, by: null};
    return this.#act(
      'suspend',
      selection,
      options,
      customer => (customer.suspension ? 'already-suspended' : {...customer, suspension}),
      details,
    );
  };

  unsuspend = (selection: Selection, options: BulkOptions = {}): Promise<BulkResult> =>
    this.#act('unsuspend', selection, options, customer =>
      customer.suspension ? {...customer, suspension: null} : 'not-suspended',
    );

  remove = (selection: Selection, options: BulkOptions = {}): Promise<BulkResult> =>
    this.#act('delete', selection, options, () => null);

  undo = async (token: string, options: BulkOptions = {}): Promise<BulkResult> => {
    this.calls.push({kind: 'undo', options});
    await this.beforeUndo();
    const stored = this.#stored.find(({act}) => act.undo === token);
    if (!stored) throw new CustomerSourceError('not-found', `No act ${token}`);
    this.#stored = this.#stored.filter(other => other !== stored);
    const edited = this.people.filter(({id, version}) => stored.before.has(id) && stored.after.get(id) !== version);
    for (const {id} of edited) stored.before.delete(id);
    this.people = [...this.people.filter(({id}) => !stored.before.has(id)), ...stored.before.values()];
    options.onProgress?.(stored.before.size, stored.before.size);
    return {changed: stored.before.size, skipped: reasons('edited', edited), failed: []};
  };

  recentActs = async (): Promise<RecentAct[]> => this.#stored.map(({act}) => act).reverse();

  /** Somebody else edits a customer. */
  edit(id: string, change: Partial<Customer>): void {
    this.people = this.people.map(customer =>
      customer.id === id ? {...customer, ...change, version: `edited-${String(this.#version++)}`} : customer,
    );
  }

  async #act(
    kind: Kind,
    selection: Selection,
    options: BulkOptions,
    change: (customer: Customer) => Customer | string | null,
    details?: unknown,
  ): Promise<BulkResult> {
    this.calls.push({kind, options, selection, details});
    const meant = this.people.filter(selectionMatcher(selection));
    const known = new Set(meant.map(({id}) => id));
    const missing = 'ids' in selection ? selection.ids.filter(id => !known.has(id)).map(id => ({id, name: id})) : [];
    const {signal, expected, dryRun, onProgress} = options;
    if (dryRun) await this.pace(-1);
    const count = meant.length + missing.length;
    if (expected !== undefined && count > expected) throw new CustomerSourceError('conflict', 'More match now');
    const refusal = (customer: Customer): string => {
      const outcome = change(customer);
      return typeof outcome === 'string' ? outcome : '';
    };
    const skipped = meant.filter(refusal);
    const todo = meant.filter(customer => !skipped.includes(customer));
    const why = [...reasons(skipped[0] ? refusal(skipped[0]) : '', skipped), ...reasons('not-found', missing)];
    if (dryRun) return {changed: todo.length, skipped: why, failed: []};
    const done: Customer[] = [];
    const told = (): BulkResult => ({changed: done.length, skipped: why, failed: [], ...this.#remember(kind, done)});
    for (const customer of todo) {
      try {
        await this.pace(done.length);
      } catch (cause) {
        throw new CustomerSourceError('unavailable', 'The server answered 503.', {cause, partial: told()});
      }
      if (signal?.aborted) throw new CustomerSourceError('aborted', 'Stopped', {partial: told()});
      const after = change(customer);
      this.people = this.people.flatMap(each =>
        each.id !== customer.id ? [each] : after && typeof after !== 'string' ? [after] : [],
      );
      done.push(customer);
      onProgress?.(done.length, todo.length);
    }
    return told();
  }

  #remember(kind: Kind, done: readonly Customer[]): {undo?: string} {
    if (!done.length) return {};
    const undo = `act-${String(this.#version++)}`;
    const sample = done.slice(0, 3).map(({id, name}) => ({id, label: name ?? id}));
    this.#stored.push({
      act: {undo, kind, at: Date.now(), by: {id: 'maya', name: 'Maya'}, changed: done.length, sample},
      before: new Map(done.map(customer => [customer.id, customer])),
      after: new Map(this.people.map(({id, version}) => [id, version])),
    });
    return {undo};
  }
}

function reasons(code: string, whom: readonly {id: string; name: string | null}[]): BulkResult['skipped'] {
  if (!whom.length) return [];
  return [{code, count: whom.length, sample: whom.slice(0, 5).map(({id, name}) => ({id, label: name ?? id}))}];
}
