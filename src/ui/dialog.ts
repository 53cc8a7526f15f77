/**
 * What the modal dialogs of the page have in common, around a native `<dialog>`: it says when a person wants to leave
 * (Escape, a click beside it, the back gesture) instead of just closing, and puts the focus back where it came from.
 */
export class Modal {
  readonly #element: HTMLElement;
  readonly #onDismiss: () => void;
  readonly #onClosed: () => void;
  #dialog: HTMLDialogElement | null = null;
  #opener: HTMLElement | null = null;
  #pressedBeside = false;

  /**
   * @param element the element whose shadow tree has the dialog
   * @param onDismiss somebody wants to leave: close, or ask first
   * @param onClosed it has been closed, whatever way
   */
  constructor(element: HTMLElement, onDismiss: () => void, onClosed: () => void = () => undefined) {
    this.#element = element;
    this.#onDismiss = onDismiss;
    this.#onClosed = onClosed;
  }

  get isOpen(): boolean {
    return this.#dialog?.open ?? false;
  }

  show(dialog: HTMLDialogElement): void {
    if (dialog !== this.#dialog) this.#listen(dialog);
    if (dialog.open) return;
    this.#opener = focused();
    dialog.showModal();
  }

  close(): void {
    this.#dialog?.close();
  }

  #listen(dialog: HTMLDialogElement): void {
    this.#dialog = dialog;
    dialog.addEventListener('cancel', event => {
      // A file input's own "cancel" bubbles up to here.
      if (event.target !== dialog) return;
      event.preventDefault();
      this.#onDismiss();
    });
    dialog.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      // Chromium lets "cancel" be prevented once only; this leaves nothing to cancel.
      event.preventDefault();
      event.stopPropagation();
      this.#onDismiss();
    });
    // Both ends of the click: a text selection that ends beside the dialog must not close it.
    dialog.addEventListener('pointerdown', event => {
      this.#pressedBeside = event.target === dialog;
    });
    dialog.addEventListener('click', event => {
      if (event.target === dialog && this.#pressedBeside) this.#onDismiss();
    });
    dialog.addEventListener('close', () => {
      this.#giveFocusBack();
      this.#onClosed();
    });
  }

  /** To what had it before; if that is gone, to the page. */
  #giveFocusBack(): void {
    const opener = this.#opener;
    this.#opener = null;
    // "close" comes late: by now somebody may have put the focus elsewhere on purpose.
    const current = focused();
    if (current && current !== this.#element && !this.#dialog?.contains(current)) return;
    if (opener?.isConnected) {
      opener.focus();
      return;
    }
    const root = this.#element.getRootNode();
    if (root instanceof ShadowRoot && root.host instanceof HTMLElement) root.host.focus();
  }
}

/** The element with the focus, in whatever shadow tree; `null` when that is just the document. */
function focused(): HTMLElement | null {
  let current = document.activeElement;
  while (current?.shadowRoot?.activeElement) current = current.shadowRoot.activeElement;
  return current instanceof HTMLElement && current !== document.body ? current : null;
}
