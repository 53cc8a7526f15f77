import {dayOf, FIELDS, OPERATORS, readField} from '../../customers/index.js';
import type {
  AttributeValue,
  ConditionValue,
  Customer,
  FieldKind,
  FilterCondition,
  Operator,
} from '../../customers/index.js';
import {checkView} from './kit.js';
import type {CustomerSourceCase, Kit} from './kit.js';
import {ATTRIBUTES} from './people.js';

/** Every operator on every field, and conditions together. */
export function filterCases({context, people, test}: Kit): CustomerSourceCase[] {
  const fields: {key: string; kind: FieldKind}[] = [
    ...FIELDS,
    ...ATTRIBUTES.map(({key, type}) => ({key: `attributes.${key}`, kind: type})),
  ];
  const singles = fields.map(({key, kind}) =>
    test(`filter by ${key}: ${OPERATORS[kind].join(', ')}`, async source => {
      for (const operator of OPERATORS[kind]) {
        for (const value of valuesFor(operator, kind, key, people, context.timeZone)) {
          const condition: FilterCondition = {field: key, operator, ...(value !== undefined && {value})};
          await checkView(source, people, {filters: [condition]}, context);
        }
      }
    }),
  );
  const mixed: FilterCondition[] = [
    {field: 'country', operator: 'any-of', value: ['DE', 'BR']},
    {field: 'pageVisits', operator: 'between', value: [2, 9]},
    {field: 'attributes.plan', operator: 'none-of', value: ['free']},
  ];
  return [
    ...singles,
    ...(['all', 'any'] as const).map(match =>
      test(`three conditions, ${match} of which must hold, with a search and in every tab`, async source => {
        for (const tab of ['all', 'verified', 'visitors', 'active', 'suspended'] as const) {
          await checkView(source, people, {tab, match, filters: mixed}, context);
        }
        await checkView(source, people, {match, filters: mixed, search: 'ann'}, context);
        await checkView(source, people, {match, filters: mixed, sort: {field: 'name', direction: 'desc'}}, context);
      }),
    ),
    test('a condition on an attribute that nobody has', async source => {
      for (const operator of ['known', 'unknown'] as const) {
        const condition = {field: 'attributes.nobody', operator};
        await checkView(source, people, {filters: [condition]}, context);
      }
    }),
    test('days begin where the time zone says', async source => {
      const condition: FilterCondition = {field: 'lastActiveAt', operator: 'on', value: dayOf(context.now, 'UTC')};
      for (const timeZone of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu']) {
        await checkView(source, people, {filters: [condition]}, {...context, timeZone});
      }
    }),
  ];
}

/** Values worth trying: what some of the people have, and what nobody has. */
function valuesFor(
  operator: Operator,
  kind: FieldKind,
  field: string,
  people: Customer[],
  timeZone: string,
): (ConditionValue | undefined)[] {
  const had = people.map(customer => readField(customer, field)).filter(value => value !== null);
  const some = [...new Map(had.map(value => [JSON.stringify(value), value])).values()].slice(0, 3);
  switch (operator) {
    case 'known':
    case 'unknown':
      return [undefined];
    case 'any-of':
    case 'none-of': {
      const texts = some.flatMap(value => value).map(String);
      return [texts.slice(0, 2), texts.slice(0, 1), ['nothing']];
    }
    case 'within-days':
    case 'more-than-days':
      return [0, 1, 30, 3000.5];
    case 'on':
    case 'before':
    case 'after':
      return some.map(value => dayOf(Number(value), timeZone));
    case 'between':
      return kind === 'date'
        ? some.map(value => [dayOf(Number(value) - 9 * 86_400_000, timeZone), dayOf(Number(value), timeZone)])
        : [
            [0, 5],
            [3, 3],
            [-1, 2.5],
            [5, 0],
          ];
    default:
      return kind === 'text'
        ? textsFor(operator, some)
        : kind === 'boolean'
          ? [true, false]
          : [0, 3, 2.5, ...numbers(some)];
  }
}

function textsFor(operator: Operator, some: AttributeValue[]): string[] {
  const texts = some.map(String);
  const parts = texts.map(text => (operator === 'ends-with' ? text.slice(-2) : text.slice(0, 2)));
  return [...texts, ...texts.map(text => text.toUpperCase()), ...parts, 'nobody has this'];
}

function numbers(values: AttributeValue[]): number[] {
  return values.filter(value => typeof value === 'number');
}
