/** Keeps where the focus was, shadow trees included, and puts it back there, or on the main part if that is gone. */
export function focusBefore(): {keep(): void; restore(): void} {
  let before: HTMLElement | null = null;
  return {
    keep() {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      before = active instanceof HTMLElement ? active : null;
    },
    restore() {
      const target = before?.isConnected && before !== document.body ? before : document.querySelector('main');
      target?.focus();
      before = null;
    },
  };
}

/** Focuses a new element once it is there and the menu that led to it has closed and given its own focus back. */
export function focusSoon(element: HTMLElement, beforehand?: () => void): void {
  setTimeout(() => {
    beforehand?.();
    element.focus();
  });
}
