import {nothing, type CSSResult, type LitElement} from 'lit';
import type {MenuButton} from './menu.js';

/** What a menu's module gives. */
export interface MenuModule {
  MenuButton: new (element: LitElement) => MenuButton;
  menuStyles: CSSResult;
}

/**
 * A menu button whose menu loads when somebody is about to open it: many pages show dozens of them and open none. The
 * element binds `target`, `prepare`, `onClick` and `onKey` to its button, and renders {@link render} beside it.
 */
export class LazyMenu<Module extends MenuModule> {
  readonly #element: LitElement;
  readonly #load: () => Promise<Module>;
  readonly #guard: (load: () => Promise<Module>) => Promise<Module | null>;
  #module: Module | null = null;
  #button: MenuButton | null = null;

  /** `guard` runs the loading when the menu is wanted, and says so when it fails. */
  constructor(
    element: LitElement,
    load: () => Promise<Module>,
    guard: (load: () => Promise<Module>) => Promise<Module | null>,
  ) {
    this.#element = element;
    this.#load = load;
    this.#guard = guard;
  }

  get isOpen(): boolean {
    return this.#button?.isOpen ?? false;
  }

  /** Value of the button's `popovertarget`. */
  get target(): string | typeof nothing {
    return this.#button ? 'menu' : nothing;
  }

  /** `items` are drawn while the menu is open only. */
  render(label: string, items: (module: Module) => unknown): unknown {
    const module = this.#module;
    return module && this.#button ? this.#button.render(label, () => items(module)) : nothing;
  }

  close(): void {
    this.#button?.close();
  }

  /** For `pointerenter` and `focus`: then the menu is there by the time it is opened. */
  readonly prepare = (): void => {
    // A failure is told when the menu is wanted.
    if (!this.#button) this.#load().catch(() => undefined);
  };

  readonly onClick = (event: Event): void => {
    if (!this.#button) void this.#open(event, false);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    if (this.#button) this.#button.onTriggerKey(event);
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') void this.#open(event, event.key === 'ArrowUp');
  };

  async #open(event: Event, startsAtEnd: boolean): Promise<void> {
    // By the time the browser acts on this click the button may have its menu: it would close it again.
    event.preventDefault();
    this.#module ??= await this.#guard(this.#load);
    const {renderRoot} = this.#element;
    if (!this.#module || this.#button) return;
    this.#button = new this.#module.MenuButton(this.#element);
    const {styleSheet} = this.#module.menuStyles;
    if (styleSheet && renderRoot instanceof ShadowRoot) renderRoot.adoptedStyleSheets.push(styleSheet);
    this.#element.requestUpdate();
    await this.#element.updateComplete;
    this.#button.open(startsAtEnd);
  }
}
