import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {
  compileCondition,
  conditionProblem,
  dayOf,
  fold,
  isConditionComplete,
  type AttributeValue,
  type ConditionValue,
  type FilterCondition,
  type Operator,
} from '../../src/customers/index.js';
import {anyAttribute, CONTEXT, CUSTOM, customer, DAY, fewTexts, NOW} from './arbitraries.js';

const holds = (condition: FilterCondition, held: AttributeValue): boolean =>
  compileCondition(condition, CONTEXT)(customer({attributes: {x: held}}));

const isText = (v: AttributeValue): v is string => typeof v === 'string';
const isNumber = (v: AttributeValue): v is number => typeof v === 'number';
const day = (ms: number): string => dayOf(ms, CONTEXT.timeZone);

/** A one-line definition of each operator, `v` being the customer's value and `x` the condition's. */
const onText: Partial<Record<Operator, (v: AttributeValue, x: string) => boolean>> = {
  is: (v, x) => isText(v) && fold(v) === fold(x),
  'is-not': (v, x) => !(isText(v) && fold(v) === fold(x)),
  contains: (v, x) => isText(v) && fold(v).includes(fold(x)),
  'starts-with': (v, x) => isText(v) && fold(v).startsWith(fold(x)),
  'ends-with': (v, x) => isText(v) && fold(v).endsWith(fold(x)),
  known: v => v !== null,
  unknown: v => v === null,
};
const onNumber: Partial<Record<Operator, (v: AttributeValue, x: number) => boolean>> = {
  is: (v, x) => v === x,
  'is-not': (v, x) => v !== x,
  gt: (v, x) => isNumber(v) && v > x,
  gte: (v, x) => isNumber(v) && v >= x,
  lt: (v, x) => isNumber(v) && v < x,
  lte: (v, x) => isNumber(v) && v <= x,
  'within-days': (v, x) => isNumber(v) && 0 <= NOW - v && NOW - v <= x * DAY,
  'more-than-days': (v, x) => isNumber(v) && NOW - v > x * DAY,
};
const onDay: Partial<Record<Operator, (v: AttributeValue, x: string) => boolean>> = {
  on: (v, x) => isNumber(v) && day(v) === x,
  before: (v, x) => isNumber(v) && day(v) < x,
  after: (v, x) => isNumber(v) && day(v) > x,
};
const onList: Partial<Record<Operator, (v: AttributeValue, x: string[]) => boolean>> = {
  'any-of': (v, x) => x.some(item => (Array.isArray(v) ? v.includes(item) : v === item)),
  'none-of': (v, x) => !x.some(item => (Array.isArray(v) ? v.includes(item) : v === item)),
};

function agree<T extends ConditionValue>(
  kind: string,
  value: fc.Arbitrary<T>,
  definitions: Partial<Record<Operator, (v: AttributeValue, x: T) => boolean>>,
): void {
  for (const [operator, definition] of Object.entries(definitions)) {
    it(`${operator} agrees with its definition on a ${kind}`, () => {
      fc.assert(
        fc.property(fc.oneof(anyAttribute, value as fc.Arbitrary<AttributeValue>), value, (held, x) => {
          const condition = {field: 'attributes.x', operator: operator as Operator, value: x};
          expect(holds(condition, held)).to.equal(definition(held, x));
        }),
        {numRuns: 400},
      );
    });
  }
}

describe('conditions', () => {
  const anyDayNear = fc.integer({min: -45, max: 3}).map(n => day(NOW + n * DAY));
  agree('text', fewTexts, onText);
  agree('number', fc.integer({min: -3, max: 3}), onNumber);
  agree('number of days', fc.oneof(fc.integer({min: 0, max: 40}), fc.constantFrom(0.5, -1)), {
    'within-days': onNumber['within-days'],
    'more-than-days': onNumber['more-than-days'],
  });
  agree('boolean', fc.boolean(), {is: (v, x) => v === x, 'is-not': (v, x) => v !== x});
  agree('day', anyDayNear, onDay);
  agree('list', fc.array(fewTexts, {maxLength: 3}), onList);
  agree('pair of numbers', fc.tuple(fc.integer({min: -3, max: 3}), fc.integer({min: -3, max: 3})), {
    between: (v, [a, b]) => isNumber(v) && a <= v && v <= b,
  });
  agree('pair of days', fc.tuple(anyDayNear, anyDayNear), {
    between: (v, [a, b]) => isNumber(v) && a <= day(v) && day(v) <= b,
  });

  const ofUnknown: Operator[] = ['is-not', 'none-of', 'unknown'];
  const examples: [Operator, ConditionValue | undefined][] = [
    ['is', 'x'],
    ['is-not', 'x'],
    ['is', 1],
    ['is-not', 1],
    ['is', false],
    ['contains', ''],
    ['starts-with', ''],
    ['ends-with', ''],
    ['gt', -1],
    ['gte', 0],
    ['lt', 1],
    ['lte', 0],
    ['between', [-1, 1]],
    ['between', ['0001-01-01', '9999-12-30']],
    ['on', '1970-01-01'],
    ['before', '9999-12-30'],
    ['after', '0001-01-01'],
    ['within-days', 1e9],
    ['more-than-days', -1e9],
    ['any-of', ['']],
    ['none-of', ['']],
    ['known', undefined],
    ['unknown', undefined],
  ];
  for (const [operator, value] of examples) {
    const expected = ofUnknown.includes(operator);
    it(`${operator} ${JSON.stringify(value)} ${expected ? 'holds' : 'does not hold'} for an unknown value`, () => {
      expect(holds({field: 'attributes.x', operator, value}, null)).to.equal(expected);
      expect(compileCondition({field: 'attributes.y', operator, value}, CONTEXT)(customer())).to.equal(expected);
    });
    it(`${operator} ${JSON.stringify(value)} takes a field nobody knows as unknown`, () => {
      expect(compileCondition({field: 'colour', operator, value}, CONTEXT)(customer())).to.equal(expected);
    });
  }

  it('reads the built-in fields', () => {
    const someone = customer({pageVisits: 5, country: 'DE', city: 'São Paulo', returning: true});
    const all: FilterCondition[] = [
      {field: 'pageVisits', operator: 'gte', value: 5},
      {field: 'country', operator: 'any-of', value: ['FR', 'DE']},
      {field: 'city', operator: 'ends-with', value: 'PAULO'},
      {field: 'returning', operator: 'is', value: true},
      {field: 'createdAt', operator: 'on', value: '2026-03-19'},
      {field: 'lastActiveAt', operator: 'unknown'},
    ];
    for (const condition of all) expect(compileCondition(condition, CONTEXT)(someone)).to.equal(true);
  });

  it('a day is as long as its clock says', () => {
    const on = (ms: number) => holds({field: 'attributes.x', operator: 'on', value: '2026-03-29'}, ms);
    expect(on(Date.UTC(2026, 2, 28, 23) - 1)).to.equal(false);
    expect(on(Date.UTC(2026, 2, 28, 23))).to.equal(true);
    expect(on(Date.UTC(2026, 2, 29, 22) - 1)).to.equal(true);
    expect(on(Date.UTC(2026, 2, 29, 22))).to.equal(false);
  });

  it('before ends and after begins at the edges of the day', () => {
    const start = Date.UTC(2026, 2, 28, 23);
    const end = Date.UTC(2026, 2, 29, 22);
    const at = (operator: Operator, ms: number) => holds({field: 'attributes.x', operator, value: '2026-03-29'}, ms);
    expect([at('before', start - 1), at('before', start)]).to.deep.equal([true, false]);
    expect([at('after', end - 1), at('after', end)]).to.deep.equal([false, true]);
  });

  const broken: FilterCondition[] = [
    {field: 'pageVisits', operator: 'gte'},
    {field: 'pageVisits', operator: 'is-not', value: 'x'},
    {field: 'country', operator: 'none-of'},
    {field: 'createdAt', operator: 'between', value: [0, 1]},
    {field: 'createdAt', operator: 'on', value: 'today'},
    {field: 'name', operator: 'gt', value: 1},
    {field: 'name', operator: 'like' as Operator, value: 'x'},
    {field: 'attributes.x', operator: 'between', value: ['a', 'b']},
  ];
  for (const condition of broken) {
    it(`${JSON.stringify(condition)}, which no source could apply, holds for nobody`, () => {
      expect(compileCondition(condition, CONTEXT)(customer({attributes: {x: 5}}))).to.equal(false);
    });
  }
});

describe('conditionProblem', () => {
  const cases: [FilterCondition, string | null][] = [
    [{field: 'name', operator: 'is', value: 'x'}, null],
    [{field: 'name', operator: 'known'}, null],
    [{field: 'pageVisits', operator: 'is', value: 0}, null],
    [{field: 'pageVisits', operator: 'between', value: [1, 1]}, null],
    [{field: 'createdAt', operator: 'between', value: ['2026-01-01', '2026-01-02']}, null],
    [{field: 'returning', operator: 'is', value: false}, null],
    [{field: 'attributes.plan', operator: 'any-of', value: ['pro']}, null],
    [{field: 'attributes.other', operator: 'is', value: 'x'}, 'field'],
    [{field: 'other', operator: 'known'}, 'field'],
    [{field: 'attributes.plan', operator: 'contains', value: 'p'}, 'operator'],
    [{field: 'name', operator: 'is'}, 'empty'],
    [{field: 'name', operator: 'is', value: null}, 'empty'],
    [{field: 'name', operator: 'is', value: ' '}, 'empty'],
    [{field: 'country', operator: 'any-of', value: []}, 'empty'],
    [{field: 'createdAt', operator: 'between', value: ['2026-01-01', '']}, 'empty'],
    [{field: 'name', operator: 'is', value: 5}, 'value'],
    [{field: 'pageVisits', operator: 'is', value: NaN}, 'value'],
    [{field: 'createdAt', operator: 'on', value: '2026-02-30'}, 'value'],
    [{field: 'pageVisits', operator: 'between', value: [2, 1]}, 'order'],
    [{field: 'createdAt', operator: 'between', value: ['2026-01-02', '2026-01-01']}, 'order'],
  ];
  for (const [condition, problem] of cases) {
    it(`${JSON.stringify(condition)}: ${problem ?? 'none'}`, () => {
      expect(conditionProblem(condition, CUSTOM)).to.equal(problem);
      expect(isConditionComplete(condition, CUSTOM)).to.equal(problem === null);
    });
  }
});

describe('a suspension that has ended', () => {
  const ended = customer({suspension: {since: 1, until: NOW, reason: 'spam', by: {id: 'a', name: 'Agent'}}});
  for (const field of ['suspendedSince', 'suspendedUntil', 'suspensionReason', 'suspendedById', 'suspendedBy']) {
    it(`has no ${field}`, () => {
      const holds = (now: number) => compileCondition({field, operator: 'known'}, {...CONTEXT, now})(ended);
      expect([holds(NOW - 1), holds(NOW)]).to.deep.equal([true, false]);
    });
  }
});
