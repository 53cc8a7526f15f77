import {html, nothing, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {icons} from '../../ui/icons.js';
import type {FormField, FormValue, Option} from './form-fields.js';

export interface FieldContext {
  l10n: Localizer;
  /** Unique in the form; the field's own key may have blanks. */
  id: string;
  /** What it holds at first. Default: nothing. */
  value?: FormValue;
  /** What is wrong, in words. */
  problem: string | undefined;
  /** Whether the field may not be changed just now. */
  isLocked: boolean;
  /** Beside the problem: a way out of it. */
  wayOut?: unknown;
}

/** A field with its label, its hint and what is wrong with it. */
export function fieldTemplate(field: FormField, context: FieldContext): TemplateResult {
  const {name, label, control, hint} = field;
  const {id, value = '', problem, isLocked, wayOut = nothing} = context;
  const holds = (choice: string): boolean => (Array.isArray(value) ? value.includes(choice) : value === choice);
  const describedBy = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || nothing;
  const hintLine = hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
  const said = wayOut === nothing ? problem : html`${problem} ${wayOut}`;
  const problemLine = problem ? html`<p class="problem" role="alert" id="${id}-problem">${said}</p>` : nothing;
  const invalid = problem ? 'true' : nothing;

  if (control === 'checkbox') {
    return html`<div class="line" ?inert=${isLocked}>
      <label class="tick">
        <input
          type="checkbox"
          name=${name}
          ?checked=${value === true}
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
        />
        ${label}
      </label>
      ${hintLine}${problemLine}
    </div>`;
  }
  if (control === 'checkboxes') {
    return html`<fieldset ?inert=${isLocked} aria-describedby=${describedBy}>
      <legend>${label}</legend>
      ${field.options?.map(
        option =>
          html`<label class="tick"
            ><input
              type="checkbox"
              name=${name}
              value=${option.value}
              ?checked=${holds(option.value)}
            />${option.label}</label
          >`,
      )}
      ${problemLine}
    </fieldset>`;
  }
  return html`<div class="line">
    <label for=${id}>${label}</label>
    ${
      control === 'select'
        ? html`<span class="select"
            ><select
              class="field"
              part="field"
              id=${id}
              name=${name}
              ?inert=${isLocked}
              aria-describedby=${describedBy}
              aria-invalid=${invalid}
            >
              <option value="">${allTerms(context.l10n).noCountry}</option>
              ${field.options?.map(option => optionTemplate(option, holds(option.value)))}</select
            >${icons.chevronDown}</span
          >`
        : html`<input
            class="field"
            part="field"
            id=${id}
            name=${name}
            value=${typeof value === 'string' && value !== '' ? value : nothing}
            type=${INPUT_TYPES[control]}
            inputmode=${control === 'number' ? 'decimal' : control === 'email' ? 'email' : nothing}
            autocapitalize=${control === 'email' ? 'none' : nothing}
            spellcheck=${control === 'email' ? 'false' : nothing}
            dir=${control === 'text' || control === 'email' ? 'auto' : nothing}
            ?readonly=${isLocked}
            aria-describedby=${describedBy}
            aria-invalid=${invalid}
          />`
    }
    ${hintLine}${problemLine}
  </div>`;
}

/**
 * Numbers and emails are typed as text: a number input hides what it cannot read, and it would be lost without a word;
 * an email input rewrites or refuses letters of other scripts (RFC 6531), which `validateDraft` takes.
 */
const INPUT_TYPES = {text: 'text', email: 'text', url: 'url', number: 'text', date: 'date'};

function optionTemplate({value, label}: Option, isChosen: boolean): TemplateResult {
  return html`<option value=${value} ?selected=${isChosen}>${label}</option>`;
}
