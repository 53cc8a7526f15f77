import {css, html, nothing, type LitElement, type TemplateResult} from 'lit';
import {supportedTag} from '../locales/localizer.js';
import {languageOf} from './language.js';

/** Letters typed within this many ms belong to one word. */
const WORD_PAUSE = 500;

/**
 * A menu button after the APG (https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/): Enter, Space and ArrowDown open
 * on the first item, ArrowUp on the last; arrows, Home, End and letters move; Escape and Tab close. The popover is in
 * the top layer and closes with a click outside by itself.
 *
 * The element renders a `<button popovertarget="menu" aria-haspopup="menu">` with `@keydown=${menu.onTriggerKey}`, and
 * {@link render} beside it. Items have `role="menuitem"` and `tabindex="-1"`.
 */
export class MenuButton {
  isOpen = false;
  readonly #element: LitElement;
  #startsAtEnd = false;
  #typed = '';
  #typedAt = 0;

  constructor(element: LitElement) {
    this.#element = element;
    // The browser closes it without an event where the element is taken away.
    element.addController({
      hostDisconnected: () => {
        this.#draw(false);
      },
    });
  }

  /** `items` are drawn while the menu is open only. */
  render(label: string, items: () => unknown): TemplateResult {
    return html`<div
      id="menu"
      part="menu"
      popover
      role="menu"
      aria-label=${label}
      @beforetoggle=${this.#onBeforeToggle}
      @toggle=${this.#onToggle}
      @keydown=${this.#onKey}
    >
      ${this.isOpen ? items() : nothing}
    </div>`;
  }

  /** Opens the menu, on its first item or on its last. */
  open(startsAtEnd: boolean): void {
    this.#startsAtEnd = startsAtEnd;
    this.#menu?.showPopover();
  }

  /** Closes the menu and gives the focus back to its button. */
  close(): void {
    this.#trigger?.focus();
    this.#menu?.hidePopover();
  }

  readonly onTriggerKey = (event: KeyboardEvent): void => {
    if (!this.#trigger?.popoverTargetElement || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    this.open(event.key === 'ArrowUp');
  };

  get #trigger(): HTMLButtonElement | null {
    return this.#element.renderRoot.querySelector<HTMLButtonElement>('[aria-haspopup=menu]');
  }

  get #menu(): HTMLElement | null {
    return this.#element.renderRoot.querySelector<HTMLElement>('#menu');
  }

  get #items(): HTMLElement[] {
    return [...this.#element.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  readonly #onBeforeToggle = (event: ToggleEvent): void => {
    // Items are drawn before the first paint, and stay until the browser has given the focus back.
    if (event.newState === 'open') this.#draw(true);
  };

  readonly #onToggle = async (event: ToggleEvent): Promise<void> => {
    this.#draw(event.newState === 'open');
    if (!this.isOpen) return;
    await this.#element.updateComplete;
    this.#items.at(this.#startsAtEnd ? -1 : 0)?.focus();
    this.#startsAtEnd = false;
  };

  #draw(isOpen: boolean): void {
    if (isOpen === this.isOpen) return;
    this.isOpen = isOpen;
    this.#element.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const items = this.#items;
    const current = items.findIndex(item => item === event.target);
    const {key} = event;
    if (key === 'Tab') {
      // Not prevented: the browser goes on from the button.
      this.close();
      return;
    }
    if (key === 'Escape') this.close();
    else if (key === 'ArrowDown') items.at((current + 1) % items.length)?.focus();
    else if (key === 'ArrowUp') items.at(Math.max(current, 0) - 1)?.focus();
    else if (key === 'Home') items[0]?.focus();
    else if (key === 'End') items.at(-1)?.focus();
    else if (key === ' ' && event.target instanceof HTMLAnchorElement) event.target.click();
    else if (key.length !== 1 || key === ' ' || event.ctrlKey || event.metaKey || event.altKey) return;
    else this.#seek(key, event.timeStamp, items, current);
    event.preventDefault();
    event.stopPropagation();
  };

  /** To the next item that begins with what has been typed; the same letter again goes on to the next one. */
  #seek(letter: string, at: number, items: HTMLElement[], current: number): void {
    const isNewWord = at - this.#typedAt > WORD_PAUSE || this.#typed === letter;
    this.#typed = isNewWord ? letter : this.#typed + letter;
    this.#typedAt = at;
    const start = isNewWord ? current + 1 : Math.max(current, 0);
    // By the page's language: the Turkish I is no capital of i.
    const lang = supportedTag(languageOf(this.#element));
    const typed = this.#typed.toLocaleLowerCase(lang);
    [...items.slice(start), ...items.slice(0, start)]
      .find(item => item.textContent.trim().toLocaleLowerCase(lang).startsWith(typed))
      ?.focus();
  }
}

export const menuStyles = css`
  [aria-haspopup='menu'] {
    anchor-name: --menu;
  }
  #menu {
    position-anchor: --menu;
    /* Not position-area: Firefox 153 misplaces it where the page reads right to left and the document does not. */
    inset: anchor(bottom) anchor(right) auto auto;
    position-try-fallbacks:
      flip-block,
      flip-inline,
      flip-block flip-inline;
    min-inline-size: 188px;
    max-inline-size: min(320px, 100% - 16px);
    font-weight: 400;
    text-align: start;
    white-space: normal;
    cursor: default;
  }
  #menu:dir(rtl) {
    inset: anchor(bottom) auto auto anchor(left);
  }
  /* In a low window, as of 400 %, it begins at the top. */
  @media (height < 480px) {
    #menu,
    #menu:dir(rtl) {
      inset-block: 4px auto;
    }
  }
  [role='menuitem'] {
    display: flex;
    align-items: center;
    justify-content: flex-start;
    gap: 8px;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 32px;
    padding: 6px 10px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: var(--_text);
    font-weight: 400;
    white-space: normal;
    overflow-wrap: anywhere;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  [role='menuitem'] svg {
    color: var(--_text-2);
  }
  [role='menuitem'].bad,
  [role='menuitem'].bad svg {
    color: var(--_bad);
  }
  [role='menuitem']:hover,
  [role='menuitem']:focus {
    background: color-mix(in srgb, var(--_text) 7%, transparent);
  }
  [role='menuitem']:focus-visible {
    outline-offset: -2px;
  }
  @media (pointer: coarse) {
    [role='menuitem'] {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    /* Links and buttons would differ. */
    [role='menuitem'] {
      background: Canvas;
      color: CanvasText;
    }
    [role='menuitem']:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  #menu hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
    margin: 6px 10px;
  }
`;
