/** `make`, asked once for each key: making `Intl` objects costs far more than using them. */
export function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return key => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

/** The locale if it is a well-formed BCP 47 tag, else `en`: `lang="en_US"` on a page must not break its list. */
export const usableLocale = memo(locale => {
  try {
    return Intl.getCanonicalLocales(locale).join();
  } catch {
    return 'en';
  }
});
