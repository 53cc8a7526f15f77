import {Dexie} from 'dexie';
import type {BedeskCustomers, Customer, CustomerSource} from 'bedesk-customers';
import {DexieCustomerSource} from 'bedesk-customers/sources/dexie.js';
import {allTerms, type AllTerms} from '../../src/locales/all-terms.js';
import {localizerFor} from '../../src/locales/localizer.js';
import '../../src/locales/ar.js';
import '../../src/locales/ja.js';
import {findByRole, mountPage, people} from '../elements/support.js';
import {Agent} from './agent.js';

/** The languages in which every story is told; what the page says is read off their texts. */
export const LANGUAGES = ['en', 'ar', 'ja'] as const;

export interface Desk {
  page: BedeskCustomers;
  /** The texts of the language, */
  t: AllTerms;
  /** and a number as it is written in it. */
  n(value: number): string;
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
export async function openDesk(count: number, lang: (typeof LANGUAGES)[number]): Promise<Desk> {
  const l10n = localizerFor(lang);
  const t = allTerms(l10n);
  const name = `story-${String(Date.now())}-${String(++number)}`;
  const source = new DexieCustomerSource({database: name});
  const rows = people(count, index => ({lastActiveAt: Date.now() - 3_600_000 - index * 60_000}));
  await source.upsertMany(async function* () {
    yield rows.map((customer, row) => ({...customer, row}));
  });
  const page: BedeskCustomers = await mountPage({
    source,
    agent: {id: 'kim', name: 'Kim Berg'},
    lang,
    dir: l10n.dir,
  });
  await findByRole(page, 'heading', t.title);
  const agent = new Agent(page);
  opened.push({name, source, agent});
  return {
    page,
    t,
    n: value => l10n.number(value),
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
