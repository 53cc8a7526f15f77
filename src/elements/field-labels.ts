import type {Field} from '../customers/index.js';
import type {Localizer} from '../locales/localizer.js';

/** What a field is called: by the host for its own attributes, else by the translation. */
export function fieldLabel({key, label}: Field, {t}: Localizer): string {
  return label ?? t.field[key as keyof typeof t.field];
}

/** What a choice of a field is called: by the host, as a country, else by the translation; the choice itself if by none. */
export function choiceLabel(field: Field | undefined, choice: string, l10n: Localizer): string {
  if (field?.choiceLabels) return field.choiceLabels[choice] ?? choice;
  if (field?.choices === 'countries') return l10n.country(choice);
  const {choice: labels} = l10n.t;
  return field && Object.hasOwn(labels, choice) ? labels[choice as keyof typeof labels] : choice;
}
