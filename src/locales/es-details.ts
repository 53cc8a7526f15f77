import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('es');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} persona`, many: `${shown} de personas`, other: `${shown} personas`}),

  // People
  suspendedUntil: date => `Suspendido hasta el ${date}`,
  noEnd: 'Sin fecha de fin',

  // Search
  searchShort: 'Buscar',

  // Filter
  matchAll: 'Todas',
  matchLabel: 'Cómo se combinan las condiciones',
  addCondition: 'Añadir condición',
  conditionField: 'Campo',
  conditionOperator: 'Comparación',
  conditionValue: 'Valor',
  from: 'Desde',
  to: 'Hasta',
  days: daysAfterNumber,
  daysAgo: daysAfterNumber,
  apply: 'Aplicar',
  conditionIncomplete: 'Escribe un valor o quita esta condición.',
  conditionRange: 'El primer valor no puede ser mayor que el segundo.',
  findCountry: 'Buscar un país',
  chooseSome: 'Elegir…',
  chosen: (n, shown) => plural(n, {one: `${shown} seleccionado`, other: `${shown} seleccionados`}),
  nothingFound: 'Sin resultados',
  operator: {
    is: 'es',
    'is-not': 'no es',
    contains: 'contiene',
    'starts-with': 'empieza por',
    'ends-with': 'termina en',
    gt: 'más de',
    gte: 'como mínimo',
    lt: 'menos de',
    lte: 'como máximo',
    between: 'entre',
    on: 'el día',
    before: 'antes del',
    after: 'después del',
    'within-days': 'en los últimos',
    'more-than-days': 'hace más de',
    'any-of': 'es alguno de',
    'none-of': 'no es ninguno de',
    known: 'se conoce',
    unknown: 'se desconoce',
  },

  // States
  close: 'Cerrar',
  cancel: 'Cancelar',

  // Add user
  addUserHint: 'Para quien se ha puesto en contacto por teléfono, por carta o en persona.',
  addUserSubmit: 'Añadir usuario',
  adding: 'Añadiendo…',
  moreFields: 'Más detalles',
  verifiedHint: 'Su identidad está confirmada, por ejemplo con un enlace enviado a su correo.',
  noCountry: 'Desconocido',
  listHint: 'Varios valores, separados por comas.',
  added: name => `Se ha añadido a ${name}`,
  duplicateEmail: name => `Este correo electrónico es de ${name}.`,
  openProfile: 'Abrir su perfil',
  discard: '¿Descartar lo que has escrito?',
  discardConfirm: 'Descartar',
  keepEditing: 'Seguir editando',
  problem: {
    'name-or-email': 'Escribe un nombre o un correo electrónico.',
    email: 'Escribe un correo electrónico como ann@example.com.',
    url: 'Escribe una dirección que empiece por https://.',
    country: 'Elige un país de la lista.',
    number: 'Escribe un número.',
    date: 'Escribe una fecha.',
    choice: 'Elige uno de los valores que se ofrecen.',
    'verified-anonymous': 'Un visitante anónimo no puede estar verificado.',
    invalid: 'Este valor no se puede usar.',
  },

  // Profile
  profileOf: name => `Perfil de ${name}`,
  profile: 'Perfil',
  loadingProfile: 'Cargando el perfil…',
  profileFailed: 'No se ha podido cargar el perfil',
  activityFailed: 'No se han podido cargar las páginas vistas.',
  profileGone: 'Este cliente ya no existe.',
  identity: 'Identidad',
  activity: 'Actividad',
  technology: 'Tecnología',
  location: 'Ubicación',
  attributes: 'Atributos',
  noActivity: 'Aún no hay páginas vistas registradas.',
  viewedPages: 'Páginas vistas',
  moreActivity: (n, shown) =>
    plural(n, {
      one: `Mostrar ${shown} página más`,
      many: `Mostrar ${shown} de páginas más`,
      other: `Mostrar ${shown} páginas más`,
    }),
  localTime: 'Hora local',
  copyEmail: 'Copiar correo electrónico',
  copied: 'Copiado',
  verified: 'Verificado',
  opensInNewTab: 'se abre en una pestaña nueva',

  // Export
  exportAll: 'Todos los campos',
  exportShown: 'Solo las columnas visibles',
  exporting: (done, total) => `Exportando ${done} de ${total}`,
  exportingSome: done => `Exportando: ${done} hasta ahora`,
  exportCancel: 'Cancelar exportación',
  exported: (n, shown) =>
    plural(n, {
      one: `${shown} cliente exportado`,
      many: `${shown} de clientes exportados`,
      other: `${shown} clientes exportados`,
    }),
  exportCancelled: 'Exportación cancelada',
  exportFailed: 'No se ha podido exportar',
  exportFile: 'clientes',

  // Active filters and acts
  matchAny: 'Cualquiera',
  removeCondition: condition => `Quitar condición: ${condition}`,
  clear: 'Borrar',
  activeFilters: 'Filtros activos',
  notApplied: 'no se aplica',
  notAppliedHint: 'Este campo no se conoce aquí, así que la condición no se tiene en cuenta.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: no ${value}`,
    contains: (field, value) => `${field}: contiene «${value}»`,
    'starts-with': (field, value) => `${field}: empieza por «${value}»`,
    'ends-with': (field, value) => `${field}: termina en «${value}»`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: entre ${low} y ${high}`,
    on: (field, day) => `${field}: el ${day}`,
    before: (field, day) => `${field}: antes del ${day}`,
    after: (field, day) => `${field}: después del ${day}`,
    'within-days': (field, n, shown) =>
      plural(n, {one: `${field}: en el último día`, other: `${field}: en los últimos ${shown} días`}),
    'more-than-days': (field, n, shown) =>
      plural(n, {one: `${field}: hace más de un día`, other: `${field}: hace más de ${shown} días`}),
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: no ${values}`,
    known: field => `${field}: valor conocido`,
    unknown: field => `${field}: valor desconocido`,
  },
  view: 'Ver',
  startConversation: 'Iniciar conversación',
  impersonate: 'Entrar como este cliente',

  // Nobody to show
  clearFilters: 'Borrar todos los filtros',
  waiting: 'Esperando una fuente de datos',
  waitingHint: 'Los clientes aparecerán aquí en cuanto esta página esté conectada a sus datos.',
  empty: {
    all: 'Aún no hay clientes',
    verified: 'Aún no hay nadie verificado',
    visitors: 'Aún no hay visitantes',
    active: 'Ahora mismo no hay nadie en línea',
    suspended: 'No hay nadie suspendido',
  },
  emptyHint: {
    all: 'Las personas aparecen aquí cuando visitan tu sitio web o te escriben. También puedes añadirlas tú.',
    verified:
      'Las personas aparecen aquí cuando se confirma su identidad, por ejemplo con un enlace enviado a su correo.',
    visitors: 'Los visitantes anónimos aparecen aquí en cuanto abren una página con el chat.',
    active: 'Las personas aparecen aquí mientras están en tu sitio web.',
    suspended:
      'Quienes no pueden usar el centro de asistencia durante un tiempo aparecen aquí, con el motivo y la fecha de fin.',
  },
  noMatch: search => `Nadie coincide con «${search}»`,
  noMatchFilters: 'Nadie cumple estos filtros',
  noMatchHint: 'Revisa la ortografía o busca una parte del nombre o del correo.',
  noMatchHintFilters: 'Quita una condición para ver a más personas.',
  noMatchIn: {
    verified: 'entre las personas verificadas.',
    visitors: 'entre los visitantes.',
    active: 'entre las personas en línea.',
    suspended: 'entre las personas suspendidas.',
  },
  searchAll: 'Buscar en todos los clientes',
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'día', other: 'días'});
}
