import {expect} from '@open-wc/testing';
import {makePeople} from '../../src/sources/cases/people.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {customerSourceCases} from '../../src/testing.js';

const NOW = Date.UTC(2026, 5, 15, 12);

describe('MemoryCustomerSource', () => {
  const cases = customerSourceCases({
    now: NOW,
    makeSource: customers => new MemoryCustomerSource({customers, now: () => NOW}),
  });
  for (const {name, run} of cases) it(name, run);

  it('takes the proxies that frameworks make of data', async () => {
    const people = makePeople(20, NOW);
    const source = new MemoryCustomerSource({customers: reactive(people), now: () => NOW});
    const [first] = people;
    const stored = await source.get(first?.id ?? '');
    expect(stored).to.deep.equal({...first, suspension: stored?.suspension});
    expect(Object.isFrozen(stored?.attributes)).to.equal(true);
  });

  it('of two with one id takes the later', async () => {
    const [first, second] = makePeople(2, NOW);
    if (!first || !second) throw new Error('Nobody there');
    const customers = [
      {...first, email: 'a@example.org'},
      {...second, id: first.id, email: 'A@example.org'},
    ];
    const source = new MemoryCustomerSource({customers, now: () => NOW});
    expect((await source.get(first.id))?.email).to.equal('A@example.org');
  });

  it('refuses two with one email, and names both', () => {
    const [first, second] = makePeople(2, NOW);
    if (!first || !second) throw new Error('Nobody there');
    const customers = [
      {...first, id: 'one', email: 'a@example.org'},
      {...second, id: 'two', email: ' A@example.org'},
    ];
    expect(() => new MemoryCustomerSource({customers}))
      .to.throw(/one.*two/)
      .with.property('code', 'duplicate-email');
  });
});

/** As Vue and Svelte do: a proxy of every object that is read. */
function reactive<T extends object>(value: T): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const held: unknown = Reflect.get(target, key, receiver);
      return typeof held === 'object' && held !== null ? reactive(held) : held;
    },
  });
}
