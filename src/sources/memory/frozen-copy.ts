/** A frozen copy all the way down. Not by `structuredClone`, which refuses the proxies that frameworks make of data. */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, held]) => [key, frozenCopy<unknown>(held)]));
  return Object.freeze(copy) as T;
}
