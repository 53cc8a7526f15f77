import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('de');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} Person`, other: `${shown} Personen`}),

  // People
  suspendedUntil: date => `Gesperrt bis ${date}`,
  noEnd: 'Unbefristet',

  // Search
  searchShort: 'Suchen',

  // Filter
  matchAll: 'Alle',
  matchLabel: 'Verknüpfung der Bedingungen',
  addCondition: 'Bedingung hinzufügen',
  conditionField: 'Feld',
  conditionOperator: 'Vergleich',
  conditionValue: 'Wert',
  from: 'Von',
  to: 'Bis',
  days: daysAfterNumber,
  daysAgo: daysAfterNumber,
  apply: 'Anwenden',
  conditionIncomplete: 'Geben Sie einen Wert ein oder entfernen Sie diese Bedingung.',
  conditionRange: 'Der erste Wert darf nicht größer sein als der zweite.',
  findCountry: 'Land suchen',
  chooseSome: 'Auswählen …',
  chosen: (n, shown) => plural(n, {one: `${shown} ausgewählt`, other: `${shown} ausgewählt`}),
  nothingFound: 'Nichts gefunden',
  operator: {
    is: 'ist',
    'is-not': 'ist nicht',
    contains: 'enthält',
    'starts-with': 'beginnt mit',
    'ends-with': 'endet mit',
    gt: 'mehr als',
    gte: 'mindestens',
    lt: 'weniger als',
    lte: 'höchstens',
    between: 'zwischen',
    on: 'am',
    before: 'vor',
    after: 'nach',
    'within-days': 'in den letzten',
    'more-than-days': 'vor mehr als',
    'any-of': 'ist eines von',
    'none-of': 'ist keines von',
    known: 'ist bekannt',
    unknown: 'ist unbekannt',
  },

  // States
  close: 'Schließen',
  cancel: 'Abbrechen',

  // Add user
  addUserHint: 'Für jemanden, der sich telefonisch, per Post oder persönlich gemeldet hat.',
  addUserSubmit: 'Benutzer hinzufügen',
  adding: 'Wird hinzugefügt …',
  moreFields: 'Weitere Angaben',
  verifiedHint: 'Die Identität ist bestätigt, zum Beispiel durch einen Link in einer E-Mail.',
  noCountry: 'Nicht bekannt',
  listHint: 'Mehrere Werte, durch Kommas getrennt.',
  added: name => `${name} wurde hinzugefügt`,
  duplicateEmail: name => `Diese E-Mail-Adresse gehört zu ${name}.`,
  openProfile: 'Profil öffnen',
  discard: 'Eingaben verwerfen?',
  discardConfirm: 'Verwerfen',
  keepEditing: 'Weiter bearbeiten',
  problem: {
    'name-or-email': 'Geben Sie einen Namen oder eine E-Mail-Adresse ein.',
    email: 'Geben Sie eine E-Mail-Adresse ein, etwa ann@example.com.',
    url: 'Geben Sie eine Adresse ein, die mit https:// beginnt.',
    country: 'Wählen Sie ein Land aus der Liste.',
    number: 'Geben Sie eine Zahl ein.',
    date: 'Geben Sie ein Datum ein.',
    choice: 'Wählen Sie einen der angebotenen Werte.',
    'verified-anonymous': 'Ein anonymer Besucher kann nicht verifiziert sein.',
    invalid: 'Dieser Wert kann nicht verwendet werden.',
  },

  // Profile
  profileOf: name => `Profil von ${name}`,
  profile: 'Profil',
  loadingProfile: 'Profil wird geladen …',
  profileFailed: 'Das Profil konnte nicht geladen werden',
  activityFailed: 'Die Seitenaufrufe konnten nicht geladen werden.',
  profileGone: 'Diesen Kunden gibt es nicht mehr.',
  identity: 'Identität',
  activity: 'Aktivität',
  technology: 'Technik',
  location: 'Standort',
  attributes: 'Attribute',
  noActivity: 'Noch keine Seitenaufrufe aufgezeichnet.',
  viewedPages: 'Aufgerufene Seiten',
  moreActivity: (n, shown) =>
    plural(n, {one: `${shown} weitere Seite anzeigen`, other: `${shown} weitere Seiten anzeigen`}),
  localTime: 'Ortszeit',
  copyEmail: 'E-Mail-Adresse kopieren',
  copied: 'Kopiert',
  verified: 'Verifiziert',
  opensInNewTab: 'wird in einem neuen Tab geöffnet',

  // Export
  exportAll: 'Alle Felder',
  exportShown: 'Nur angezeigte Spalten',
  exporting: (done, total) => `Export läuft: ${done} von ${total}`,
  exportingSome: done => `Export läuft: bisher ${done}`,
  exportCancel: 'Export abbrechen',
  exported: (n, shown) => plural(n, {one: `${shown} Kunde exportiert`, other: `${shown} Kunden exportiert`}),
  exportCancelled: 'Export abgebrochen',
  exportFailed: 'Der Export ist fehlgeschlagen',
  exportFile: 'kunden',

  // Active filters and acts
  matchAny: 'Eine davon',
  removeCondition: condition => `Bedingung entfernen: ${condition}`,
  clear: 'Zurücksetzen',
  activeFilters: 'Aktive Filter',
  notApplied: 'nicht angewendet',
  notAppliedHint: 'Dieses Feld ist hier nicht bekannt, deshalb wird die Bedingung ausgelassen.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: nicht ${value}`,
    contains: (field, value) => `${field} enthält „${value}“`,
    'starts-with': (field, value) => `${field} beginnt mit „${value}“`,
    'ends-with': (field, value) => `${field} endet mit „${value}“`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: zwischen ${low} und ${high}`,
    on: (field, day) => `${field}: am ${day}`,
    before: (field, day) => `${field}: vor dem ${day}`,
    after: (field, day) => `${field}: nach dem ${day}`,
    'within-days': (field, n, shown) =>
      plural(n, {one: `${field}: innerhalb des letzten Tages`, other: `${field}: in den letzten ${shown} Tagen`}),
    'more-than-days': (field, n, shown) =>
      plural(n, {one: `${field}: vor mehr als einem Tag`, other: `${field}: vor mehr als ${shown} Tagen`}),
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: nicht ${values}`,
    known: field => `${field}: bekannt`,
    unknown: field => `${field}: unbekannt`,
  },
  view: 'Anzeigen',
  startConversation: 'Unterhaltung beginnen',
  impersonate: 'Als Kunde anmelden',

  // Nobody to show
  clearFilters: 'Alle Filter zurücksetzen',
  waiting: 'Warten auf eine Datenquelle',
  waitingHint: 'Kunden erscheinen hier, sobald diese Seite mit ihren Daten verbunden ist.',
  empty: {
    all: 'Noch keine Kunden',
    verified: 'Noch niemand ist verifiziert',
    visitors: 'Noch keine Besucher',
    active: 'Gerade ist niemand aktiv',
    suspended: 'Niemand ist gesperrt',
  },
  emptyHint: {
    all: 'Personen erscheinen hier, wenn sie Ihre Website besuchen oder Ihnen schreiben. Sie können sie auch selbst hinzufügen.',
    verified:
      'Personen erscheinen hier, sobald ihre Identität bestätigt ist, zum Beispiel durch einen Link in einer E-Mail.',
    visitors: 'Anonyme Besucher erscheinen hier, sobald sie eine Seite mit dem Chat öffnen.',
    active: 'Personen erscheinen hier, solange sie auf Ihrer Website sind.',
    suspended: 'Wer den Helpdesk eine Zeit lang nicht nutzen darf, erscheint hier, mit Grund und Ende.',
  },
  noMatch: search => `Keine Treffer für „${search}“`,
  noMatchFilters: 'Auf niemanden treffen diese Filter zu',
  noMatchHint: 'Prüfen Sie die Schreibweise oder suchen Sie nach einem Teil des Namens oder der E-Mail-Adresse.',
  noMatchHintFilters: 'Entfernen Sie eine Bedingung, um mehr Personen zu sehen.',
  noMatchIn: {
    verified: 'unter den verifizierten Personen.',
    visitors: 'unter den Besuchern.',
    active: 'unter den gerade aktiven Personen.',
    suspended: 'unter den gesperrten Personen.',
  },
  searchAll: 'In allen Kunden suchen',
};

/** The noun alone, in the dative: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'Tag', other: 'Tagen'});
}
