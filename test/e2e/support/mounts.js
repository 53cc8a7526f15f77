import assert from 'node:assert/strict';
import {ACTS} from './mount-acts.js';
import {WATCH} from './watch.js';

/** So many customers that the database is answered for by a worker. */
const PEOPLE = 2500;

/** Bytes that the heap may grow by between two looks, for each mount in between. */
const GROWTH = 1000;

/** What has to be as before: nothing else on the page comes and goes. */
const COUNTED = ['listeners', 'nodes', 'documents', 'onWindow', 'channels', 'adopted'];

/** What there must be none of once the last page is gone. */
const NONE = ['elements', 'detached', 'workers', 'timers', 'databases', 'locks'];

/**
 * Puts pages into a document and takes them out again, so many times, each time with something else open or on its way,
 * and holds what is left to what was there after one round of that.
 *
 * @param {import('./desk.js').Desk} desk
 * @param {{times: number, looks?: number[], log?: (line: string) => void}} options `looks`: after so many mounts it is
 *   looked at as well; from the first of them on the heap must be flat
 */
export async function mountMany(desk, {times, looks = [], log = () => undefined}) {
  await desk.seed(PEOPLE);
  const page = await desk.newPage();
  await page.addInitScript(WATCH);
  await page.goto(desk.address('bare'));
  await page.waitForFunction(() => globalThis.library);
  const session = await desk.context.newCDPSession(page);
  await page.evaluate(ACTS);
  const names = await page.evaluate(() => Object.keys(globalThis.mountActs));

  for (const name of names) await run(page, name);
  const before = await look(page, session);
  log(`after one of each of ${names.length}: ${JSON.stringify(before)}`);
  const seen = [];
  let done = 0;
  for (const next of [...looks, times]) {
    for (; done < next; done++) await run(page, names[done % names.length]);
    const now = await look(page, session);
    log(`after ${done} mounts: ${JSON.stringify(now)}`);
    for (const what of NONE) assert.deepEqual(now[what], [], `no ${what} are left after ${done} mounts`);
    for (const what of COUNTED) assert.deepEqual(now[what], before[what], `${what} after ${done} mounts`);
    seen.push({done, heap: now.heap});
  }
  const [first, last] = [seen[0], seen.at(-1)];
  const grown = last.heap - first.heap;
  log(`the heap grew by ${grown} bytes from mount ${first.done} to ${last.done}`);
  assert.ok(grown <= GROWTH * (last.done - first.done), `the heap is flat: ${grown} bytes more`);
}

async function run(page, name) {
  const problem = await page.evaluate(
    name =>
      globalThis.mountActs[name]().then(
        () => null,
        error => String(error?.stack ?? error),
      ),
    name,
  );
  assert.equal(problem, null, `mounted ${name}`);
}

/** What there is, once what ends by itself has had the time to. */
async function look(page, session) {
  const {timers, databases, ...rest} = await page.evaluate(() => globalThis.settled());
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const elements = await elementsOf(session);
  await session.send('DOM.enable');
  const {detachedNodes} = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const {metrics} = await session.send('Performance.getMetrics');
  await session.send('Performance.disable');
  const of = name => metrics.find(metric => metric.name === name).value;
  return {
    heap: of('JSHeapUsedSize'),
    listeners: of('JSEventListeners'),
    nodes: of('Nodes'),
    documents: of('Documents'),
    ...rest,
    elements,
    // Lit keeps the templates that it has prepared; how many there are, the nodes tell.
    detached: detachedNodes.map(({treeNode}) => treeNode.nodeName).filter(name => name !== 'TEMPLATE'),
    workers: page.workers().map(worker => worker.url()),
    timers,
    databases,
  };
}

/** Tags of all elements of the library that are still in memory, in the document or not. */
async function elementsOf(session) {
  const objectGroup = 'mounts';
  const expression = `(() => {
    let type = customElements.get('bedesk-customers');
    while (Object.getPrototypeOf(type) !== HTMLElement) type = Object.getPrototypeOf(type);
    return type.prototype;
  })()`;
  const {result} = await session.send('Runtime.evaluate', {expression, objectGroup});
  const {objects} = await session.send('Runtime.queryObjects', {prototypeObjectId: result.objectId, objectGroup});
  const {result: tags} = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    returnByValue: true,
    functionDeclaration: `function () {
      return this.flatMap(object => {
        // The prototypes of the classes are no elements.
        try { return object.isConnected || object.isConnected === false ? object.localName : []; } catch { return []; }
      });
    }`,
  });
  await session.send('Runtime.releaseObjectGroup', {objectGroup});
  return tags.value;
}
