import {ATTRIBUTE_PREFIX} from '../customers/index.js';
import type {AttributeValue, CustomerImportRow, CustomField, Suspension} from '../customers/index.js';
import {unguard} from './cells.js';
import type {DayOrder} from './dates.js';
import type {CsvColumn} from './headings.js';
import type {CsvRecord} from './records.js';
import type {Notes} from './report.js';
import {READ_CELL, readAttributeCell} from './values.js';
import type {CellContext, RowDraft} from './values.js';

/** What rows are read by. */
export interface RowPlan {
  columns: readonly PlannedColumn[];
  isOwn: boolean;
  /** ms since the epoch: a suspension that has ended by then is none. */
  now: number;
}

/** A column with all that its cells need, so that no row has to look it up. */
interface PlannedColumn extends CsvColumn {
  /** For an attribute: the host's declaration of it. */
  declared: CustomField | undefined;
  context: CellContext;
}

/** @param orders by column: how its days are written, as far as that is known */
export function planRows(
  columns: readonly CsvColumn[],
  orders: readonly (DayOrder | undefined)[],
  fields: readonly CustomField[],
  {now, ...context}: {now: number; isOwn: boolean; country: CellContext['country']},
): RowPlan {
  return {
    columns: columns.map((column, index) => ({
      ...column,
      declared: fields.find(({key}) => key === column.attribute),
      context: {...context, order: orders[index]},
    })),
    isOwn: context.isOwn,
    now,
  };
}

/**
 * Reads one record as a row for `upsertMany`; `null` when nothing stands in it. Only what the file says is in the row:
 * what is absent leaves stored customers alone, and the source gives new ones the contract's defaults. What cannot be
 * read is kept as an attribute named as the field, and noted.
 */
export function readRow(
  {row: number, cells, isBroken}: CsvRecord,
  plan: RowPlan,
  notes: Notes,
): CustomerImportRow | null {
  const texts = plan.columns.map((_, index) => cellText(cells[index], plan.isOwn));
  if (texts.every(text => text === '')) return null;
  if (isBroken) notes.problem('quotes', null, null, number, cells.join(' '));
  if (cells.length !== plan.columns.length) {
    notes.problem('cells', null, null, number, cells.slice(plan.columns.length).join(' '));
  }

  const draft: RowDraft = {row: {row: number}, suspension: {}, name: {}};
  const attributes: [string, AttributeValue][] = [];
  texts.forEach((text, index) => {
    const column = plan.columns[index];
    if (!text || !column) return;
    const {attribute, field, part, declared, context} = column;
    if (attribute !== null) {
      const {value, problem} = readAttributeCell(text, declared, context.order);
      attributes.push([attribute, value]);
      if (problem) notes.problem(problem, ATTRIBUTE_PREFIX + attribute, null, number, text);
    } else if (part) draft.name[part] = text;
    else if (field !== null) {
      const problem = READ_CELL[field]?.(draft, text, context);
      if (!problem) return;
      attributes.push([field, text]);
      notes.problem(problem, field, field, number, text);
    }
  });
  return finish(draft, attributes, plan.now, notes);
}

function cellText(cell: string | undefined, isOwn: boolean): string {
  const text = unguard(cell ?? '');
  return isOwn ? text : text.trim();
}

function finish(
  {row, suspension, name}: RowDraft,
  attributes: [string, AttributeValue][],
  now: number,
  notes: Notes,
): CustomerImportRow {
  const whole = [name.given, name.middle, name.family].filter(Boolean).join(' ');
  if (whole && !row.name) row.name = whole;
  if (row.verified && row.anonymous) {
    notes.problem('contradiction', 'anonymous', null, row.row, 'true');
    row.anonymous = false;
  }
  const suspended = toSuspension(suspension, now);
  if (suspended) row.suspension = suspended;
  // Entries, since assigning to `attributes.__proto__` would lose the value.
  if (attributes.length) row.attributes = Object.fromEntries(attributes);
  if (!row.name && !row.email && !row.anonymous) notes.problem('nobody', null, null, row.row, '');
  notes.person(row);
  return row;
}

function toSuspension(
  {since, until, reason, byId, byName}: RowDraft['suspension'],
  now: number,
): Suspension | undefined {
  // A reason or a name alone does not suspend anybody.
  if ((since === undefined && until === undefined) || (until !== undefined && until <= now)) return undefined;
  const by = byId === undefined && byName === undefined ? null : {id: byId ?? '', name: byName ?? ''};
  return {since: since ?? now, until: until ?? null, reason: reason ?? null, by};
}
