/** What this page remembers between visits; where the browser allows none, it starts afresh each time. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(`northwind.${key}`);
    else localStorage.setItem(`northwind.${key}`, value);
  } catch {
    // Site data is blocked: the page works all the same.
  }
}

export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`northwind.${key}`);
  } catch {
    return null;
  }
}
