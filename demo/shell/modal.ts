import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';

interface Modal {
  /** Class of the dialog, and of its heading's id. */
  name: string;
  isOpen: boolean;
  content: TemplateResult | string;
  /** Escape was pressed, or the dialog was closed otherwise. */
  onClose(): void;
}

/** A native dialog that is open exactly while `isOpen`. It is named by the element `<name>-heading` within. */
export function modal({name, isOpen, content, onClose}: Modal): TemplateResult {
  const follow = (element: Element | undefined) => {
    if (!(element instanceof HTMLDialogElement)) return;
    // After the content is there: the first control in it takes the focus.
    queueMicrotask(() => {
      if (isOpen && !element.open && element.isConnected) element.showModal();
      else if (!isOpen && element.open) element.close();
    });
  };
  return html`<dialog
    class=${`modal ${name}`}
    aria-labelledby=${`${name}-heading`}
    @close=${() => {
      if (isOpen) onClose();
    }}
    ${ref(follow)}
  >
    ${isOpen ? content : ''}
  </dialog>`;
}
