import type {ActivityEntry} from '../../src/index.js';
import type {Random} from './random.js';

const SHOP = 'https://northwind.example';

const PAGES: readonly (readonly [string, string, number])[] = [
  ['/', 'Northwind Gear', 8],
  ['/tents', 'Tents', 6],
  ['/tents/fjell-2', 'Fjell 2, two-person tent', 4],
  ['/backpacks', 'Backpacks', 6],
  ['/backpacks/ridge-45', 'Ridge 45 backpack', 4],
  ['/sleeping-bags', 'Sleeping bags', 4],
  ['/stoves/ember', 'Ember stove', 3],
  ['/jackets/squall', 'Squall rain jacket', 4],
  ['/sale', 'Sale', 4],
  ['/cart', 'Your cart', 3],
  ['/checkout', 'Checkout', 2],
  ['/orders', 'Your orders', 3],
  ['/help', 'Help centre', 3],
  ['/help/returns', 'Returns and refunds', 3],
  ['/help/repairs', 'Repairs', 2],
  ['/stores', 'Stores near you', 1],
];

const WEIGHTED = PAGES.map(page => [page, page[2]] as const);

/** One view of a page of the fictional shop. `at` in ms since the epoch. */
export function pickVisit(random: Random, at: number): ActivityEntry {
  const [path, title] = random.weighted(WEIGHTED);
  return {at, url: SHOP + path, title};
}
