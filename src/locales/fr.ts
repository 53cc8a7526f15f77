import type {Terms} from './en.js';
import {details} from './fr-details.js';
import {shipTranslation} from './ship.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('fr');

const terms: Terms = {
  title: 'Clients',
  customers: (n, shown) => plural(n, {one: `${shown} client`, many: `${shown} de clients`, other: `${shown} clients`}),

  // Tabs
  tabs: 'Groupes de clients',
  tab: {all: 'Tous', verified: 'Vérifiés', visitors: 'Visiteurs', active: 'Actifs', suspended: 'Suspendus'},
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'Identifiant',
    name: 'Nom',
    email: 'E-mail',
    avatarUrl: 'Adresse de la photo',
    verified: 'Vérifié',
    anonymous: 'Anonyme',
    country: 'Pays',
    city: 'Ville',
    timeZone: 'Fuseau horaire',
    language: 'Langue',
    ipAddress: 'Adresse IP',
    browser: 'Navigateur',
    device: 'Appareil',
    platform: 'Système d’exploitation',
    createdAt: 'Première visite',
    lastActiveAt: 'Dernière activité',
    pageVisits: 'Pages vues',
    conversations: 'Conversations',
    returning: 'Visiteur récurrent',
    suspendedSince: 'Suspendu depuis',
    suspendedUntil: 'Suspendu jusqu’au',
    suspensionReason: 'Motif de la suspension',
    suspendedById: 'Suspendu par (identifiant)',
    suspendedBy: 'Suspendu par',
  },
  column: {name: 'Utilisateur', createdAt: 'Création', suspensionReason: 'Motif', suspendedUntil: 'Jusqu’au'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Autre',
    desktop: 'Ordinateur',
    phone: 'Téléphone',
    tablet: 'Tablette',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Oui',
  no: 'Non',
  none: '–',

  // People
  visitor: 'Visiteur',
  visitorFrom: place => `Visiteur (${place})`,
  nameless: 'Sans nom',
  active: 'En ligne',
  never: 'Jamais',
  suspended: 'Suspendu',
  until: date => `Jusqu’au ${date}`,
  noEnd: 'Sans fin',
  noReason: 'Aucun motif indiqué',
  conversationCount: (n, shown) =>
    plural(n, {one: `${shown} conversation`, many: `${shown} de conversations`, other: `${shown} conversations`}),
  visitCount: (n, shown) =>
    plural(n, {one: `${shown} page vue`, many: `${shown} de pages vues`, other: `${shown} pages vues`}),

  // Search
  search: 'Rechercher par nom ou e-mail',
  clearSearch: 'Effacer la recherche',

  // Filter
  filter: 'Filtrer',
  filterCount: (n, shown) => plural(n, {one: `Filtrer, ${shown} condition`, other: `Filtrer, ${shown} conditions`}),
  filterTitle: 'Afficher les personnes qui correspondent',

  // Table
  table: 'Clients',
  sortBy: 'Trier par',
  ascending: 'Croissant',
  descending: 'Décroissant',
  actions: 'Actions',
  moreActions: name => `Autres actions\u00a0: ${name}`,
  gone: 'N’existe plus',
  newRows: (n, shown) => plural(n, {one: `${shown} nouveau`, many: `${shown} de nouveaux`, other: `${shown} nouveaux`}),
  orderChanged: 'L’ordre a changé',
  show: 'Afficher',

  // Pager
  paging: 'Pages',
  rowsPerPage: 'Lignes par page',
  range: (first, last, total) => `${first}–${last} sur ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'Première page',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  lastPage: 'Dernière page',
  pageAnnounced: range => `Affichage\u00a0: ${range}`,

  // States
  slow: 'Cela prend plus de temps que d’habitude.',
  failed: 'Impossible de charger les clients',
  staleFrom: time => `La liste ci-dessous date de ${time}.`,
  offline: 'Vous êtes hors ligne',
  offlineHint: 'La liste sera rechargée dès que la connexion sera rétablie.',
  retry: 'Réessayer',
  partFailed: 'Une partie de cette page n’a pas pu être chargée. Réessayez.',
  dismiss: 'Fermer',
  error: {
    aborted: 'La demande a été interrompue.',
    conflict: 'Quelqu’un d’autre a modifié ces données entre-temps.',
    'duplicate-email': 'Cette adresse e-mail est déjà utilisée.',
    forbidden: 'Vous n’êtes pas autorisé à effectuer cette action.',
    invalid: 'La source de données n’a pas accepté ces valeurs.',
    'not-found': 'Ce client n’existe plus.',
    offline: 'Aucune connexion. Vérifiez votre réseau, puis réessayez.',
    quota: 'Le stockage de ce navigateur est plein. Libérez de l’espace, puis réessayez.',
    unavailable: 'La source de données n’a pas répondu. Réessayez dans un instant.',
    unknown: 'Une erreur s’est produite dans la source de données.',
  },

  // Add user
  addUser: 'Ajouter un utilisateur',

  // Export
  export: 'Exporter',
  exportBlocked: 'Certaines conditions ne sont pas appliquées. Retirez-les d’abord, puis exportez.',
};

export const fr: Translation = {code: 'fr', name: 'Français', dir: 'ltr', terms, details};

shipTranslation(fr);
