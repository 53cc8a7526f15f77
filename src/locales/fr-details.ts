import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('fr');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) =>
    plural(n, {one: `${shown} personne`, many: `${shown} de personnes`, other: `${shown} personnes`}),

  // People
  suspendedUntil: date => `Suspendu jusqu’au ${date}`,
  noEnd: 'Sans fin',

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
  copied: 'Copié',
  verified: 'Vérifié',
  opensInNewTab: 's’ouvre dans un nouvel onglet',

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
  startConversation: 'Démarrer une conversation',
  impersonate: 'Se connecter en tant que client',

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
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'jour', other: 'jours'});
}
