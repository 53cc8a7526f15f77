import {details} from './de-details.js';
import type {Terms} from './en.js';
import {shipTranslation} from './ship.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('de');

const terms: Terms = {
  title: 'Kunden',
  customers: (n, shown) => plural(n, {one: `${shown} Kunde`, other: `${shown} Kunden`}),

  // Tabs
  tabs: 'Kundengruppen',
  tab: {all: 'Alle', verified: 'Verifiziert', visitors: 'Besucher', active: 'Aktiv', suspended: 'Gesperrt'},
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'ID',
    name: 'Name',
    email: 'E-Mail',
    avatarUrl: 'Bildadresse',
    verified: 'Verifiziert',
    anonymous: 'Anonym',
    country: 'Land',
    city: 'Ort',
    timeZone: 'Zeitzone',
    language: 'Sprache',
    ipAddress: 'IP-Adresse',
    browser: 'Browser',
    device: 'Gerät',
    platform: 'Betriebssystem',
    createdAt: 'Erster Besuch',
    lastActiveAt: 'Zuletzt aktiv',
    pageVisits: 'Seitenaufrufe',
    conversations: 'Unterhaltungen',
    returning: 'Wiederkehrender Besucher',
    suspendedSince: 'Gesperrt seit',
    suspendedUntil: 'Gesperrt bis',
    suspensionReason: 'Grund der Sperre',
    suspendedById: 'Gesperrt von (ID)',
    suspendedBy: 'Gesperrt von',
  },
  column: {name: 'Benutzer', createdAt: 'Erstellt', suspensionReason: 'Grund', suspendedUntil: 'Bis'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Andere',
    desktop: 'Computer',
    phone: 'Smartphone',
    tablet: 'Tablet',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Ja',
  no: 'Nein',
  none: '–',

  // People
  visitor: 'Besucher',
  visitorFrom: place => `Besucher aus ${place}`,
  nameless: 'Ohne Namen',
  active: 'Aktiv',
  never: 'Nie',
  suspended: 'Gesperrt',
  until: date => `Bis ${date}`,
  noEnd: 'Unbefristet',
  noReason: 'Kein Grund angegeben',
  conversationCount: (n, shown) => plural(n, {one: `${shown} Unterhaltung`, other: `${shown} Unterhaltungen`}),
  visitCount: (n, shown) => plural(n, {one: `${shown} Seitenaufruf`, other: `${shown} Seitenaufrufe`}),

  // Search
  search: 'Nach Name oder E-Mail suchen',
  clearSearch: 'Suche löschen',

  // Filter
  filter: 'Filter',
  filterCount: (n, shown) => plural(n, {one: `Filter, ${shown} Bedingung`, other: `Filter, ${shown} Bedingungen`}),
  filterTitle: 'Personen anzeigen, auf die zutrifft',

  // Table
  table: 'Kunden',
  sortBy: 'Sortieren nach',
  ascending: 'Aufsteigend',
  descending: 'Absteigend',
  actions: 'Aktionen',
  moreActions: name => `Weitere Aktionen für ${name}`,
  gone: 'Nicht mehr vorhanden',
  newRows: (n, shown) => plural(n, {one: `${shown} neu`, other: `${shown} neu`}),
  orderChanged: 'Reihenfolge geändert',
  show: 'Anzeigen',

  // Pager
  paging: 'Seiten',
  rowsPerPage: 'Zeilen pro Seite',
  range: (first, last, total) => `${first}–${last} von ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'Erste Seite',
  previousPage: 'Vorherige Seite',
  nextPage: 'Nächste Seite',
  lastPage: 'Letzte Seite',
  pageAnnounced: range => `Angezeigt: ${range}`,

  // States
  slow: 'Das dauert länger als sonst.',
  failed: 'Die Kunden konnten nicht geladen werden',
  staleFrom: time => `Die Liste unten ist von ${time}.`,
  offline: 'Sie sind offline',
  offlineHint: 'Die Liste wird neu geladen, sobald die Verbindung wieder da ist.',
  retry: 'Erneut versuchen',
  partFailed: 'Ein Teil dieser Seite konnte nicht geladen werden. Versuchen Sie es erneut.',
  dismiss: 'Schließen',
  error: {
    aborted: 'Die Anfrage wurde abgebrochen.',
    conflict: 'Jemand anderes hat das inzwischen geändert.',
    'duplicate-email': 'Diese E-Mail-Adresse ist schon vergeben.',
    forbidden: 'Dazu haben Sie keine Berechtigung.',
    invalid: 'Die Datenquelle hat diese Angaben nicht angenommen.',
    'not-found': 'Diesen Kunden gibt es nicht mehr.',
    offline: 'Keine Verbindung. Prüfen Sie Ihr Netzwerk und versuchen Sie es erneut.',
    quota: 'Der Speicher dieses Browsers ist voll. Geben Sie Platz frei und versuchen Sie es erneut.',
    unavailable: 'Die Datenquelle hat nicht geantwortet. Versuchen Sie es gleich noch einmal.',
    unknown: 'In der Datenquelle ist ein Fehler aufgetreten.',
  },

  // Add user
  addUser: 'Neuen Benutzer hinzufügen',

  // Export
  export: 'Exportieren',
  exportBlocked: 'Einige Bedingungen sind nicht angewendet. Entfernen Sie diese zuerst, dann exportieren Sie.',
};

export const de: Translation = {code: 'de', name: 'Deutsch', dir: 'ltr', terms, details};

shipTranslation(de);
