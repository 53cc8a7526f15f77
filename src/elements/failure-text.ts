import {html, nothing, type TemplateResult} from 'lit';
import type {CustomerSourceError} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';
import {errorDetail} from './error-text.js';

/** What failed, in the agent's language; below it the source's own words, of whatever language and direction. */
export function failureText(error: CustomerSourceError, {t}: Localizer): TemplateResult {
  const detail = errorDetail(error);
  return html`<p>${t.error[error.code]}</p>
    ${detail ? html`<p class="detail"><bdi>${detail}</bdi></p>` : nothing}`;
}
