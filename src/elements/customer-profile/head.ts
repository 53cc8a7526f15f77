import {html, nothing, type TemplateResult} from 'lit';
import {isActive, safeUrl, suspensionOf, type Customer} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import {avatar} from '../../ui/avatar.js';
import {moreIcons} from '../../ui/icons-more.js';
import {personLabel} from '../person.js';
import type {SectionContext} from './sections.js';

export interface HeadContext extends SectionContext {
  isCopied: boolean;
  onCopy(email: string): void;
}

/** Who it is, at a glance. */
export function head(customer: Customer, context: HeadContext): TemplateResult {
  const {l10n, now, settings} = context;
  const t = allTerms(l10n);
  const {name, email: address, avatarUrl, id, verified} = customer;
  const isOnline = isActive(customer, {now, activeWindow: settings.activeWindow});
  return html`${avatar(name ?? address, safeUrl(avatarUrl, 'image'), id, l10n.lang)}
    <div class="who">
      <h2 part="caption"><bdi>${personLabel(customer, l10n)}</bdi></h2>
      ${address === null ? nothing : email(address, context)}
      <div class="badges">
        ${isOnline ? html`<span class="badge good">${t.active}</span>` : nothing}
        ${verified ? html`<span class="badge">${moreIcons.check}${t.verified}</span>` : nothing}
        ${suspensionOf(customer, now) ? html`<span class="badge bad">${t.suspended}</span>` : nothing}
      </div>
    </div>`;
}

function email(address: string, {l10n, isCopied, onCopy}: HeadContext): TemplateResult {
  const t = allTerms(l10n);
  return html`<div class="email">
    <a href="mailto:${encodeURIComponent(address)}"><bdi>${address}</bdi></a>
    <button
      type="button"
      class="ghost icon"
      aria-label=${t.copyEmail}
      title=${t.copyEmail}
      @click=${() => onCopy(address)}
    >
      ${isCopied ? moreIcons.check : moreIcons.copy}
    </button>
    <span class="copied" role="status">${isCopied ? t.copied : ''}</span>
  </div>`;
}

/** In its place while nothing is known yet. */
export const headSkeleton = html`<span class="bone avatar"></span
  ><span class="bones" aria-hidden="true"><span class="bone"></span><span class="bone faint"></span></span>`;
