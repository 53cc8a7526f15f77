import {html, nothing, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import type {CustomersStore} from '../../store/customers-store.js';
import type {ActRequest} from '../../store/state.js';
import {icons} from '../../ui/icons.js';
import {reasonText} from '../act-words.js';
import {failureText} from '../failure-text.js';
import {nameIn} from '../isolate.js';
import type {Stage} from './act-session.js';
import {isMany, isNumber, planSummary, reasonList} from './summary.js';
import {suspendForm, type SuspendDraft, type SuspendFormContext} from './suspend-form.js';

type StageOf<Kind extends Stage['kind']> = Extract<Stage, {kind: Kind}>;

export interface StageContext {
  store: CustomersStore;
  l10n: Localizer;
  request: ActRequest;
  canUndo: boolean;
  form: Pick<SuspendFormContext, 'settings' | 'now' | 'change'> & {draft: SuspendDraft};
  /** What stands in the field for the number. */
  typed: string;
  isChecked: boolean;
  type(typed: string): void;
  cancel(): void;
  again(): void;
  /** Undoes what was done, by its token. */
  undo(token: string): void;
}

/** What the dialog is called. */
export function titleOf(stage: Stage, {request, l10n}: StageContext): string {
  const {act, customer, count} = request;
  const t = allTerms(l10n).actDialog;
  if (stage.kind === 'ended')
    return stage.result?.changed === 0 || isNothing(stage) ? t.nothingChanged : t.incomplete[act];
  if (stage.kind === 'plan-failed') return t.planFailed;
  if (customer) return t.title[act](nameIn(customer, l10n));
  const n = stage.kind === 'asking' ? (stage.plan?.changed ?? null) : stage.kind === 'running' ? stage.total : count;
  if (n === 0) return t.nothing[act];
  return n === null ? t.titleSome[act] : t.titleMany[act](n, l10n.number(n));
}

/** The question, with what a dry run says of it, or while it is being made. */
export function askingStage(
  stage: StageOf<'asking' | 'planning'>,
  context: StageContext,
  title: TemplateResult,
): TemplateResult {
  const {store, request, l10n, form} = context;
  const {act, customer} = request;
  const t = allTerms(l10n);
  const plan = stage.kind === 'asking' ? stage.plan : null;
  const isNobody = plan?.changed === 0;
  const error = stage.kind === 'asking' ? stage.error : null;
  return html`<div class="body">
      ${title}
      <div id="about">
        ${isNobody ? nothing : html`<p class="hint">${about(context)}</p>`}
        ${customer ? nothing : summary(stage, context)}
      </div>
      ${
        act === 'suspend' && !isNobody
          ? suspendForm(form.draft, {...form, l10n, isChecked: context.isChecked, isLocked: false})
          : nothing
      }
      ${plan && isMany(plan) ? numberField(plan.changed, context) : nothing}
    </div>
    <footer role="none">
      <div role="alert" part="error">
        ${
          error
            ? html`<div class="alert">
                ${icons.warning}
                <div>
                  ${failureText(error, l10n)}
                  ${error.retryable ? html`<button type="submit" class="link">${t.retry}</button>` : nothing}
                </div>
              </div>`
            : nothing
        }
      </div>
      ${
        isNobody
          ? html`<div class="buttons" part="buttons">
              <button type="button" data-first @click=${context.cancel}>${t.close}</button>
            </div>`
          : buttons(stage, context)
      }
      <span class="sr-only" role="status">${announced(stage, store, l10n, request)}</span>
    </footer>`;
}

export function planFailedStage(
  {error}: StageOf<'plan-failed'>,
  {l10n, cancel, again}: StageContext,
  title: TemplateResult,
): TemplateResult {
  const t = allTerms(l10n);
  return html`<div class="body" role="alert">
      ${title}
      <div id="about" part="error">${error ? failureText(error, l10n) : nothing}</div>
    </div>
    <footer role="none">
      <div class="buttons" part="buttons">
        <button type="button" @click=${cancel}>${t.close}</button>
        <button type="button" class="primary" data-first @click=${again}>${t.retry}</button>
      </div>
    </footer>`;
}

/** What is being done; the source says how far it is. */
export function runningStage(stage: StageOf<'running'>, context: StageContext, title: TemplateResult): TemplateResult {
  const {l10n, request, cancel} = context;
  const t = allTerms(l10n);
  const {isStarted, isStopping, done, total} = stage;
  const word = isStopping ? t.actDialog.stopping : isStarted ? t.actDialog.running[request.act] : t.actDialog.waiting;
  const isCounted = isStarted && total !== null && !request.customer;
  const progress = isCounted ? t.actDialog.progress(l10n.number(done), l10n.number(total)) : '';
  return html`<div class="body">
      ${title}
      <div class="running">
        <p id="about" role="status">${word}</p>
        <span class="numbers">${progress}</span>
        <progress
          part="progress"
          aria-labelledby="about"
          max=${isCounted ? Math.max(total, 1) : 1}
          value=${isCounted ? Math.min(done, total) : nothing}
        ></progress>
        <span class="sr-only" role="status">${isCounted ? quarter(done, total, l10n) : ''}</span>
      </div>
    </div>
    <footer role="none">
      <div class="buttons" part="buttons">
        <button type="button" data-first @click=${cancel}>${isStopping ? t.close : t.cancel}</button>
      </div>
    </footer>`;
}

/** What was done before it stopped or failed, why, and the ways on. */
export function endedStage(stage: StageOf<'ended'>, context: StageContext, title: TemplateResult): TemplateResult {
  const {l10n, store, request, cancel, again, undo} = context;
  const t = allTerms(l10n);
  const {result, error, isStopped, total} = stage;
  const changed = result?.changed ?? 0;
  const words = isStopped ? t.actDialog.stoppedAfter : t.actDialog.failedAfter;
  const token = result?.undo;
  const canUndo = token !== undefined && store.state.undoable.some(each => each.undo === token);
  const isAgain = error !== null || isStopped || changed > 0;
  return html`<div class="body">
      ${title}
      <div id="about" role="alert" part="error">
        ${
          changed && total !== null
            ? html`<p>${words[request.act](changed, l10n.number(changed), l10n.number(total))}</p>`
            : nothing
        }
        ${
          error
            ? html`<div class="alert">
                ${icons.warning}
                <div>${failureText(error, l10n)}</div>
              </div>`
            : nothing
        }
        ${result ? reasonList([...result.skipped, ...result.failed], store, l10n) : nothing}
      </div>
    </div>
    <footer role="none">
      <div class="buttons" part="buttons">
        ${
          canUndo
            ? html`<button type="button" class="start" @click=${() => undo(token)}>${t.actDialog.undoDone}</button>`
            : nothing
        }
        <button type="button" ?data-first=${!isAgain} @click=${cancel}>${t.close}</button>
        ${
          isAgain ? html`<button type="button" class="primary" data-first @click=${again}>${t.retry}</button>` : nothing
        }
      </div>
    </footer>`;
}

function isNothing({isStopped, result}: StageOf<'ended'>): boolean {
  return isStopped && !result;
}

/** Whom it is about and what it means for them. */
function about({request: {act, customer}, l10n, canUndo, form}: StageContext): TemplateResult {
  const t = allTerms(l10n).actDialog;
  const email = customer?.name?.trim() ? customer.email?.trim() : '';
  const who = email ? html`<span class="who"><bdi>${email}</bdi></span>` : nothing;
  switch (act) {
    case 'suspend':
      return html`${form.settings.suspensionHint || t.suspendHint}`;
    case 'unsuspend':
      return html`${t.unsuspendHint}`;
    case 'delete':
      // In one text: of several, Chromium joins the words at the end of a line for the dialog's description.
      return canUndo
        ? html`${who}${`${t.deleteHint} ${t.canUndo}`}`
        : html`${who}${t.deleteHint} <strong>${t.cannotUndo}</strong>`;
  }
}

function summary(stage: StageOf<'asking' | 'planning'>, {request, store, l10n}: StageContext): TemplateResult {
  const t = allTerms(l10n).actDialog;
  return html`<div class="summary" part="summary">
    ${
      stage.isMore
        ? html`<div class="alert warn" role="alert">
            ${icons.warning}
            <p>${t.moreMatch}</p>
          </div>`
        : nothing
    }
    ${
      stage.kind === 'planning'
        ? html`<p class="checking"><span class="spinner"></span>${t.checking}</p>`
        : stage.plan && planSummary(stage.plan, request, store, l10n)
    }
  </div>`;
}

function numberField(n: number, {l10n, typed, isChecked, type}: StageContext): TemplateResult {
  const t = allTerms(l10n).actDialog;
  const shown = l10n.number(n);
  const isWrong = isChecked && !isNumber(typed, n);
  return html`<div class="line">
    <label id="number-label" for="number">${t.typeNumber(shown)}</label>
    <input
      id="number"
      class="field"
      part="field"
      inputmode="numeric"
      autocomplete="off"
      .value=${typed}
      aria-invalid=${String(isWrong)}
      aria-describedby="number-problem"
      @input=${({currentTarget}: Event & {currentTarget: HTMLInputElement}) => type(currentTarget.value)}
    />
    <p id="number-problem" class="problem" role="alert">${isWrong ? t.typeProblem(shown) : nothing}</p>
  </div>`;
}

function buttons(stage: StageOf<'asking' | 'planning'>, context: StageContext): TemplateResult {
  const {request, l10n, typed, cancel} = context;
  const t = allTerms(l10n);
  const plan = stage.kind === 'asking' ? stage.plan : null;
  const isWaiting = stage.kind === 'planning' || (plan !== null && isMany(plan) && !isNumber(typed, plan.changed));
  return html`<div class="buttons" part="buttons">
    <button type="button" ?data-first=${request.act !== 'suspend'} @click=${cancel}>${t.cancel}</button>
    <button
      type="submit"
      class=${request.act === 'unsuspend' ? 'primary' : 'danger'}
      aria-disabled=${isWaiting ? 'true' : nothing}
      aria-describedby=${isWaiting ? (stage.kind === 'planning' ? 'about' : 'number-label') : nothing}
    >
      ${t.actDialog.confirm[request.act]}
    </button>
  </div>`;
}

/** The dry run is heard when it is there: how many will be changed, and why others will not. */
function announced(stage: Stage, store: CustomersStore, l10n: Localizer, {act}: ActRequest): unknown {
  const t = allTerms(l10n).actDialog;
  if (stage.kind === 'planning') return t.checking;
  if (stage.kind !== 'asking' || !stage.plan) return nothing;
  const {changed, skipped, failed} = stage.plan;
  const reasons = [...skipped, ...failed].filter(({count}) => count > 0);
  const texts = [
    changed ? t.will[act](changed, l10n.number(changed)) : t.nothing[act],
    ...reasons.map(reason => reasonText(reason, store, l10n)),
  ];
  return texts.map(text => html`<p>${text}</p>`);
}

/** How far it is, told four times at the most. */
function quarter(done: number, total: number, l10n: Localizer): string {
  const quarters = Math.floor((4 * done) / Math.max(total, 1));
  if (quarters === 0 || quarters === 4) return '';
  return allTerms(l10n).actDialog.progress(l10n.number(Math.ceil((quarters * total) / 4)), l10n.number(total));
}
