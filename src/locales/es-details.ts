import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('es');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} persona`, many: `${shown} de personas`, other: `${shown} personas`}),

  // People
  suspendedUntil: date => `Suspendido hasta el ${date}`,

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
  copyAddress: email => `Copiar ${email}`,
  copied: 'Copiado',
  verified: 'Verificado',
  opensInNewTab: 'se abre en una pestaña nueva',
  suspendedBy: name => `Por ${name}`,
  suspendedForGood: 'Suspendido sin fecha de fin',
  history: {
    title: 'Historial de suspensiones',
    suspended: (by, until) =>
      [
        'Suspendido',
        by === null ? '' : ` por ${by}`,
        until === undefined ? '' : until === null ? ' sin fecha de fin' : ` hasta el ${until}`,
      ].join(''),
    unsuspended: by => (by === null ? 'Reactivado' : `Reactivado por ${by}`),
    ended: 'Suspensión finalizada automáticamente',
    never: 'Nunca ha estado suspendido.',
    failed: 'No se ha podido cargar el historial de suspensiones.',
  },

  // Edit in the profile
  edit: {
    edit: 'Editar',
    title: name => `Editar el perfil de ${name}`,
    save: 'Guardar',
    saving: 'Guardando…',
    waiting: 'Esperando…',
    saved: name => `Se ha guardado el perfil de ${name}`,
    elsewhere: 'Ha cambiado en otro lugar mientras tanto',
    conflict: 'Otra persona ha guardado cambios mientras editabas',
    conflictHint: 'Elige qué conservar en cada campo. Aún no se ha guardado ninguno de tus cambios.',
    yours: 'Tu versión',
    theirs: 'Otra versión (ya guardada)',
    choose: 'Elige una de las dos.',
    saveChosen: 'Guardar lo elegido',
    discardMine: 'Descartar mis cambios',
    gone: 'Este cliente se ha eliminado mientras editabas',
    goneHint: 'No se ha guardado ninguno de tus cambios. Aún puedes copiar lo que has escrito.',
    copyTyped: 'Copiar lo que has escrito',
  },

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

  // Selection
  selectPerson: name => `Seleccionar a ${name}`,
  selectPage: 'Seleccionar todos los de esta página',
  selectedCount: (n, shown) => plural(n, {one: `${shown} seleccionado`, other: `${shown} seleccionados`}),
  elsewhere: (_n, shown) => `${shown} fuera de esta página`,
  selectedElsewhere: (selected, elsewhere) => `${selected}, ${elsewhere}`,
  selectAll: (n, shown) =>
    plural(n, {one: `Seleccionar el ${shown} que coincide`, other: `Seleccionar los ${shown} que coinciden`}),
  selectAllSome: 'Seleccionar todos los que coinciden',
  selectAllShort: shown => `Todos (${shown})`,
  allSelected: (n, shown) =>
    plural(n, {one: `Seleccionado el ${shown} que coincide`, other: `Seleccionados los ${shown} que coinciden`}),
  allSelectedSome: 'Seleccionados todos los que coinciden',
  allSelectedBut: (_n, shown) => `Seleccionados todos los que coinciden, menos ${shown}`,
  clearSelection: 'Anular la selección',
  selectionCleared: 'Selección anulada',
  bulkActs: 'Qué hacer con los clientes seleccionados',
  bulkAct: {suspend: 'Suspender', unsuspend: 'Reactivar', export: 'Exportar selección', delete: 'Eliminar'},
  moreBulkActs: 'Más acciones',
  bulkBlocked: 'Algunas condiciones no se están aplicando. Quítalas primero y después continúa.',

  // Suspension in a row
  suspendedByWhom: name => `Suspendido por ${name}`,

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
  notConnected: 'Esta acción aún no está conectada a nada. Pregunta a quien configuró esta página.',
  noWayToWrite: name => `${name} no tiene un correo electrónico al que escribir.`,
  startConversation: 'Iniciar conversación',
  impersonate: 'Entrar como este cliente',
  personAct: {suspend: 'Suspender…', unsuspend: 'Reactivar', delete: 'Eliminar…'},

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

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `¿Suspender a ${name}?`,
      unsuspend: name => `¿Reactivar a ${name}?`,
      delete: name => `¿Eliminar a ${name}?`,
    },
    titleMany: {
      suspend: (n, shown) =>
        plural(n, {
          one: `¿Suspender a ${shown} cliente?`,
          many: `¿Suspender a ${shown} de clientes?`,
          other: `¿Suspender a ${shown} clientes?`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `¿Reactivar a ${shown} cliente?`,
          many: `¿Reactivar a ${shown} de clientes?`,
          other: `¿Reactivar a ${shown} clientes?`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `¿Eliminar a ${shown} cliente?`,
          many: `¿Eliminar a ${shown} de clientes?`,
          other: `¿Eliminar a ${shown} clientes?`,
        }),
    },
    titleSome: {suspend: '¿Suspender clientes?', unsuspend: '¿Reactivar clientes?', delete: '¿Eliminar clientes?'},
    confirm: {suspend: 'Suspender', unsuspend: 'Reactivar', delete: 'Eliminar'},
    running: {suspend: 'Suspendiendo…', unsuspend: 'Reactivando…', delete: 'Eliminando…'},
    suspendHint:
      'Durante la suspensión no se puede iniciar sesión ni abrir tickets, se ignoran los correos y se oculta el chat. No se elimina nada.',
    unsuspendHint: 'A partir de ahora se recupera el acceso al centro de asistencia.',
    deleteHint: 'Su perfil y todos sus datos desaparecen de la lista.',
    canUndo: 'Puedes deshacerlo durante 30 días.',
    cannotUndo: 'Esta acción no se puede deshacer.',
    reason: 'Motivo',
    reasonHint: '(solo lo ve tu equipo)',
    noReason: 'Sin motivo indicado',
    reasons: {spam: 'Spam', abuse: 'Lenguaje ofensivo', fraud: 'Fraude'},
    ownReason: 'Otro…',
    ownWords: 'Con tus propias palabras',
    until: 'Duración',
    days: (n, shown) => plural(n, {one: `${shown} día`, other: `${shown} días`}),
    date: 'Fecha…',
    lastDay: 'Último día',
    dayProblem: 'Elige un día a partir de hoy.',
    liftsItself: time => `La suspensión se levanta automáticamente el ${time}.`,
    noLift: 'La suspensión dura hasta que alguien la levante.',
    checking: 'Comprobando a quién afecta…',
    will: {
      suspend: (n, shown) =>
        plural(n, {
          one: `Se suspenderá a ${shown} cliente.`,
          many: `Se suspenderá a ${shown} de clientes.`,
          other: `Se suspenderá a ${shown} clientes.`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `Se reactivará a ${shown} cliente.`,
          many: `Se reactivará a ${shown} de clientes.`,
          other: `Se reactivará a ${shown} clientes.`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `Se eliminará a ${shown} cliente.`,
          many: `Se eliminará a ${shown} de clientes.`,
          other: `Se eliminará a ${shown} clientes.`,
        }),
    },
    nothing: {
      suspend: 'No hay nadie a quien suspender',
      unsuspend: 'No hay nadie a quien reactivar',
      delete: 'No hay nadie a quien eliminar',
    },
    typeNumber: shown => `Escribe ${shown} para continuar`,
    typeProblem: shown => `Este cambio afecta a muchas personas. Escribe primero el número ${shown}.`,
    moreMatch: 'Ahora coinciden más clientes que hace un momento. Vuelve a comprobarlo.',
    planFailed: 'No se ha podido saber a quién afectaría este cambio',
    waiting: 'Esperando permiso para continuar…',
    progress: (done, total) => `${done} de ${total}`,
    stopping: 'Deteniendo…',
    incomplete: {
      suspend: 'No se ha suspendido a todos',
      unsuspend: 'No se ha reactivado a todos',
      delete: 'No se ha eliminado a todos',
    },
    failedAfter: {
      suspend: (_n, done, total) => `Se ha suspendido a ${done} de ${total} antes de producirse el error.`,
      unsuspend: (_n, done, total) => `Se ha reactivado a ${done} de ${total} antes de producirse el error.`,
      delete: (_n, done, total) => `Se ha eliminado a ${done} de ${total} antes de producirse el error.`,
    },
    stoppedAfter: {
      suspend: (_n, done, total) => `Se ha suspendido a ${done} de ${total} antes de la interrupción.`,
      unsuspend: (_n, done, total) => `Se ha reactivado a ${done} de ${total} antes de la interrupción.`,
      delete: (_n, done, total) => `Se ha eliminado a ${done} de ${total} antes de la interrupción.`,
    },
    undoDone: 'Deshacer lo hecho',
    nothingChanged: 'No se ha cambiado nada',
  },
  acted: {
    suspend: name => `Se ha suspendido a ${name}`,
    unsuspend: name => `Se ha reactivado a ${name}`,
    delete: name => `Se ha eliminado a ${name}`,
    update: name => `Se ha editado el perfil de ${name}`,
  },
  actedMany: {
    suspend: (n, shown) =>
      plural(n, {
        one: `${shown} cliente suspendido`,
        many: `${shown} de clientes suspendidos`,
        other: `${shown} clientes suspendidos`,
      }),
    unsuspend: (n, shown) =>
      plural(n, {
        one: `${shown} cliente reactivado`,
        many: `${shown} de clientes reactivados`,
        other: `${shown} clientes reactivados`,
      }),
    delete: (n, shown) =>
      plural(n, {
        one: `${shown} cliente eliminado`,
        many: `${shown} de clientes eliminados`,
        other: `${shown} clientes eliminados`,
      }),
    update: (n, shown) =>
      plural(n, {
        one: `${shown} cliente editado`,
        many: `${shown} de clientes editados`,
        other: `${shown} clientes editados`,
      }),
  },
  leftOut: (n, shown) => plural(n, {one: `${shown} omitido`, other: `${shown} omitidos`}),
  skipped: {
    'already-suspended': (n, shown) =>
      plural(n, {one: `${shown} ya está suspendido`, other: `${shown} ya están suspendidos`}),
    'not-suspended': (n, shown) =>
      plural(n, {one: `${shown} no está suspendido`, other: `${shown} no están suspendidos`}),
    'not-found': (n, shown) => plural(n, {one: `${shown} ya no existe`, other: `${shown} ya no existen`}),
    'no-longer-matches': (n, shown) => plural(n, {one: `${shown} ya no coincide`, other: `${shown} ya no coinciden`}),
    edited: (n, shown) =>
      plural(n, {one: `${shown} se ha editado desde entonces`, other: `${shown} se han editado desde entonces`}),
    'duplicate-email': (n, shown) =>
      plural(n, {
        one: `${shown} tiene un correo que ya usa otra persona`,
        other: `${shown} tienen un correo que ya usa otra persona`,
      }),
  },
  skippedOther: (n, shown, code) =>
    plural(n, {one: `${shown} omitido (${code})`, other: `${shown} omitidos (${code})`}),
  reasonNamed: (reason, names) => `${reason}: ${names}`,
  others: (_n, shown) => `${shown} más`,
  undoing: {
    undo: 'Deshacer',
    shortcut: keys => `Deshacer con ${keys}.`,
    running: 'Deshaciendo…',
    done: (n, shown) =>
      plural(n, {
        one: `${shown} cliente restaurado`,
        many: `${shown} de clientes restaurados`,
        other: `${shown} clientes restaurados`,
      }),
    nothing: 'No se ha restaurado nada',
    failed: 'No se ha podido deshacer',
    failedAfter: (n, shown) =>
      plural(n, {
        one: `Se ha restaurado a ${shown} cliente antes de producirse el error`,
        many: `Se ha restaurado a ${shown} de clientes antes de producirse el error`,
        other: `Se ha restaurado a ${shown} clientes antes de producirse el error`,
      }),
    gone: 'Ya no se puede deshacer: ya se ha deshecho o ha pasado demasiado tiempo.',
  },
  keys: {
    title: 'Atajos de teclado',
    hint: 'Funcionan mientras el foco está en esta página, pero no donde se escribe.',
    page: 'En toda la página',
    rows: 'En la lista',
    selection: 'Selección',
    next: 'Cliente siguiente',
    previous: 'Cliente anterior',
    select: 'Seleccionar o quitar de la selección',
    range: 'Seleccionar varios seguidos',
    undo: 'Deshacer el último cambio',
    message: 'Ir al mensaje',
  },
  recentActs: {
    title: 'Cambios recientes',
    hint: 'Las últimas 20 suspensiones, eliminaciones y ediciones que aún se pueden deshacer.',
    loading: 'Cargando los cambios recientes…',
    empty: 'No hay nada que deshacer',
    failed: 'No se han podido cargar los cambios recientes',
    by: name => `por ${name}`,
    undo: act => `Deshacer: ${act}`,
    undone: 'Deshecho',
  },
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'día', other: 'días'});
}
