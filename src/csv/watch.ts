import {findField} from '../customers/index.js';
import type {CustomField} from '../customers/index.js';
import {dayOrder} from './dates.js';
import type {DayOrder} from './dates.js';
import {asAttribute, isFullExport} from './headings.js';
import type {CsvColumn} from './headings.js';
import type {CsvRecord} from './records.js';

/** Sees every record of a file, and then knows what a column shows only as a whole. */
export class ColumnWatch {
  readonly #columns: readonly CsvColumn[];
  /** The orders of day and month that the cells of the columns with dates prove. */
  readonly #orders: ReadonlyMap<number, Set<DayOrder>>;
  readonly #filled: boolean[];
  readonly #id: number;
  #hasOnlyNumbers = true;

  constructor(columns: readonly CsvColumn[], fields: readonly CustomField[]) {
    this.#columns = columns;
    this.#orders = new Map(
      columns.flatMap((column, index) => (isDate(column, fields) ? [[index, new Set<DayOrder>()] as const] : [])),
    );
    this.#filled = columns.map(() => false);
    this.#id = columns.findIndex(column => column.field === 'id');
  }

  see({cells}: CsvRecord): void {
    for (const [index, seen] of this.#orders) {
      const order = dayOrder(cells[index] ?? '');
      if (order) seen.add(order);
    }
    cells.forEach((cell, index) => {
      if (cell) this.#filled[index] = true;
    });
    const id = cells[this.#id];
    if (id && !/^\s*\d+\s*$/.test(id)) this.#hasOnlyNumbers = false;
  }

  /**
   * Each column's order of day and month, where all its cells that tell agree; and the columns without those that hold
   * nothing at all, and with ids that are mere numbers as an attribute: only in a full export of ours are they surely
   * ours, while other tools' files number from 1 and would overwrite each other's people.
   */
  settled(): {columns: CsvColumn[]; orders: (DayOrder | undefined)[]} {
    const isNumbering = this.#hasOnlyNumbers && !isFullExport(this.#columns.map(column => column.heading));
    const columns = this.#columns.map((column, index): CsvColumn => {
      if (!column.heading && !this.#filled[index]) return {...column, attribute: null, how: 'ignored'};
      return index === this.#id && isNumbering ? asAttribute(column, this.#columns) : column;
    });
    const orders = this.#columns.map((_, index) => {
      const [order, ...others] = this.#orders.get(index) ?? [];
      return others.length ? undefined : order;
    });
    return {columns, orders};
  }
}

function isDate({field, attribute}: CsvColumn, fields: readonly CustomField[]): boolean {
  if (field !== null) return findField(field)?.kind === 'date';
  return fields.some(({key, type}) => key === attribute && type === 'date');
}
