import {html, type TemplateResult} from 'lit';
import {change, desk} from '../desk.js';
import {t} from '../texts/index.js';
import {modal} from './modal.js';

/** What the host itself knows of somebody, opened by an item of its own in the row menu. */
export function crmDialog(): TemplateResult {
  const {crm} = desk;
  return modal({
    name: 'crm',
    isOpen: crm !== null,
    onClose: close,
    content: html`<p class="eyebrow">${t('crmTitle')}</p>
      <h2 id="crm-heading" dir="auto">${crm?.title}</h2>
      ${
        crm?.lines.length
          ? html`<dl>
              ${crm.lines.map(
                ({label, value}) =>
                  html`<div>
                    <dt>${label}</dt>
                    <dd dir="auto">${value}</dd>
                  </div>`,
              )}
            </dl>`
          : html`<p>${t(crm?.isGone ? 'crmGone' : 'crmEmpty')}</p>`
      }
      <div class="buttons">
        <button type="button" class="button" @click=${close}>${t('close')}</button>
      </div>`,
  });
}

function close(): void {
  change({crm: null});
}
