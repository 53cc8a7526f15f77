import {html, type TemplateResult} from 'lit';
import type {CustomerSourceError} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';

/** What to tell the agent: the meaning of the code and what to do; a refusal also in the source's own words. */
export function errorText(error: CustomerSourceError, {t}: Localizer): TemplateResult {
  return html`${t.error[error.code]} <bdi>${errorDetail(error)}</bdi>`;
}

/** The source's own words, where they say more than the code does; they may be in any language. Else empty. */
export function errorDetail({code, message}: CustomerSourceError): string {
  return code === 'forbidden' || code === 'invalid' || code === 'unavailable' || code === 'unknown' ? message : '';
}
