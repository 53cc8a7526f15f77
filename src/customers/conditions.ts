import {conditionFault, isText} from './condition-values.js';
import type {AttributeValue, Customer} from './customer.js';
import {DAY, dayRange} from './days.js';
import {readField} from './fields.js';
import {fold} from './fold.js';
import type {FilterCondition, Operator, ViewContext} from './query.js';
import {suspensionOf} from './tabs.js';

type Test = (value: AttributeValue) => boolean;

/** The operators that hold for an unknown value. */
const OF_UNKNOWN: readonly Operator[] = ['unknown', 'is-not', 'none-of'];

/**
 * The condition as a test of customers. The value of a field nobody knows is unknown; a condition that no source could
 * apply holds for nobody, rather than for everybody.
 */
export function compileCondition(condition: FilterCondition, context: ViewContext): (customer: Customer) => boolean {
  const test = compileTest(condition, context);
  const {field} = condition;
  // A suspension that has ended is none. Copies only where it is asked for: this runs for every customer.
  return field.startsWith('suspen')
    ? customer => test(readField({...customer, suspension: suspensionOf(customer, context.now)}, field))
    : customer => test(readField(customer, field));
}

/** The condition as a test of its field's values; those of a suspension must be unknown once it has ended. */
export function compileTest(condition: FilterCondition, {now, timeZone}: ViewContext): Test {
  const {operator, value} = condition;
  const fault = conditionFault(condition);
  if (fault) {
    const holds = fault === 'field' && OF_UNKNOWN.includes(operator);
    return () => holds;
  }
  // Compilation comes after the check of shapes, which TypeScript cannot follow from the operator to the value.
  switch (operator) {
    case 'known':
      return v => v !== null;
    case 'unknown':
      return v => v === null;
    case 'is':
      return equals(value);
    case 'is-not':
      return not(equals(value));
    case 'contains':
      return text(value, (v, part) => v.includes(part));
    case 'starts-with':
      return text(value, (v, part) => v.startsWith(part));
    case 'ends-with':
      return text(value, (v, part) => v.endsWith(part));
    case 'gt':
      return number(v => v > (value as number));
    case 'gte':
      return number(v => v >= (value as number));
    case 'lt':
      return number(v => v < (value as number));
    case 'lte':
      return number(v => v <= (value as number));
    case 'between':
      return between(value as [number, number] | [string, string], timeZone);
    case 'on':
      return between([value, value] as [string, string], timeZone);
    case 'before': {
      const [start] = dayRange(value as string, timeZone);
      return number(v => v < start);
    }
    case 'after': {
      const [, end] = dayRange(value as string, timeZone);
      return number(v => v >= end);
    }
    case 'within-days':
      return number(v => now >= v && now - v <= (value as number) * DAY);
    case 'more-than-days':
      return number(v => now - v > (value as number) * DAY);
    case 'any-of':
      return anyOf(value as string[]);
    case 'none-of':
      return not(anyOf(value as string[]));
  }
}

const not =
  (test: Test): Test =>
  v =>
    !test(v);

const number =
  (test: (value: number) => boolean): Test =>
  v =>
    typeof v === 'number' && test(v);

function text(value: unknown, test: (value: string, part: string) => boolean): Test {
  const part = fold(value as string);
  return v => isText(v) && test(fold(v), part);
}

function equals(value: unknown): Test {
  return isText(value) ? text(value, (v, whole) => v === whole) : v => v === value;
}

function between([from, to]: [number, number] | [string, string], timeZone: string): Test {
  if (typeof from === 'number') return number(v => v >= from && v <= Number(to));
  const [start] = dayRange(from, timeZone);
  const [, end] = dayRange(String(to), timeZone);
  return number(v => v >= start && v < end);
}

function anyOf(values: readonly string[]): Test {
  const set = new Set(values);
  return v => (isText(v) ? set.has(v) : Array.isArray(v) && v.some(item => set.has(item)));
}
