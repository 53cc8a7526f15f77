import type {CsvEncoding} from './records.js';

/**
 * Why a cell was not taken as it is: `email` no address · `url` no http(s) address · `country` no country of today, or
 * several · `date` no date · `date-order` a day or a month may come first, and nothing in the column tells · `number`,
 * `boolean`, `choice`, `language`, `time-zone` none of these · `contradiction` verified and anonymous at once ·
 * `cells` more or fewer cells than headings · `quotes` broken quotes · `nobody` neither name nor email.
 */
export type CsvProblemCode =
  | 'email'
  | 'url'
  | 'country'
  | 'date'
  | 'date-order'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'language'
  | 'time-zone'
  | 'contradiction'
  | 'cells'
  | 'quotes'
  | 'nobody';

/** What is wrong in the same way with the cells of one column, or with whole rows. */
export interface CsvProblem {
  code: CsvProblemCode;
  /** Field key, or `attributes.<key>`; `null`: the row as a whole. */
  field: string | null;
  /** The attribute that keeps the original; `null` when it is not kept, or stays where it was. */
  keptAs: string | null;
  count: number;
  /** The first {@link MOST_CELLS}. `row`: as a spreadsheet counts, the headings being row 1. */
  cells: {row: number; value: string}[];
}

/** A value that people get because the file says nothing. It is for new ones: who is stored already keeps theirs. */
export interface CsvDefault {
  field: string;
  value: 'import-time' | false | 0;
  rows: number;
}

/** What was understood of a file. */
export interface CsvReport {
  /** Rows with a person. */
  people: number;
  encoding: CsvEncoding;
  delimiter: string;
  defaults: CsvDefault[];
  problems: CsvProblem[];
}

export const MOST_CELLS = 100;

const DEFAULTS = [
  ['createdAt', 'import-time'],
  ['anonymous', false],
  ['verified', false],
  ['returning', false],
  ['pageVisits', 0],
  ['conversations', 0],
] as const;

/** Gathers what is to be reported while rows are read. */
export class Notes {
  people = 0;
  readonly #problems = new Map<string, CsvProblem>();
  readonly #defaults = new Map<string, number>();

  problem(code: CsvProblemCode, field: string | null, keptAs: string | null, row: number, value: string): void {
    const key = `${code} ${field} ${keptAs}`;
    let problem = this.#problems.get(key);
    if (!problem) this.#problems.set(key, (problem = {code, field, keptAs, count: 0, cells: []}));
    problem.count++;
    if (problem.cells.length < MOST_CELLS) problem.cells.push({row, value});
  }

  /** Counts the defaults that a finished row leaves to be taken. */
  person(row: object): void {
    this.people++;
    for (const [field] of DEFAULTS) {
      if (!(field in row)) this.#defaults.set(field, (this.#defaults.get(field) ?? 0) + 1);
    }
  }

  report(encoding: CsvEncoding, delimiter: string): CsvReport {
    const defaults = DEFAULTS.map(([field, value]) => ({field, value, rows: this.#defaults.get(field) ?? 0}));
    return {
      people: this.people,
      encoding,
      delimiter,
      defaults: defaults.filter(({rows}) => rows > 0),
      problems: [...this.#problems.values()],
    };
  }
}
