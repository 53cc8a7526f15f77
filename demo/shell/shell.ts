import {html, nothing, type TemplateResult} from 'lit';
import {customersTag} from '../customers-tag.js';
import {change, desk, toast} from '../desk.js';
import {togglePause} from '../simulation.js';
import {number, t} from '../texts/index.js';
import {chatWindow} from './chat-window.js';
import {confirmDialog} from './confirm-dialog.js';
import {crmDialog} from './crm-dialog.js';
import {csvDialog} from './csv-dialog.js';
import {eventsPanel} from './events-panel.js';
import {icons} from './icons.js';
import {sidebar} from './sidebar.js';

/** The whole page around the tag. */
export function shell(): TemplateResult {
  return html`
    <a class="skip" href="#main" @click=${skip}>${t('skip')}</a>
    <div class="layout" ?data-events=${desk.areEventsOpen}>
      ${sidebar()}
      <main id="main" tabindex="-1">
        ${desk.impersonated === null ? nothing : impersonationBanner(desk.impersonated)}
        <div class="content">
          ${heading()} ${problem()} ${job()} ${customersTag()}
          <p class="made-up">${t('madeUp')}</p>
        </div>
      </main>
      ${desk.areEventsOpen ? eventsPanel() : nothing}
    </div>
    ${chatWindow()}
    <div class="toasts" role="status">${desk.toast ? html`<p class="toast">${desk.toast}</p>` : nothing}</div>
    ${csvDialog()} ${crmDialog()} ${confirmDialog()}
  `;
}

function heading(): TemplateResult {
  const isAdmin = desk.area === 'admin';
  return html`<header class="heading">
    <div class="titles">
      <h1>${t(isAdmin ? 'adminArea' : 'agentArea')}</h1>
      <p>${t(isAdmin ? 'adminHint' : 'agentHint')}</p>
    </div>
    <div class="tools">
      ${live()}
      <button
        type="button"
        class="button"
        aria-expanded=${desk.areEventsOpen}
        aria-controls="events"
        @click=${() => {
          change({areEventsOpen: !desk.areEventsOpen});
        }}
      >
        ${icons.list}${t('events')}
        ${desk.events.length ? html`<span class="badge">${number(desk.events.length)}</span>` : nothing}
      </button>
    </div>
  </header>`;
}

function live(): TemplateResult | typeof nothing {
  if (desk.live === 'starting') return nothing;
  const state = {on: 'live', paused: 'paused', elsewhere: 'elsewhere'} as const;
  return html`<div class="live" data-live=${desk.live}>
    <span class="dot"></span><span>${t(state[desk.live])}</span>
    ${
      desk.live === 'elsewhere'
        ? nothing
        : html`<button
            type="button"
            class="button quiet square"
            aria-label=${t(desk.live === 'on' ? 'pauseLong' : 'resumeLong')}
            title=${t(desk.live === 'on' ? 'pause' : 'resume')}
            @click=${togglePause}
          >
            ${desk.live === 'on' ? icons.pause : icons.play}
          </button>`
    }
  </div>`;
}

function problem(): TemplateResult | typeof nothing {
  if (!desk.problem) return nothing;
  const {text, retry} = desk.problem;
  return html`<div class="strip problem" role="alert">
    ${icons.warning}
    <p>${text}</p>
    ${retry ? html`<button type="button" class="button" @click=${retry}>${t('retry')}</button>` : nothing}
    <button
      type="button"
      class="button quiet"
      @click=${() => {
        change({problem: null});
      }}
    >
      ${t('dismiss')}
    </button>
  </div>`;
}

function job(): TemplateResult | typeof nothing {
  if (!desk.job) return nothing;
  const {label, done, total, cancel} = desk.job;
  const text = t(label, {done, total});
  return html`<div class="strip job">
    <p>${text}</p>
    ${
      total
        ? html`<progress aria-label=${text} max=${total} .value=${done}></progress>`
        : html`<progress aria-label=${text}></progress>`
    }
    ${cancel ? html`<button type="button" class="button quiet" @click=${cancel}>${t('cancel')}</button>` : nothing}
  </div>`;
}

function impersonationBanner(who: string): TemplateResult {
  return html`<div class="impersonation" role="region" aria-label=${t('impersonating', {who})}>
    ${icons.key}
    <p role="status">${t('impersonating', {who})}</p>
    <button
      type="button"
      class="button"
      @click=${() => {
        change({impersonated: null});
        toast(t('exited'));
      }}
    >
      ${t('exit')}
    </button>
  </div>`;
}

/** The hash belongs to nobody here: the address stays as it is. */
function skip(event: Event): void {
  event.preventDefault();
  document.querySelector<HTMLElement>('#main')?.focus();
}
