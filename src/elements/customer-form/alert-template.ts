import {html, nothing, type TemplateResult} from 'lit';
import type {CustomerSourceError} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {icons} from '../../ui/icons.js';
import {failureText} from '../failure-text.js';

/** Why saving failed, and a way to try again where that may help. */
export function alertTemplate(failure: CustomerSourceError, l10n: Localizer): TemplateResult {
  return html`<div class="alert">
    ${icons.warning}
    <div>
      ${failureText(failure, l10n)}
      ${failure.retryable ? html`<button type="submit" class="link">${allTerms(l10n).retry}</button>` : nothing}
    </div>
  </div>`;
}
