/** Ctrl+Z or Cmd+Z, also where the layout has no Latin letters. */
export function isUndoKey({key, code, ctrlKey, metaKey, shiftKey, altKey}: KeyboardEvent): boolean {
  const isZ = /^[a-z]$/i.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ';
  return isZ && ctrlKey !== metaKey && !shiftKey && !altKey;
}

/** What these are called on this machine's keyboard. */
export function undoKeys(): string {
  return /Mac|iP(hone|ad)/.test(navigator.platform) ? '⌘Z' : 'Ctrl+Z';
}

/** Whether something has an undo of its own: what is typed in. */
export function isTypedIn(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLInputElement) return !/^(button|checkbox|radio|reset|submit)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
