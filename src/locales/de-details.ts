import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('de');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} Person`, other: `${shown} Personen`}),

  // People
  suspendedUntil: date => `Gesperrt bis ${date}`,

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
  copyAddress: email => `${email} kopieren`,
  copied: 'Kopiert',
  verified: 'Verifiziert',
  opensInNewTab: 'wird in einem neuen Tab geöffnet',
  suspendedBy: name => `Von ${name}`,
  suspendedForGood: 'Unbefristet gesperrt',
  history: {
    title: 'Sperrverlauf',
    suspended: (by, until) =>
      [
        until === null ? 'Unbefristet gesperrt' : 'Gesperrt',
        by === null ? '' : ` von ${by}`,
        until === undefined || until === null ? '' : ` bis ${until}`,
      ].join(''),
    unsuspended: by => (by === null ? 'Entsperrt' : `Entsperrt von ${by}`),
    ended: 'Sperre abgelaufen',
    never: 'Nie gesperrt.',
    failed: 'Der Sperrverlauf konnte nicht geladen werden.',
  },

  // Edit in the profile
  edit: {
    edit: 'Bearbeiten',
    title: name => `${name} bearbeiten`,
    save: 'Speichern',
    saving: 'Wird gespeichert …',
    waiting: 'Bitte warten …',
    saved: name => `${name} wurde gespeichert`,
    elsewhere: 'Inzwischen anderswo geändert',
    conflict: 'Während Sie bearbeitet haben, hat jemand anderes Änderungen gespeichert',
    conflictHint: 'Wählen Sie für jedes Feld, was bleiben soll. Von Ihren Änderungen ist noch nichts gespeichert.',
    yours: 'Ihr Wert',
    theirs: 'Anderer Wert (jetzt gespeichert)',
    choose: 'Wählen Sie einen der beiden Werte.',
    saveChosen: 'So speichern',
    discardMine: 'Meine verwerfen',
    gone: 'Dieser Kunde wurde gelöscht, während Sie ihn bearbeitet haben',
    goneHint: 'Von Ihren Eingaben wurde nichts gespeichert. Sie können sie noch kopieren.',
    copyTyped: 'Eingaben kopieren',
  },

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

  // Selection
  selectPerson: name => `${name} auswählen`,
  selectPage: 'Alle auf dieser Seite auswählen',
  selectedCount: (n, shown) => plural(n, {one: `${shown} ausgewählt`, other: `${shown} ausgewählt`}),
  elsewhere: (n, shown) =>
    plural(n, {one: `${shown} nicht auf dieser Seite`, other: `${shown} nicht auf dieser Seite`}),
  selectedElsewhere: (selected, elsewhere) => `${selected}, davon ${elsewhere}`,
  selectAll: (n, shown) => plural(n, {one: `${shown} Treffer auswählen`, other: `Alle ${shown} Treffer auswählen`}),
  selectAllSome: 'Alle Treffer auswählen',
  selectAllShort: shown => `Alle ${shown}`,
  allSelected: (n, shown) => plural(n, {one: `${shown} Treffer ausgewählt`, other: `Alle ${shown} Treffer ausgewählt`}),
  allSelectedSome: 'Alle Treffer ausgewählt',
  allSelectedBut: (n, shown) =>
    plural(n, {one: `Alle Treffer außer ${shown} ausgewählt`, other: `Alle Treffer außer ${shown} ausgewählt`}),
  clearSelection: 'Auswahl aufheben',
  selectionCleared: 'Auswahl aufgehoben',
  bulkActs: 'Aktionen für die ausgewählten Kunden',
  bulkAct: {suspend: 'Sperren', unsuspend: 'Entsperren', export: 'Auswahl exportieren', delete: 'Löschen'},
  moreBulkActs: 'Weitere Aktionen',
  bulkBlocked: 'Einige Bedingungen sind nicht angewendet. Entfernen Sie diese zuerst, dann fahren Sie fort.',

  // Suspension in a row
  suspendedByWhom: name => `Gesperrt von ${name}`,

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
  notConnected: 'Damit ist noch nichts verbunden. Fragen Sie, wer diese Seite eingerichtet hat.',
  noWayToWrite: name => `Zu ${name} ist keine E-Mail-Adresse bekannt.`,
  startConversation: 'Unterhaltung beginnen',
  impersonate: 'Als Kunde anmelden',
  personAct: {suspend: 'Sperren …', unsuspend: 'Entsperren', delete: 'Löschen …'},

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

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `${name} sperren?`,
      unsuspend: name => `${name} entsperren?`,
      delete: name => `${name} löschen?`,
    },
    titleMany: {
      suspend: (n, shown) => plural(n, {one: `${shown} Kunden sperren?`, other: `${shown} Kunden sperren?`}),
      unsuspend: (n, shown) => plural(n, {one: `${shown} Kunden entsperren?`, other: `${shown} Kunden entsperren?`}),
      delete: (n, shown) => plural(n, {one: `${shown} Kunden löschen?`, other: `${shown} Kunden löschen?`}),
    },
    titleSome: {suspend: 'Kunden sperren?', unsuspend: 'Kunden entsperren?', delete: 'Kunden löschen?'},
    confirm: {suspend: 'Sperren', unsuspend: 'Entsperren', delete: 'Löschen'},
    running: {suspend: 'Wird gesperrt …', unsuspend: 'Wird entsperrt …', delete: 'Wird gelöscht …'},
    suspendHint:
      'Anmelden und Tickets erstellen ist nicht mehr möglich, E-Mails werden ignoriert und der Chat wird ausgeblendet. Gelöscht wird nichts.',
    unsuspendHint: 'Der Helpdesk kann ab sofort wieder genutzt werden.',
    deleteHint: 'Damit verschwinden auch alle gespeicherten Angaben aus der Liste.',
    canUndo: 'Sie können das 30 Tage lang rückgängig machen.',
    cannotUndo: 'Das kann nicht rückgängig gemacht werden.',
    reason: 'Grund',
    reasonHint: '(nur für Ihr Team sichtbar)',
    noReason: 'Kein Grund angegeben',
    reasons: {spam: 'Spam', abuse: 'Beleidigungen', fraud: 'Betrug'},
    ownReason: 'Anderer …',
    ownWords: 'In eigenen Worten',
    until: 'Dauer',
    days: (n, shown) => plural(n, {one: `${shown} Tag`, other: `${shown} Tage`}),
    date: 'Datum …',
    lastDay: 'Letzter Tag',
    dayProblem: 'Wählen Sie einen Tag ab heute.',
    liftsItself: time => `Endet von selbst am ${time}.`,
    noLift: 'Gilt, bis jemand die Sperre aufhebt.',
    checking: 'Betroffene Kunden werden ermittelt …',
    will: {
      suspend: (n, shown) =>
        plural(n, {one: `${shown} Kunde wird gesperrt.`, other: `${shown} Kunden werden gesperrt.`}),
      unsuspend: (n, shown) =>
        plural(n, {one: `${shown} Kunde wird entsperrt.`, other: `${shown} Kunden werden entsperrt.`}),
      delete: (n, shown) =>
        plural(n, {one: `${shown} Kunde wird gelöscht.`, other: `${shown} Kunden werden gelöscht.`}),
    },
    nothing: {
      suspend: 'Es gibt niemanden zu sperren',
      unsuspend: 'Es gibt niemanden zu entsperren',
      delete: 'Es gibt niemanden zu löschen',
    },
    typeNumber: shown => `Zum Fortfahren ${shown} eingeben`,
    typeProblem: shown => `Das betrifft viele Personen. Geben Sie zuerst die Zahl ${shown} ein.`,
    moreMatch: 'Es gibt jetzt mehr Treffer als eben noch. Sehen Sie noch einmal nach.',
    planFailed: 'Die betroffenen Kunden konnten nicht ermittelt werden',
    waiting: 'Warten auf Freigabe …',
    progress: (done, total) => `${done} von ${total}`,
    stopping: 'Wird abgebrochen …',
    incomplete: {
      suspend: 'Nicht alle wurden gesperrt',
      unsuspend: 'Nicht alle wurden entsperrt',
      delete: 'Nicht alle wurden gelöscht',
    },
    failedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde gesperrt, bevor ein Fehler auftrat.`,
          other: `${done} von ${total} wurden gesperrt, bevor ein Fehler auftrat.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde entsperrt, bevor ein Fehler auftrat.`,
          other: `${done} von ${total} wurden entsperrt, bevor ein Fehler auftrat.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde gelöscht, bevor ein Fehler auftrat.`,
          other: `${done} von ${total} wurden gelöscht, bevor ein Fehler auftrat.`,
        }),
    },
    stoppedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde gesperrt, bevor abgebrochen wurde.`,
          other: `${done} von ${total} wurden gesperrt, bevor abgebrochen wurde.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde entsperrt, bevor abgebrochen wurde.`,
          other: `${done} von ${total} wurden entsperrt, bevor abgebrochen wurde.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} von ${total} wurde gelöscht, bevor abgebrochen wurde.`,
          other: `${done} von ${total} wurden gelöscht, bevor abgebrochen wurde.`,
        }),
    },
    undoDone: 'Bisheriges rückgängig machen',
    nothingChanged: 'Es wurde nichts geändert',
  },
  acted: {
    suspend: name => `${name} wurde gesperrt`,
    unsuspend: name => `${name} wurde entsperrt`,
    delete: name => `${name} wurde gelöscht`,
    update: name => `${name} wurde bearbeitet`,
  },
  actedMany: {
    suspend: (n, shown) => plural(n, {one: `${shown} Kunde gesperrt`, other: `${shown} Kunden gesperrt`}),
    unsuspend: (n, shown) => plural(n, {one: `${shown} Kunde entsperrt`, other: `${shown} Kunden entsperrt`}),
    delete: (n, shown) => plural(n, {one: `${shown} Kunde gelöscht`, other: `${shown} Kunden gelöscht`}),
    update: (n, shown) => plural(n, {one: `${shown} Kunde bearbeitet`, other: `${shown} Kunden bearbeitet`}),
  },
  leftOut: (n, shown) => plural(n, {one: `${shown} wurde ausgelassen`, other: `${shown} wurden ausgelassen`}),
  skipped: {
    'already-suspended': (n, shown) =>
      plural(n, {one: `${shown} ist schon gesperrt`, other: `${shown} sind schon gesperrt`}),
    'not-suspended': (n, shown) =>
      plural(n, {one: `${shown} ist nicht gesperrt`, other: `${shown} sind nicht gesperrt`}),
    'not-found': (n, shown) =>
      plural(n, {one: `${shown} ist nicht mehr vorhanden`, other: `${shown} sind nicht mehr vorhanden`}),
    'no-longer-matches': (n, shown) =>
      plural(n, {
        one: `${shown} gehört nicht mehr zu den Treffern`,
        other: `${shown} gehören nicht mehr zu den Treffern`,
      }),
    edited: (n, shown) =>
      plural(n, {one: `${shown} wurde seitdem bearbeitet`, other: `${shown} wurden seitdem bearbeitet`}),
    'duplicate-email': (n, shown) =>
      plural(n, {
        one: `${shown} hat eine E-Mail-Adresse, die inzwischen vergeben ist`,
        other: `${shown} haben eine E-Mail-Adresse, die inzwischen vergeben ist`,
      }),
  },
  skippedOther: (n, shown, code) =>
    plural(n, {one: `${shown} wurde ausgelassen (${code})`, other: `${shown} wurden ausgelassen (${code})`}),
  reasonNamed: (reason, names) => `${reason}: ${names}`,
  others: (n, shown) => plural(n, {one: `${shown} weitere Person`, other: `${shown} weitere`}),
  undoing: {
    undo: 'Rückgängig',
    shortcut: keys => `Mit ${keys} rückgängig machen.`,
    running: 'Wird rückgängig gemacht …',
    done: (n, shown) =>
      plural(n, {one: `${shown} Kunde wiederhergestellt`, other: `${shown} Kunden wiederhergestellt`}),
    nothing: 'Es wurde nichts wiederhergestellt',
    failed: 'Das konnte nicht rückgängig gemacht werden',
    failedAfter: (n, shown) =>
      plural(n, {
        one: `${shown} Kunde wurde wiederhergestellt, bevor ein Fehler auftrat`,
        other: `${shown} Kunden wurden wiederhergestellt, bevor ein Fehler auftrat`,
      }),
    gone: 'Das lässt sich nicht mehr rückgängig machen: Es ist schon rückgängig gemacht oder zu lange her.',
  },
  keys: {
    title: 'Tastenkürzel',
    hint: 'Sie wirken, solange der Fokus auf dieser Seite ist, aber nicht dort, wo Sie etwas eingeben.',
    page: 'Überall auf der Seite',
    rows: 'In der Liste',
    selection: 'Auswahl',
    next: 'Nächster Kunde',
    previous: 'Voriger Kunde',
    select: 'Auswählen oder abwählen',
    range: 'Mehrere hintereinander auswählen',
    undo: 'Letzte Änderung rückgängig machen',
    message: 'Zur Meldung springen',
  },
  recentActs: {
    title: 'Letzte Änderungen',
    hint: 'Die letzten 20 Sperrungen, Löschungen und Bearbeitungen, die sich noch rückgängig machen lassen.',
    loading: 'Letzte Änderungen werden geladen …',
    empty: 'Es gibt nichts rückgängig zu machen',
    failed: 'Die letzten Änderungen konnten nicht geladen werden',
    by: name => `von ${name}`,
    undo: act => `Rückgängig machen: ${act}`,
    undone: 'Rückgängig gemacht',
  },
};

/** The noun alone, in the dative: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'Tag', other: 'Tagen'});
}
