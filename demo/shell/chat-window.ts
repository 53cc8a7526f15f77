import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {ref} from 'lit/directives/ref.js';
import {change, desk, type Chat} from '../desk.js';
import {sendMessage} from '../host-acts.js';
import {t} from '../texts/index.js';
import {focusBefore, focusSoon} from './focus.js';
import {icons} from './icons.js';

/** The host's own way to write to somebody, opened by `customer-start-conversation`. */
export function chatWindow(): TemplateResult | typeof nothing {
  return desk.chat ? html`${keyed(desk.chat.customer, windowFor(desk.chat))}` : nothing;
}

function windowFor({customer, name, messages}: Chat): TemplateResult {
  return html`<section class="chat" role="dialog" aria-labelledby="chat-heading" @keydown=${closeOnEscape}>
    <div class="head">
      <div>
        <h2 id="chat-heading">${t('chatWith', {who: name})}</h2>
        <p>${t('chatTo', {to: customer.email ?? t('chatNoEmail')})}</p>
      </div>
      <button type="button" class="button quiet square" aria-label=${t('close')} @click=${close}>${icons.close}</button>
    </div>
    <ol class="messages" aria-live="polite">
      ${messages.map(message => html`<li dir="auto">${message}</li>`)}
    </ol>
    <form @submit=${submit}>
      <textarea
        class="field"
        rows="2"
        name="message"
        aria-label=${t('chatLabel')}
        placeholder=${t('chatPlaceholder')}
        @keydown=${sendOnEnter}
        ${ref(focusField)}
      ></textarea>
      <button type="submit" class="button primary square" aria-label=${t('send')}>${icons.send}</button>
    </form>
    <p class="hint">${t('chatNote')}</p>
  </section>`;
}

const back = focusBefore();

function focusField(field: Element | undefined): void {
  if (field instanceof HTMLElement) focusSoon(field, back.keep);
}

function submit(event: SubmitEvent): void {
  event.preventDefault();
  const form = event.currentTarget;
  if (!(form instanceof HTMLFormElement)) return;
  const message = new FormData(form).get('message');
  if (typeof message === 'string') void sendMessage(message);
  form.reset();
}

function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  if (event.target instanceof HTMLTextAreaElement) event.target.form?.requestSubmit();
}

function close(): void {
  change({chat: null});
  back.restore();
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') close();
}
