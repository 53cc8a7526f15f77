import type {Terms} from './en.js';
import {details} from './ja-details.js';
import {shipTranslation} from './ship.js';
import type {Translation} from './translation.js';

// Japanese has one plural form.
const terms: Terms = {
  title: '顧客',
  customers: (_n, shown) => `顧客${shown}人`,

  // Tabs
  tabs: '顧客グループ',
  tab: {all: 'すべて', verified: '確認済み', visitors: '訪問者', active: 'アクティブ', suspended: '停止中'},
  tabCount: (tab, shown) => `${tab}、${shown}`,

  // Fields
  field: {
    id: 'ID',
    name: '名前',
    email: 'メールアドレス',
    avatarUrl: '画像のURL',
    verified: '確認済み',
    anonymous: '匿名',
    country: '国',
    city: '市区町村',
    timeZone: 'タイムゾーン',
    language: '言語',
    ipAddress: 'IPアドレス',
    browser: 'ブラウザー',
    device: 'デバイス',
    platform: 'OS',
    createdAt: '初回訪問',
    lastActiveAt: '最終アクティブ',
    pageVisits: 'ページ訪問数',
    conversations: '会話数',
    returning: '再訪問者',
    suspendedSince: '停止開始',
    suspendedUntil: '停止終了',
    suspensionReason: '停止の理由',
    suspendedById: '停止した担当者のID',
    suspendedBy: '停止した担当者',
  },
  column: {name: 'ユーザー', createdAt: '作成', suspensionReason: '理由', suspendedUntil: '期限'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'その他',
    desktop: 'パソコン',
    phone: 'スマートフォン',
    tablet: 'タブレット',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'はい',
  no: 'いいえ',
  none: '–',

  // People
  visitor: '訪問者',
  visitorFrom: place => `${place}からの訪問者`,
  nameless: '名前なし',
  active: 'アクティブ',
  never: 'なし',
  suspended: '停止中',
  until: date => `${date}まで`,
  noEnd: '期限なし',
  noReason: '理由の記載なし',
  conversationCount: (_n, shown) => `会話${shown}件`,
  visitCount: (_n, shown) => `訪問${shown}回`,

  // Search
  search: '名前またはメールアドレスで検索',
  clearSearch: '検索をクリア',

  // Filter
  filter: 'フィルター',
  filterCount: (_n, shown) => `フィルター、条件${shown}件`,
  filterTitle: '条件に一致する人を表示',

  // Table
  table: '顧客',
  sortBy: '並べ替え',
  ascending: '昇順',
  descending: '降順',
  actions: '操作',
  moreActions: name => `${name}のその他の操作`,
  gone: 'もう存在しません',
  newRows: (_n, shown) => `新着${shown}件`,
  orderChanged: '並び順が変わりました',
  show: '表示',

  // Pager
  paging: 'ページ',
  rowsPerPage: '1ページの行数',
  range: (first, last, total) => `${total}件中${first}～${last}件`,
  rangeUnknown: (first, last) => `${first}～${last}件`,
  firstPage: '最初のページ',
  previousPage: '前のページ',
  nextPage: '次のページ',
  lastPage: '最後のページ',
  pageAnnounced: range => `${range}を表示しています`,

  // States
  slow: '通常より時間がかかっています。',
  failed: '顧客を読み込めませんでした',
  staleFrom: time => `以下の一覧は${time}時点のものです。`,
  offline: 'オフラインです',
  offlineHint: '接続が回復すると、一覧が再び読み込まれます。',
  retry: '再試行',
  partFailed: 'このページの一部を読み込めませんでした。もう一度お試しください。',
  dismiss: '閉じる',
  error: {
    aborted: 'リクエストは中断されました。',
    conflict: 'その間にほかの人が変更しました。',
    'duplicate-email': 'このメールアドレスはすでに使われています。',
    forbidden: 'この操作を行う権限がありません。',
    invalid: 'データソースがこの内容を受け付けませんでした。',
    'not-found': 'この顧客はもう存在しません。',
    offline: '接続がありません。ネットワークを確認して、もう一度お試しください。',
    quota: 'このブラウザーの保存領域がいっぱいです。空きを増やして、もう一度お試しください。',
    unavailable: 'データソースが応答しませんでした。しばらくしてからもう一度お試しください。',
    unknown: 'データソースで問題が発生しました。',
  },

  // Add user
  addUser: 'ユーザーを追加',

  // Export
  export: 'エクスポート',
  exportBlocked: '適用されていない条件があります。先に削除してから、エクスポートしてください。',
};

export const ja: Translation = {code: 'ja', name: '日本語', dir: 'ltr', terms, details};

shipTranslation(ja);
