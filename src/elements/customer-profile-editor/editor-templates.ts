import {html, nothing, type TemplateResult} from 'lit';
import type {AttributeValue, Customer} from '../../customers/index.js';
import {allTerms, type AllTerms} from '../../locales/all-terms.js';
import {copyText} from '../../ui/clipboard.js';
import {icons} from '../../ui/icons.js';
import type {SectionContext} from '../customer-profile/sections.js';
import type {Busy} from './edit-saver.js';
import {labelOf, valueInWords} from './versions-template.js';

export interface FooterContext {
  t: AllTerms;
  state: 'form' | 'conflict' | 'gone' | 'asking';
  busy: Busy;
  onLeave(): void;
  onKeep(): void;
  onDiscard(): void;
  /** What is stored is shown, whatever was typed. */
  onDiscardMine(): void;
  onCopy(): void;
}

/** The buttons at the bottom. */
export function footer(context: FooterContext): TemplateResult {
  const {t, state, busy, onLeave, onDiscardMine, onCopy} = context;
  if (state === 'asking') return question(context);
  if (state === 'gone') {
    return html`<div class="buttons" part="buttons">
      <button type="button" @click=${onDiscardMine}>${t.edit.discardMine}</button>
      <button type="button" class="primary copy" @click=${onCopy}>${t.edit.copyTyped}</button>
    </div>`;
  }
  const isConflict = state === 'conflict';
  const submit = isConflict ? t.edit.saveChosen : t.edit.save;
  return html`<div class="buttons" part="buttons">
    ${
      isConflict && !busy
        ? html`<button type="button" @click=${onDiscardMine}>${t.edit.discardMine}</button>`
        : html`<button type="button" @click=${onLeave}>${t.cancel}</button>`
    }
    <button type="submit" class="primary" aria-disabled=${busy ? 'true' : nothing}>
      ${busy ? t.edit[busy] : submit}
    </button>
  </div>`;
}

/** What has happened to the customer while the form was open. */
export function news(current: Customer | null | undefined, read: Customer, t: AllTerms): unknown {
  if (current === null) return html`${icons.warning}<span>${t.profileGone}</span>`;
  return current && current.version !== read.version ? html`${icons.warning}<span>${t.edit.elsewhere}</span>` : nothing;
}

/** In the place of the form when there is nobody to save it to: what was typed, to be read and copied. */
export function goneTemplate(
  typed: readonly (readonly [name: string, value: AttributeValue])[],
  context: SectionContext,
): TemplateResult {
  const t = allTerms(context.l10n);
  return html`<div class="gone">
    <div role="alert">
      <h3>${t.edit.gone}</h3>
      <p class="hint">${t.edit.goneHint}</p>
    </div>
    <dl>
      ${typed.map(
        ([name, value]) =>
          html`<div>
            <dt><bdi>${labelOf(name, context)}</bdi></dt>
            <dd>${valueInWords(name, value, context)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

/** Copies what stands in the list, a line for each field. */
export async function copyTyped(list: Element | null): Promise<void> {
  const pairs = [...(list?.children ?? [])].map(pair => [...pair.children].map(each => each.textContent.trim()));
  await copyText(pairs.map(pair => pair.join(': ')).join('\n'), list);
}

function question({t, onKeep, onDiscard}: FooterContext): TemplateResult {
  return html`<div class="buttons" part="buttons" role="group" aria-labelledby="question">
    <strong id="question">${t.discard}</strong>
    <span class="buttons">
      <button type="button" class="keep" @click=${onKeep}>${t.keepEditing}</button>
      <button type="button" class="danger" @click=${onDiscard}>${t.discardConfirm}</button>
    </span>
  </div>`;
}
