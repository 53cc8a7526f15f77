import {html, nothing, type TemplateResult} from 'lit';
import type {ConditionProblem, CustomField, Operator} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {OfferedFilter} from '../../store/offered.js';
import {icons} from '../../ui/icons.js';
import {selectField} from '../../ui/select.js';
import {conditionSentence} from '../customer-filter-chips/sentence.js';
import {fieldLabel} from '../field-labels.js';
import {conditionOf, problemOf, withField, withOperator, type DraftRow} from './draft-row.js';
import {valueControl} from './value-control.js';

/** What a row needs besides itself. */
export interface RowContext {
  offered: readonly OfferedFilter[];
  /** The host's attributes. */
  fields: readonly CustomField[];
  l10n: Localizer;
  /** Whether it says what is wrong with it. */
  isFlagged: boolean;
  change(row: DraftRow): void;
  remove(): void;
}

/** One condition: field, comparison, value, and the way to be rid of it. */
export function conditionRow(row: DraftRow, context: RowContext): TemplateResult {
  const {offered, fields, l10n, isFlagged, remove} = context;
  const t = allTerms(l10n);
  const filter = row.kept ? undefined : offered.find(({field}) => field.key === row.field);
  const name = filter ? fieldLabel(filter.field, l10n) : conditionSentence(conditionOf(row, undefined), fields, l10n);
  const problem = isFlagged ? problemOf(row, filter?.field, fields) : null;
  const error = problem ? problemText(problem, row, filter, l10n) : '';
  const errorId = `error-${String(row.key)}`;
  return html`<div class="row" part="condition" role="group" aria-label=${name}>
    ${
      filter
        ? controls(row, filter, error, errorId, context)
        : html`<div class="kept" title=${t.notAppliedHint}><bdi>${name}</bdi> · <em>${t.notApplied}</em></div>`
    }
    <button class="ghost icon" type="button" aria-label=${t.removeCondition(name)} @click=${remove}>
      ${icons.close}
    </button>
    ${error ? html`<p class="error" part="error" role="alert" id=${errorId}>${error}</p>` : nothing}
  </div>`;
}

function controls(
  row: DraftRow,
  filter: OfferedFilter,
  error: string,
  errorId: string,
  {offered, l10n, change}: RowContext,
): TemplateResult {
  const t = allTerms(l10n);
  const {field, operators} = filter;
  return html`${selectField(
      t.conditionField,
      offered.map(other => ({value: other.field.key, label: fieldLabel(other.field, l10n)})),
      row.field,
      key => {
        const chosen = offered.find(other => other.field.key === key);
        if (chosen) change(withField(row, chosen));
      },
    )}
    ${selectField(
      t.conditionOperator,
      operators.map(operator => operatorOption(operator, filter, l10n)),
      row.operator,
      value => {
        const operator = operators.find(other => other === value);
        if (operator) change(withOperator(row, field, operator));
      },
    )}
    <div class="value">
      ${valueControl(row, field, {
        l10n,
        error,
        errorId,
        change: texts => {
          change({...row, texts});
        },
      })}
    </div>`;
}

/** Comparisons of numbers are signs to the eye, and words to the ear. */
function operatorOption(operator: Operator, {field}: OfferedFilter, l10n: Localizer) {
  const t = allTerms(l10n);
  const name = t.operator[operator];
  const {sign} = t;
  if (field.kind !== 'number' || !Object.hasOwn(sign, operator)) return {value: operator, label: name};
  return {value: operator, label: sign[operator as keyof typeof sign], name};
}

function problemText(
  problem: ConditionProblem,
  {operator}: DraftRow,
  filter: OfferedFilter | undefined,
  l10n: Localizer,
): string {
  const t = allTerms(l10n);
  if (problem === 'order') return t.conditionRange;
  if (problem !== 'value') return t.conditionIncomplete;
  return filter?.field.kind === 'date' && !operator.endsWith('days') ? t.problem.date : t.problem.number;
}
