import {people} from './people.js';

/** The rows and nothing else: what they weigh. */
globalThis.bench = {
  hold(size, seed) {
    globalThis.rows = people(size, seed);
  },
};
