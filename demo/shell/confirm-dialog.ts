import {html, type TemplateResult} from 'lit';
import {showEverybody} from '../customers-tag.js';
import {startAgain} from '../dataset.js';
import {change, desk} from '../desk.js';
import {t} from '../texts/index.js';
import {modal} from './modal.js';

/** Asks before everybody is removed. */
export function confirmDialog(): TemplateResult {
  const total = desk.confirming;
  return modal({
    name: 'confirm',
    isOpen: total !== null,
    onClose: close,
    content: html`<h2 id="confirm-heading">${t('confirmTitle', {n: total ?? 0})}</h2>
      <p>${t('confirmText')}</p>
      <div class="buttons">
        <button type="button" class="button" @click=${close}>${t('cancel')}</button>
        <button
          type="button"
          class="button primary"
          @click=${() => {
            close();
            if (total === null) return;
            showEverybody();
            void startAgain(total);
          }}
        >
          ${t('confirmDo')}
        </button>
      </div>`,
  });
}

function close(): void {
  change({confirming: null});
}
