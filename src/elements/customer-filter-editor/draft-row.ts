import {
  conditionProblem,
  type ConditionProblem,
  type ConditionValue,
  type CustomField,
  type Field,
  type FilterCondition,
  type Operator,
} from '../../customers/index.js';
import type {OfferedFilter} from '../../store/offered.js';

/** A condition being written. */
export interface DraftRow {
  /** Tells the rows apart. */
  readonly key: number;
  readonly field: string;
  readonly operator: Operator;
  /** What was typed or chosen, one for each value; `null` is what the browser itself could not read. */
  readonly texts: readonly (string | null)[];
  /** A condition that cannot be edited here, because nobody declared its field or the source cannot do it. */
  readonly kept?: FilterCondition;
}

/** The control that a value is entered by. */
export type Control =
  'none' | 'text' | 'number' | 'date' | 'days' | 'boolean' | 'choices' | 'numbers' | 'dates' | 'words';

let lastKey = 0;

/** A row for a condition that is there already. */
export function rowOf(condition: FilterCondition, offered: readonly OfferedFilter[]): DraftRow {
  const {field, operator, value} = condition;
  const filter = offered.find(other => other.field.key === field);
  const values = Array.isArray(value) ? value : value == null ? [] : [value];
  const row: DraftRow = {key: ++lastKey, field, operator, texts: values.map(String)};
  return filter?.operators.includes(operator) ? row : {...row, kept: condition};
}

/** A row with nothing in it yet; `undefined` when there is nothing to filter by. */
export function emptyRow([first]: readonly OfferedFilter[]): DraftRow | undefined {
  const operator = first?.operators[0];
  return first && operator && {key: ++lastKey, field: first.field.key, operator, texts: defaultTexts(first.field)};
}

/** The row for another field: the comparison stays if that field has it too, the value never does. */
export function withField(row: DraftRow, {field, operators}: OfferedFilter): DraftRow {
  const operator = operators.includes(row.operator) ? row.operator : (operators[0] ?? row.operator);
  return {...row, field: field.key, operator, texts: defaultTexts(field)};
}

/** The row with another comparison: what was entered stays where the same control takes it. */
export function withOperator(row: DraftRow, field: Field, operator: Operator): DraftRow {
  const before = controlOf(field, row.operator).replace(/s$/, '');
  const after = controlOf(field, operator).replace(/s$/, '');
  return {...row, operator, texts: before === after ? row.texts : defaultTexts(field)};
}

export function controlOf({kind, choices}: Field, operator: Operator): Control {
  switch (operator) {
    case 'known':
    case 'unknown':
      return 'none';
    case 'within-days':
    case 'more-than-days':
      return 'days';
    case 'any-of':
    case 'none-of':
      return choices?.length ? 'choices' : 'words';
    case 'between':
      return kind === 'number' ? 'numbers' : 'dates';
    default:
      return kind === 'number' || kind === 'date' || kind === 'boolean' ? kind : 'text';
  }
}

/** The row as a condition, complete or not. */
export function conditionOf({field: key, operator, texts, kept}: DraftRow, field: Field | undefined): FilterCondition {
  if (kept || !field) return kept ?? {field: key, operator};
  const value = valueOf(controlOf(field, operator), texts);
  return value === undefined ? {field: key, operator} : {field: key, operator, value};
}

/** What keeps the row from being applied; `null` if nothing does. What cannot be edited here is not held against it. */
export function problemOf(
  row: DraftRow,
  field: Field | undefined,
  fields: readonly CustomField[],
): ConditionProblem | null {
  return row.kept ? null : conditionProblem(conditionOf(row, field), fields);
}

function valueOf(control: Control, [first = '', second = '', ...more]: DraftRow['texts']): ConditionValue | undefined {
  switch (control) {
    case 'none':
      return undefined;
    case 'number':
    case 'days':
      return toNumber(first);
    case 'numbers':
      // An end that is missing makes the pair incomplete, which is found by looking at its parts.
      return [toNumber(first), toNumber(second)] as [number, number];
    case 'dates':
      return [first ?? UNREADABLE, second ?? UNREADABLE];
    case 'boolean':
      return first === 'true';
    case 'choices':
      return [first, second, ...more].flatMap(text => text || []);
    case 'words':
      return (first ?? '').split(',').flatMap(word => word.trim() || []);
    default:
      return first ?? UNREADABLE;
  }
}

/** Stands for a day that the browser could not read: it is none. */
const UNREADABLE = '?';

function toNumber(text: string | null): number | null {
  if (text === null) return NaN;
  return text.trim() ? Number(text) : null;
}

function defaultTexts({kind}: Field): string[] {
  return kind === 'boolean' ? ['true'] : [];
}
