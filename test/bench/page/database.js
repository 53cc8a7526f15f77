/** Rows read or written at a time, as the library does it. */
const BATCH = 1000;

export function openDatabase(name) {
  return settled(indexedDB.open(name));
}

/** The table of the customers, whatever the library calls it: the one with the most rows. */
export async function customersOf(db) {
  const names = [...db.objectStoreNames];
  const transaction = db.transaction(names);
  const counts = await Promise.all(names.map(name => settled(transaction.objectStore(name).count())));
  return names[counts.indexOf(Math.max(...counts))];
}

/** The index that has the customers in the order of their last activity: it is known by who comes last in it. */
export async function orderOf(db, store, first, second) {
  const table = db.transaction(store).objectStore(store);
  for (const name of table.indexNames) {
    const [last, next] = await lastRows(table.index(name), 2);
    if (last?.id === first && next?.id === second) return name;
  }
  throw new Error('No index of the library has the customers in the order of their last activity');
}

/** The last rows of an index, backwards: in one request where the browser can. */
export async function lastRows(index, count) {
  if (index.getAllRecords) {
    const records = await settled(index.getAllRecords({count, direction: 'prev'}));
    return records.map(({value}) => value);
  }
  return new Promise((resolve, reject) => {
    const rows = [];
    const request = index.openCursor(null, 'prev');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      if (request.result) rows.push(request.result.value);
      if (!request.result || rows.length === count) resolve(rows);
      else request.result.continue();
    };
  });
}

/** Every row, in batches. */
export async function everyRow(db, store) {
  const table = db.transaction(store).objectStore(store);
  let rows = [];
  let range = null;
  for (;;) {
    const batch = await settled(table.getAll(range, BATCH));
    rows = rows.concat(batch);
    if (batch.length < BATCH) return rows;
    range = IDBKeyRange.lowerBound(batch.at(-1)[table.keyPath], true);
  }
}

/** An empty table like that one, with the same indexes, in a database of its own. */
export async function likeness(db, store, name) {
  await removeDatabase(name);
  const table = db.transaction(store).objectStore(store);
  const {keyPath} = table;
  const indexes = [...table.indexNames].map(index => table.index(index));
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const made = request.result.createObjectStore(store, {keyPath});
    for (const {name: index, keyPath: path, unique, multiEntry} of indexes) {
      made.createIndex(index, path, {unique, multiEntry});
    }
  };
  return settled(request);
}

/** The loop that an import is compared with: a put for each row, a transaction for each thousand. */
export async function putAll(db, store, rows) {
  for (let from = 0; from < rows.length; from += BATCH) {
    const transaction = db.transaction(store, 'readwrite');
    const table = transaction.objectStore(store);
    for (const row of rows.slice(from, from + BATCH)) table.put(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }
}

export function removeDatabase(name) {
  return settled(indexedDB.deleteDatabase(name));
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('Another connection is open'));
  });
}
