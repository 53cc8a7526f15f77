import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {repeat} from 'lit/directives/repeat.js';
import {change, desk, type LoggedEvent} from '../desk.js';
import {t} from '../texts/index.js';
import {focusSoon} from './focus.js';
import {icons} from './icons.js';

/** What the tag told its host, as it came. */
export function eventsPanel(): TemplateResult {
  return html`<aside class="events" id="events" aria-labelledby="events-heading" @keydown=${closeOnEscape}>
    <div class="head">
      <h2 id="events-heading" tabindex="-1" ${ref(focusHeading)}>${t('events')}</h2>
      <button
        type="button"
        class="button quiet"
        ?disabled=${desk.events.length === 0}
        @click=${() => {
          change({events: []});
        }}
      >
        ${t('clearEvents')}
      </button>
      <button type="button" class="button quiet square" aria-label=${t('close')} @click=${close}>${icons.close}</button>
    </div>
    <p class="hint">${desk.events.length ? t('eventsHint') : t('noEvents')}</p>
    <div class="scroll" tabindex="0" role="log" aria-labelledby="events-heading" aria-live="off">
      <ol>
        ${repeat(desk.events, ({number}) => number, entry)}
      </ol>
    </div>
  </aside>`;
}

function entry({at, name, detail}: LoggedEvent): TemplateResult {
  const time = new Date(at);
  return html`<li>
    <p class="event">
      <code>${name}</code>
      <time datetime=${time.toISOString()}>${time.toLocaleTimeString(desk.language)}</time>
    </p>
    ${detail ? html`<p class="detail" dir="auto">${detail}</p>` : ''}
  </li>`;
}

/** The panel may cover the button that opened it. */
function focusHeading(heading: Element | undefined): void {
  if (heading instanceof HTMLElement) focusSoon(heading);
}

function close(): void {
  change({areEventsOpen: false});
  document.querySelector<HTMLElement>('[aria-controls="events"]')?.focus();
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') close();
}
