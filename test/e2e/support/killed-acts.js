import assert from 'node:assert/strict';

/** The acts that are broken off, by turns. An undo is that of an act on everybody. */
const ACTS = ['suspend', 'remove', 'undo'];

/** The ways in which a page ends, by turns. */
const ENDS = {
  closed: page => page.close(),
  reloaded: page => page.reload(),
  async crashed(page) {
    const crashed = page.waitForEvent('crash');
    const session = await page.context().newCDPSession(page);
    // The page has no time left to answer.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();
  },
};

/** How many customers an act is about, when it is about everybody. */
export const COUNT = 20_000;

/**
 * Ends a page at a random moment of a bulk act over all customers, so many times, and holds what is stored to what it
 * was: each customer as before or as after, the totals as counted, and back to what it was by undo.
 *
 * @param {import('./desk.js').Desk} desk with its database filled
 * @param {{times: number, seed: number, log?: (line: string) => void}} options
 */
export async function killActs(desk, {times, seed, log = () => undefined}) {
  const random = randomOf(seed);
  const first = await desk.open('bare');
  await ready(first);
  await first.evaluate(PREPARE);
  const original = await first.evaluate(() => globalThis.snapshot());
  // How long an act takes here: a moment within it is what is wanted.
  const duration = await first.evaluate(() => globalThis.timed());
  await first.close();
  let broken = 0;
  for (let turn = 0; turn < times; turn++) {
    const act = ACTS[turn % ACTS.length];
    const end = Object.keys(ENDS)[Math.floor(turn / ACTS.length + turn) % 3];
    const what = `seed ${seed}, turn ${turn}: ${act}, ${end}`;
    const page = await desk.open('bare');
    await ready(page);
    await page.evaluate(PREPARE);
    if (act === 'undo') await page.evaluate(() => globalThis.act('suspend'));
    await page.evaluate(name => void globalThis.act(name), act);
    const wait = random() * duration[act];
    await new Promise(resolve => setTimeout(resolve, wait));
    await ENDS[end](page);
    if (!page.isClosed()) await page.close();

    const next = await desk.open('bare');
    await ready(next);
    await next.evaluate(PREPARE);
    const state = await next.evaluate(() => globalThis.check());
    assert.deepEqual(state.totals, state.counted, `${what}: the totals are right`);
    const [changed, left] = [state.acted, COUNT - state.acted];
    assert.deepEqual(state.mixed, [], `${what}: each customer is as before or as after`);
    assert.equal(state.undoable, changed, `${what}: all that was done can be undone, and no more`);
    if (changed && left) broken++;
    log(`${what}, after ${Math.round(wait)} ms: ${changed} of ${COUNT} changed`);
    await next.evaluate(() => globalThis.undoAll());
    assert.equal(await next.evaluate(() => globalThis.snapshot()), original, `${what}: undo brings everything back`);
    await next.close();
  }
  return {broken};
}

async function ready(page) {
  await page.waitForFunction(() => globalThis.library !== undefined);
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function randomOf(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** What runs in the page. It reads what is stored past the library, as the browser has it. */
function PREPARE() {
  const source = new globalThis.library.DexieCustomerSource({database: 'e2e'});
  const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'Europe/Berlin'};
  const sort = {field: 'lastActiveAt', direction: 'desc'};
  const query = {tab: 'all', search: '', match: 'all', filters: [], sort, page: 1, pageSize: 50};
  const everybody = {query, context, except: []};
  const done = request =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all = async name => {
    const db = await done(indexedDB.open('e2e'));
    const rows = await done(db.transaction(name).objectStore(name).getAll());
    db.close();
    return rows;
  };
  const isActed = ({suspension}) => suspension?.reason === 'killed';

  Object.assign(globalThis, {
    async act(name) {
      if (name === 'suspend') return source.suspend(everybody, {until: null, reason: 'killed'});
      if (name === 'remove') return source.remove(everybody);
      const [{undo}] = await source.recentActs();
      return source.undo(undo);
    },
    /** A digest of everybody, with every field and derived key. */
    async snapshot() {
      const text = JSON.stringify(await all('customers'));
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return Array.from(new Uint8Array(hash), byte => byte.toString(16).padStart(2, '0')).join('');
    },
    async undoAll() {
      for (const {undo} of await source.recentActs()) await source.undo(undo);
    },
    async timed() {
      const times = {};
      for (const name of ['suspend', 'undo', 'remove']) {
        const start = performance.now();
        await globalThis.act(name);
        times[name] = performance.now() - start;
      }
      await globalThis.undoAll();
      return times;
    },
    async check() {
      const [customers, deleted] = [await all('customers'), await all('deleted')];
      const {tabs} = await source.list({query, context, counts: true});
      const acts = await source.recentActs();
      const living = new Set(customers.map(({id}) => id));
      const has = (test) => customers.filter(test).length;
      return {
        totals: {all: tabs.all, verified: tabs.verified, visitors: tabs.visitors, suspended: tabs.suspended},
        counted: {
          all: customers.length,
          verified: has(({verified}) => verified),
          visitors: has(({anonymous, verified}) => anonymous && !verified),
          suspended: has(({suspension}) => suspension !== null),
        },
        // As after: suspended, with the key that the index needs, or gone and to be restored. As before: neither.
        acted: has(isActed) + deleted.length,
        mixed: customers.filter(row => isActed(row) !== (row.suspendedKey === Infinity && isActed(row))).map(({id}) => id)
          .concat(deleted.filter(({id}) => living.has(id)).map(({id}) => id)),
        undoable: acts.reduce((sum, {changed}) => sum + changed, 0),
      };
    },
  });
}
