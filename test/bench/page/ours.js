import 'bedesk-customers';
import {DexieCustomerSource} from 'bedesk-customers/sources/dexie.js';
import * as acts from './ours-acts.js';
import {NOW, importRows} from './people.js';
import {clock, paint, sample, until} from './probe.js';

/** A view with somebody else in the first row (number 2 of the people), that any source can give at once. */
const ELSEWHERE = {sort: {field: 'conversations', direction: 'desc'}};

/** The page and its source; `asked` has when a search left for the source, by its text. */
let desk;

/** What the command calls in this page. */
globalThis.bench = {
  /** Imports people that are not there yet, in portions; `globalThis.onFill` hears of the progress. */
  async fill(database, size, seed) {
    const source = sourceOf(database);
    async function* rows() {
      for (let from = 0; from < size; from += 1000) yield importRows(Math.min(1000, size - from), seed, from);
    }
    const report = await source.upsertMany(rows, {onProgress: done => void globalThis.onFill?.(done)});
    source.close();
    return report.created + report.unchanged + report.updated;
  },

  /** Opens the page on a database and waits for the customer who must be first. */
  async open(database, first) {
    leave();
    desk = {database, first, asked: new Map()};
    show();
    await until(() => acts.firstId(desk.page) === first);
    desk.total = acts.total(desk.page);
  },

  /** Steps of `expected`, as an agent takes them: by the page's own buttons and fields. */
  async steps(steps, options) {
    let current = 0;
    return sample(options, async () => {
      const {act, reset, expected} = steps[current++ % steps.length];
      if (reset) await home();
      return acts[act[0]](desk, expected, ...act.slice(1));
    });
  },

  async suspend(options) {
    await home();
    return acts.suspend(desk, options);
  },

  async select(options) {
    await home();
    return acts.select(desk, options);
  },

  /** Somebody else renames the first customer: from the call until the name is painted. */
  async live(options) {
    await home();
    const other = sourceOf(desk.database);
    const {name} = await other.get(desk.first);
    const samples = await sample(options, index => {
      const next = `Renamed ${index} of ${performance.now()}`;
      return paint({
        act: () => other.update(desk.first, {name: next}),
        isShown: () => acts.firstName(desk.page) === next,
      });
    });
    await other.update(desk.first, {name});
    await until(() => acts.firstName(desk.page) !== null);
    other.close();
    return samples;
  },

  /** A new element over a database that nobody has open, until its first row is painted. */
  first(options) {
    return sample(options, () => {
      leave();
      return paint({act: show, isShown: () => desk.page !== null && acts.firstId(desk.page) === desk.first});
    });
  },

  async exportAll(options) {
    await home();
    let bytes;
    const samples = await sample(options, () =>
      clock(async () => {
        bytes = (await desk.page.exportCustomers({download: false})).size;
      }),
    );
    if (bytes < desk.total * 50) throw new Error(`${bytes} bytes are no export of ${desk.total} customers`);
    return samples;
  },

  /** An import of people made beforehand into a database that is not there yet. */
  async importAll(database, size, seed, options) {
    const rows = importRows(size, seed);
    async function* batches() {
      for (let from = 0; from < size; from += 1000) yield rows.slice(from, from + 1000);
    }
    return sample(options, async () => {
      const source = sourceOf(database);
      const taken = await clock(async () => {
        const {created} = await source.upsertMany(batches);
        if (created !== size) throw new Error(`${created} of ${size} were imported`);
      });
      source.close();
      await removeDatabase(database);
      return taken;
    });
  },

  /** Takes steps without measuring: what a source keeps in memory is there afterwards. */
  async warm(steps) {
    for (const {act, reset, expected} of steps) {
      if (reset) await home();
      await acts[act[0]](desk, expected, ...act.slice(1));
    }
  },

  removeDatabase,
};

function sourceOf(database) {
  return new DexieCustomerSource({database, now: () => NOW});
}

/** A host's page and source, with an ear at the door: when does a search leave for it? */
function show() {
  const source = sourceOf(desk.database);
  const {asked} = desk;
  const list = source.list.bind(source);
  source.list = (request, options) => {
    const {search} = request.query;
    if (!asked.has(search)) asked.set(search, performance.now());
    return list(request, options);
  };
  const page = document.createElement('bedesk-customers');
  page.source = source;
  Object.assign(desk, {page, source});
  document.querySelector('main').append(page);
}

function leave() {
  desk?.page?.remove();
  desk?.source?.close();
  if (desk) Object.assign(desk, {page: null, source: null});
}

/** Back to the default view, by another one: assigning what was assigned last does nothing. */
async function home() {
  const {page, first} = desk;
  page.query = ELSEWHERE;
  await until(() => acts.isSettled(page) && acts.firstId(page) !== first);
  page.query = {};
  await until(() => acts.isSettled(page) && acts.firstId(page) === first);
}

async function removeDatabase(name) {
  const request = indexedDB.deleteDatabase(name);
  await new Promise((resolve, reject) => {
    request.onsuccess = resolve;
    request.onerror = () => reject(request.error);
  });
}
