import Papa from 'papaparse';
import {customersOf, everyRow, lastRows, likeness, openDatabase, orderOf, putAll, removeDatabase} from './database.js';
import {clock, paint, sample} from './probe.js';
import {pageOf} from './table.js';

/** The columns of a customer that PapaParse can write as they are. */
const COLUMNS =
  'id name email avatarUrl verified anonymous country city timeZone language ipAddress browser device platform createdAt lastActiveAt pageVisits conversations returning'.split(
    ' ',
  );

const main = document.querySelector('main');
const firstId = () => main.querySelector('tbody tr')?.dataset.id;

/** The floors: the platform alone, over the very database that the library has filled. */
globalThis.bench = {
  /** A change of the DOM that needs no data. */
  async change({database, first, second}, options) {
    const {db, store, order} = await look(database, first, second);
    main.replaceChildren(pageOf(await read(db, store, order)));
    db.close();
    const row = main.querySelector('tbody tr');
    return sample(options, index =>
      paint({
        act: () => {
          row.dataset.id = `changed-${index}`;
          row.cells[1].textContent = `Changed ${index}`;
        },
        isShown: () => firstId() === `changed-${index}`,
      }),
    );
  },

  /** A page of 50 by index and the DOM for it, from the opening of the database. */
  async first({database, first, second}, options) {
    const {db: known, store, order} = await look(database, first, second);
    known.close();
    let db;
    return sample(options, () => {
      main.replaceChildren();
      db?.close();
      const show = async () => {
        db = await openDatabase(database);
        main.replaceChildren(pageOf(await read(db, store, order)));
      };
      return paint({act: show, isShown: () => firstId() === first});
    });
  },

  /** PapaParse over rows in memory, and reading these rows. */
  async exportAll({database}, options) {
    const db = await openDatabase(database);
    const store = await customersOf(db);
    let file;
    const samples = await sample(options, () =>
      clock(async () => {
        file = new Blob([Papa.unparse(await everyRow(db, store), {columns: COLUMNS})]);
      }),
    );
    db.close();
    if (file.size < 100) throw new Error('Nothing was written');
    return samples;
  },

  /** The library's own rows, put into a table with its indexes. */
  async importAll({database, target}, options) {
    const db = await openDatabase(database);
    const store = await customersOf(db);
    const rows = await everyRow(db, store);
    const samples = await sample(options, async () => {
      const empty = await likeness(db, store, target);
      const taken = await clock(() => putAll(empty, store, rows));
      empty.close();
      await removeDatabase(target);
      return taken;
    });
    db.close();
    return samples;
  },
};

async function look(database, first, second) {
  const db = await openDatabase(database);
  const store = await customersOf(db);
  return {db, store, order: await orderOf(db, store, first, second)};
}

function read(db, store, order) {
  return lastRows(db.transaction(store).objectStore(store).index(order), 50);
}
