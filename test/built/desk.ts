import {Dexie} from 'dexie';
import type {BedeskCustomers, Customer, CustomerSource} from 'bedesk-customers';
import {DexieCustomerSource} from 'bedesk-customers/sources/dexie.js';
import {mountPage, people, type Mount} from '../elements/support.js';
import {Agent} from './agent.js';

export interface Desk {
  page: BedeskCustomers;
  agent: Agent;
  source: CustomerSource;
  /** What is stored now. */
  stored(id: string): Promise<Customer | null>;
  /** How many there are in a tab, counted anew by the source. */
  count(tab: 'all' | 'suspended'): Promise<number>;
}

const opened: {name: string; source: DexieCustomerSource; agent: Agent}[] = [];
let number = 0;

afterEach(async () => {
  for (const {name, source, agent} of opened.splice(0)) {
    agent.leave();
    source.close();
    await Dexie.delete(name);
  }
});

/** The published page over a real database with `count` people named "Person 001" and on. */
export async function openDesk(
  count: number,
  mount: Mount = {},
  change: (source: DexieCustomerSource) => CustomerSource = source => source,
): Promise<Desk> {
  const name = `story-${String(Date.now())}-${String(++number)}`;
  const source = new DexieCustomerSource({database: name});
  const rows = people(count, index => ({lastActiveAt: Date.now() - 3_600_000 - index * 60_000}));
  await source.upsertMany(async function* () {
    yield rows.map((customer, row) => ({...customer, row}));
  });
  const page: BedeskCustomers = await mountPage({
    source: change(source),
    agent: {id: 'kim', name: 'Kim Berg'},
    ...mount,
  });
  const agent = new Agent(page);
  opened.push({name, source, agent});
  return {
    page,
    agent,
    source,
    stored: id => source.get(id),
    count: async tab => {
      const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'};
      const query = {...page.query, tab, search: '', filters: [], page: 1};
      return (await source.list({query, context, counts: true})).tabs?.[tab] ?? -1;
    },
  };
}
