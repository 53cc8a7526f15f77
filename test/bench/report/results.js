import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {FLOOR, OURS} from './names.js';

const file = join(import.meta.dirname, '../results.json');

export function saveResults(results) {
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}

/** The last run. Throws when there was none. */
export function readResults() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Looks up what was measured. */
export class Figures {
  #byKey;
  #results;

  constructor(results) {
    this.#results = results;
    this.#byKey = new Map(results.figures.map(figure => [keyOf(figure), figure]));
  }

  get sizes() {
    return this.#results.sizes;
  }

  /** What was measured, also where it was skipped or failed. */
  find(subject, operation, size) {
    return this.#byKey.get(keyOf({subject, operation, size}));
  }

  /** The same where there are numbers. */
  measured(subject, operation, size) {
    const figure = this.find(subject, operation, size);
    return figure?.median === undefined ? undefined : figure;
  }

  /** The grids of the run, in the order in which they were measured. */
  get peers() {
    const all = [...this.#results.figures, ...this.#results.memory, ...this.#results.bytes];
    return [...new Set(all.map(({subject}) => subject))].filter(name => ![FLOOR, OURS].includes(name));
  }

  /** The quickest grid at something. */
  best(operation, size) {
    const taken = this.peers.map(peer => this.measured(peer, operation, size)).filter(Boolean);
    return taken.toSorted((a, b) => a.median - b.median)[0];
  }

  megabytes(subject, size) {
    return this.#results.memory.find(entry => entry.subject === subject && entry.size === size)?.mb;
  }

  /** Brotli bytes of a grid or, in stages, of the library, with their budgets. */
  bytes(subject) {
    return this.#results.bytes.filter(entry => entry.subject === subject);
  }
}

function keyOf({subject, operation, size}) {
  return `${subject} ${operation} ${size}`;
}
