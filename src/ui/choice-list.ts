import {moreIcons} from './icons-more.js';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {base} from '../styles/base.js';
import {controls} from '../styles/controls.js';
import {overlay} from '../styles/overlay.js';
import {VERSION} from '../version.js';
import {styles} from './choice-list.styles.js';
import {icons} from './icons.js';

/** Something that can be chosen. */
export interface Choice {
  value: string;
  label: string;
}

/**
 * A field that any number of choices can be made in, with a search among them where there are many (APG: combobox with
 * a listbox popup that takes several). Fires `change` after each choice; `value` has them.
 */
export class ChoiceList extends LitElement {
  static readonly bedeskVersion = VERSION;
  static override styles = [base, controls, overlay, styles];
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  @property({attribute: false}) label = '';
  /** What is chosen, in words; empty: nothing is. */
  @property({attribute: false}) summary = '';
  @property({attribute: false}) placeholder = '';
  /** Label of the search; empty: there is none. */
  @property({attribute: false}) searchLabel = '';
  /** Shown when the search finds nothing. */
  @property({attribute: false}) emptyText = '';
  /** What is wrong with the choice; empty: nothing. */
  @property({attribute: false}) error = '';
  @property({attribute: false}) choices: readonly Choice[] = [];
  @property({attribute: false}) value: readonly string[] = [];
  /** How texts are compared by the search. */
  @property({attribute: false}) fold: (text: string) => string = text => text.toLowerCase();

  @state() private isOpen = false;
  @state() private typed = '';
  @state() private active = 0;
  /** Those in the list; the ones that were chosen when it opened come first. */
  @state() private shown: readonly Choice[] = [];

  #first: ReadonlySet<string> = new Set();

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('choices') && !changed.has('typed') && !changed.has('isOpen')) return;
    const part = this.fold(this.typed.trim());
    const found = part ? this.choices.filter(({label}) => this.fold(label).includes(part)) : this.choices;
    const isFirst = ({value}: Choice): boolean => this.searchLabel !== '' && this.#first.has(value);
    this.shown = [...found.filter(isFirst), ...found.filter(choice => !isFirst(choice))];
  }

  protected override render(): TemplateResult {
    const popup = this.searchLabel ? 'popup' : 'list';
    return html`<button
        id="field"
        part="button field"
        class="field"
        type="button"
        role="combobox"
        popovertarget="popup"
        aria-label=${this.label}
        aria-haspopup=${this.searchLabel ? 'dialog' : 'listbox'}
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        aria-controls=${this.isOpen ? popup : nothing}
        aria-invalid=${this.error ? 'true' : 'false'}
        aria-describedby=${this.error ? 'error' : nothing}
        @keydown=${this.#onFieldKeydown}
      >
        <span class="summary ${this.summary ? '' : 'none'}" title=${this.summary || nothing}
          >${this.summary || this.placeholder}</span
        >
        ${icons.chevronDown}
      </button>
      <span id="error" hidden>${this.error}</span>
      <div
        id="popup"
        part="dropdown"
        popover
        role=${this.searchLabel ? 'dialog' : 'presentation'}
        aria-label=${this.searchLabel ? this.label : nothing}
        @toggle=${this.#onToggle}
        @keydown=${this.#onKeydown}
      >
        ${this.isOpen ? this.#popup() : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.get('isOpen') === false) this.renderRoot.querySelector<HTMLElement>('input, [role=listbox]')?.focus();
    if (this.isOpen) this.renderRoot.querySelector('.active')?.scrollIntoView({block: 'nearest'});
  }

  #popup(): TemplateResult {
    const {shown, active, searchLabel} = this;
    const activeId = shown.length ? `choice-${String(active)}` : nothing;
    return html`${
        searchLabel
          ? html`<input
              class="field"
              part="input"
              type="text"
              role="combobox"
              autocomplete="off"
              spellcheck="false"
              aria-label=${searchLabel}
              placeholder=${searchLabel}
              aria-autocomplete="list"
              aria-expanded="true"
              aria-controls="list"
              aria-activedescendant=${activeId}
              @input=${(event: InputEvent) => {
                this.typed = (event.target as HTMLInputElement).value;
                this.active = 0;
              }}
            />`
          : nothing
      }
      <ul
        id="list"
        part="list"
        role="listbox"
        aria-multiselectable="true"
        aria-label=${this.label}
        tabindex=${searchLabel ? -1 : 0}
        aria-activedescendant=${searchLabel ? nothing : activeId}
      >
        ${shown.map(
          ({value, label}, index) =>
            // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the focus and its keys are with the list
            html`<li
              id="choice-${String(index)}"
              part="option"
              role="option"
              class=${index === active ? 'active' : ''}
              aria-selected=${this.value.includes(value) ? 'true' : 'false'}
              @click=${() => {
                this.active = index;
                this.#choose(value);
              }}
            >
              <span class="box" aria-hidden="true">${moreIcons.check}</span><bdi>${label}</bdi>
            </li>`,
        )}
      </ul>
      ${shown.length ? nothing : html`<p role="status">${this.emptyText}</p>`}`;
  }

  #choose(value: string): void {
    this.value = this.value.includes(value) ? this.value.filter(other => other !== value) : [...this.value, value];
    this.dispatchEvent(new Event('change'));
  }

  #onToggle({newState}: ToggleEvent): void {
    this.isOpen = newState === 'open';
    this.typed = '';
    this.active = 0;
    this.#first = new Set(this.value);
  }

  #onFieldKeydown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('#popup')?.showPopover();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const {shown, active} = this;
    const isSearch = event.target instanceof HTMLInputElement;
    switch (event.key) {
      case 'ArrowDown':
        this.active = Math.min(active + 1, shown.length - 1);
        break;
      case 'ArrowUp':
        this.active = Math.max(active - 1, 0);
        break;
      case 'Escape':
        // Closes this list alone, not what it stands in.
        event.stopPropagation();
        this.#close();
        break;
      case 'Tab':
        // From the field the focus then goes on by itself.
        this.#close();
        return;
      case 'Enter':
        this.#choose(shown[active]?.value ?? '');
        break;
      default:
        if (isSearch || !this.#onListKey(event.key)) return;
    }
    event.preventDefault();
  }

  /** Keys of a list without a search; in a search they belong to the text. */
  #onListKey(key: string): boolean {
    const {shown, active} = this;
    if (key === ' ') this.#choose(shown[active]?.value ?? '');
    else if (key === 'Home') this.active = 0;
    else if (key === 'End') this.active = shown.length - 1;
    else {
      const start = this.fold(key);
      const fits = shown.flatMap(({label}, index) => (this.fold(label).startsWith(start) ? index : []));
      const next = fits.find(index => index > active) ?? fits[0];
      if (next === undefined) return false;
      this.active = next;
    }
    return true;
  }

  #close(): void {
    this.renderRoot.querySelector<HTMLElement>('#popup')?.hidePopover();
    this.renderRoot.querySelector<HTMLElement>('#field')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bedesk-choice-list': ChoiceList;
  }
}
