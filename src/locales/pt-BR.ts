import type {Terms} from './en.js';
import {details} from './pt-BR-details.js';
import {shipTranslation} from './ship.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('pt-BR');

const terms: Terms = {
  title: 'Clientes',
  customers: (n, shown) =>
    plural(n, {one: `${shown} cliente`, many: `${shown} de clientes`, other: `${shown} clientes`}),

  // Tabs
  tabs: 'Grupos de clientes',
  tab: {all: 'Todos', verified: 'Verificados', visitors: 'Visitantes', active: 'Ativos', suspended: 'Suspensos'},
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'ID',
    name: 'Nome',
    email: 'E-mail',
    avatarUrl: 'Endereço da foto',
    verified: 'Verificado',
    anonymous: 'Anônimo',
    country: 'País',
    city: 'Cidade',
    timeZone: 'Fuso horário',
    language: 'Idioma',
    ipAddress: 'Endereço IP',
    browser: 'Navegador',
    device: 'Dispositivo',
    platform: 'Sistema operacional',
    createdAt: 'Primeira visita',
    lastActiveAt: 'Última atividade',
    pageVisits: 'Páginas vistas',
    conversations: 'Conversas',
    returning: 'Visitante recorrente',
    suspendedSince: 'Suspenso desde',
    suspendedUntil: 'Suspenso até',
    suspensionReason: 'Motivo da suspensão',
    suspendedById: 'Suspenso por (ID)',
    suspendedBy: 'Suspenso por',
  },
  column: {name: 'Usuário', createdAt: 'Criação', suspensionReason: 'Motivo', suspendedUntil: 'Até'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'Outro',
    desktop: 'Computador',
    phone: 'Celular',
    tablet: 'Tablet',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'Sim',
  no: 'Não',
  none: '–',

  // People
  visitor: 'Visitante',
  visitorFrom: place => `Visitante de ${place}`,
  nameless: 'Sem nome',
  active: 'On-line',
  never: 'Nunca',
  suspended: 'Suspenso',
  until: date => `Até ${date}`,
  noEnd: 'Sem data de término',
  noReason: 'Sem motivo informado',
  conversationCount: (n, shown) =>
    plural(n, {one: `${shown} conversa`, many: `${shown} de conversas`, other: `${shown} conversas`}),
  visitCount: (n, shown) =>
    plural(n, {one: `${shown} página vista`, many: `${shown} de páginas vistas`, other: `${shown} páginas vistas`}),

  // Search
  search: 'Buscar por nome ou e-mail',
  clearSearch: 'Limpar busca',

  // Filter
  filter: 'Filtrar',
  filterCount: (n, shown) => plural(n, {one: `Filtrar, ${shown} condição`, other: `Filtrar, ${shown} condições`}),
  filterTitle: 'Mostrar quem atende',

  // Table
  table: 'Clientes',
  sortBy: 'Ordenar por',
  ascending: 'Crescente',
  descending: 'Decrescente',
  actions: 'Ações',
  moreActions: name => `Mais ações: ${name}`,
  gone: 'Não existe mais',
  newRows: (n, shown) => plural(n, {one: `${shown} novo`, many: `${shown} de novos`, other: `${shown} novos`}),
  orderChanged: 'A ordem mudou',
  show: 'Mostrar',

  // Pager
  paging: 'Páginas',
  rowsPerPage: 'Linhas por página',
  range: (first, last, total) => `${first}–${last} de ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'Primeira página',
  previousPage: 'Página anterior',
  nextPage: 'Próxima página',
  lastPage: 'Última página',
  pageAnnounced: range => `Exibindo: ${range}`,

  // States
  slow: 'Isto está demorando mais do que o normal.',
  failed: 'Não foi possível carregar os clientes',
  staleFrom: time => `A lista abaixo é de ${time}.`,
  offline: 'Você está off-line',
  offlineHint: 'A lista será recarregada assim que a conexão voltar.',
  retry: 'Tentar novamente',
  partFailed: 'Não foi possível carregar uma parte desta página. Tente novamente.',
  dismiss: 'Dispensar',
  error: {
    aborted: 'A solicitação foi interrompida.',
    conflict: 'Outra pessoa alterou estes dados nesse meio-tempo.',
    'duplicate-email': 'Este e-mail já está em uso.',
    forbidden: 'Você não tem permissão para fazer isto.',
    invalid: 'A fonte de dados não aceitou estes valores.',
    'not-found': 'Este cliente não existe mais.',
    offline: 'Não há conexão. Verifique sua rede e tente novamente.',
    quota: 'O armazenamento deste navegador está cheio. Libere espaço e tente novamente.',
    unavailable: 'A fonte de dados não respondeu. Tente novamente em instantes.',
    unknown: 'Ocorreu um erro na fonte de dados.',
  },

  // Add user
  addUser: 'Adicionar usuário',

  // Export
  export: 'Exportar',
  exportBlocked: 'Algumas condições não estão sendo aplicadas. Remova-as primeiro e depois exporte.',
};

export const ptBR: Translation = {code: 'pt-BR', name: 'Português (Brasil)', dir: 'ltr', terms, details};

shipTranslation(ptBR);
