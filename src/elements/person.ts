import {safeUrl, type Customer} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';

/** How the page calls somebody: by name, else by email, else "Visitor from San Diego", from the country, or "Visitor". */
export function personLabel({name, email, city, country, anonymous}: Customer, l10n: Localizer): string {
  // Blanks alone name nobody.
  const known = name?.trim() || email?.trim();
  if (known) return known;
  if (!anonymous) return l10n.t.nameless;
  const place = city ?? (country && l10n.country(country));
  return place ? l10n.t.visitorFrom(place) : l10n.t.visitor;
}

/** The host's address for somebody, by a template with `{id}`; `null` when it is empty, or neither http(s) nor relative. */
export function linkTo(template: string, id: string): string | null {
  return safeUrl(template.replaceAll('{id}', encodeURIComponent(id)));
}

/** Whether a click on a link asks for a new tab, a window or a download: then the browser alone is meant. */
export function isForBrowser({ctrlKey, metaKey, shiftKey, altKey, currentTarget}: MouseEvent): boolean {
  return currentTarget instanceof HTMLAnchorElement && (ctrlKey || metaKey || shiftKey || altKey);
}
