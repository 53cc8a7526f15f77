import {
  ATTRIBUTE_PREFIX,
  findField,
  isDay,
  type ConditionValue,
  type CustomField,
  type FilterCondition,
} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {choiceLabel, fieldLabel} from '../field-labels.js';
import {isolate} from '../isolate.js';

/** A condition in words: "Country is Germany or France". An attribute that nobody declared goes by its key. */
export function conditionSentence(condition: FilterCondition, fields: readonly CustomField[], l10n: Localizer): string {
  const {operator, value} = condition;
  const t = allTerms(l10n);
  const field = findField(condition.field, fields);
  const name = field ? fieldLabel(field, l10n) : condition.field.replace(ATTRIBUTE_PREFIX, '');
  const say = (part: ConditionValue | undefined): string => {
    if (typeof part === 'number') return l10n.number(part);
    if (typeof part === 'boolean') return part ? t.yes : t.no;
    const text = String(part ?? t.none);
    if (field?.kind !== 'text' && isDay(text)) return l10n.date(Date.parse(text), 'UTC');
    return isolate(choiceLabel(field, text, l10n), l10n);
  };
  switch (operator) {
    case 'is':
    case 'is-not':
      return typeof value === 'number'
        ? t.condition.compare(name, t.sign[operator], say(value))
        : t.condition[operator](name, say(value));
    case 'gt':
    case 'gte':
    case 'lt':
    case 'lte':
      return t.condition.compare(name, t.sign[operator], say(value));
    case 'between': {
      const [low, high] = Array.isArray(value) ? value : [];
      return t.condition.between(name, say(low), say(high));
    }
    case 'within-days':
    case 'more-than-days':
      return t.condition[operator](name, Number(value), say(value));
    case 'any-of':
    case 'none-of': {
      const values = Array.isArray(value) ? value.map(say) : [];
      return t.condition[operator](name, l10n.list(values, 'disjunction') || t.none);
    }
    case 'known':
    case 'unknown':
      return t.condition[operator](name);
    default:
      return t.condition[operator](name, say(value));
  }
}
