import type {CustomField} from './customer.js';
import {isDay} from './days.js';
import {findField, isKnownField, OPERATORS} from './fields.js';
import type {FieldKind} from './fields.js';
import {wellFormed} from './fold.js';
import type {ConditionValue, FilterCondition, Operator} from './query.js';

/**
 * What keeps a condition from being applied: nobody declared the field; the field has no such operator; there is no
 * value yet; the value is of another shape than the operator takes; or it ends before it begins.
 */
export type ConditionProblem = 'field' | 'operator' | 'empty' | 'value' | 'order';

/** The shape of a condition's value; `scalar` and `pair` where only the undeclared attribute's kind would tell more. */
type Shape = 'none' | 'text' | 'number' | 'boolean' | 'day' | 'numbers' | 'days' | 'list' | 'scalar' | 'pair';

const SHAPES: Readonly<Record<Operator, Shape>> = {
  is: 'scalar',
  'is-not': 'scalar',
  contains: 'text',
  'starts-with': 'text',
  'ends-with': 'text',
  gt: 'number',
  gte: 'number',
  lt: 'number',
  lte: 'number',
  between: 'pair',
  on: 'day',
  before: 'day',
  after: 'day',
  'within-days': 'number',
  'more-than-days': 'number',
  'any-of': 'list',
  'none-of': 'list',
  known: 'none',
  unknown: 'none',
};

const FITS: Readonly<Record<Shape, (value: unknown) => boolean>> = {
  none: () => true,
  text: isText,
  number: Number.isFinite,
  boolean: value => typeof value === 'boolean',
  day: isDay,
  numbers: value => isPair(value, Number.isFinite),
  days: value => isPair(value, isDay),
  list: value => Array.isArray(value) && value.every(isText),
  scalar: value => isText(value) || Number.isFinite(value) || typeof value === 'boolean',
  pair: value => isPair(value, isText) || isPair(value, Number.isFinite),
};

/** Whether the condition can be applied as it is. */
export function isConditionComplete(condition: FilterCondition, fields?: readonly CustomField[]): boolean {
  return conditionProblem(condition, fields) === null;
}

/** What keeps the condition from being applied, `null` if nothing does. `fields` are the host's declared attributes. */
export function conditionProblem(condition: FilterCondition, fields?: readonly CustomField[]): ConditionProblem | null {
  const {operator, value} = condition;
  const kind = findField(condition.field, fields)?.kind;
  if (!kind) return 'field';
  const shape = shapeOf(operator, kind);
  if (!shape) return 'operator';
  if (shape === 'none') return null;
  const parts = Array.isArray(value) ? value : [value];
  if (!parts.length || parts.some(part => part == null || (isText(part) && !part.trim()))) return 'empty';
  if (!FITS[shape](value)) return 'value';
  return Array.isArray(value) && operator === 'between' && isReversed(value) ? 'order' : null;
}

function isReversed([from = 0, to = 0]: readonly (string | number)[]): boolean {
  return from > to;
}

/** Whether text from outside is one of the operators. */
function isOperator(text: unknown): text is Operator {
  return isText(text) && Object.hasOwn(SHAPES, text);
}

/** Whether the operator takes several values: they are a list in the address too. */
export function takesList(operator: string): boolean {
  return operator === 'between' || (isOperator(operator) && SHAPES[operator] === 'list');
}

/** Why a source cannot apply the condition, `null` if it can. Attributes need no declaration here. */
export function conditionFault({field, operator, value}: FilterCondition): 'field' | 'operator' | 'value' | null {
  if (!isKnownField(field)) return 'field';
  const shape = isOperator(operator) && shapeOf(operator, findField(field)?.kind);
  if (!shape) return 'operator';
  const valid = FITS[shape](value) && (shape !== 'pair' || FITS.numbers(value) || FITS.days(value));
  return valid ? null : 'value';
}

/**
 * The condition as a frozen copy, its value read from text where it comes from an address (`'5'` → `5`); `undefined` if
 * it cannot be read. On a field nobody declared it is kept if the value has a shape that the operator may take.
 */
export function readCondition(condition: unknown, fields: readonly CustomField[]): FilterCondition | undefined {
  if (typeof condition !== 'object' || condition === null) return undefined;
  const {field, operator, value}: {field?: unknown; operator?: unknown; value?: unknown} = condition;
  if (!isText(field) || !field || !isOperator(operator)) return undefined;
  const kind = findField(field, fields)?.kind;
  const shape = shapeOf(operator, kind);
  if (!shape) return undefined;
  if (shape === 'none') return Object.freeze<FilterCondition>({field: wellFormed(field), operator});
  const read = Array.isArray(value) ? Object.freeze(value.map(part => readPart(part, shape))) : readPart(value, shape);
  if (!FITS[shape](read)) return undefined;
  return Object.freeze<FilterCondition>({field: wellFormed(field), operator, value: read as ConditionValue});
}

function shapeOf(operator: Operator, kind: FieldKind | undefined): Shape | undefined {
  const shape = SHAPES[operator];
  if (!kind) return shape;
  if (!OPERATORS[kind].includes(operator)) return undefined;
  if (shape === 'scalar') return kind === 'number' || kind === 'boolean' ? kind : 'text';
  if (shape === 'pair') return kind === 'number' ? 'numbers' : 'days';
  return shape;
}

function readPart(part: unknown, shape: Shape): unknown {
  if (typeof part === 'number') return part + 0;
  if (!isText(part)) return part;
  if (shape === 'number' || shape === 'numbers') return part.trim() ? Number(part) + 0 : undefined;
  if (shape === 'boolean') return part === 'true' || (part === 'false' ? false : undefined);
  return wellFormed(part);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isPair(value: unknown, test: (part: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(test);
}
