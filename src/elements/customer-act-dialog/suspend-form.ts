import {html, nothing, type TemplateResult} from 'lit';
import {DAY, dayOf, dayRange, isDay} from '../../customers/days.js';
import {allTerms, type AllTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {SuspendDetails} from '../../store/acts.js';
import type {Settings} from '../../store/state.js';
import {icons} from '../../ui/icons.js';

/** What is in the form. `until`: days, a day of the calendar, or for good. */
export interface SuspendDraft {
  reason: string;
  /** The reason is in the agent's own words. */
  isOwn: boolean;
  ownWords: string;
  until: number | 'day' | 'never';
  /** `'YYYY-MM-DD'`, or what the browser makes of something unfinished: nothing. */
  day: string;
}

export const NEW_DRAFT: SuspendDraft = {reason: '', isOwn: false, ownWords: '', until: 7, day: ''};

export interface SuspendFormContext {
  l10n: Localizer;
  settings: Settings;
  /** ms since the epoch, by the source's clock. */
  now: number;
  /** Whether the day that is missing is to be complained of. */
  isChecked: boolean;
  /** Whether it may not be changed just now. */
  isLocked: boolean;
  change(change: Partial<SuspendDraft>): void;
}

/** Days to choose from. */
const DAYS = [1, 7, 30];

/** Why, and until when. */
export function suspendForm(draft: SuspendDraft, context: SuspendFormContext): TemplateResult {
  const {l10n, settings, isLocked, change} = context;
  const t = allTerms(l10n);
  const reasons = reasonsOf(settings, t);
  const onReason = ({currentTarget}: Event & {currentTarget: HTMLSelectElement}): void =>
    change({reason: currentTarget.value, isOwn: currentTarget.selectedIndex > reasons.length});
  return html`<div class="line">
      <label for="reason">${t.actDialog.reason} <span class="note">${t.actDialog.reasonHint}</span></label>
      <span class="select"
        ><select id="reason" class="field" part="field" data-first ?disabled=${isLocked} @change=${onReason}>
          <option value="" ?selected=${!draft.isOwn && !draft.reason}>${t.actDialog.noReason}</option>
          ${reasons.map(
            reason =>
              html`<option value=${reason} ?selected=${!draft.isOwn && draft.reason === reason}>${reason}</option>`,
          )}
          <option value="" ?selected=${draft.isOwn}>${t.actDialog.ownReason}</option></select
        >${icons.chevronDown}</span
      >
      ${
        draft.isOwn
          ? html`<input
              class="field"
              part="field"
              aria-label=${t.actDialog.ownWords}
              placeholder=${t.actDialog.ownWords}
              maxlength="500"
              ?disabled=${isLocked}
              .value=${draft.ownWords}
              @input=${({currentTarget}: Event & {currentTarget: HTMLInputElement}) =>
                change({ownWords: currentTarget.value})}
            />`
          : nothing
      }
    </div>
    ${untilFields(draft, context, t)}`;
}

/** What the form says; `null` while its day is none that is to come. `now`: ms since the epoch. */
export function detailsOf(draft: SuspendDraft, now: number, timeZone: string): SuspendDetails | null {
  const reason = (draft.isOwn ? draft.ownWords : draft.reason).trim() || null;
  if (draft.until === 'never') return {reason, until: null};
  if (draft.until !== 'day') return {reason, until: now + draft.until * DAY};
  if (!isDay(draft.day)) return null;
  // The last moment of that day, so that it is named wherever the end is shown.
  const until = dayRange(draft.day, timeZone)[1] - 1;
  return until > now ? {reason, until} : null;
}

function untilFields(draft: SuspendDraft, context: SuspendFormContext, t: AllTerms): TemplateResult {
  const {l10n, settings, now, isChecked, isLocked, change} = context;
  const {timeZone} = settings;
  const details = detailsOf(draft, now, timeZone);
  const isWrong = !details && (isChecked || draft.day !== '');
  const choices: [SuspendDraft['until'], string][] = [
    ...DAYS.map((n): [number, string] => [n, t.actDialog.days(n, l10n.number(n))]),
    ['day', t.actDialog.date],
    ['never', t.noEnd],
  ];
  return html`<fieldset ?disabled=${isLocked}>
    <legend>${t.actDialog.until}</legend>
    <div class="segments">
      ${choices.map(
        ([until, label]) =>
          html`<label class="segment"
            ><input
              type="radio"
              name="until"
              .checked=${draft.until === until}
              @change=${() => change({until})}
            />${label}</label
          >`,
      )}
    </div>
    ${
      draft.until === 'day'
        ? html`<div class="day">
            <label for="day">${t.actDialog.lastDay}</label>
            <input
              id="day"
              type="date"
              class="field"
              part="field"
              min=${dayOf(now, timeZone)}
              .value=${draft.day}
              aria-invalid=${String(isWrong)}
              aria-describedby="lifts"
              @input=${({currentTarget}: Event & {currentTarget: HTMLInputElement}) =>
                change({day: currentTarget.value})}
            />
          </div>`
        : nothing
    }
    <p id="lifts" aria-live="polite" class=${isWrong ? 'problem' : 'hint'}>
      ${liftsText(details, isWrong, l10n, timeZone)}
    </p>
  </fieldset>`;
}

function liftsText(details: SuspendDetails | null, isWrong: boolean, l10n: Localizer, timeZone: string): string {
  const {actDialog: t} = allTerms(l10n);
  if (!details) return isWrong ? t.dayProblem : '\u00a0';
  return details.until === null ? t.noLift : t.liftsItself(l10n.dateTime(details.until, timeZone));
}

function reasonsOf({suspensionReasons}: Settings, {actDialog}: AllTerms): readonly string[] {
  return suspensionReasons.length ? suspensionReasons : Object.values(actDialog.reasons);
}
