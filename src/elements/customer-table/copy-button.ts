import {html, nothing, type TemplateResult} from 'lit';
import {allTerms} from '../../locales/all-terms.js';
import type {Localizer} from '../../locales/localizer.js';
import {copyText} from '../../ui/clipboard.js';
import {moreIcons} from '../../ui/icons-more.js';

/** How long a button says that it has copied, in ms. */
const COPIED_FOR = 2000;

/** The buttons beside emails in rows: seen while the pointer or the focus is in the row. */
export class CopyButton {
  readonly #redraw: () => void;
  readonly #announce: (text: string) => void;
  #copied: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(redraw: () => void, announce: (text: string) => void) {
    this.#redraw = redraw;
    this.#announce = announce;
  }

  render(email: string, l10n: Localizer): TemplateResult {
    const t = allTerms(l10n);
    const isCopied = email === this.#copied;
    const copy = ({currentTarget}: Event): void => {
      if (currentTarget instanceof Element) void this.#copy(email, currentTarget, t.copied);
    };
    return html`<button
      type="button"
      class="ghost copy ${isCopied ? 'done' : ''}"
      aria-label=${t.copyAddress(email)}
      title=${t.copyEmail}
      @click=${copy}
    >
      ${isCopied ? moreIcons.check : moreIcons.copy}${isCopied ? html`<span>${t.copied}</span>` : nothing}
    </button>`;
  }

  async #copy(email: string, button: Element, said: string): Promise<void> {
    clearTimeout(this.#timer);
    if (!(await copyText(email, button.previousElementSibling))) return;
    this.#show(email);
    this.#announce(said);
    this.#timer = setTimeout(() => {
      this.#show(null);
    }, COPIED_FOR);
  }

  #show(email: string | null): void {
    this.#copied = email;
    this.#redraw();
  }
}
