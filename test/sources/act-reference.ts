import type {Customer, CustomerPatch} from '../../src/customers/index.js';

type Kind = 'suspend' | 'unsuspend' | 'delete' | 'update';

interface Held {
  customer: Customer;
  /** Which edit of all made them so: what a version is to a source. */
  edit: number;
}

interface Row {
  before: Held;
  /** `null`: gone. */
  edit: number | null;
}

export interface Outcome {
  changed: number;
  skipped: number;
}

/**
 * What acts and undos mean, said as plainly as can be and independently of any source: whole customers are kept for
 * each act, and nothing is saved, batched or shared.
 */
export class ActReference {
  readonly held = new Map<string, Held>();
  /** What can be undone, the oldest first. */
  readonly acts: {kind: Kind; rows: Row[]; token: string}[] = [];
  readonly history: {id: string; kind: 'suspended' | 'unsuspended'; token: string}[] = [];
  #edits = 0;

  constructor(
    people: Customer[],
    private readonly now: number,
  ) {
    for (const customer of people) this.held.set(customer.id, {customer, edit: ++this.#edits});
  }

  everybody(): Customer[] {
    return [...this.held.values()].map(({customer}) => customer);
  }

  emailHolder(email: string | null | undefined): string | undefined {
    return this.everybody().find(customer => email && customer.email?.toLowerCase() === email.toLowerCase())?.id;
  }

  create(customer: Customer): void {
    this.held.set(customer.id, {customer, edit: ++this.#edits});
  }

  update(id: string, patch: CustomerPatch, token: string): void {
    const before = this.held.get(id);
    if (!before) throw new Error(`Nobody is ${id}`);
    const edit = ++this.#edits;
    this.held.set(id, {customer: {...before.customer, ...patch, attributes: before.customer.attributes}, edit});
    this.acts.push({kind: 'update', token, rows: [{before, edit}]});
  }

  visit(id: string, at: number): void {
    const held = this.held.get(id);
    if (!held) throw new Error(`Nobody is ${id}`);
    const {lastActiveAt, pageVisits, returning} = held.customer;
    const customer = {
      ...held.customer,
      pageVisits: pageVisits + 1,
      lastActiveAt: lastActiveAt === null || at > lastActiveAt ? at : lastActiveAt,
      returning: returning || (lastActiveAt !== null && at >= lastActiveAt + 1_800_000),
    };
    this.held.set(id, {...held, customer});
  }

  act(kind: 'suspend' | 'unsuspend' | 'delete', ids: string[], details: Omit<SuspensionOf, 'since'>, token: string) {
    const rows: Row[] = [];
    for (const id of ids) {
      const before = this.held.get(id);
      if (!before || (kind !== 'delete' && this.#isSuspended(before) !== (kind === 'unsuspend'))) continue;
      const edit = kind === 'delete' ? null : ++this.#edits;
      rows.push({before, edit});
      if (edit === null) this.held.delete(id);
      else {
        const suspension = kind === 'suspend' ? {since: this.now, ...details} : null;
        this.held.set(id, {customer: {...before.customer, suspension}, edit});
        this.history.push({id, kind: kind === 'suspend' ? 'suspended' : 'unsuspended', token});
      }
    }
    if (rows.length) this.acts.push({kind, rows, token});
    return {changed: rows.length, skipped: ids.length - rows.length};
  }

  undo(token: string): Outcome | null {
    const act = this.acts.find(candidate => candidate.token === token);
    if (!act) return null;
    const total = act.rows.length;
    // A source goes through its rows in order too: of two with one email the first gets it.
    act.rows = act.rows.filter(({before: {customer, edit}, edit: given}) => {
      const {id} = customer;
      const current = this.held.get(id);
      if ((current?.edit ?? null) !== given) return true;
      const holder = this.emailHolder(customer.email);
      if (holder !== undefined && holder !== id) return true;
      const {lastActiveAt, pageVisits, returning} = current?.customer ?? customer;
      this.held.set(id, {customer: {...customer, lastActiveAt, pageVisits, returning}, edit});
      const entry = this.history.findIndex(written => written.id === id && written.token === token);
      if (entry >= 0) this.history.splice(entry, 1);
      return false;
    });
    if (!act.rows.length) this.acts.splice(this.acts.indexOf(act), 1);
    return {changed: total - act.rows.length, skipped: act.rows.length};
  }

  #isSuspended({customer: {suspension}}: Held): boolean {
    return suspension !== null && (suspension.until === null || suspension.until > this.now);
  }
}

type SuspensionOf = NonNullable<Customer['suspension']>;
