import type {Customer} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';

/** How the page calls somebody: by name, else by email, else "Visitor from San Diego", from the country, or "Visitor". */
export function personLabel({name, email, city, country, anonymous}: Customer, l10n: Localizer): string {
  if (name ?? email) return name ?? email ?? '';
  if (!anonymous) return l10n.t.nameless;
  const place = city ?? (country && l10n.country(country));
  return place ? l10n.t.visitorFrom(place) : l10n.t.visitor;
}
