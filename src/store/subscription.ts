import {toCustomerSourceError, type CustomerSource, type CustomerSourceError} from '../customers/index.js';

/**
 * Listens to a source, as far as it tells of changes. What it does wrong is an error told, never thrown. Returns the end
 * of that.
 */
export function subscribeTo(
  source: CustomerSource,
  onChange: (ids: string[] | null) => void,
  onError: (error: CustomerSourceError) => void,
): () => void {
  const fail = (error: unknown): void => {
    onError(toCustomerSourceError(error));
  };
  let end: (() => void) | undefined;
  try {
    end = source.subscribe?.(({ids}) => {
      onChange(ids);
    }, fail);
  } catch (error) {
    fail(error);
  }
  return () => {
    // A source in plain JavaScript may give anything.
    if (typeof end === 'function') end();
  };
}
