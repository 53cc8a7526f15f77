import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('pt-BR');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} pessoa`, many: `${shown} de pessoas`, other: `${shown} pessoas`}),

  // People
  suspendedUntil: date => `Suspenso até ${date}`,

  // Search
  searchShort: 'Buscar',

  // Filter
  matchAll: 'Todas',
  matchLabel: 'Como as condições se combinam',
  addCondition: 'Adicionar condição',
  conditionField: 'Campo',
  conditionOperator: 'Comparação',
  conditionValue: 'Valor',
  from: 'De',
  to: 'Até',
  days: daysAfterNumber,
  daysAgo: daysAfterNumber,
  apply: 'Aplicar',
  conditionIncomplete: 'Informe um valor ou remova esta condição.',
  conditionRange: 'O primeiro valor não pode ser maior que o segundo.',
  findCountry: 'Buscar um país',
  chooseSome: 'Escolher…',
  chosen: (n, shown) => plural(n, {one: `${shown} selecionado`, other: `${shown} selecionados`}),
  nothingFound: 'Nada encontrado',
  operator: {
    is: 'é',
    'is-not': 'não é',
    contains: 'contém',
    'starts-with': 'começa com',
    'ends-with': 'termina com',
    gt: 'mais de',
    gte: 'no mínimo',
    lt: 'menos de',
    lte: 'no máximo',
    between: 'entre',
    on: 'no dia',
    before: 'antes de',
    after: 'depois de',
    'within-days': 'nos últimos',
    'more-than-days': 'há mais de',
    'any-of': 'é um destes',
    'none-of': 'não é nenhum destes',
    known: 'é conhecido',
    unknown: 'é desconhecido',
  },

  // States
  close: 'Fechar',
  cancel: 'Cancelar',

  // Add user
  addUserHint: 'Para quem entrou em contato por telefone, por carta ou pessoalmente.',
  addUserSubmit: 'Adicionar usuário',
  adding: 'Adicionando…',
  moreFields: 'Mais detalhes',
  verifiedHint: 'A identidade está confirmada, por exemplo, por um link enviado ao e-mail da pessoa.',
  noCountry: 'Não conhecido',
  listHint: 'Vários valores, separados por vírgulas.',
  added: name => `${name} foi adicionado`,
  duplicateEmail: name => `Este e-mail é de ${name}.`,
  openProfile: 'Abrir o perfil',
  discard: 'Descartar o que você digitou?',
  discardConfirm: 'Descartar',
  keepEditing: 'Continuar editando',
  problem: {
    'name-or-email': 'Informe um nome ou um e-mail.',
    email: 'Informe um e-mail como ann@example.com.',
    url: 'Informe um endereço que comece com https://.',
    country: 'Escolha um país da lista.',
    number: 'Informe um número.',
    date: 'Informe uma data.',
    choice: 'Escolha um dos valores oferecidos.',
    'verified-anonymous': 'Um visitante anônimo não pode ser verificado.',
    invalid: 'Este valor não pode ser usado.',
  },

  // Profile
  profileOf: name => `Perfil de ${name}`,
  profile: 'Perfil',
  loadingProfile: 'Carregando o perfil…',
  profileFailed: 'Não foi possível carregar o perfil',
  activityFailed: 'Não foi possível carregar as páginas vistas.',
  profileGone: 'Este cliente não existe mais.',
  identity: 'Identidade',
  activity: 'Atividade',
  technology: 'Tecnologia',
  location: 'Localização',
  attributes: 'Atributos',
  noActivity: 'Nenhuma página vista registrada até agora.',
  viewedPages: 'Páginas vistas',
  moreActivity: (n, shown) =>
    plural(n, {
      one: `Mostrar mais ${shown} página`,
      many: `Mostrar mais ${shown} de páginas`,
      other: `Mostrar mais ${shown} páginas`,
    }),
  localTime: 'Horário local',
  copyEmail: 'Copiar e-mail',
  copyAddress: email => `Copiar ${email}`,
  copied: 'Copiado',
  verified: 'Verificado',
  opensInNewTab: 'abre em uma nova aba',
  suspendedBy: name => `Por ${name}`,
  suspendedForGood: 'Suspenso sem data de término',
  history: {
    title: 'Histórico de suspensões',
    suspended: (by, until) =>
      [
        'Suspenso',
        by === null ? '' : ` por ${by}`,
        until === undefined ? '' : until === null ? ' sem data de término' : ` até ${until}`,
      ].join(''),
    unsuspended: by => (by === null ? 'Reativado' : `Reativado por ${by}`),
    ended: 'Suspensão encerrada automaticamente',
    never: 'Nunca foi suspenso.',
    failed: 'Não foi possível carregar o histórico de suspensões.',
  },

  // Edit in the profile
  edit: {
    edit: 'Editar',
    title: name => `Editar o perfil de ${name}`,
    save: 'Salvar',
    saving: 'Salvando…',
    waiting: 'Aguardando…',
    saved: name => `O perfil de ${name} foi salvo`,
    elsewhere: 'Alterado em outro lugar nesse meio-tempo',
    conflict: 'Outra pessoa salvou alterações enquanto você editava',
    conflictHint: 'Escolha o que manter em cada campo. Nenhuma das suas alterações foi salva ainda.',
    yours: 'Sua versão',
    theirs: 'Outra versão (já salva)',
    choose: 'Escolha uma das duas.',
    saveChosen: 'Salvar o escolhido',
    discardMine: 'Descartar minhas alterações',
    gone: 'Este cliente foi excluído enquanto você editava',
    goneHint: 'Nenhuma das suas alterações foi salva. Você ainda pode copiar o que digitou.',
    copyTyped: 'Copiar o que você digitou',
  },

  // Export
  exportAll: 'Todos os campos',
  exportShown: 'Somente as colunas exibidas',
  exporting: (done, total) => `Exportando ${done} de ${total}`,
  exportingSome: done => `Exportando: ${done} até agora`,
  exportCancel: 'Cancelar exportação',
  exported: (n, shown) =>
    plural(n, {
      one: `${shown} cliente exportado`,
      many: `${shown} de clientes exportados`,
      other: `${shown} clientes exportados`,
    }),
  exportCancelled: 'Exportação cancelada',
  exportFailed: 'A exportação falhou',
  exportFile: 'clientes',

  // Selection
  selectPerson: name => `Selecionar ${name}`,
  selectPage: 'Selecionar todos nesta página',
  selectedCount: (n, shown) => plural(n, {one: `${shown} selecionado`, other: `${shown} selecionados`}),
  elsewhere: (_n, shown) => `${shown} fora desta página`,
  selectedElsewhere: (selected, elsewhere) => `${selected}, ${elsewhere}`,
  selectAll: (n, shown) =>
    plural(n, {one: `Selecionar o ${shown} encontrado`, other: `Selecionar todos os ${shown} encontrados`}),
  selectAllSome: 'Selecionar todos os encontrados',
  selectAllShort: shown => `Todos (${shown})`,
  allSelected: (n, shown) =>
    plural(n, {one: `Selecionado o ${shown} encontrado`, other: `Selecionados todos os ${shown} encontrados`}),
  allSelectedSome: 'Selecionados todos os encontrados',
  allSelectedBut: (_n, shown) => `Selecionados todos os encontrados, menos ${shown}`,
  clearSelection: 'Limpar seleção',
  selectionCleared: 'Seleção limpa',
  bulkActs: 'O que fazer com os clientes selecionados',
  bulkAct: {suspend: 'Suspender', unsuspend: 'Reativar', export: 'Exportar seleção', delete: 'Excluir'},
  moreBulkActs: 'Mais ações',
  bulkBlocked: 'Algumas condições não estão sendo aplicadas. Remova-as primeiro e depois continue.',

  // Suspension in a row
  suspendedByWhom: name => `Suspenso por ${name}`,

  // Active filters and acts
  matchAny: 'Qualquer uma',
  removeCondition: condition => `Remover condição: ${condition}`,
  clear: 'Limpar',
  activeFilters: 'Filtros ativos',
  notApplied: 'não aplicada',
  notAppliedHint: 'Este campo não é conhecido aqui, por isso a condição é ignorada.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: não ${value}`,
    contains: (field, value) => `${field}: contém “${value}”`,
    'starts-with': (field, value) => `${field}: começa com “${value}”`,
    'ends-with': (field, value) => `${field}: termina com “${value}”`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: entre ${low} e ${high}`,
    on: (field, day) => `${field}: em ${day}`,
    before: (field, day) => `${field}: antes de ${day}`,
    after: (field, day) => `${field}: depois de ${day}`,
    'within-days': (field, n, shown) =>
      plural(n, {one: `${field}: no último dia`, other: `${field}: nos últimos ${shown} dias`}),
    'more-than-days': (field, n, shown) =>
      plural(n, {one: `${field}: há mais de um dia`, other: `${field}: há mais de ${shown} dias`}),
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: não ${values}`,
    known: field => `${field}: valor conhecido`,
    unknown: field => `${field}: valor desconhecido`,
  },
  view: 'Ver',
  notConnected: 'Esta ação ainda não está conectada a nada. Fale com quem configurou esta página.',
  noWayToWrite: name => `Não há um e-mail conhecido de ${name}.`,
  startConversation: 'Iniciar conversa',
  impersonate: 'Entrar como este cliente',
  personAct: {suspend: 'Suspender…', unsuspend: 'Reativar', delete: 'Excluir…'},

  // Nobody to show
  clearFilters: 'Limpar todos os filtros',
  waiting: 'Aguardando uma fonte de dados',
  waitingHint: 'Os clientes aparecerão aqui assim que esta página estiver conectada aos seus dados.',
  empty: {
    all: 'Ainda não há clientes',
    verified: 'Ainda não há ninguém verificado',
    visitors: 'Ainda não há visitantes',
    active: 'Não há ninguém on-line agora',
    suspended: 'Não há ninguém suspenso',
  },
  emptyHint: {
    all: 'As pessoas aparecem aqui quando visitam seu site ou escrevem para você. Você também pode adicioná-las.',
    verified:
      'As pessoas aparecem aqui quando a identidade é confirmada, por exemplo, por um link enviado ao e-mail delas.',
    visitors: 'Visitantes anônimos aparecem aqui assim que abrem uma página com o chat.',
    active: 'As pessoas aparecem aqui enquanto estão no seu site.',
    suspended:
      'Quem não pode usar a central de atendimento por um tempo aparece aqui, com o motivo e a data de término.',
  },
  noMatch: search => `Ninguém corresponde a “${search}”`,
  noMatchFilters: 'Ninguém atende a estes filtros',
  noMatchHint: 'Verifique a grafia ou busque uma parte do nome ou do e-mail.',
  noMatchHintFilters: 'Remova uma condição para ver mais pessoas.',
  noMatchIn: {
    verified: 'entre as pessoas verificadas.',
    visitors: 'entre os visitantes.',
    active: 'entre as pessoas on-line.',
    suspended: 'entre as pessoas suspensas.',
  },
  searchAll: 'Buscar em todos os clientes',

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `Suspender ${name}?`,
      unsuspend: name => `Reativar ${name}?`,
      delete: name => `Excluir ${name}?`,
    },
    titleMany: {
      suspend: (n, shown) =>
        plural(n, {
          one: `Suspender ${shown} cliente?`,
          many: `Suspender ${shown} de clientes?`,
          other: `Suspender ${shown} clientes?`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `Reativar ${shown} cliente?`,
          many: `Reativar ${shown} de clientes?`,
          other: `Reativar ${shown} clientes?`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `Excluir ${shown} cliente?`,
          many: `Excluir ${shown} de clientes?`,
          other: `Excluir ${shown} clientes?`,
        }),
    },
    titleSome: {suspend: 'Suspender clientes?', unsuspend: 'Reativar clientes?', delete: 'Excluir clientes?'},
    confirm: {suspend: 'Suspender', unsuspend: 'Reativar', delete: 'Excluir'},
    running: {suspend: 'Suspendendo…', unsuspend: 'Reativando…', delete: 'Excluindo…'},
    suspendHint:
      'Durante a suspensão, não é possível fazer login nem abrir chamados, os e-mails são ignorados e o chat fica oculto. Nada é excluído.',
    unsuspendHint: 'O acesso à central de atendimento é restabelecido a partir de agora.',
    deleteHint: 'O perfil e todos os dados são removidos da lista.',
    canUndo: 'Você pode desfazer isto por 30 dias.',
    cannotUndo: 'Esta ação não pode ser desfeita.',
    reason: 'Motivo',
    reasonHint: '(somente sua equipe vê)',
    noReason: 'Sem motivo informado',
    reasons: {spam: 'Spam', abuse: 'Linguagem ofensiva', fraud: 'Fraude'},
    ownReason: 'Outro…',
    ownWords: 'Com suas próprias palavras',
    until: 'Duração',
    days: (n, shown) => plural(n, {one: `${shown} dia`, other: `${shown} dias`}),
    date: 'Data…',
    lastDay: 'Último dia',
    dayProblem: 'Escolha um dia a partir de hoje.',
    liftsItself: time => `A suspensão termina automaticamente em ${time}.`,
    noLift: 'A suspensão dura até que alguém a encerre.',
    checking: 'Verificando quem será afetado…',
    will: {
      suspend: (n, shown) =>
        plural(n, {
          one: `${shown} cliente será suspenso.`,
          many: `${shown} de clientes serão suspensos.`,
          other: `${shown} clientes serão suspensos.`,
        }),
      unsuspend: (n, shown) =>
        plural(n, {
          one: `${shown} cliente será reativado.`,
          many: `${shown} de clientes serão reativados.`,
          other: `${shown} clientes serão reativados.`,
        }),
      delete: (n, shown) =>
        plural(n, {
          one: `${shown} cliente será excluído.`,
          many: `${shown} de clientes serão excluídos.`,
          other: `${shown} clientes serão excluídos.`,
        }),
    },
    nothing: {
      suspend: 'Não há ninguém para suspender',
      unsuspend: 'Não há ninguém para reativar',
      delete: 'Não há ninguém para excluir',
    },
    typeNumber: shown => `Digite ${shown} para continuar`,
    typeProblem: shown => `Isto afeta muitas pessoas. Digite primeiro o número ${shown}.`,
    moreMatch: 'Agora mais clientes atendem aos critérios do que há pouco. Confira de novo.',
    planFailed: 'Não foi possível saber quem seria afetado',
    waiting: 'Aguardando permissão para continuar…',
    progress: (done, total) => `${done} de ${total}`,
    stopping: 'Interrompendo…',
    incomplete: {
      suspend: 'Nem todos foram suspensos',
      unsuspend: 'Nem todos foram reativados',
      delete: 'Nem todos foram excluídos',
    },
    failedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi suspenso antes da falha.`,
          other: `${done} de ${total} foram suspensos antes da falha.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi reativado antes da falha.`,
          other: `${done} de ${total} foram reativados antes da falha.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi excluído antes da falha.`,
          other: `${done} de ${total} foram excluídos antes da falha.`,
        }),
    },
    stoppedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi suspenso antes da interrupção.`,
          other: `${done} de ${total} foram suspensos antes da interrupção.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi reativado antes da interrupção.`,
          other: `${done} de ${total} foram reativados antes da interrupção.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `${done} de ${total} foi excluído antes da interrupção.`,
          other: `${done} de ${total} foram excluídos antes da interrupção.`,
        }),
    },
    undoDone: 'Desfazer o que foi feito',
    nothingChanged: 'Nada foi alterado',
  },
  acted: {
    suspend: name => `${name} foi suspenso`,
    unsuspend: name => `${name} foi reativado`,
    delete: name => `${name} foi excluído`,
    update: name => `O perfil de ${name} foi editado`,
  },
  actedMany: {
    suspend: (n, shown) =>
      plural(n, {
        one: `${shown} cliente suspenso`,
        many: `${shown} de clientes suspensos`,
        other: `${shown} clientes suspensos`,
      }),
    unsuspend: (n, shown) =>
      plural(n, {
        one: `${shown} cliente reativado`,
        many: `${shown} de clientes reativados`,
        other: `${shown} clientes reativados`,
      }),
    delete: (n, shown) =>
      plural(n, {
        one: `${shown} cliente excluído`,
        many: `${shown} de clientes excluídos`,
        other: `${shown} clientes excluídos`,
      }),
    update: (n, shown) =>
      plural(n, {
        one: `${shown} cliente editado`,
        many: `${shown} de clientes editados`,
        other: `${shown} clientes editados`,
      }),
  },
  leftOut: (n, shown) => plural(n, {one: `${shown} ficou de fora`, other: `${shown} ficaram de fora`}),
  skipped: {
    'already-suspended': (n, shown) =>
      plural(n, {one: `${shown} já está suspenso`, other: `${shown} já estão suspensos`}),
    'not-suspended': (n, shown) =>
      plural(n, {one: `${shown} não está suspenso`, other: `${shown} não estão suspensos`}),
    'not-found': (n, shown) => plural(n, {one: `${shown} não existe mais`, other: `${shown} não existem mais`}),
    'no-longer-matches': (n, shown) =>
      plural(n, {one: `${shown} não atende mais aos critérios`, other: `${shown} não atendem mais aos critérios`}),
    edited: (n, shown) =>
      plural(n, {one: `${shown} foi editado desde então`, other: `${shown} foram editados desde então`}),
    'duplicate-email': (n, shown) =>
      plural(n, {
        one: `${shown} tem um e-mail que agora é de outra pessoa`,
        other: `${shown} têm um e-mail que agora é de outra pessoa`,
      }),
  },
  skippedOther: (n, shown, code) =>
    plural(n, {one: `${shown} ficou de fora (${code})`, other: `${shown} ficaram de fora (${code})`}),
  reasonNamed: (reason, names) => `${reason}: ${names}`,
  others: (_n, shown) => `mais ${shown}`,
  undoing: {
    undo: 'Desfazer',
    shortcut: keys => `Desfazer com ${keys}.`,
    running: 'Desfazendo…',
    done: (n, shown) =>
      plural(n, {
        one: `${shown} cliente restaurado`,
        many: `${shown} de clientes restaurados`,
        other: `${shown} clientes restaurados`,
      }),
    nothing: 'Nada foi restaurado',
    failed: 'Não foi possível desfazer',
    failedAfter: (n, shown) =>
      plural(n, {
        one: `${shown} cliente foi restaurado antes da falha`,
        many: `${shown} de clientes foram restaurados antes da falha`,
        other: `${shown} clientes foram restaurados antes da falha`,
      }),
    gone: 'Não é mais possível desfazer: isto já foi desfeito ou já passou tempo demais.',
  },
  keys: {
    title: 'Atalhos de teclado',
    hint: 'Funcionam enquanto o foco está nesta página, mas não onde se digita.',
    page: 'Em toda a página',
    rows: 'Na lista',
    selection: 'Seleção',
    next: 'Próximo cliente',
    previous: 'Cliente anterior',
    select: 'Selecionar ou desmarcar',
    range: 'Selecionar vários em sequência',
    undo: 'Desfazer a última alteração',
    message: 'Ir para a mensagem',
  },
  recentActs: {
    title: 'Alterações recentes',
    hint: 'As últimas 20 suspensões, exclusões e edições que ainda podem ser desfeitas.',
    loading: 'Carregando as alterações recentes…',
    empty: 'Não há nada para desfazer',
    failed: 'Não foi possível carregar as alterações recentes',
    by: name => `por ${name}`,
    undo: act => `Desfazer: ${act}`,
    undone: 'Desfeito',
  },
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'dia', other: 'dias'});
}
