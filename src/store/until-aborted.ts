import {CustomerSourceError} from '../customers/index.js';

/**
 * What `promise` comes to, or `aborted` with `message` as soon as `signal` fires: whoever is waited for may know of no
 * signal, or hang.
 */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(new CustomerSourceError('aborted', message, {cause: signal.reason}));
    };
    if (signal.aborted) giveUp();
    signal.addEventListener('abort', giveUp, {once: true});
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  });
}
