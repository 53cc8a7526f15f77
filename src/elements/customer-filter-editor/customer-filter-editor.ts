import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {CustomerQuery, FilterCondition} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {countMatching} from '../../store/count-matching.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {offeredFilters, type OfferedFilter} from '../../store/offered.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {CustomersPart} from '../part.js';
import {conditionRow} from './condition-row.js';
import {styles} from './customer-filter-editor.styles.js';
import {conditionOf, emptyRow, problemOf, rowOf, type DraftRow} from './draft-row.js';

/** How long a pause in editing is waited for before people are counted, in ms. */
const PAUSE = 200;

/**
 * The conditions as a form, in the dropdown of `customer-filter`. Nothing changes before Apply.
 *
 * @summary The conditions of the filter, one row each.
 * @element customer-filter-editor
 * @fires done - Applied or cleared: the dropdown can close.
 * @csspart form - The form.
 * @csspart condition - A condition.
 * @csspart error - What is wrong with a condition.
 * @csspart people - How many people would match.
 * @csspart dropdown - The list of a choice that takes several, with its search.
 * @csspart list - The choices in it.
 * @csspart option - One of them.
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
    const t = allTerms(l10n);
    const offered = offeredFilters(store);
    return html`<form
      part="form"
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
        row =>
          conditionRow(row, {
            offered,
            fields: store.state.settings.fields,
            l10n,
            isFlagged: this.flagged.has(row.key),
            change: changed => {
              this.rows = this.rows.map(other => (other.key === row.key ? changed : other));
            },
            remove: () => void this.#remove(row),
          }),
      )}
      <div class="foot">
        <button class="ghost add" type="button" @click=${() => void this.#add(offered)}>
          ${icons.plus} ${t.addCondition}
        </button>
        <span class="people" part="people" role="status">
          ${people === null ? nothing : t.people(people, l10n.number(people))}
        </span>
        <span class="acts">
          <button class="ghost" type="button" @click=${this.#clear}>${t.clear}</button>
          <button class="primary" part="apply">${t.apply}</button>
        </span>
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

  async #add(offered: OfferedFilter[]): Promise<void> {
    const row = emptyRow(offered);
    if (!row) return;
    this.rows = [...this.rows, row];
    await this.updateComplete;
    this.#focus('.row:has(+ .foot) select');
    this.renderRoot.querySelector('.row:has(+ .foot)')?.scrollIntoView({block: 'nearest'});
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
    const {filters, bad} = this.#read(store);
    this.flagged = new Set(bad);
    if (bad.length) {
      await this.updateComplete;
      this.#focus('.row:has(.error) .value :is(input, bedesk-choice-list)');
      return;
    }
    this.drop();
    store.changeQuery({filters, match: this.match});
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
    await new Promise(resolve => setTimeout(resolve, PAUSE));
    const isOvertaken = (): boolean => signal.aborted;
    if (isOvertaken()) return;
    const {filters, bad} = this.#read(store);
    // The number is an extra: where it cannot be had, the list itself will say why.
    const people = bad.length ? null : await countMatching(store, {filters, match}, signal).catch(() => null);
    if (!isOvertaken()) this.people = people;
  }

  /** The draft as conditions, and the keys of the rows that are none yet. */
  #read(store: CustomersStore): {filters: FilterCondition[]; bad: number[]} {
    const {fields} = store.state.settings;
    const byKey = new Map(offeredFilters(store).map(({field}) => [field.key, field]));
    return {
      filters: this.rows.map(row => conditionOf(row, byKey.get(row.field))),
      bad: this.rows.flatMap(row => (problemOf(row, byKey.get(row.field), fields) ? row.key : [])),
    };
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
