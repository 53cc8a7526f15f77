import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {CustomerQuery, Operator} from '../../customers/index.js';
import {countMatching} from '../../store/count-matching.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {offeredFilters, type OfferedFilter} from '../../store/offered.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {conditionSentence} from '../customer-filter/sentence.js';
import {fieldLabel} from '../field-labels.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-filter-editor.styles.js';
import {conditionOf, emptyRow, problemOf, rowOf, withField, withOperator, type DraftRow} from './draft-row.js';
import {valueControl} from './value-control.js';

/** How long a pause in editing is waited for before people are counted, in ms. */
const PAUSE = 200;

/**
 * The conditions as a form, in the dropdown of `customer-filter`. Nothing changes before Apply.
 *
 * @summary The conditions of the filter, one row each.
 * @element customer-filter-editor
 * @fires done - Applied or cleared: the dropdown can close.
 * @csspart row - A condition.
 * @csspart error - What is wrong with a condition.
 * @csspart people - How many people would match.
 * @csspart apply - The button that applies the conditions.
 */
export class CustomerFilterEditor extends CustomersPart {
  static override styles = [base, controls, styles];

  @state() private rows: readonly DraftRow[] = [];
  @state() private match: CustomerQuery['match'] = 'all';
  /** Keys of the rows that were found wanting by Apply. */
  @state() private flagged: ReadonlySet<number> = new Set();
  @state() private people: number | null = null;
  @state() private isOpen = false;

  /** The conditions that the draft began from; none: there is no draft. */
  #origin: string | undefined;
  #counting: AbortController | undefined;

  /** Shows the draft, or a new one of the active conditions when there is none or they have changed since. */
  async open(): Promise<void> {
    const {store} = this;
    if (!store) return;
    const {filters, match} = store.state.query;
    const origin = JSON.stringify([filters, match]);
    if (origin !== this.#origin) {
      this.#origin = origin;
      const offered = offeredFilters(store);
      const blank = emptyRow(offered);
      this.rows = filters.length ? filters.map(condition => rowOf(condition, offered)) : blank ? [blank] : [];
      this.match = match;
      this.flagged = new Set();
      this.people = null;
    }
    this.isOpen = true;
    await this.updateComplete;
    this.#focus('select, .add');
  }

  /** Keeps the draft for the next time. */
  pause(): void {
    this.isOpen = false;
  }

  /** Forgets the draft. */
  drop(): void {
    this.#origin = undefined;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#counting?.abort();
  }

  protected override reads({query, settings, acts}: CustomersState): readonly unknown[] {
    return [query.tab, query.search, settings, acts];
  }

  protected override renderPart(_state: CustomersState, store: CustomersStore): TemplateResult {
    const {l10n, people} = this;
    const {t} = l10n;
    const offered = offeredFilters(store);
    return html`<form
      novalidate
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void this.#apply(store);
      }}
    >
      <div class="head">
        ${t.filterTitle}
        <div class="match" role="radiogroup" aria-label=${t.matchLabel}>
          ${this.#matchChoice('all', t.matchAll)} ${this.#matchChoice('any', t.matchAny)}
        </div>
      </div>
      ${repeat(
        this.rows,
        ({key}) => key,
        row => this.#row(row, offered, store),
      )}
      <div class="foot">
        <button class="ghost add" type="button" @click=${() => void this.#add(offered)}>
          ${icons.plus} ${t.addCondition}
        </button>
        <span class="people" part="people" role="status">
          ${people === null ? nothing : t.people(people, l10n.number(people))}
        </span>
        <button class="ghost" type="button" @click=${this.#clear}>${t.clear}</button>
        <button class="primary" part="apply">${t.apply}</button>
      </div>
    </form>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const {size} = changed;
    if (size === 1 && (changed.has('people') || changed.has('flagged'))) return;
    void this.#count();
  }

  #matchChoice(match: CustomerQuery['match'], label: string): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="match"
        value=${match}
        .checked=${this.match === match}
        @change=${() => {
          this.match = match;
        }}
      />
      ${label}
    </label>`;
  }

  #row(row: DraftRow, offered: OfferedFilter[], store: CustomersStore): TemplateResult {
    const {l10n} = this;
    const {t} = l10n;
    const {fields} = store.state.settings;
    const filter = offered.find(({field}) => field.key === row.field);
    const name =
      row.kept || !filter
        ? conditionSentence(conditionOf(row, undefined), fields, l10n)
        : fieldLabel(filter.field, l10n);
    const problem = this.flagged.has(row.key) ? problemOf(row, filter?.field, fields) : null;
    const errorId = `error-${String(row.key)}`;
    const error =
      problem === null
        ? ''
        : problem === 'order'
          ? t.conditionRange
          : problem === 'value'
            ? t.problem[filter?.field.kind === 'date' && !row.operator.endsWith('days') ? 'date' : 'number']
            : t.conditionIncomplete;
    return html`<div class="row" part="row" role="group" aria-label=${name}>
      ${
        row.kept || !filter
          ? html`<div class="kept" title=${t.notAppliedHint}>${name} · <em>${t.notApplied}</em></div>`
          : html`<select
                class="field"
                aria-label=${t.conditionField}
                @change=${({target}: Event) => {
                  const chosen = offered.find(({field}) => field.key === (target as HTMLSelectElement).value);
                  if (chosen) this.#replace(withField(row, chosen));
                }}
              >
                ${offered.map(
                  ({field}) =>
                    html`<option value=${field.key} .selected=${field.key === row.field}>
                      ${fieldLabel(field, l10n)}
                    </option>`,
                )}
              </select>
              <select
                class="field"
                aria-label=${t.conditionOperator}
                @change=${({target}: Event) => {
                  const operator = (target as HTMLSelectElement).value as Operator;
                  this.#replace(withOperator(row, filter.field, operator));
                }}
              >
                ${filter.operators.map(operator => this.#operator(operator, operator === row.operator, filter))}
              </select>
              <div class="value">
                ${valueControl(row, filter.field, {
                  l10n,
                  error,
                  errorId,
                  change: texts => {
                    this.#replace({...row, texts});
                  },
                })}
              </div>`
      }
      <button
        class="ghost icon"
        type="button"
        aria-label=${t.removeCondition(name)}
        @click=${() => void this.#remove(row)}
      >
        ${icons.close}
      </button>
      ${error ? html`<p class="error" part="error" id=${errorId}>${error}</p>` : nothing}
    </div>`;
  }

  #operator(operator: Operator, isSelected: boolean, {field}: OfferedFilter): TemplateResult {
    const {t} = this.l10n;
    const sign = field.kind === 'number' && operator in t.sign ? t.sign[operator as keyof typeof t.sign] : undefined;
    return html`<option value=${operator} .selected=${isSelected} aria-label=${sign ? t.operator[operator] : nothing}>
      ${sign ?? t.operator[operator]}
    </option>`;
  }

  #replace(row: DraftRow): void {
    this.rows = this.rows.map(other => (other.key === row.key ? row : other));
  }

  async #add(offered: OfferedFilter[]): Promise<void> {
    const row = emptyRow(offered);
    if (!row) return;
    this.rows = [...this.rows, row];
    await this.updateComplete;
    this.#focus('.row:last-of-type select');
    this.renderRoot.querySelector('.foot')?.scrollIntoView({block: 'nearest'});
  }

  async #remove(row: DraftRow): Promise<void> {
    const index = this.rows.indexOf(row);
    this.rows = this.rows.filter(other => other !== row);
    await this.updateComplete;
    const next = this.renderRoot.querySelectorAll<HTMLElement>('.row > button')[index];
    if (next) next.focus();
    else this.#focus('.add');
  }

  async #apply(store: CustomersStore): Promise<void> {
    const {fields} = store.state.settings;
    const offered = offeredFilters(store);
    const fieldOf = (row: DraftRow) => offered.find(({field}) => field.key === row.field)?.field;
    const bad = this.rows.filter(row => problemOf(row, fieldOf(row), fields) !== null);
    this.flagged = new Set(bad.map(({key}) => key));
    if (bad.length) {
      await this.updateComplete;
      this.#focus('.row:has(.error) .value > *');
      return;
    }
    this.drop();
    store.changeQuery({filters: this.rows.map(row => conditionOf(row, fieldOf(row))), match: this.match});
    this.dispatchEvent(new Event('done'));
  }

  #clear(): void {
    this.drop();
    this.store?.clearFilters();
    this.dispatchEvent(new Event('done'));
  }

  /** Says how many people the draft means, once all of it is written. */
  async #count(): Promise<void> {
    this.#counting?.abort();
    const {store, match} = this;
    if (!store || !this.isOpen) return;
    const {signal} = (this.#counting = new AbortController());
    const {fields} = store.state.settings;
    const offered = offeredFilters(store);
    const fieldOf = (row: DraftRow) => offered.find(({field}) => field.key === row.field)?.field;
    if (this.rows.some(row => problemOf(row, fieldOf(row), fields) !== null)) {
      this.people = null;
      return;
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE));
    if (signal.aborted) return;
    const filters = this.rows.map(row => conditionOf(row, fieldOf(row)));
    // The number is an extra: where it cannot be had, the list itself will say why.
    const people = await countMatching(store, {filters, match}, signal).catch(() => null);
    if (!signal.aborted) this.people = people;
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'customer-filter-editor': CustomerFilterEditor;
  }
}
