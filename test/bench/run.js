import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {Browser} from './browser.js';
import {expectations, databaseOf, fill} from './measure/fill.js';
import {Record} from './measure/record.js';
import {measureCold, measureMemory, measureSize} from './measure/size.js';
import {readOptions} from './options.js';
import {buildPages} from './pages.js';
import {bytesOf} from './report/bytes.js';
import {writeReadme} from './report/readme.js';
import {readResults, saveResults} from './report/results.js';
import {reportOf} from './report/tables.js';
import {serve} from './server.js';
import {buildPackage, installPeers, machine, peerVersions, say} from './setup.js';

const cache = join(import.meta.dirname, '../../.cache/bench');
/** So many are stored when a cold start is measured. */
const COLD = 10_000;

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(options) {
  if (options.readme) {
    await writeReadme(reportOf(readResults()));
    return;
  }
  const results = await run(options);
  console.log(reportOf(results));
  if (options.save) saveResults(results);
  if (results.figures.some(({failed}) => failed)) process.exitCode = 1;
}

async function run({sizes, operations, peers, runs, seed, port, fresh, built}) {
  const started = Date.now();
  const site = join(cache, 'site');
  if (peers.length) installPeers();
  if (!built) buildPackage();
  if (fresh) rmSync(cache, {recursive: true, force: true});
  say('Building the pages …');
  const pages = await buildPages(site, peers, databaseOf(COLD, seed));
  const server = await serve(site, port);
  const whole = await Browser.open(join(cache, 'profile'));
  const record = new Record(operations);
  const memory = [];
  try {
    for (const size of sizes) {
      const browser = whole.at(server.originOf(size));
      await fill(browser, cache, size, seed);
      const plan = await expectations(browser, cache, site, size, seed);
      const about = {browser, record, peers, plan, database: databaseOf(size, seed), size, seed, runs};
      say(`${size.toLocaleString('en')} customers`);
      await measureSize(about);
      if (size === COLD && record.wants('cold')) await measureCold(about);
      if (record.wants('memory')) memory.push(...(await measureMemory(about)));
    }
    return {
      date: new Date(started).toISOString(),
      minutes: Math.round((Date.now() - started) / 6000) / 10,
      machine: machine(),
      browser: whole.version,
      versions: peerVersions(),
      sizes,
      runs,
      seed,
      figures: record.figures,
      memory,
      bytes: record.wants('bytes') ? bytesOf(pages, await fetchedBy(whole.at(server.originOf(COLD)), peers, seed)) : [],
    };
  } finally {
    await whole.close();
    server.close();
  }
}

async function fetchedBy(browser, peers, seed) {
  const fetched = {};
  for (const peer of peers) fetched[peer] = await browser.fetched(`${peer}/?cold=1000&seed=${seed}`);
  return fetched;
}
