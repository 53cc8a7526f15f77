import {expect} from '@open-wc/testing';
import {CustomerSourceError} from '../../src/customers/index.js';
import type {Customer, ListRequest, ListResult, SourceOptions} from '../../src/customers/index.js';
import {MemoryCustomerSource} from '../../src/sources/memory/index.js';
import {customerSourceCases} from '../../src/testing.js';
import {NOW} from './databases.js';

/** Sources that each get one thing wrong, and a case that must find it out. */
const BROKEN: [what: string, found: string, type: typeof MemoryCustomerSource][] = [
  [
    'gives equal ones in another order',
    'equal ones go by id',
    class extends MemoryCustomerSource {
      override async list(request: ListRequest, options?: SourceOptions): Promise<ListResult> {
        const result = await super.list(request, options);
        return {...result, customers: result.customers.toReversed()};
      }
    },
  ],
  [
    'counts the tabs without the search',
    'search "jose"',
    class extends MemoryCustomerSource {
      override async list(request: ListRequest, options?: SourceOptions): Promise<ListResult> {
        const result = await super.list(request, options);
        const whole = await super.list({...request, query: {...request.query, search: ''}}, options);
        return {...result, tabs: whole.tabs};
      }
    },
  ],
  [
    'gives nothing past the end',
    'past the end comes the last page',
    class extends MemoryCustomerSource {
      override async list(request: ListRequest, options?: SourceOptions): Promise<ListResult> {
        const result = await super.list(request, options);
        return result.page === request.query.page ? result : {...result, page: request.query.page, customers: []};
      }
    },
  ],
  [
    'does not mind an abort',
    'a request that is aborted on its way',
    class extends MemoryCustomerSource {
      override list(request: ListRequest): Promise<ListResult> {
        return super.list(request);
      }
    },
  ],
  [
    'tells of nothing',
    'each kind of change is told',
    class extends MemoryCustomerSource {
      override subscribe(): () => void {
        return () => undefined;
      }
    },
  ],
  [
    'does not mind versions',
    'update of a version that is no longer the stored one',
    class extends MemoryCustomerSource {
      override update(id: string, patch: Partial<Customer>): Promise<Customer> {
        return super.update(id, patch);
      }
    },
  ],
];

describe('customerSourceCases', () => {
  for (const [what, found, Source] of BROKEN) {
    it(`finds a source that ${what}`, async () => {
      const cases = customerSourceCases({
        now: NOW,
        makeSource: customers => new Source({customers, now: () => NOW}),
      });
      const named = cases.filter(({name}) => name.startsWith(found));
      expect(named).to.have.length.above(0);
      for (const {run} of named) {
        const error = await run().then(
          () => null,
          (reason: unknown) => reason,
        );
        expect(error).to.be.instanceOf(Error);
        expect(String(error)).to.match(/expected/i);
      }
    });
  }

  it('passes over what a source does not claim to do', async () => {
    const full = (customers: Customer[]) => new MemoryCustomerSource({customers, now: () => NOW});
    const cases = customerSourceCases({
      now: NOW,
      makeSource: customers => {
        const source = full(customers);
        return {
          capabilities: {sort: ['lastActiveAt'], filters: {}, search: false},
          async list(request, options) {
            const {search, filters, sort} = request.query;
            if (!search && !filters.length && sort.field === 'lastActiveAt') return source.list(request, options);
            throw new CustomerSourceError('invalid', 'Not claimed');
          },
          get: (id, options) => source.get(id, options),
        };
      },
    });
    const outcomes = await Promise.allSettled(cases.map(({run}) => run()));
    const failed = outcomes.map((outcome, index) =>
      outcome.status === 'rejected' ? `${String(cases[index]?.name)}: ${String(outcome.reason)}` : [],
    );
    expect(failed.flat()).to.deep.equal([]);
  });
});
