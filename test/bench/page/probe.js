/** After this long, in ms, what is waited for is not coming. */
const PATIENCE = 90_000;
/** A frame at 60 Hz, in ms. */
const FRAME = 1000 / 60;
/** How long a page is left alone before an interaction, and after it for the tasks it left behind, in ms. */
const SETTLE = 80;

const tasks = [];
const observer = new PerformanceObserver(list => tasks.push(...list.getEntries()));
observer.observe({type: 'longtask', buffered: true});

/**
 * One interaction: from `act` until what it asks for is painted, which is the frame after the one in which `isShown`
 * first holds. It begins at a random moment of a frame, as people do.
 *
 * @param {{act(): unknown, isShown(): boolean, begins?: () => number | null}} interaction `begins`: when the clock
 *   starts, where that is later than the act (ms, `performance.now`)
 * @returns {Promise<{ms: number, longest: number, wait: number}>} `longest`: the longest main-thread task of 50 ms or
 *   more, else 0; `wait`: between the act and the start of the clock
 */
export async function paint({act, isShown, begins}) {
  await settled();
  const stop = keepDrawing();
  await delay(2 * FRAME + Math.random() * FRAME);
  if (isShown()) {
    stop();
    throw new Error('What is waited for is shown already: this could not be told from doing nothing');
  }
  const acted = performance.now();
  act();
  const end = await painted(isShown).finally(stop);
  const start = begins?.() ?? acted;
  return {ms: end - start, longest: await longestTask(acted, end), wait: start - acted};
}

/** Work that ends with a promise instead of a picture: an import, an export. */
export async function clock(work) {
  await settled();
  const start = performance.now();
  await work();
  const end = performance.now();
  return {ms: end - start, longest: await longestTask(start, end), wait: 0};
}

/** Resolves in the frame after the one in which `isShown` first holds, with the time. */
export function painted(isShown) {
  const {promise, resolve, reject} = Promise.withResolvers();
  const end = performance.now() + PATIENCE;
  const look = () => {
    if (isShown()) requestAnimationFrame(() => resolve(performance.now()));
    else if (performance.now() > end) reject(new Error('What is waited for never came'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  return promise;
}

/** Waits until `find` gives something, and gives it; `null` after `patience` ms. */
export async function until(find, patience = PATIENCE) {
  const end = performance.now() + patience;
  for (;;) {
    const found = find();
    if (found || performance.now() > end) return found || null;
    await delay(20);
  }
}

export function delay(ms) {
  return new Promise(resolve => setTimeout(resolve, ms));
}

/**
 * Takes the samples of an interaction: `step(index)` for warming up, then `runs` times; where one takes long, fewer, as
 * many as `budget` ms give room for, but three.
 */
export async function sample({runs, warmups, budget}, step) {
  const start = performance.now();
  const spent = () => (performance.now() - start) / budget;
  const samples = [];
  let index = 0;
  while (index < warmups && (index === 0 || spent() < 0.2)) await step(index++);
  while (samples.length < runs && (samples.length < 3 || spent() < 1)) {
    const taken = await step(index++);
    if (!taken) break;
    samples.push(taken);
  }
  return samples;
}

/** Asks for frame after frame: an idle browser gives the first one out of turn, and the clock would stop too early. */
function keepDrawing() {
  let frame = requestAnimationFrame(function next() {
    frame = requestAnimationFrame(next);
  });
  return () => cancelAnimationFrame(frame);
}

async function settled() {
  await delay(SETTLE);
  await new Promise(resolve => requestIdleCallback(resolve, {timeout: 2000}));
}

async function longestTask(start, end) {
  await delay(SETTLE);
  tasks.push(...observer.takeRecords());
  const concerned = tasks.filter(({startTime, duration}) => startTime + duration >= start && startTime <= end);
  tasks.length = 0;
  return Math.max(0, ...concerned.map(({duration}) => duration));
}
