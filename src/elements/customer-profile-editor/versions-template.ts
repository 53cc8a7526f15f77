import {html, nothing, type TemplateResult} from 'lit';
import {findField, type AttributeValue} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {valueText, type SectionContext} from '../customer-profile/sections.js';
import {fieldLabel} from '../field-labels.js';
import type {Conflict, ConflictRow, Side} from './conflict.js';

export interface VersionsContext extends SectionContext {
  isLocked: boolean;
  /** What is wrong with a choice, in words, by field. */
  problems: Readonly<Record<string, string>>;
  onChoose(name: string, side: Side): void;
}

/** Both versions side by side, one field after the other, with a choice for each. */
export function versions(conflict: Conflict, context: VersionsContext): TemplateResult {
  const t = allTerms(context.l10n);
  return html`<div class="conflict">
    <h3 tabindex="-1">${t.edit.conflict}</h3>
    <p class="hint">${t.edit.conflictHint}</p>
    ${conflict.rows.map((row, index) => version(row, conflict.choices[row.name], `choice-${index}`, context))}
  </div>`;
}

/** What a field is called. */
export function labelOf(name: string, {settings, l10n}: SectionContext): string {
  const field = findField(name, settings.fields);
  return field ? fieldLabel(field, l10n) : name;
}

/** A value as the profile shows it. */
export function valueInWords(name: string, value: AttributeValue, context: SectionContext): unknown {
  const field = findField(name, context.settings.fields);
  return valueText(field, value, context) ?? html`<span class="muted">${allTerms(context.l10n).noCountry}</span>`;
}

function version(
  {name, mine, theirs}: ConflictRow,
  choice: Side | undefined,
  id: string,
  context: VersionsContext,
): TemplateResult {
  const t = allTerms(context.l10n);
  const problem = context.problems[name];
  const side = (which: Side, whose: string, value: AttributeValue): TemplateResult =>
    html`<label>
      <input
        type="radio"
        name=${id}
        .checked=${choice === which}
        aria-describedby=${problem ? `${id}-problem` : nothing}
        @change=${() => context.onChoose(name, which)}
      />
      <span>
        <span class="whose">${whose}</span>
        <span class="what">${valueInWords(name, value, context)}</span>
      </span>
    </label>`;
  return html`<fieldset ?inert=${context.isLocked} class=${problem ? 'wrong' : ''}>
    <legend><bdi>${labelOf(name, context)}</bdi></legend>
    <div class="sides">${side('mine', t.edit.yours, mine)} ${side('theirs', t.edit.theirs, theirs)}</div>
    ${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : nothing}
  </fieldset>`;
}
