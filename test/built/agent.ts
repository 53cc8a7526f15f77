import {expect} from '@open-wc/testing';
import {press, type} from '../support/act.js';
import {engine} from '../support/engine.js';
import {deep, focused, nameOf, textOf, until} from '../elements/support.js';

/** Somebody at work in the page without a mouse, who hears what a screen reader would be told. */
export class Agent {
  /** What the live regions said, one after the other. */
  readonly heard: string[] = [];
  readonly #page: Element;
  readonly #said = new WeakMap<Element, string>();
  #timer = 0;

  constructor(page: Element) {
    this.#page = page;
    this.#listen();
  }

  leave(): void {
    cancelAnimationFrame(this.#timer);
  }

  /** Presses Tab until what has the focus is called that: how one gets there without a mouse. */
  async tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab', limit = 80): Promise<void> {
    for (let count = 0; count < limit; count++) {
      if (this.isOn(name)) return;
      await press(key);
    }
    throw new Error(`${String(limit)} × ${key} do not reach ${String(name)}; the focus is on “${this.focus}”`);
  }

  /** Presses ArrowDown in a menu until the item has the focus. */
  async choose(item: string | RegExp): Promise<void> {
    for (let count = 0; count < 12 && !this.isOn(item); count++) await press('ArrowDown');
    expect(this.isOn(item), `${String(item)} is in the menu; the focus is on “${this.focus}”`).to.equal(true);
    await press('Enter');
  }

  /** Goes along a toolbar until the control has the focus: to the left where the page reads from right to left. */
  async goForwardTo(control: string): Promise<void> {
    const key = getComputedStyle(this.#page).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    for (let count = 0; count < 8 && !this.isOn(control); count++) await press(key);
    await this.isTakenTo(control);
  }

  /** Chooses in the native choice that has the focus, without opening it. */
  async pick(option: string): Promise<void> {
    const select = focused();
    if (!(select instanceof HTMLSelectElement)) throw new Error(`The focus is on “${this.focus}”, which is no choice`);
    const isPicked = (): boolean => select.selectedOptions[0]?.label.trim() === option;
    // The arrows open the list in WebKit, and letters that are on no key reach no list in Chromium.
    if (engine === 'webkit') await type(option);
    else for (let count = 0; count < 12 && !isPicked(); count++) await press('ArrowDown');
    await until(isPicked);
  }

  /** The accessible name of what has the focus. */
  get focus(): string {
    const element = focused();
    return element ? plain(nameOf(element)) : '';
  }

  isOn(name: string | RegExp): boolean {
    return typeof name === 'string' ? this.focus === name : name.test(this.focus);
  }

  async isTakenTo(name: string | RegExp): Promise<void> {
    await until(() => this.isOn(name)).catch(() => {
      throw new Error(`The focus is on “${this.focus}”, not on ${String(name)}`);
    });
  }

  /** Waits until the page has said it, from now on or before. */
  async hears(text: string | RegExp): Promise<void> {
    // From the start of a word: in Arabic what will be done ends like what was done.
    const fits = (said: string): boolean =>
      typeof text === 'string' ? ` ${said}`.includes(` ${text}`) : text.test(said);
    await until(() => this.heard.some(fits), 10_000).catch(() => {
      throw new Error(`Never heard ${String(text)}, but: ${this.heard.join(' | ')}`);
    });
  }

  #listen = (): void => {
    for (const element of deep(this.#page)) {
      if (!element.matches('[role=status], [role=alert], [aria-live]')) continue;
      const text = plain(textOf(element)).replace(/\s+/g, ' ').trim();
      if (text && text !== this.#said.get(element)) this.heard.push(text);
      this.#said.set(element, text);
    }
    this.#timer = requestAnimationFrame(this.#listen);
  };
}

/** Without the marks that keep a name of the other direction apart: nobody hears them. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '');
}
