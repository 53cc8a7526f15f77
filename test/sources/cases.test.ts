import {expect} from '@open-wc/testing';
import {CustomerSourceError, DEFAULT_QUERY} from '../../src/customers/index.js';
import type {
  BulkOptions,
  BulkResult,
  Customer,
  CustomerImportRow,
  HistoryEntry,
  ImportReport,
  ListRequest,
  ListResult,
  RecentAct,
  Selection,
  SourceOptions,
} from '../../src/customers/index.js';
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
    'tells of nothing that could be read',
    'once told, a change can be read',
    class extends MemoryCustomerSource {
      override subscribe(): () => void {
        return () => undefined;
      }
    },
  ],
  [
    'loses a column of an import',
    'an import creates whom nobody knows',
    class extends MemoryCustomerSource {
      override upsertMany(
        rows: () => AsyncIterable<CustomerImportRow[]>,
        options?: BulkOptions,
      ): Promise<ImportReport> {
        return super.upsertMany(async function* () {
          for await (const batch of rows()) yield batch.map(row => ({...row, language: null}));
        }, options);
      }
    },
  ],
  [
    'does not mind the abort of an import',
    'an abort stops it',
    class extends MemoryCustomerSource {
      override upsertMany(rows: () => AsyncIterable<CustomerImportRow[]>): Promise<ImportReport> {
        return super.upsertMany(rows);
      }
    },
  ],
  [
    'sorts only by a field that is not the default, and in another order',
    'tab all',
    class extends MemoryCustomerSource {
      readonly capabilities = {sort: ['shoeSize', 'createdAt']};
      override async list(request: ListRequest, options?: SourceOptions): Promise<ListResult> {
        const result = await super.list(request, options);
        return {...result, customers: result.customers.toReversed()};
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
  [
    'suspends whoever is suspended already',
    'suspend leaves out, and names',
    class extends MemoryCustomerSource {
      override async suspend(selection: Selection, details: SuspensionDetails): Promise<BulkResult> {
        await super.unsuspend(selection);
        return super.suspend(selection, details);
      }
    },
  ],
  [
    'does in a dry run what it should only foresee',
    'a dry run of',
    class extends MemoryCustomerSource {
      override suspend(selection: Selection, details: SuspensionDetails): Promise<BulkResult> {
        return super.suspend(selection, details);
      }
      override unsuspend(selection: Selection): Promise<BulkResult> {
        return super.unsuspend(selection);
      }
      override remove(selection: Selection): Promise<BulkResult> {
        return super.remove(selection);
      }
    },
  ],
  [
    'acts on more than were expected',
    'suspend changes nothing when more are meant',
    class extends MemoryCustomerSource {
      override suspend(
        selection: Selection,
        details: SuspensionDetails,
        {expected: _, ...options}: BulkOptions = {},
      ): Promise<BulkResult> {
        return super.suspend(selection, details, options);
      }
    },
  ],
  [
    'forgets the exceptions of a selection',
    'an act on everybody of {}',
    class extends MemoryCustomerSource {
      override suspend(
        selection: Selection,
        details: SuspensionDetails,
        {expected: _, ...options}: BulkOptions = {},
      ): Promise<BulkResult> {
        return super.suspend('query' in selection ? {...selection, except: []} : selection, details, options);
      }
    },
  ],
  [
    'does not mind the abort of an act',
    'an abort stops an act',
    class extends MemoryCustomerSource {
      override suspend(
        selection: Selection,
        details: SuspensionDetails,
        {signal: _, ...options}: BulkOptions = {},
      ): Promise<BulkResult> {
        return super.suspend(selection, details, options);
      }
    },
  ],
  [
    'gives undone rows a new version',
    'undo of suspend brings everybody back',
    class extends MemoryCustomerSource {
      override async undo(token: string, options?: BulkOptions): Promise<BulkResult> {
        const result = await super.undo(token, options);
        const query = DEFAULT_QUERY;
        const context = {now: NOW, activeWindow: 300, locale: 'en', timeZone: 'UTC'};
        const {customers} = await this.list({query, context, counts: false});
        for (const {id, city} of customers) await this.update(id, {city});
        return result;
      }
    },
  ],
  [
    'undoes over an edit',
    'undo leaves out, and names, whoever was edited since',
    class extends MemoryCustomerSource {
      override async undo(token: string, options?: BulkOptions): Promise<BulkResult> {
        const {skipped, ...result} = await super.undo(token, options);
        for (const {sample} of skipped) await super.unsuspend({ids: sample.map(({id}) => id)});
        return {...result, changed: result.changed + skipped.length, skipped: []};
      }
    },
  ],
  [
    'undoes one act as often as one likes',
    'undo of remove brings everybody back as they were, with their versions, once',
    class extends MemoryCustomerSource {
      override async undo(token: string, options?: BulkOptions): Promise<BulkResult> {
        return super.undo(token, options).catch(() => ({changed: 0, skipped: [], failed: []}));
      }
    },
  ],
  [
    'tells the oldest acts first',
    'the recent acts are told, the newest first',
    class extends MemoryCustomerSource {
      override async recentActs(options?: SourceOptions): Promise<RecentAct[]> {
        return (await super.recentActs(options)).reverse();
      }
    },
  ],
  [
    'keeps no history of ends that came by themselves',
    'the history tells of suspensions that were there before',
    class extends MemoryCustomerSource {
      override async history(id: string, options?: SourceOptions): Promise<HistoryEntry[]> {
        return (await super.history(id, options)).filter(({kind}) => kind !== 'ended');
      }
    },
  ],
];

type SuspensionDetails = Parameters<MemoryCustomerSource['suspend']>[1];

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

  for (const sort of ['lastActiveAt', 'createdAt', 'name']) {
    it(`passes over what a source does not claim to do: sorts by ${sort} alone`, async () => {
      const full = (customers: Customer[]) => new MemoryCustomerSource({customers, now: () => NOW});
      const cases = customerSourceCases({
        now: NOW,
        makeSource: customers => {
          const source = full(customers);
          return {
            capabilities: {sort: ['shoeSize', sort], filters: {}, search: false},
            async list(request, options) {
              const {query} = request;
              if (!query.search && !query.filters.length && query.sort.field === sort)
                return source.list(request, options);
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
  }
});
