/** What was read of the stored customers. */
export interface Reads {
  /** Whole rows. */
  rows: number;
  /** Steps of cursors that read keys alone. */
  keys: number;
  /** What was counted one by one. */
  counted: number;
}

type Source = IDBObjectStore | IDBIndex;
type Read = (this: Source, ...args: never[]) => IDBRequest;

/** Counts what `act` reads of the store `customers`, by watching IndexedDB itself. */
export async function countReads(act: () => Promise<unknown>): Promise<Reads> {
  const reads: Reads = {rows: 0, keys: 0, counted: 0};
  const prototypes: object[] = [IDBObjectStore.prototype, IDBIndex.prototype];
  const counted: [string, (result: unknown) => void][] = [
    ['get', result => (reads.rows += result ? 1 : 0)],
    ['getAll', result => (reads.rows += Array.isArray(result) ? result.length : 0)],
    ['getAllKeys', result => (reads.keys += Array.isArray(result) ? result.length : 0)],
    ['openCursor', result => (reads.rows += result ? 1 : 0)],
    ['count', result => (reads.counted += Number(result))],
    ['openKeyCursor', result => (reads.keys += result ? 1 : 0)],
  ];
  const restore = prototypes.flatMap(prototype => counted.map(([name, count]) => watch(prototype, name, count)));
  try {
    await act();
  } finally {
    for (const undo of restore) undo();
  }
  return reads;
}

function watch(prototype: object, name: string, count: (result: unknown) => void): () => void {
  const original = Reflect.get(prototype, name) as Read;
  const watched: Read = function (...args) {
    const request = original.apply(this, args);
    const store = this instanceof IDBIndex ? this.objectStore : this;
    if (store.name === 'customers') request.addEventListener('success', () => count(request.result));
    return request;
  };
  Reflect.set(prototype, name, watched);
  return () => void Reflect.set(prototype, name, original);
}
