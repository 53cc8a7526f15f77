import {
  toCustomerSourceError,
  type CustomerSource,
  type CustomerSourceError,
  type SourceChange,
} from '../customers/index.js';

/**
 * Listens to a source, as far as it tells of changes. What it does wrong is an error told, never thrown. Returns the end
 * of that.
 */
export function subscribeTo(
  source: CustomerSource,
  onChange: (change: SourceChange) => void,
  onError: (error: CustomerSourceError) => void,
): () => void {
  const fail = (error: unknown): void => {
    onError(toCustomerSourceError(error));
  };
  let end: (() => void) | undefined;
  try {
    end = source.subscribe?.(onChange, fail);
  } catch (error) {
    fail(error);
  }
  return () => {
    // A source in plain JavaScript may give anything.
    if (typeof end === 'function') end();
  };
}
