import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('pt-BR');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: `${shown} pessoa`, many: `${shown} de pessoas`, other: `${shown} pessoas`}),

  // People
  suspendedUntil: date => `Suspenso até ${date}`,
  noEnd: 'Sem data de término',

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
  copied: 'Copiado',
  verified: 'Verificado',
  opensInNewTab: 'abre em uma nova aba',

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
  startConversation: 'Iniciar conversa',
  impersonate: 'Entrar como este cliente',

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
};

/** The noun alone: the number stands before it. */
function daysAfterNumber(n: number): string {
  return plural(n, {one: 'dia', other: 'dias'});
}
