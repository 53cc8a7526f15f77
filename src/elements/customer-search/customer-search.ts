import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {canSearch} from '../../store/offered.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {CustomersState} from '../../store/state.js';
import {base} from '../../styles/base.js';
import {controls} from '../../styles/controls.js';
import {icons} from '../../ui/icons.js';
import {CustomersPart} from '../part.js';
import {styles} from './customer-search.styles.js';

/** How long a pause in typing is waited for before people are searched, in ms. */
const PAUSE = 80;

/**
 * Finds people by name or email as one types. Escape clears; Enter does not wait for the pause in typing. Shows nothing
 * where the source cannot search.
 *
 * @summary The search by name or email.
 * @element customer-search
 * @csspart search - The landmark around it.
 * @csspart input - The field.
 * @csspart clear - The button that empties it.
 */
export class CustomerSearch extends CustomersPart {
  static override styles = [base, controls, styles];

  /** The search of the query, as last seen or asked for by this element. */
  #known: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#cancel();
    // Back in the document it shows the query again, not what was half typed.
    this.#known = undefined;
    this.#isComposing = false;
  }

  protected override reads({query, settings, acts}: CustomersState): readonly unknown[] {
    // A new source comes with a new set of acts.
    return [query.search, settings, acts];
  }

  protected override renderPart({settings}: CustomersState, store: CustomersStore): TemplateResult | typeof nothing {
    if (!canSearch(store)) return nothing;
    const {t} = this.l10n;
    return html`<search part="search">
      ${icons.search}
      <input
        class="field"
        part="input"
        type="search"
        aria-label=${t.search}
        aria-keyshortcuts=${settings.noShortcuts ? nothing : '/'}
        placeholder=${t.search}
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        @input=${this.#onInput}
        @keydown=${this.#onKeydown}
        @compositionstart=${() => {
          this.#isComposing = true;
        }}
        @compositionend=${() => {
          this.#isComposing = false;
          this.#wait();
        }}
      />
      <button class="ghost icon" part="clear" aria-label=${t.clearSearch} @click=${this.#clear}>${icons.close}</button>
    </search>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const input = this.#input;
    const search = this.store?.state.query.search;
    if (!input || search === undefined || search === this.#known) return;
    this.#known = search;
    // What is being typed is newer, and is asked for in a moment.
    if (this.#timer === undefined && !this.#isComposing) input.value = search;
  }

  get #input(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #onInput({isComposing}: InputEvent): void {
    if (!isComposing && !this.#isComposing) this.#wait();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || this.#isComposing) return;
    if (event.key === 'Enter') this.#apply();
    if (event.key !== 'Escape' || !this.#input?.value) return;
    event.preventDefault();
    event.stopPropagation();
    this.#clear();
  }

  #clear(): void {
    const input = this.#input;
    if (!input) return;
    input.value = '';
    input.focus();
    this.#apply();
  }

  #wait(): void {
    this.#cancel();
    this.#timer = setTimeout(() => {
      this.#apply();
    }, PAUSE);
  }

  #apply(): void {
    this.#cancel();
    const search = this.#input?.value;
    if (search === undefined || search === this.store?.state.query.search) return;
    this.#known = search;
    this.store?.changeQuery({search}, 'replace');
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
