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
  await first.evaluate(() => globalThis.keepOriginals());
  // How long an act takes here: a moment within it is what is wanted.
  const duration = await first.evaluate(() => globalThis.timed());
  log(`an act takes, in ms: ${JSON.stringify(duration)}`);
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
    const {before, after, neither} = state;
    assert.deepEqual(neither, [], `${what}: each customer is as before or as after`);
    assert.equal(before + after, desk.people.length, `${what}: nobody is lost`);
    assert.equal(state.undoable, after, `${what}: all that was done can be undone, and no more`);
    if (after && after < state.most) broken++;
    log(`${what}, after ${Math.round(wait)} ms: ${after} of ${desk.people.length} changed`);
    await next.evaluate(() => globalThis.undoAll());
    const restored = await next.evaluate(() => globalThis.check());
    assert.equal(restored.before, desk.people.length, `${what}: undo brings everybody back`);
    assert.deepEqual(restored.totals, restored.counted, `${what}: the totals are right after the undo`);
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
  const open = async name => done(indexedDB.open(name));
  const all = async (name, table) => {
    const db = await open(name);
    const rows = await done(db.transaction(table).objectStore(table).getAll());
    db.close();
    return rows;
  };
  /** All fields in one order. */
  const text = row => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
  const isActed = ({suspension}) => suspension?.reason === 'killed';
  /** What an act may change; the key for the index is part of it. */
  const untouched = ({suspension: _s, suspendedKey: _k, version: _v, ...rest}) => text(rest);
  /** Deleted customers are kept without the keys for the index. */
  const plain = ({kind: _k, activeKey: _a, emailKey: _e, suspendedKey: _s, ...rest}) => text(rest);

  Object.assign(globalThis, {
    async act(name) {
      if (name === 'suspend') return source.suspend(everybody, {until: null, reason: 'killed'});
      if (name === 'remove') return source.remove(everybody);
      const [{undo}] = await source.recentActs();
      return source.undo(undo);
    },
    /** Keeps everybody as they are in a database apart. */
    async keepOriginals() {
      const rows = await all('e2e', 'customers');
      const request = indexedDB.open('originals');
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('customers', {keyPath: 'id'});
        for (const row of rows) store.put(row);
      };
      (await done(request)).close();
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
    /** Compares everybody with the originals, and the totals with a recount. */
    async check() {
      const originals = await all('originals', 'customers');
      const living = new Map((await all('e2e', 'customers')).map(row => [row.id, row]));
      const deleted = new Map((await all('e2e', 'deleted')).map(({id, customer}) => [id, customer]));
      const {tabs} = await source.list({query, context, counts: true});
      const acts = await source.recentActs();
      const count = test => [...living.values()].filter(test).length;
      const state = {before: 0, after: 0, neither: [], most: 0};
      for (const original of originals) {
        const [row, gone] = [living.get(original.id), deleted.get(original.id)];
        const isSuspended =
          row && isActed(row) && row.suspendedKey === Infinity && untouched(row) === untouched(original);
        const isGone = !row && gone && text(gone) === plain(original);
        if (!original.suspension || deleted.size) state.most++;
        if (row && !gone && text(row) === text(original)) state.before++;
        else if ((isSuspended && !gone) || isGone) state.after++;
        else state.neither.push(original.id);
      }
      return {
        ...state,
        undoable: acts.reduce((sum, {changed}) => sum + changed, 0),
        totals: {all: tabs.all, verified: tabs.verified, visitors: tabs.visitors, suspended: tabs.suspended},
        counted: {
          all: living.size,
          verified: count(({verified}) => verified),
          visitors: count(({anonymous, verified}) => anonymous && !verified),
          suspended: count(({suspension}) => suspension !== null),
        },
      };
    },
  });
}
