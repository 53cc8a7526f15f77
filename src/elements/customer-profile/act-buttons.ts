import {html, nothing, type TemplateResult} from 'lit';
import {moreIcons} from '../../ui/icons-more.js';
import {isForBrowser, type PersonAct} from '../person-acts.js';

/** The acts that ask in a dialog of their own, above the panel, and are about whom it shows. */
const KEEP_OPEN: readonly string[] = ['suspend', 'unsuspend', 'delete'];

export interface ActButtonsContext {
  /** Called before an act that leaves the panel. */
  onLeave(): void;
  /** The button that begins an edit; `null`: it may not be edited. */
  edit: {label: string; onPrepare(): void; onClick(): void} | null;
}

/** What can be done with the customer: the first act stands out, then "Edit", then the others. */
export function actButtons(acts: readonly PersonAct[], {onLeave, edit}: ActButtonsContext): unknown {
  if (acts.length === 0 && !edit) return nothing;
  const [first, ...rest] = acts.map((act, index) => actButton(act, index === 0 && !act.tone, onLeave));
  const editButton =
    edit &&
    html`<button class="edit" @pointerenter=${edit.onPrepare} @focus=${edit.onPrepare} @click=${edit.onClick}>
      ${moreIcons.pencil}${edit.label}
    </button>`;
  const isDangerFirst = acts[0]?.tone === 'danger';
  return html`<div class="acts">${isDangerFirst ? [editButton, first] : [first, editButton]}${rest}</div>`;
}

function actButton(
  {act, label, icon, href, tone, run}: PersonAct,
  isPrimary: boolean,
  onLeave: () => void,
): TemplateResult {
  const choose = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    // What comes next (a chat, a message) is in the page, which the panel covers.
    if (!KEEP_OPEN.includes(act)) onLeave();
    run(event);
  };
  const look = `button ${isPrimary ? 'primary' : ''} ${tone === 'danger' ? 'risky' : ''}`;
  return href
    ? html`<a class=${look} href=${href} @click=${choose}>${icon}${label}</a>`
    : html`<button class=${look} @click=${choose}>${icon}${label}</button>`;
}
