import type {Customer, CustomerSource} from '../customers/index.js';
import type {Touched} from './live-follower.js';
import type {CustomersState, LoadedPage} from './state.js';

/**
 * A fresher page laid over the one that is shown. Not held: the fresh page. Held: the shown rows keep their places and
 * get their new values, rows that are no longer in the source are named in `gone`, counts follow, and the fresh page
 * waits when its order or membership differs. Rows that did not change stay the same objects.
 */
export async function mergeLive(
  source: CustomerSource,
  shown: LoadedPage,
  fresh: LoadedPage,
  touched: Touched,
  held: boolean,
): Promise<Pick<CustomersState, 'page' | 'waiting' | 'gone'>> {
  const before = new Map(shown.customers.map(customer => [customer.id, customer]));
  const page: LoadedPage = {...fresh, customers: fresh.customers.map(customer => settled(customer, before))};
  if (!held || sameOrder(shown, page)) return {page, waiting: null, gone: new Set()};

  const after = new Map(page.customers.map(customer => [customer.id, customer]));
  const left = shown.customers.filter(({id}) => !after.has(id) && (!touched || touched.has(id)));
  const gone = new Set<string>();
  await Promise.all(
    left.map(async ({id}) => {
      const customer = await source.get(id).catch(() => undefined);
      if (customer) after.set(id, settled(customer, before));
      else if (customer === null) gone.add(id);
    }),
  );
  const customers = shown.customers.map(customer => after.get(customer.id) ?? customer);
  const added = page.customers.filter(({id}) => !before.has(id)).length;
  return {page: {...page, customers}, waiting: {page, fresh: added}, gone};
}

/** The object already shown where it says the same, so that its row need not render. */
function settled(customer: Customer, before: ReadonlyMap<string, Customer>): Customer {
  const known = before.get(customer.id);
  return known && JSON.stringify(known) === JSON.stringify(customer) ? known : customer;
}

function sameOrder(a: LoadedPage, b: LoadedPage): boolean {
  return (
    a.customers.length === b.customers.length &&
    a.customers.every((customer, index) => customer.id === b.customers[index]?.id)
  );
}
