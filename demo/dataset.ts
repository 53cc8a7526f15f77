import {DEFAULT_QUERY, type CustomerImportRow} from '../src/index.js';
import {removeEverybody, source} from './database.js';
import {change, desk, reason, toast} from './desk.js';
import {recall, remember} from './storage.js';
import {t} from './texts/index.js';

/** How many there are at the first start. */
const FIRST = 1200;
/** Of so many the last visits are written one by one. */
const MOST_VISITORS = 120;
const RECENT = 36 * 3_600_000;

let current: AbortController | null = null;

/** Makes the first customers where there are none. Only one tab does; the others wait for it. */
export async function openDataset(): Promise<void> {
  if (recall('made')) change({isReady: true});
  try {
    await exclusively(async () => {
      // Whoever was interrupted begins again: the same people come out, so nobody is there twice.
      const total = Number(recall('making') ?? ((await isEmpty()) ? FIRST : 0));
      if (total) await make(total);
    });
  } catch (error) {
    fail(error, () => void openDataset());
  }
  change({isReady: true});
}

/** Removes everybody and makes others. What was made when it is cancelled stays. */
export async function startAgain(total: number): Promise<void> {
  current?.abort();
  try {
    await exclusively(async () => {
      change({job: {label: 'emptying', done: 0, total: 0, cancel: null}, problem: null});
      await removeEverybody(() => {
        change({problem: {text: t('blockedHint'), retry: null}});
      });
      change({problem: null});
      await make(total);
    });
  } catch (error) {
    fail(error, () => void startAgain(total));
  }
}

async function make(total: number): Promise<void> {
  const abort = (current = new AbortController());
  const cancel = () => {
    abort.abort();
  };
  const progress = (done: number) => {
    change({job: {label: 'making', done, total, cancel}});
  };
  const recent: CustomerImportRow[] = [];
  remember('making', String(total));
  progress(0);
  try {
    const {generatePeople} = await import('./people/generate.js');
    const now = Date.now();
    const rows = () => withoutLastVisits(generatePeople(total, now), now, recent);
    const report = await source.upsertMany(rows, {
      signal: abort.signal,
      onProgress: done => {
        change({isReady: true});
        progress(done);
      },
    });
    const made = report.created + report.updated + report.unchanged;
    toast(abort.signal.aborted ? t('makingStopped', {n: made}) : t('made', {n: made}));
    remember('made', 'yes');
    remember('making', null);
  } finally {
    change({job: null});
  }
  // Nobody needs to wait for these: the page is in use by now.
  void writeLastVisits(recent, abort.signal).catch((error: unknown) => {
    // Meanwhile another tab may have started again with others.
    console.info(`Some last visits were not written: ${reason(error)}`);
  });
}

/** Keeps back the last visits of those who were there lately: these are written the way that visits come in. */
async function* withoutLastVisits(
  batches: AsyncIterable<CustomerImportRow[]>,
  now: number,
  recent: CustomerImportRow[],
): AsyncGenerator<CustomerImportRow[]> {
  for await (const batch of batches) {
    yield batch.map(row => {
      const {lastActiveAt, pageVisits = 0} = row;
      if (!lastActiveAt || now - lastActiveAt > RECENT || pageVisits < 2 || recent.length >= MOST_VISITORS) return row;
      recent.push(row);
      return {...row, pageVisits: pageVisits - lastVisits(pageVisits)};
    });
  }
}

async function writeLastVisits(people: readonly CustomerImportRow[], signal: AbortSignal): Promise<void> {
  const [{Random}, {pickVisit}] = await Promise.all([import('./people/random.js'), import('./people/shop.js')]);
  const random = new Random(7);
  for (const {id, lastActiveAt, createdAt = 0, pageVisits = 0} of people) {
    if (signal.aborted || !id || !lastActiveAt) return;
    let at = lastActiveAt;
    const times = Array.from({length: lastVisits(pageVisits)}, (_, nth) => {
      if (nth) at = Math.max(createdAt, at - random.int(15_000, 150_000));
      return at;
    });
    for (const time of times.reverse()) await source.recordVisit({id}, pickVisit(random, time));
  }
}

function lastVisits(pageVisits: number): number {
  return Math.min(5, pageVisits - 1);
}

async function isEmpty(): Promise<boolean> {
  const query = {...DEFAULT_QUERY, pageSize: 1};
  const context = {now: Date.now(), activeWindow: 300, locale: 'en', timeZone: 'UTC'};
  const {customers} = await source.list({query, context, counts: false});
  return customers.length === 0;
}

/** Where there are no locks (a page without https), tabs may get in each other's way: the demo's people are the same. */
async function exclusively(work: () => Promise<void>): Promise<void> {
  await ((navigator.locks as LockManager | undefined) ? navigator.locks.request('northwind.dataset', work) : work());
}

function fail(error: unknown, retry: () => void): void {
  change({
    job: null,
    problem: {
      text: t('makingFailed', {why: reason(error)}),
      retry: () => {
        change({problem: null});
        retry();
      },
    },
  });
}

/** Whether the buttons that make customers are to wait. */
export function isBusy(): boolean {
  return desk.job !== null;
}
