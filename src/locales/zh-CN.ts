import type {Terms} from './en.js';
import {shipTranslation} from './ship.js';
import type {Translation} from './translation.js';
import {details} from './zh-CN-details.js';

// Chinese has one plural form.
const terms: Terms = {
  title: '客户',
  customers: (_n, shown) => `${shown} 位客户`,

  // Tabs
  tabs: '客户分组',
  tab: {all: '全部', verified: '已验证', visitors: '访客', active: '在线', suspended: '已停用'},
  tabCount: (tab, shown) => `${tab}，${shown}`,

  // Fields
  field: {
    id: '编号',
    name: '姓名',
    email: '电子邮箱',
    avatarUrl: '头像地址',
    verified: '已验证',
    anonymous: '匿名',
    country: '国家/地区',
    city: '城市',
    timeZone: '时区',
    language: '语言',
    ipAddress: 'IP 地址',
    browser: '浏览器',
    device: '设备',
    platform: '操作系统',
    createdAt: '首次访问',
    lastActiveAt: '最近活跃',
    pageVisits: '页面访问量',
    conversations: '会话数',
    returning: '回访者',
    suspendedSince: '停用开始时间',
    suspendedUntil: '停用结束时间',
    suspensionReason: '停用原因',
    suspendedById: '停用操作人编号',
    suspendedBy: '停用操作人',
  },
  column: {name: '用户', createdAt: '创建时间', suspensionReason: '原因', suspendedUntil: '结束时间'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: '其他',
    desktop: '电脑',
    phone: '手机',
    tablet: '平板电脑',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: '是',
  no: '否',
  none: '–',

  // People
  visitor: '访客',
  visitorFrom: place => `访客（${place}）`,
  nameless: '未命名',
  active: '在线',
  never: '从未',
  suspended: '已停用',
  until: date => `至 ${date}`,
  noEnd: '无期限',
  noReason: '未说明原因',
  conversationCount: (_n, shown) => `${shown} 个会话`,
  visitCount: (_n, shown) => `${shown} 次访问`,

  // Search
  search: '按姓名或邮箱搜索',
  clearSearch: '清除搜索',

  // Filter
  filter: '筛选',
  filterCount: (_n, shown) => `筛选，${shown} 个条件`,
  filterTitle: '显示符合条件的用户',

  // Table
  table: '客户',
  sortBy: '排序方式',
  ascending: '升序',
  descending: '降序',
  actions: '操作',
  moreActions: name => `更多操作：${name}`,
  gone: '已不存在',
  newRows: (_n, shown) => `${shown} 位新用户`,
  orderChanged: '顺序已变化',
  show: '显示',

  // Pager
  paging: '分页',
  rowsPerPage: '每页行数',
  range: (first, last, total) => `第 ${first}–${last} 条，共 ${total} 条`,
  rangeUnknown: (first, last) => `第 ${first}–${last} 条`,
  firstPage: '第一页',
  previousPage: '上一页',
  nextPage: '下一页',
  lastPage: '最后一页',
  pageAnnounced: range => `正在显示${range}`,

  // States
  slow: '加载时间比平时长。',
  failed: '无法加载客户',
  staleFrom: time => `下方列表的更新时间为 ${time}。`,
  offline: '网络已断开',
  offlineHint: '网络恢复后将自动重新加载列表。',
  retry: '重试',
  partFailed: '此页面的部分内容无法加载，请重试。',
  dismiss: '关闭',
  error: {
    aborted: '请求已中止。',
    conflict: '此数据刚刚被其他人修改。',
    'duplicate-email': '此邮箱已被使用。',
    forbidden: '没有执行此操作的权限。',
    invalid: '数据源未接受这些内容。',
    'not-found': '此客户已不存在。',
    offline: '没有网络连接。请检查网络后重试。',
    quota: '此浏览器的存储空间已满。请释放空间后重试。',
    unavailable: '数据源没有响应。请稍后重试。',
    unknown: '数据源出现问题。',
  },

  // Add user
  addUser: '添加用户',

  // Export
  export: '导出',
  exportBlocked: '部分条件未生效。请先移除这些条件，然后再导出。',
};

export const zhCN: Translation = {code: 'zh-CN', name: '简体中文', dir: 'ltr', terms, details};

shipTranslation(zhCN);
