import {html, nothing, type TemplateResult} from 'lit';
import type {BulkResult, Reasons} from '../../customers/index.js';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {concerned} from '../../store/bulk-result.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest} from '../../store/state.js';
import {icons} from '../../ui/icons.js';
import {labelOf, namesText, reasonText} from '../act-words.js';
import {personLabel} from '../person.js';

/** Beyond so many to change, their number has to be typed. */
const MANY = 1000;

/** More names than the sentence has. */
const NAMES_IN_TEXT = 4;

/** Whether the number of people has to be typed before they are changed. */
export function isMany(plan: BulkResult | null): boolean {
  return plan !== null && plan.changed > MANY;
}

/** Whether what was typed is the number, in whatever digits and however grouped. */
export function isNumber(typed: string, n: number): boolean {
  const digits = typed.replace(/[\p{P}\p{Z}\p{Cf}\s]/gu, '');
  return /^\p{Nd}+$/u.test(digits) && Number(Array.from(digits, digitOf).join('')) === n;
}

/** What a dry run says: how many will be changed, with names where they are known, and who will not, and why. */
export function planSummary(
  plan: BulkResult,
  request: ActRequest,
  store: CustomersStore,
  l10n: Localizer,
): TemplateResult {
  const t = allTerms(l10n);
  const {changed} = plan;
  const people = concerned(store.state, request.selection, plan);
  const sample = people.map(customer => ({id: customer.id, label: personLabel(customer, l10n)}));
  return html`${
    changed
      ? html`<p class="will">
          <strong>${t.actDialog.will[request.act](changed, l10n.number(changed))}</strong>
          ${namesText(sample, changed, store, l10n)}
        </p>`
      : nothing
  }
  ${reasonList([...plan.skipped, ...plan.failed], store, l10n)}`;
}

/** Who was left out, and why; where more are named than a sentence holds, it opens to a list of them. */
export function reasonList(reasons: Reasons, store: CustomersStore, l10n: Localizer): TemplateResult | typeof nothing {
  const told = reasons.filter(({count}) => count > 0);
  if (!told.length) return nothing;
  return html`<ul class="reasons" role="list">
    ${told.map(reason => html`<li>${reasonItem(reason, store, l10n)}</li>`)}
  </ul>`;
}

function reasonItem(reason: Reasons[number], store: CustomersStore, l10n: Localizer): TemplateResult {
  const text = reasonText(reason, store, l10n);
  const {sample, count} = reason;
  if (sample.length <= NAMES_IN_TEXT) return html`${text}`;
  const rest = count - sample.length;
  return html`<details>
    <summary>${icons.chevronEnd}<span>${text}</span></summary>
    <ul class="names" role="list">
      ${sample.map(each => html`<li><bdi>${labelOf(each, store, l10n)}</bdi></li>`)}
      ${rest > 0 ? html`<li>${allTerms(l10n).others(rest, l10n.number(rest))}</li>` : nothing}
    </ul>
  </details>`;
}

/** The digits of each script stand in tens, from nought to nine: `Nd` of Unicode. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let start = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(start - 1))) start--;
  return (code - start) % 10;
}
