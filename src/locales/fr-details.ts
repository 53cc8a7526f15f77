import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('fr');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) =>
    plural(n, {one: `${shown} personne`, many: `${shown} de personnes`, other: `${shown} personnes`}),

  // People
  suspendedUntil: date => `Suspendu jusqu’au ${date}`,

  // Search
  searchShort: 'Rechercher',

  // Filter
  matchAll: 'Toutes',
  matchLabel: 'Combinaison des conditions',
  addCondition: 'Ajouter une condition',
  conditionField: 'Champ',
  conditionOperator: 'Comparaison',
  conditionValue: 'Valeur',
  from: 'De',
  to: 'À',
  days: daysAfterNumber,
  daysAgo: daysAfterNumber,
  apply: 'Appliquer',
  conditionIncomplete: 'Saisissez une valeur ou retirez cette condition.',
  conditionRange: 'La première valeur ne doit pas dépasser la seconde.',
  findCountry: 'Rechercher un pays',
  chooseSome: 'Choisir…',
  chosen: (n, shown) => plural(n, {one: `${shown} sélectionné`, other: `${shown} sélectionnés`}),
  nothingFound: 'Aucun résultat',
  operator: {
    is: 'est',
    'is-not': 'n’est pas',
    contains: 'contient',
    'starts-with': 'commence par',
    'ends-with': 'se termine par',
    gt: 'plus de',
    gte: 'au moins',
    lt: 'moins de',
    lte: 'au plus',
    between: 'entre',
    on: 'le',
    before: 'avant le',
    after: 'après le',
    'within-days': 'au cours des derniers',
    'more-than-days': 'il y a plus de',
    'any-of': 'est l’un de',
    'none-of': 'n’est aucun de',
    known: 'est connu',
    unknown: 'est inconnu',
  },

  // States
  close: 'Fermer',
  cancel: 'Annuler',

  // Add user
  addUserHint: 'Pour une personne qui vous a contacté par téléphone, par courrier ou sur place.',
  addUserSubmit: 'Ajouter l’utilisateur',
  adding: 'Ajout en cours…',
  moreFields: 'Plus de détails',
  verifiedHint: 'Son identité est confirmée, par exemple grâce à un lien envoyé par e-mail.',
  noCountry: 'Inconnu',
  listHint: 'Plusieurs valeurs, séparées par des virgules.',
  added: name => `${name} a été ajouté`,
  duplicateEmail: name => `Cette adresse e-mail est celle de ${name}.`,
  openProfile: 'Ouvrir le profil',
  discard: 'Abandonner votre saisie\u202f?',
  discardConfirm: 'Abandonner',
  keepEditing: 'Continuer la saisie',
  problem: {
    'name-or-email': 'Saisissez un nom ou une adresse e-mail.',
    email: 'Saisissez une adresse e-mail, par exemple ann@example.com.',
    url: 'Saisissez une adresse commençant par https://.',
    country: 'Choisissez un pays dans la liste.',
    number: 'Saisissez un nombre.',
    date: 'Saisissez une date.',
    choice: 'Choisissez l’une des valeurs proposées.',
    'verified-anonymous': 'Un visiteur anonyme ne peut pas être vérifié.',
    invalid: 'Cette valeur ne peut pas être utilisée.',
  },

  // Profile
  profileOf: name => `Profil de ${name}`,
  profile: 'Profil',
  loadingProfile: 'Chargement du profil…',
  profileFailed: 'Impossible de charger le profil',
  activityFailed: 'Impossible de charger les pages vues.',
  profileGone: 'Ce client n’existe plus.',
  identity: 'Identité',
  activity: 'Activité',
  technology: 'Technologie',
  location: 'Localisation',
  attributes: 'Attributs',
  noActivity: 'Aucune page vue enregistrée pour le moment.',
  viewedPages: 'Pages vues',
  moreActivity: (n, shown) =>
    plural(n, {
      one: `Afficher ${shown} page de plus`,
      many: `Afficher ${shown} de pages de plus`,
      other: `Afficher ${shown} pages de plus`,
    }),
  localTime: 'Heure locale',
  copyEmail: 'Copier l’adresse e-mail',
  copyAddress: email => `Copier ${email}`,
  copied: 'Copié',
  verified: 'Vérifié',
  opensInNewTab: 's’ouvre dans un nouvel onglet',
  suspendedBy: name => `Par ${name}`,
  suspendedForGood: 'Suspendu sans date de fin',
  history: {
    title: 'Historique des suspensions',
    suspended: (by, until) =>
      [
        'Suspendu',
        by === null ? '' : ` par ${by}`,
        until === undefined ? '' : until === null ? ' sans date de fin' : ` jusqu’au ${until}`,
      ].join(''),
    unsuspended: by => (by === null ? 'Réactivé' : `Réactivé par ${by}`),
    ended: 'Suspension arrivée à son terme',
    never: 'Jamais suspendu.',
    failed: 'Impossible de charger l’historique des suspensions.',
  },

  // Edit in the profile
  edit: {
    edit: 'Modifier',
    title: name => `Modifier ${name}`,
    save: 'Enregistrer',
    saving: 'Enregistrement en cours…',
    waiting: 'En attente…',
    saved: name => `${name} a été enregistré`,
    elsewhere: 'Modifié ailleurs entre-temps',
    conflict: 'Quelqu’un d’autre a enregistré des modifications pendant votre saisie',
    conflictHint: 'Choisissez pour chaque champ la valeur à garder. Rien de votre saisie n’est encore enregistré.',
    yours: 'Votre valeur',
    theirs: 'L’autre valeur (actuellement enregistrée)',
    choose: 'Choisissez l’une des deux valeurs.',
    saveChosen: 'Enregistrer ces choix',
    discardMine: 'Abandonner ma saisie',
    gone: 'Ce client a été supprimé pendant votre saisie',
    goneHint: 'Rien de votre saisie n’a été enregistré. Vous pouvez encore la copier.',
    copyTyped: 'Copier la saisie',
  },

  // Export
  exportAll: 'Tous les champs',
  exportShown: 'Colonnes affichées seulement',
  exporting: (done, total) => `Export en cours\u00a0: ${done} sur ${total}`,
  exportingSome: done => `Export en cours\u00a0: ${done} jusqu’ici`,
  exportCancel: 'Annuler l’export',
  exported: (n, shown) =>
    plural(n, {
      one: `${shown} client exporté`,
      many: `${shown} de clients exportés`,
      other: `${shown} clients exportés`,
    }),
  exportCancelled: 'Export annulé',
  exportFailed: 'L’export a échoué',
  exportFile: 'clients',

  // Selection
  selectPerson: name => `Sélectionner ${name}`,
  selectPage: 'Tout sélectionner sur cette page',
  selectedCount: (n, shown) => plural(n, {one: `${shown} sélectionné`, other: `${shown} sélectionnés`}),
  elsewhere: (n, shown) => plural(n, {one: `${shown} hors de cette page`, other: `${shown} hors de cette page`}),
  selectedElsewhere: (selected, elsewhere) => `${selected}, dont ${elsewhere}`,
  selectAll: (n, shown) =>
    plural(n, {
      one: `Sélectionner ${shown} résultat`,
      many: `Sélectionner les ${shown} de résultats`,
      other: `Sélectionner les ${shown} résultats`,
    }),
  selectAllSome: 'Sélectionner tous les résultats',
  selectAllShort: shown => `Tous (${shown})`,
  allSelected: (n, shown) =>
    plural(n, {
      one: `${shown} résultat sélectionné`,
      many: `Les ${shown} de résultats sont sélectionnés`,
      other: `Les ${shown} résultats sont sélectionnés`,
    }),
  allSelectedSome: 'Tous les résultats sont sélectionnés',
  allSelectedBut: (n, shown) =>
    plural(n, {
      one: `Tous les résultats sauf ${shown} sont sélectionnés`,
      other: `Tous les résultats sauf ${shown} sont sélectionnés`,
    }),
  clearSelection: 'Tout désélectionner',
  selectionCleared: 'Sélection annulée',
  bulkActs: 'Actions sur les clients sélectionnés',
  bulkAct: {suspend: 'Suspendre', unsuspend: 'Réactiver', export: 'Exporter la sélection', delete: 'Supprimer'},
  moreBulkActs: 'Autres actions',
  bulkBlocked: 'Certaines conditions ne sont pas appliquées. Retirez-les d’abord, puis continuez.',

  // Suspension in a row
  suspendedByWhom: name => `Suspendu par ${name}`,

  // Active filters and acts
  matchAny: 'Au moins une',
  removeCondition: condition => `Retirer la condition\u00a0: ${condition}`,
  clear: 'Effacer',
  activeFilters: 'Filtres actifs',
  notApplied: 'non appliquée',
  notAppliedHint: 'Ce champ n’est pas connu ici\u00a0: la condition est ignorée.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}\u00a0: ${value}`,
    'is-not': (field, value) => `${field}\u00a0: pas ${value}`,
    contains: (field, value) => `${field}\u00a0: contient «\u00a0${value}\u00a0»`,
    'starts-with': (field, value) => `${field}\u00a0: commence par «\u00a0${value}\u00a0»`,
    'ends-with': (field, value) => `${field}\u00a0: se termine par «\u00a0${value}\u00a0»`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}\u00a0: entre ${low} et ${high}`,
    on: (field, day) => `${field}\u00a0: le ${day}`,
    before: (field, day) => `${field}\u00a0: avant le ${day}`,
    after: (field, day) => `${field}\u00a0: après le ${day}`,
    'within-days': (field, n, shown) =>
      plural(n, {
        one: `${field}\u00a0: depuis moins d’un jour`,
        other: `${field}\u00a0: au cours des ${shown} derniers jours`,
      }),
    'more-than-days': (field, n, shown) =>
      plural(n, {one: `${field}\u00a0: il y a plus d’un jour`, other: `${field}\u00a0: il y a plus de ${shown} jours`}),
    'any-of': (field, values) => `${field}\u00a0: ${values}`,
    'none-of': (field, values) => `${field}\u00a0: pas ${values}`,
    known: field => `${field}\u00a0: valeur connue`,
    unknown: field => `${field}\u00a0: valeur inconnue`,
  },
  view: 'Voir',
  notConnected: 'Cette action n’est encore reliée à rien. Contactez la personne qui a configuré cette page.',
  noWayToWrite: name => `Aucune adresse e-mail connue pour ${name}.`,
  startConversation: 'Démarrer une conversation',
  impersonate: 'Se connecter en tant que client',
  personAct: {suspend: 'Suspendre…', unsuspend: 'Réactiver', delete: 'Supprimer…'},

  // Nobody to show
  clearFilters: 'Effacer tous les filtres',
  waiting: 'En attente d’une source de données',
  waitingHint: 'Les clients apparaîtront ici dès que cette page sera reliée à ses données.',
  empty: {
    all: 'Aucun client pour le moment',
    verified: 'Personne n’est encore vérifié',
    visitors: 'Aucun visiteur pour le moment',
    active: 'Personne n’est en ligne actuellement',
    suspended: 'Personne n’est suspendu',
  },
  emptyHint: {
    all: 'Les personnes apparaissent ici lorsqu’elles visitent votre site ou vous écrivent. Vous pouvez aussi les ajouter vous-même.',
    verified:
      'Les personnes apparaissent ici une fois leur identité confirmée, par exemple grâce à un lien envoyé par e-mail.',
    visitors: 'Les visiteurs anonymes apparaissent ici dès qu’ils ouvrent une page contenant le chat.',
    active: 'Les personnes apparaissent ici tant qu’elles sont sur votre site.',
    suspended:
      'Les personnes privées du service d’assistance pendant un certain temps apparaissent ici, avec le motif et la fin.',
  },
  noMatch: search => `Personne ne correspond à «\u00a0${search}\u00a0»`,
  noMatchFilters: 'Personne ne correspond à ces filtres',
  noMatchHint: 'Vérifiez l’orthographe ou recherchez une partie du nom ou de l’adresse e-mail.',
  noMatchHintFilters: 'Retirez une condition pour voir plus de personnes.',
  noMatchIn: {
    verified: 'parmi les personnes vérifiées.',
    visitors: 'parmi les visiteurs.',
    active: 'parmi les personnes en ligne.',
    suspended: 'parmi les personnes suspendues.',
  },
  searchAll: 'Rechercher parmi tous les clients',

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `Suspendre ${name}\u202f?`,
      unsuspend: name => `Réactiver ${name}\u202f?`,
      delete: name => `Supprimer ${name}\u202f?`,
    },
    titleMany: {
      suspend: (n, shown) =>
        plural(n, {
          one: `Suspendre ${shown} client\u202f?`,
          many: `Suspendre ${shown} de clients\u202f?`,
          other: `Suspendre ${shown} clients\u202f?`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `Réactiver ${shown} client\u202f?`,
          many: `Réactiver ${shown} de clients\u202f?`,
          other: `Réactiver ${shown} clients\u202f?`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `Supprimer ${shown} client\u202f?`,
          many: `Supprimer ${shown} de clients\u202f?`,
          other: `Supprimer ${shown} clients\u202f?`,
        }),
    },
    titleSome: {
      suspend: 'Suspendre des clients\u202f?',
      unsuspend: 'Réactiver des clients\u202f?',
      delete: 'Supprimer des clients\u202f?',
    },
    confirm: {suspend: 'Suspendre', unsuspend: 'Réactiver', delete: 'Supprimer'},
    running: {suspend: 'Suspension en cours…', unsuspend: 'Réactivation en cours…', delete: 'Suppression en cours…'},
    suspendHint:
      'Il ne sera plus possible de se connecter ni d’ouvrir des tickets, les e-mails seront ignorés et le chat sera masqué. Rien n’est supprimé.',
    unsuspendHint: 'Le service d’assistance redevient accessible immédiatement.',
    deleteHint: 'Toutes les informations enregistrées disparaîtront également de la liste.',
    canUndo: 'Vous pourrez annuler cette action pendant 30 jours.',
    cannotUndo: 'Cette action est irréversible.',
    reason: 'Motif',
    reasonHint: '(visible par votre équipe seulement)',
    noReason: 'Aucun motif indiqué',
    reasons: {spam: 'Spam', abuse: 'Propos injurieux', fraud: 'Fraude'},
    ownReason: 'Autre…',
    ownWords: 'Avec vos propres mots',
    until: 'Durée',
    days: (n, shown) => plural(n, {one: `${shown} jour`, many: `${shown} de jours`, other: `${shown} jours`}),
    date: 'Jusqu’au…',
    lastDay: 'Dernier jour',
    dayProblem: 'Choisissez une date à partir d’aujourd’hui.',
    liftsItself: time => `Prend fin automatiquement le ${time}.`,
    noLift: 'Reste en vigueur jusqu’à ce que quelqu’un y mette fin.',
    checking: 'Recherche des clients concernés…',
    will: {
      suspend: (n, shown) =>
        plural(n, {
          one: `${shown} client sera suspendu.`,
          many: `${shown} de clients seront suspendus.`,
          other: `${shown} clients seront suspendus.`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `${shown} client sera réactivé.`,
          many: `${shown} de clients seront réactivés.`,
          other: `${shown} clients seront réactivés.`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `${shown} client sera supprimé.`,
          many: `${shown} de clients seront supprimés.`,
          other: `${shown} clients seront supprimés.`,
        }),
    },
    nothing: {
      suspend: 'Il n’y a personne à suspendre',
      unsuspend: 'Il n’y a personne à réactiver',
      delete: 'Il n’y a personne à supprimer',
    },
    typeNumber: shown => `Saisissez ${shown} pour continuer`,
    typeProblem: shown => `Cette action concerne beaucoup de personnes. Saisissez d’abord le nombre ${shown}.`,
    moreMatch: 'Davantage de clients correspondent maintenant. Vérifiez à nouveau.',
    planFailed: 'Impossible de déterminer les clients concernés',
    waiting: 'En attente d’autorisation…',
    progress: (done, total) => `${done} sur ${total}`,
    stopping: 'Interruption en cours…',
    incomplete: {
      suspend: 'Certains clients n’ont pas été suspendus',
      unsuspend: 'Certains clients n’ont pas été réactivés',
      delete: 'Certains clients n’ont pas été supprimés',
    },
    failedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été suspendu avant l’échec.`,
          many: `${done} de clients sur ${total} ont été suspendus avant l’échec.`,
          other: `${done} clients sur ${total} ont été suspendus avant l’échec.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été réactivé avant l’échec.`,
          many: `${done} de clients sur ${total} ont été réactivés avant l’échec.`,
          other: `${done} clients sur ${total} ont été réactivés avant l’échec.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été supprimé avant l’échec.`,
          many: `${done} de clients sur ${total} ont été supprimés avant l’échec.`,
          other: `${done} clients sur ${total} ont été supprimés avant l’échec.`,
        }),
    },
    stoppedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été suspendu avant l’interruption.`,
          many: `${done} de clients sur ${total} ont été suspendus avant l’interruption.`,
          other: `${done} clients sur ${total} ont été suspendus avant l’interruption.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été réactivé avant l’interruption.`,
          many: `${done} de clients sur ${total} ont été réactivés avant l’interruption.`,
          other: `${done} clients sur ${total} ont été réactivés avant l’interruption.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} client sur ${total} a été supprimé avant l’interruption.`,
          many: `${done} de clients sur ${total} ont été supprimés avant l’interruption.`,
          other: `${done} clients sur ${total} ont été supprimés avant l’interruption.`,
        }),
    },
    undoDone: 'Annuler ce qui a été fait',
    nothingChanged: 'Rien n’a été modifié',
  },
  acted: {
    suspend: name => `${name} a été suspendu`,
    unsuspend: name => `${name} a été réactivé`,
    delete: name => `${name} a été supprimé`,
    update: name => `${name} a été modifié`,
  },
  actedMany: {
    suspend: (n, shown) =>
      plural(n, {
        one: `${shown} client suspendu`,
        many: `${shown} de clients suspendus`,
        other: `${shown} clients suspendus`,
      }),
    unsuspend: (n, shown) =>
      plural(n, {
        one: `${shown} client réactivé`,
        many: `${shown} de clients réactivés`,
        other: `${shown} clients réactivés`,
      }),
    delete: (n, shown) =>
      plural(n, {
        one: `${shown} client supprimé`,
        many: `${shown} de clients supprimés`,
        other: `${shown} clients supprimés`,
      }),
    update: (n, shown) =>
      plural(n, {
        one: `${shown} client modifié`,
        many: `${shown} de clients modifiés`,
        other: `${shown} clients modifiés`,
      }),
  },
  leftOut: (n, shown) => plural(n, {one: `${shown} a été ignoré`, other: `${shown} ont été ignorés`}),
  skipped: {
    'already-suspended': (n, shown) =>
      plural(n, {one: `${shown} est déjà suspendu`, other: `${shown} sont déjà suspendus`}),
    'not-suspended': (n, shown) =>
      plural(n, {one: `${shown} n’est pas suspendu`, other: `${shown} ne sont pas suspendus`}),
    'not-found': (n, shown) => plural(n, {one: `${shown} n’existe plus`, other: `${shown} n’existent plus`}),
    'no-longer-matches': (n, shown) =>
      plural(n, {one: `${shown} ne correspond plus`, other: `${shown} ne correspondent plus`}),
    edited: (n, shown) => plural(n, {one: `${shown} a été modifié depuis`, other: `${shown} ont été modifiés depuis`}),
    'duplicate-email': (n, shown) =>
      plural(n, {
        one: `${shown} a une adresse e-mail désormais utilisée par quelqu’un d’autre`,
        other: `${shown} ont une adresse e-mail désormais utilisée par quelqu’un d’autre`,
      }),
  },
  skippedOther: (n, shown, code) =>
    plural(n, {one: `${shown} a été ignoré (${code})`, other: `${shown} ont été ignorés (${code})`}),
  reasonNamed: (reason, names) => `${reason}\u00a0: ${names}`,
  others: (n, shown) => plural(n, {one: `${shown} autre`, many: `${shown} d’autres`, other: `${shown} autres`}),
  undoing: {
    undo: 'Annuler',
    shortcut: keys => `Annuler avec ${keys}.`,
    running: 'Annulation en cours…',
    done: (n, shown) =>
      plural(n, {
        one: `${shown} client rétabli`,
        many: `${shown} de clients rétablis`,
        other: `${shown} clients rétablis`,
      }),
    nothing: 'Rien n’a été rétabli',
    failed: 'Impossible d’annuler cette action',
    failedAfter: (n, shown) =>
      plural(n, {
        one: `${shown} client a été rétabli avant l’échec`,
        many: `${shown} de clients ont été rétablis avant l’échec`,
        other: `${shown} clients ont été rétablis avant l’échec`,
      }),
    gone: 'Cette action ne peut plus être annulée\u00a0: elle l’a déjà été ou elle est trop ancienne.',
  },
  keys: {
    title: 'Raccourcis clavier',
    hint: 'Ils fonctionnent tant que le focus est dans cette page, mais pas là où vous saisissez du texte.',
    page: 'Partout dans la page',
    rows: 'Dans la liste',
    selection: 'Sélection',
    next: 'Client suivant',
    previous: 'Client précédent',
    select: 'Sélectionner ou désélectionner',
    range: 'Sélectionner plusieurs lignes à la suite',
    undo: 'Annuler la dernière modification',
    message: 'Aller au message',
  },
  recentActs: {
    title: 'Modifications récentes',
    hint: 'Les 20 dernières suspensions, suppressions et modifications qui peuvent encore être annulées.',
    loading: 'Chargement des modifications récentes…',
    empty: 'Il n’y a rien à annuler',
    failed: 'Impossible de charger les modifications récentes',
    by: name => `par ${name}`,
    undo: act => `Annuler\u00a0: ${act}`,
    undone: 'Annulé',
  },
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'jour', other: 'jours'});
}
