import type {Terms} from './en.js';
import {details} from './es-details.js';
import {shipTranslation} from './ship.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('es');

const terms: Terms = {
  title: 'Clientes',
  customers: (n, shown) =>
    plural(n, {one: `${shown} cliente`, many: `${shown} de clientes`, other: `${shown} clientes`}),

  // Tabs
  tabs: 'Grupos de clientes',
  tab: {all: 'Todos', verified: 'Verificados', visitors: 'Visitantes', active: 'Activos', suspended: 'Suspendidos'},
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'ID',
    name: 'Nombre',
    email: 'Correo electrónico',
    avatarUrl: 'Dirección de la foto',
    verified: 'Verificado',
    anonymous: 'Anónimo',
    country: 'País',
    city: 'Ciudad',
    timeZone: 'Zona horaria',
    language: 'Idioma',
    ipAddress: 'Dirección IP',
    browser: 'Navegador',
    device: 'Dispositivo',
    platform: 'Sistema operativo',
    createdAt: 'Primera visita',
    lastActiveAt: 'Última actividad',
    pageVisits: 'Páginas vistas',
    conversations: 'Conversaciones',
    returning: 'Visitante recurrente',
    suspendedSince: 'Suspendido desde',
    suspendedUntil: 'Suspendido hasta',
    suspensionReason: 'Motivo de la suspensión',
    suspendedById: 'Suspendido por (ID)',
    suspendedBy: 'Suspendido por',
  },
  column: {name: 'Usuario', createdAt: 'Creación', suspensionReason: 'Motivo', suspendedUntil: 'Hasta'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Otro',
    desktop: 'Ordenador',
    phone: 'Teléfono',
    tablet: 'Tableta',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Sí',
  no: 'No',
  none: '–',

  // People
  visitor: 'Visitante',
  visitorFrom: place => `Visitante de ${place}`,
  nameless: 'Sin nombre',
  active: 'En línea',
  never: 'Nunca',
  suspended: 'Suspendido',
  until: date => `Hasta el ${date}`,
  noEnd: 'Sin fecha de fin',
  noReason: 'Sin motivo indicado',
  conversationCount: (n, shown) =>
    plural(n, {one: `${shown} conversación`, many: `${shown} de conversaciones`, other: `${shown} conversaciones`}),
  visitCount: (n, shown) =>
    plural(n, {one: `${shown} página vista`, many: `${shown} de páginas vistas`, other: `${shown} páginas vistas`}),

  // Search
  search: 'Buscar por nombre o correo',
  clearSearch: 'Borrar la búsqueda',

  // Filter
  filter: 'Filtrar',
  filterCount: (n, shown) => plural(n, {one: `Filtrar, ${shown} condición`, other: `Filtrar, ${shown} condiciones`}),
  filterTitle: 'Mostrar a quienes cumplan',

  // Table
  table: 'Clientes',
  sortBy: 'Ordenar por',
  ascending: 'Ascendente',
  descending: 'Descendente',
  actions: 'Acciones',
  moreActions: name => `Más acciones: ${name}`,
  gone: 'Ya no existe',
  newRows: (n, shown) => plural(n, {one: `${shown} nuevo`, many: `${shown} de nuevos`, other: `${shown} nuevos`}),
  orderChanged: 'El orden ha cambiado',
  show: 'Mostrar',

  // Pager
  paging: 'Páginas',
  rowsPerPage: 'Filas por página',
  range: (first, last, total) => `${first}–${last} de ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'Primera página',
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  lastPage: 'Última página',
  pageAnnounced: range => `Se muestra: ${range}`,

  // States
  slow: 'Está tardando más de lo habitual.',
  failed: 'No se han podido cargar los clientes',
  staleFrom: time => `La lista de abajo es de las ${time}.`,
  offline: 'Sin conexión',
  offlineHint: 'La lista se volverá a cargar en cuanto se recupere la conexión.',
  retry: 'Reintentar',
  partFailed: 'No se ha podido cargar una parte de esta página. Inténtalo de nuevo.',
  dismiss: 'Descartar',
  error: {
    aborted: 'La solicitud se ha interrumpido.',
    conflict: 'Otra persona ha cambiado estos datos mientras tanto.',
    'duplicate-email': 'Este correo electrónico ya está en uso.',
    forbidden: 'No tienes permiso para hacer esto.',
    invalid: 'La fuente de datos no ha aceptado estos valores.',
    'not-found': 'Este cliente ya no existe.',
    offline: 'No hay conexión. Comprueba la red e inténtalo de nuevo.',
    quota: 'El almacenamiento de este navegador está lleno. Libera espacio e inténtalo de nuevo.',
    unavailable: 'La fuente de datos no ha respondido. Inténtalo de nuevo en unos instantes.',
    unknown: 'Se ha producido un error en la fuente de datos.',
  },

  // Add user
  addUser: 'Añadir usuario',

  // Export
  export: 'Exportar',
  exportBlocked: 'Algunas condiciones no se están aplicando. Quítalas primero y después exporta.',
};

export const es: Translation = {code: 'es', name: 'Español', dir: 'ltr', terms, details};

shipTranslation(es);
