import {expect} from '@open-wc/testing';
import type {
  BulkResult,
  Customer,
  CustomerQuery,
  CustomerSource,
  HistoryEntry,
  Selection,
} from '../../src/customers/index.js';
import {DEFAULT_QUERY, matches, TABS} from '../../src/customers/index.js';
import {makePeople, pick, randomOf} from '../../src/sources/cases/people.js';
import {ActReference} from './act-reference.js';
import {freshDatabase, makeDexieSource, NOW} from './databases.js';

const OPERATIONS = 500;
const CONTEXT = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
const DETAILS = {until: NOW + 86_400_000, reason: 'Spam', by: {id: 'a', name: 'Ann'}};

/** What a tab answers: the token too, because functions cannot be sent to another page. */
type Answer = {value: unknown; token?: string} | {code: string};

/** Calls a method of a source in some tab. */
type Tab = (method: keyof CustomerSource, ...given: unknown[]) => Promise<Answer>;

describe('acts from two tabs', () => {
  it(`${OPERATIONS} random ones, with undos in random order, leave what a plain reference has`, async function () {
    this.timeout(180_000);
    const seed = Math.floor(Math.random() * 2 ** 31);
    const random = randomOf(seed);
    const database = freshDatabase();
    const made = makePeople(60, NOW, seed);
    const source = await makeDexieSource(made, database);
    const frame = await openPage(database);
    const run = new Run([tabOf(source), frame.tab], random);
    try {
      for (const person of made) run.learn(person, await source.get(person.id));
      run.begin();
      for (let step = 0; step < OPERATIONS; step++) await run.step();
      await run.compare();
    } catch (error) {
      throw new Error(`seed ${seed}: ${String(error)}\nafter ${run.log.slice(-12).join('\n')}`, {cause: error});
    } finally {
      frame.close();
      source.close();
    }
  });
});

/** Does the same to the tabs and to the reference. */
class Run {
  readonly log: string[] = [];
  readonly #people: Customer[] = [];
  #reference = new ActReference([], NOW);
  /** The version that each edit of the reference got. */
  readonly #versions = new Map<number, string>();
  readonly #tokens: string[] = [];

  constructor(
    private readonly tabs: Tab[],
    private readonly random: () => number,
  ) {}

  /** A source does not give a suspension that has ended, but keeps it. */
  learn({id, suspension}: Customer, stored: Customer | null): void {
    if (!stored) throw new Error(`${id} is not stored`);
    this.#people.push({...stored, suspension});
  }

  begin(): void {
    this.#reference = new ActReference(this.#people, NOW);
    for (const {customer, edit} of this.#reference.held.values()) this.#versions.set(edit, customer.version);
  }

  async step(): Promise<void> {
    const {random} = this;
    const steps = [
      () => this.#create(),
      () => this.#update(),
      () => this.#update(),
      () => this.#visit(),
      () => this.#act('suspend'),
      () => this.#act('suspend'),
      () => this.#act('unsuspend'),
      () => this.#act('delete'),
      () => this.#undo(),
      () => this.#undo(),
      () => this.#undo(),
    ];
    await pick(random, steps)();
  }

  /** Holds what is stored to the reference: everybody, versions, totals, history, and what can be undone. */
  async compare(): Promise<void> {
    const reference = this.#reference;
    const all = reference.everybody();
    for (const tab of this.tabs) {
      const list = await this.#value<Awaited<ReturnType<CustomerSource['list']>>>(tab, 'list', {
        query: {...DEFAULT_QUERY, pageSize: 1000},
        context: CONTEXT,
        counts: true,
      });
      const sorted = (customers: Customer[]) =>
        customers.map(customer => ({...customer, version: ''})).sort((a, b) => (a.id < b.id ? -1 : 1));
      const read = all.map(customer => (isSuspended(customer) ? customer : {...customer, suspension: null}));
      expect(sorted(list.customers)).to.deep.equal(sorted(read));
      for (const name of TABS) {
        const members = all.filter(customer => matches(customer, {...DEFAULT_QUERY, tab: name}, CONTEXT));
        expect(list.tabs?.[name], name).to.equal(members.length);
      }
      for (const {id, version} of list.customers) {
        const known = this.#versions.get(reference.held.get(id)?.edit ?? NaN);
        if (known !== undefined) expect(version, `version of ${id}`).to.equal(known);
      }
      const acts = await this.#value<{undo: string; kind: string; changed: number}[]>(tab, 'recentActs');
      expect(acts.map(({undo, kind, changed}) => [undo, kind, changed])).to.deep.equal(
        reference.acts
          .slice(-20)
          .reverse()
          .map(({token, kind, rows}) => [token, kind, rows.length]),
      );
    }
    for (const {id, suspension} of this.#people.filter(person => reference.held.has(person.id))) {
      const entries = await this.#value<HistoryEntry[]>(this.#tab(), 'history', id);
      const written = reference.history.filter(entry => entry.id === id).map(({kind}) => kind as string);
      // What the import brought comes before all that was done here.
      const brought = suspension ? ['suspended'] : [];
      const told = entries.filter(({kind}) => kind !== 'ended').map(({kind}) => kind as string);
      expect(told.reverse(), `history of ${id}`).to.deep.equal([...brought, ...written]);
    }
  }

  async #create(): Promise<void> {
    const email = this.random() < 0.6 ? pick(this.random, this.#people).email : null;
    const taken = this.#reference.emailHolder(email) !== undefined;
    const answer = await this.#call('create', {name: 'New', email});
    expect('code' in answer && answer.code).to.equal(taken && 'duplicate-email');
    if (!('value' in answer)) return;
    this.#reference.create(answer.value as Customer);
    this.#know(answer.value as Customer);
  }

  async #update(): Promise<void> {
    const person = this.#anybody();
    if (!person) return;
    const email = pick(this.random, this.#people).email;
    const patch = pick(this.random, [
      {city: pick(this.random, ['Oslo', 'Wien', null])},
      {name: 'Renamed', verified: !person.verified, anonymous: false},
      {name: 'Moved', email, anonymous: false},
    ]);
    const holder = 'email' in patch ? this.#reference.emailHolder(email) : undefined;
    const taken = holder !== undefined && holder !== person.id;
    const answer = await this.#call('update', person.id, patch);
    expect('code' in answer && answer.code).to.equal(taken && 'duplicate-email');
    if (!('value' in answer)) return;
    this.#reference.update(person.id, patch, this.#token(answer.token));
    this.#know(answer.value as Customer);
  }

  async #visit(): Promise<void> {
    const person = this.#anybody();
    if (!person) return;
    const at = NOW - Math.floor(this.random() * 7_200_000);
    await this.#call('recordVisit', {id: person.id}, {at, url: 'https://example.com/', title: null});
    this.#reference.visit(person.id, at);
  }

  async #act(kind: 'suspend' | 'unsuspend' | 'delete'): Promise<void> {
    const {selection, ids} = this.#selection();
    const given = kind === 'suspend' ? [selection, DETAILS] : [selection];
    const answer = await this.#call(kind === 'delete' ? 'remove' : kind, ...given);
    if (!('value' in answer)) throw new Error(`${kind}: ${answer.code}`);
    const {changed, skipped, undo} = answer.value as BulkResult;
    const expected = this.#reference.act(kind, ids, DETAILS, undo ?? '');
    expect({changed, skipped: countOf(skipped)}).to.deep.equal(expected);
    if (changed) this.#token(undo);
  }

  async #undo(): Promise<void> {
    if (!this.#tokens.length) return;
    const token = pick(this.random, this.random() < 0.5 ? this.#tokens.slice(-5) : this.#tokens);
    const expected = this.#reference.undo(token);
    const answer = await this.#call('undo', token);
    if (!expected) {
      expect(answer).to.deep.equal({code: 'not-found'});
      return;
    }
    const {changed, skipped} = 'value' in answer ? (answer.value as BulkResult) : {changed: NaN, skipped: []};
    expect({changed, skipped: countOf(skipped)}).to.deep.equal(expected);
  }

  /** One, some, or everybody of a view but for some; and who that is. */
  #selection(): {selection: Selection; ids: string[]} {
    const {random} = this;
    const all = this.#reference.everybody();
    const some = all.filter(() => random() < 0.1).map(({id}) => id);
    if (random() < 0.6) {
      const one = this.#anybody();
      const ids = random() < 0.5 && one ? [one.id] : some;
      return {selection: {ids}, ids};
    }
    const country = pick(random, ['DE', 'FR', 'BR', 'JP']);
    const query: CustomerQuery = pick(random, [
      {...DEFAULT_QUERY, filters: [{field: 'country', operator: 'any-of', value: [country]}]},
      {...DEFAULT_QUERY, search: 'ann', tab: 'verified'},
      {...DEFAULT_QUERY, tab: 'suspended', filters: [{field: 'pageVisits', operator: 'lt', value: 3}]},
    ]);
    const meant = all.filter(customer => matches(customer, query, CONTEXT) && !some.includes(customer.id));
    return {selection: {query, context: CONTEXT, except: some}, ids: meant.map(({id}) => id)};
  }

  #anybody(): Customer | undefined {
    const all = this.#reference.everybody();
    return all.length ? pick(this.random, all) : undefined;
  }

  #know({id, version}: Customer): void {
    this.#versions.set(this.#reference.held.get(id)?.edit ?? NaN, version);
  }

  #token(token: string | undefined): string {
    if (token === undefined) throw new Error('There is no token');
    this.#tokens.push(token);
    return token;
  }

  #tab(): Tab {
    return pick(this.random, this.tabs);
  }

  async #call(method: keyof CustomerSource, ...given: unknown[]): Promise<Answer> {
    const tab = this.#tab();
    this.log.push(`${this.tabs.indexOf(tab)} ${method} ${JSON.stringify(given)}`);
    return tab(method, ...given);
  }

  async #value<T>(tab: Tab, method: keyof CustomerSource, ...given: unknown[]): Promise<T> {
    const answer = await tab(method, ...given);
    if ('value' in answer) return answer.value as T;
    throw new Error(`${method}: ${answer.code}`);
  }
}

function isSuspended({suspension}: Customer): boolean {
  return suspension !== null && (suspension.until === null || suspension.until > NOW);
}

function countOf(reasons: {count: number}[]): number {
  return reasons.reduce((sum, {count}) => sum + count, 0);
}

function tabOf(source: CustomerSource): Tab {
  return async (method, ...given) => {
    let token: string | undefined;
    const options = {onUndo: (told: string) => (token = told)};
    try {
      const call = Reflect.get(source, method) as (...all: unknown[]) => Promise<unknown>;
      const value = await call.apply(source, method === 'update' ? [...given, options] : given);
      return {value, ...(token !== undefined && {token})};
    } catch (error) {
      return {code: String(Reflect.get(Object(error), 'code'))};
    }
  };
}

/** Another page of the origin, with a source of its own, that does as it is told. */
async function openPage(database: string): Promise<{tab: Tab; close(): void}> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<script type="module">
    import {DexieCustomerSource} from '${location.origin}/src/sources/dexie/index.ts';
    const source = new DexieCustomerSource({database: '${database}', now: () => ${NOW}});
    addEventListener('message', async ({data: {method, given}, ports: [port]}) => {
      let token;
      const options = {onUndo: told => (token = told)};
      try {
        const value = await source[method](...(method === 'update' ? [...given, options] : given));
        port.postMessage(token === undefined ? {value} : {value, token});
      } catch (error) {
        port.postMessage({code: String(error.code), error: String(error)});
      }
    });
    parent.postMessage('ready', '*');
  </script>`;
  await new Promise<void>(resolve => {
    addEventListener('message', ({data}: MessageEvent<unknown>) => {
      if (data === 'ready') resolve();
    });
    document.body.append(frame);
  });
  return {
    tab: (method, ...given) =>
      new Promise(resolve => {
        const {port1, port2} = new MessageChannel();
        port1.onmessage = ({data}: MessageEvent<Answer>) => resolve('code' in data ? {code: data.code} : data);
        frame.contentWindow?.postMessage({method, given}, '*', [port2]);
      }),
    close: () => frame.remove(),
  };
}
