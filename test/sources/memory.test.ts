import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {customerSourceCases} from '../../src/testing.js';

const NOW = Date.UTC(2026, 5, 15, 12);

describe('MemoryCustomerSource', () => {
  const cases = customerSourceCases({
    now: NOW,
    makeSource: customers => new MemoryCustomerSource({customers, now: () => NOW}),
  });
  for (const {name, run} of cases) it(name, run);
});
