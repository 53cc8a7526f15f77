import {customerSourceCases} from '../../src/testing.js';
import {makeDexieSource, NOW} from './databases.js';

describe('DexieCustomerSource', () => {
  for (const {name, run} of customerSourceCases({now: NOW, makeSource: makeDexieSource})) it(name, run);
});
