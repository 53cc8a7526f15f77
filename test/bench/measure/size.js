import {call, memoryOf} from '../browser.js';
import {FLOOR, OURS} from '../report/names.js';
import {say} from '../setup.js';

/** For imports, one after the other. */
const TARGET = 'bench-import';
/** Imports of more than this are not measured: they take minutes each, and so does the comparison. */
const MOST_IMPORTED = 100_000;
/** The grids and the floors are told by their median alone: fewer samples do. */
const ENOUGH = 10;
/** Interactions that are steps of `expected`. */
const STEPS = ['tab', 'sort-number', 'sort-name', 'sort-other', 'page-next', 'page-last', 'search', 'filters'];
/** What a grid can be asked too. */
const PEER_STEPS = ['sort-number', 'sort-name', 'search', 'filters'];

/** Everything at one size but the cold start, the floors first. */
export async function measureSize({browser, record, peers, plan, ...about}) {
  await measureFloors({browser, record, plan, ...about});
  await measureOurs({browser, record, plan, ...about});
  for (const peer of peers) await measurePeer({browser, record, ...about}, peer);
}

async function measureFloors({browser, record, plan, database, size, runs}) {
  const {first, second} = plan;
  const at = {database, first, second, target: TARGET};
  const floor = (operation, method, options) =>
    record.take(FLOOR, operation, size, () => browser.visit('raw/', page => call(page, method, at, options)));
  await floor('change', 'change', often(runs));
  await floor('first', 'first', often(Math.min(runs, ENOUGH)));
  await floor('export', 'exportAll', seldom(size));
  if (size <= MOST_IMPORTED) await floor('import', 'importAll', seldom(size));
}

async function measureOurs({browser, record, plan, database, size, seed, runs}) {
  const options = often(runs);
  const ours = (operation, page, ...method) => record.take(OURS, operation, size, () => call(page, ...method));
  if (record.wants('first')) {
    await browser.visit('ours/', async page => {
      await call(page, 'open', database, plan.first);
      await ours('first', page, 'first', options);
    });
  }
  if (record.wants(...STEPS, 'select', 'suspend', 'live', 'export')) {
    await browser.visit('ours/', async page => {
      await call(page, 'open', database, plan.first);
      for (const operation of STEPS) {
        await ours(operation, page, 'steps', plan.operations[operation], whole(options, plan.operations[operation]));
      }
      await ours('select', page, 'select', options);
      await ours('suspend', page, 'suspend', options);
      await ours('live', page, 'live', options);
      await ours('export', page, 'exportAll', seldom(size));
    });
  }
  if (size <= MOST_IMPORTED && record.wants('import')) {
    await browser.visit('ours/', page => ours('import', page, 'importAll', TARGET, size, seed, seldom(size)));
  }
}

async function measurePeer({browser, record, size, seed, runs}, peer) {
  if (!record.wants(...PEER_STEPS, 'export')) return;
  try {
    await browser.visit(`${peer}/`, async page => {
      await call(page, 'open', size, seed);
      for (const operation of PEER_STEPS) {
        await record.take(peer, operation, size, () => call(page, 'steps', operation, often(Math.min(runs, ENOUGH))));
      }
      await record.take(peer, 'export', size, () => call(page, 'exportAll', seldom(size)));
    });
  } catch (error) {
    say(`  ${peer} FAILED: ${error.message}`);
    record.figures.push({subject: peer, operation: 'open', size, failed: error.message.split('\n')[0]});
  }
}

/** A cold start of each: a new tab, an empty cache, a filled database or rows that are there already. */
export async function measureCold({browser, record, peers, size, seed, runs}) {
  const pages = {
    [FLOOR]: 'cold-floor/',
    [OURS]: 'cold-ours/',
    ...Object.fromEntries(peers.map(peer => [peer, `${peer}/?cold=${size}&seed=${seed}`])),
  };
  const samples = new Map(Object.keys(pages).map(subject => [subject, []]));
  // In turns, so that a noisy moment of the machine hits all of them. The first round warms up.
  for (let round = 0; round <= Math.min(runs, ENOUGH); round++) {
    for (const [subject, path] of Object.entries(pages)) {
      const ms = await browser.cold(path);
      if (round > 0) samples.get(subject).push({ms, longest: 0, wait: 0});
    }
  }
  for (const [subject, taken] of samples) await record.take(subject, 'cold', size, async () => taken);
}

/** Bytes in use over an empty page: after a sort by name and a search, when a source has built whatever it keeps. */
export async function measureMemory({browser, peers, plan, database, size, seed}) {
  const weigh = (path, prepare = async () => undefined) =>
    browser.visit(path, async page => {
      await prepare(page);
      return memoryOf(page);
    });
  const empty = await weigh('empty/?isolated');
  const bytes = {};
  bytes[FLOOR] = await weigh('data/?isolated', page => call(page, 'hold', size, seed));
  bytes[OURS] = await weigh('ours/?isolated', async page => {
    await call(page, 'open', database, plan.first);
    await call(page, 'warm', [...plan.operations['sort-name'], plan.operations.search[0]]);
  });
  for (const peer of peers) bytes[peer] = await weigh(`${peer}/?isolated`, page => call(page, 'open', size, seed));
  return Object.entries(bytes).map(([subject, used]) => ({subject, size, mb: round((used - empty) / 1e6)}));
}

function often(runs) {
  return {runs, warmups: 3, budget: 25_000};
}

/** Each step at least once: they cost differently. */
function whole(options, steps) {
  return {...options, runs: Math.max(options.runs, steps.length)};
}

/** What reads or writes every row. */
function seldom(size) {
  return {runs: size > 100_000 ? 1 : size > 10_000 ? 3 : 7, warmups: size > 10_000 ? 0 : 1, budget: 60_000};
}

function round(value) {
  return Math.round(value * 10) / 10;
}
