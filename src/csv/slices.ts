import {throwIfAborted} from '../customers/index.js';

/** How long work may hold the main thread before it lets the page breathe, in ms: less than a frame. */
const SLICE = 10;

/**
 * Made once for a long piece of work, and awaited between its steps: it gives the event loop a turn when the work has
 * held it for a slice of time.
 *
 * @throws CustomerSourceError `aborted` once `signal` has fired
 */
export function breather(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    throwIfAborted(signal);
    if (performance.now() - since < SLICE) return;
    await nextTask();
    since = performance.now();
    throwIfAborted(signal);
  };
}

/**
 * A turn of the event loop. Not `setTimeout`, which browsers hold back by 4 ms, and by a second in hidden tabs; not
 * `scheduler.yield`, which goes before timers and would starve them.
 */
function nextTask(): Promise<void> {
  return new Promise(resolve => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
