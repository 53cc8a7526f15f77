import {html, nothing, render} from 'lit';
import {suspensionOf, type Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {localizerFor} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import {isolate} from '../isolate.js';

/** How long the pointer may be on its way from the mark into the tip, in ms. */
const GRACE = 200;

/**
 * Why, by whom and until when somebody is suspended, beside the mark in their row: while the pointer or the focus is on
 * it, or after a tap (WCAG 2.2, 1.4.13: it can be pointed at, stays, and goes with Escape).
 */
export class SuspensionTip {
  readonly #root: HTMLElement | DocumentFragment;
  readonly #store: () => CustomersStore | undefined;
  readonly #tip = document.createElement('div');
  #mark: HTMLElement | null = null;
  #id = '';
  /** Dismissed with Escape: it stays away until the pointer and the focus come anew, or a click asks for it. */
  #dismissed: Element | null = null;
  #leaving: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement | DocumentFragment, store: () => CustomersStore | undefined) {
    this.#root = root;
    this.#store = store;
    Object.assign(this.#tip, {id: 'tip', part: 'tip', popover: 'manual', role: 'tooltip'});
    for (const type of ['pointerover', 'focusin', 'click']) root.addEventListener(type, this.#onEnter);
    for (const type of ['pointerout', 'focusout']) root.addEventListener(type, this.#onLeave);
  }

  /** Rows are reused: what is said must still be about the same person, and true. */
  rendered(): void {
    if (!this.#mark) return;
    const customer = this.#mark.isConnected ? this.#customerAt(this.#mark) : undefined;
    if (customer?.id === this.#id) this.#say(customer);
    else this.hide();
  }

  /** Takes it away, and all that listens beyond the table. */
  hide(): void {
    clearTimeout(this.#leaving);
    document.removeEventListener('keydown', this.#onKey, {capture: true});
    this.#mark?.removeAttribute('aria-describedby');
    this.#mark = null;
    this.#tip.remove();
  }

  readonly #onEnter = (event: Event): void => {
    const {target} = event;
    if (!(target instanceof Element)) return;
    if (target.closest('#tip')) clearTimeout(this.#leaving);
    const mark = target.closest<HTMLElement>('.tag');
    if (mark && (event.type === 'click' || mark !== this.#dismissed)) this.#show(mark);
  };

  readonly #onLeave = ({type, target}: Event): void => {
    if (target === this.#dismissed && !this.#dismissed?.matches(':hover')) this.#dismissed = null;
    const isOurs = target instanceof Element && target.closest('.tag, #tip');
    if (!this.#mark || !isOurs) return;
    clearTimeout(this.#leaving);
    this.#leaving = setTimeout(
      () => {
        if (!this.#mark?.matches(':focus-visible, :hover') && !this.#tip.matches(':hover')) this.hide();
      },
      type === 'focusout' ? 0 : GRACE,
    );
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    this.#dismissed = this.#mark;
    this.hide();
    // It means the tip alone: nothing below it closes or is cleared.
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  #show(mark: HTMLElement): void {
    clearTimeout(this.#leaving);
    if (mark === this.#mark) return;
    const customer = this.#customerAt(mark);
    if (!customer) return;
    this.hide();
    this.#mark = mark;
    this.#id = customer.id;
    this.#say(customer);
    this.#root.append(this.#tip);
    // Before it is shown: assistive technology reads it with the mark.
    mark.setAttribute('aria-describedby', 'tip');
    this.#tip.showPopover();
    document.addEventListener('keydown', this.#onKey, {capture: true});
  }

  #say(customer: Customer): void {
    const {state} = this.#store() ?? {};
    const suspension = state && suspensionOf(customer, state.now);
    if (!suspension) {
      this.hide();
      return;
    }
    const l10n = localizerFor(state.settings.locale);
    const t = allTerms(l10n);
    const {reason, by, until} = suspension;
    render(
      html`<p><strong>${reason ?? t.noReason}</strong></p>
        ${by ? html`<p>${t.suspendedByWhom(isolate(by.name, l10n))}</p>` : nothing}
        <p>${until === null ? t.noEnd : t.until(l10n.dateTime(until, state.settings.timeZone))}</p>`,
      this.#tip,
    );
  }

  #customerAt(mark: Element): Customer | undefined {
    const id = mark.closest('tr')?.dataset.id;
    return this.#store()?.state.page?.customers.find(customer => customer.id === id);
  }
}
