import {isSuspended} from '../../customers/index.js';
import type {BulkResult, Customer, CustomerSource} from '../../customers/index.js';
import {checkResult, detailsAt} from './acts.js';
import {fails, same} from './assert.js';
import {ids} from './kit.js';
import {pick} from './people.js';

/** An act as a plain reference remembers it: everybody as they were, and the version that they got (`null`: gone). */
interface Done {
  token: string;
  rows: {before: Customer; version: string | null}[];
}

type Name = 'suspend' | 'unsuspend' | 'remove';

/** Acts and undos in a random order, on a source and on a plain reference alike. */
export class RandomActs {
  readonly #done: Done[] = [];

  /** @param stored the reference: everybody as the source has them; changed in place */
  constructor(
    private readonly source: CustomerSource,
    private readonly stored: Map<string, Customer>,
    private readonly random: () => number,
    private readonly now: number,
  ) {}

  /** Does one thing. Throws when the source says that it did another. */
  async step(): Promise<void> {
    if (this.#done.length && this.random() < 0.45) return this.#undo();
    const name = pick<Name>(this.random, ['suspend', 'unsuspend', 'remove']);
    const meant = [...this.stored.values()].filter(() => this.random() < 0.1);
    const result = await this.#act(name, ids(meant));
    if (!result) return;
    const changed = meant.filter(
      person => name === 'remove' || isSuspended(person, this.now) === (name === 'unsuspend'),
    );
    checkResult(result, changed.length, meant.length - changed.length);
    for (const person of changed) await this.#follow(name, person);
    if (!result.undo) return;
    const rows = changed.map(before => ({before, version: this.stored.get(before.id)?.version ?? null}));
    this.#done.push({token: result.undo, rows});
  }

  #act(name: Name, wanted: string[]): Promise<BulkResult> | undefined {
    const {source} = this;
    if (name === 'suspend') return source.suspend?.({ids: wanted}, detailsAt(this.now));
    return name === 'unsuspend' ? source.unsuspend?.({ids: wanted}) : source.remove?.({ids: wanted});
  }

  /** Only the version and the time of a suspension are taken from the source: nobody else knows them. */
  async #follow(name: Name, {id, ...before}: Customer): Promise<void> {
    const after = await this.source.get(id);
    if (name === 'remove') this.stored.delete(id);
    else {
      const since = after?.suspension?.since ?? NaN;
      const suspension = name === 'suspend' ? {since, ...detailsAt(this.now)} : null;
      this.stored.set(id, {...before, id, suspension, version: after?.version ?? ''});
    }
    same(after, this.stored.get(id) ?? null, `${id} after ${name}`);
  }

  async #undo(): Promise<void> {
    const {source, stored} = this;
    const done = pick(this.random, this.#done);
    if (!source.undo) return;
    const left = done.rows.filter(({before, version}) => {
      const current = stored.get(before.id);
      if ((current?.version ?? null) !== version) return true;
      if (!current && this.#hasEmail(before.email)) return true;
      const {pageVisits, lastActiveAt, returning} = current ?? before;
      stored.set(before.id, {...before, pageVisits, lastActiveAt, returning});
      return false;
    });
    checkResult(await source.undo(done.token), done.rows.length - left.length, left.length);
    done.rows = left;
    if (left.length) return;
    this.#done.splice(this.#done.indexOf(done), 1);
    await fails(source.undo(done.token), 'not-found', 'undo once more');
  }

  #hasEmail(email: string | null): boolean {
    const key = email?.toLowerCase();
    return key !== undefined && [...this.stored.values()].some(person => person.email?.toLowerCase() === key);
  }
}
