import {html, noChange, nothing, type TemplateResult} from 'lit';
import {COUNTRY_CODES, fold, type Field} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {Choice, ChoiceList} from '../../ui/choice-list.js';
import {selectField} from '../../ui/select.js';
import {choiceLabel} from '../field-labels.js';
import {controlOf, type DraftRow} from './draft-row.js';

/** With more choices than this there is a search among them. */
const SEARCHED = 12;
/** More chosen ones than this are told by their number. */
const NAMED = 3;

/** What a value control needs besides its row. */
export interface ControlContext {
  l10n: Localizer;
  /** The message at the row, empty: none. */
  error: string;
  /** Id of the message. */
  errorId: string;
  change(texts: DraftRow['texts']): void;
}

/** The control for a row's value: by the kind of its field, and by its comparison. */
export function valueControl(row: DraftRow, field: Field, context: ControlContext): TemplateResult | typeof nothing {
  const t = allTerms(context.l10n);
  switch (controlOf(field, row.operator)) {
    case 'none':
      return nothing;
    case 'number':
      return input('number', 0, t.conditionValue, row, context);
    case 'days':
      return daysControl(row, context);
    case 'numbers':
      return html`${input('number', 0, t.from, row, context)}<span aria-hidden="true">–</span>${input(
          'number',
          1,
          t.to,
          row,
          context,
        )}`;
    case 'date':
      return input('date', 0, t.conditionValue, row, context);
    case 'dates':
      return html`<div class="dates">
        ${dateEnd(0, t.from, row, context)}<span aria-hidden="true">–</span>${dateEnd(1, t.to, row, context)}
      </div>`;
    case 'boolean':
      return yesNo(row, context);
    case 'choices':
      return choiceControl(row, field, context);
    default:
      return input('text', 0, t.conditionValue, row, context);
  }
}

function input(
  type: 'text' | 'number' | 'date',
  index: 0 | 1,
  label: string,
  {texts}: DraftRow,
  {error, errorId, change}: ControlContext,
): TemplateResult {
  return html`<input
    class="field"
    part="field"
    type=${type}
    dir=${type === 'text' ? 'auto' : nothing}
    step=${type === 'number' ? 'any' : nothing}
    autocomplete="off"
    aria-label=${label}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${error ? errorId : nothing}
    .value=${index in texts ? (texts[index] ?? noChange) : ''}
    @input=${({target}: InputEvent) => {
      if (!(target instanceof HTMLInputElement)) return;
      const next = [texts[0] ?? '', texts[1] ?? ''].map((text, at) => (texts[at] === null ? null : text));
      next[index] = target.validity.badInput ? null : target.value;
      change(next);
    }}
  />`;
}

/** The unit follows the number as it is typed; the name stays what it is. */
function daysControl(row: DraftRow, context: ControlContext): TemplateResult {
  const t = allTerms(context.l10n);
  const unit = row.operator === 'within-days' ? t.days : t.daysAgo;
  return html`${input('number', 0, unit(0), row, context)}<span aria-hidden="true"
      >${unit(Number(row.texts[0]))}</span
    >`;
}

/** The label is for the eye, where the two stand on lines of their own: the name is with the input. */
function dateEnd(index: 0 | 1, label: string, row: DraftRow, context: ControlContext): TemplateResult {
  return html`<label><span aria-hidden="true">${label}</span>${input('date', index, label, row, context)}</label>`;
}

function yesNo({texts}: DraftRow, {l10n, change}: ControlContext): TemplateResult {
  const t = allTerms(l10n);
  const options = [
    {value: 'true', label: t.yes},
    {value: 'false', label: t.no},
  ];
  return selectField(t.conditionValue, options, texts[0] ?? '', value => {
    change([value]);
  });
}

function choiceControl({texts}: DraftRow, field: Field, {l10n, error, change}: ControlContext): TemplateResult {
  const t = allTerms(l10n);
  const chosen = texts.flatMap(text => text || []);
  const names = chosen.map(value => choiceLabel(field, value, l10n));
  const choices = choicesOf(field, chosen, l10n);
  return html`<bedesk-choice-list
    .label=${t.conditionValue}
    .summary=${names.length > NAMED ? t.chosen(names.length, l10n.number(names.length)) : l10n.list(names, 'disjunction')}
    .placeholder=${t.chooseSome}
    .searchLabel=${choices.length > SEARCHED ? (field.choices === 'countries' ? t.findCountry : t.searchShort) : ''}
    .emptyText=${t.nothingFound}
    .error=${error}
    .choices=${choices}
    .value=${chosen}
    .fold=${fold}
    @change=${({target}: Event) => {
      change((target as ChoiceList).value);
    }}
  ></bedesk-choice-list>`;
}

/** The choices in the order in which they are declared, countries by name; and those chosen that are no longer there. */
function choicesOf(field: Field, chosen: readonly string[], l10n: Localizer): Choice[] {
  const known = field.choices === 'countries' ? COUNTRY_CODES : (field.choices ?? []);
  const values = [...known, ...chosen.filter(value => !known.includes(value))];
  const choices = values.map(value => ({value, label: choiceLabel(field, value, l10n)}));
  if (field.choices !== 'countries') return choices;
  const {compare} = new Intl.Collator(l10n.lang);
  return choices.sort((a, b) => compare(a.label, b.label));
}
