import {property, state} from 'lit/decorators.js';
import type {Customer} from '../../customers/index.js';
import {readForm, type FormValues} from '../customer-form/form-fields.js';
import {CustomersPart} from '../part.js';
import {editSections} from './edit-fields.js';
import {changedValues} from './edit-patch.js';

/** How an edit ended: with the customer as stored, or `null` when nothing is known that was not known before. */
export interface EditDone {
  customer: Customer | null;
  /** What has been done, in words; `null`: nothing. */
  said: string | null;
}

/** A form about a customer: what has been typed into it, and that it is not left without a question. */
export abstract class EditForm extends CustomersPart {
  /** Whom to edit, as the agent has read them. */
  @property({attribute: false}) customer: Customer | null = null;

  @state() protected isAsking = false;

  /** What the controls held at first. */
  protected initial: FormValues | null = null;
  /** What had the focus before it had to go elsewhere for a while. */
  protected cameFrom: HTMLElement | null = null;
  #leave = (): void => undefined;

  /** Gives up what is being saved. Returns whether there was anything. */
  protected abstract giveUp(): boolean;

  /** Whether something would be lost. */
  get isTyped(): boolean {
    return Object.keys(this.changed()).length > 0;
  }

  /**
   * Gives up what is being saved; else leaves at once when nothing would be lost, else asks; asked again, goes back.
   *
   * @param leave what leaving means: by default, that the profile is read again
   */
  async leave(leave = (): void => this.done(null)): Promise<void> {
    if (this.isAsking) {
      await this.keep();
      return;
    }
    if (this.giveUp()) return;
    if (!this.isTyped) {
      leave();
      return;
    }
    this.#leave = leave;
    this.cameFrom = this.focused;
    this.isAsking = true;
    await this.focusOn('.keep');
  }

  protected override updated(): void {
    if (this.initial || !this.form) return;
    // Read off the controls: they may not hold all that was stored (line breaks, for example).
    this.initial = this.values();
    this.control('name')?.focus();
  }

  /** Back to the form, which was about to be left. */
  protected readonly keep = async (): Promise<void> => {
    this.isAsking = false;
    await this.updateComplete;
    if (this.cameFrom?.isConnected) this.cameFrom.focus();
    else this.control('name')?.focus();
  };

  protected readonly discard = (): void => {
    this.#leave();
  };

  protected done(customer: Customer | null, said: string | null = null): void {
    this.dispatchEvent(new CustomEvent<EditDone>('done', {detail: {customer, said}}));
  }

  protected values(): FormValues {
    const {customer, store, form} = this;
    if (!customer || !store || !form) return {};
    const fields = editSections(customer, store.state.settings, this.l10n).flatMap(section => section.fields);
    return readForm(form, fields);
  }

  /** What was typed, by field. */
  protected changed(): FormValues {
    return this.initial ? changedValues(this.values(), this.initial) : {};
  }

  protected get form(): HTMLFormElement | null {
    return this.renderRoot.querySelector('form');
  }

  protected get focused(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(':focus');
  }

  protected control(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.renderRoot.querySelector(`[name="${CSS.escape(name)}"]`);
  }

  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
