import {details} from './ar-details.js';
import {CONDITION, CONVERSATION, counted, CUSTOMER, NEW_PERSON, VISIT} from './ar-numbers.js';
import type {Terms} from './en.js';
import {shipTranslation} from './ship.js';
import type {Translation} from './translation.js';

const terms: Terms = {
  title: 'العملاء',
  customers: (n, shown) => counted(n, shown, CUSTOMER),

  // Tabs
  tabs: 'مجموعات العملاء',
  tab: {all: 'الكل', verified: 'الموثّقون', visitors: 'الزوار', active: 'النشطون', suspended: 'الموقوفون'},
  tabCount: (tab, shown) => `${tab}، ${shown}`,

  // Fields
  field: {
    id: 'المعرّف',
    name: 'الاسم',
    email: 'البريد الإلكتروني',
    avatarUrl: 'عنوان الصورة',
    verified: 'موثّق',
    anonymous: 'مجهول',
    country: 'البلد',
    city: 'المدينة',
    timeZone: 'المنطقة الزمنية',
    language: 'اللغة',
    ipAddress: 'عنوان IP',
    browser: 'المتصفح',
    device: 'الجهاز',
    platform: 'نظام التشغيل',
    createdAt: 'الزيارة الأولى',
    lastActiveAt: 'آخر نشاط',
    pageVisits: 'زيارات الصفحات',
    conversations: 'المحادثات',
    returning: 'زائر عائد',
    suspendedSince: 'موقوف منذ',
    suspendedUntil: 'موقوف حتى',
    suspensionReason: 'سبب الإيقاف',
    suspendedById: 'معرّف من أوقفه',
    suspendedBy: 'أوقفه',
  },
  column: {name: 'المستخدم', createdAt: 'تاريخ الإنشاء', suspensionReason: 'السبب', suspendedUntil: 'حتى'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'غير ذلك',
    desktop: 'حاسوب',
    phone: 'هاتف',
    tablet: 'جهاز لوحي',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'نعم',
  no: 'لا',
  none: '–',

  // People
  visitor: 'زائر',
  visitorFrom: place => `زائر من ${place}`,
  nameless: 'بلا اسم',
  active: 'نشط الآن',
  never: 'أبدًا',
  suspended: 'موقوف',
  until: date => `حتى ${date}`,
  noEnd: 'بلا نهاية',
  noReason: 'لم يُذكر سبب',
  conversationCount: (n, shown) => counted(n, shown, CONVERSATION),
  visitCount: (n, shown) => counted(n, shown, VISIT),

  // Search
  search: 'ابحث بالاسم أو البريد الإلكتروني',
  clearSearch: 'مسح البحث',

  // Filter
  filter: 'تصفية',
  // The digit is what the button shows, so it is said for one and two as well.
  filterCount: (n, shown) => `تصفية ${n < 3 ? `${shown}، ` : ''}${counted(n, shown, CONDITION)}`,
  filterTitle: 'عرض من تنطبق عليهم الشروط',
  // With a colon, as a field may be of either gender, and a verb would have to agree with it.

  // Table
  table: 'العملاء',
  sortBy: 'الترتيب حسب',
  ascending: 'تصاعدي',
  descending: 'تنازلي',
  actions: 'الإجراءات',
  moreActions: name => `إجراءات أخرى: ${name}`,
  gone: 'لم يعد هنا',
  newRows: (n, shown) => counted(n, shown, NEW_PERSON),
  orderChanged: 'تغيّر الترتيب',
  show: 'عرض',

  // Pager
  paging: 'الصفحات',
  rowsPerPage: 'عدد الصفوف في الصفحة',
  range: (first, last, total) => `${first}–${last} من ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'الصفحة الأولى',
  previousPage: 'الصفحة السابقة',
  nextPage: 'الصفحة التالية',
  lastPage: 'الصفحة الأخيرة',
  pageAnnounced: range => `المعروض الآن: ${range}`,

  // States
  slow: 'يستغرق هذا وقتًا أطول من المعتاد.',
  failed: 'تعذّر تحميل العملاء',
  staleFrom: time => `القائمة أدناه من الساعة ${time}.`,
  offline: 'لا اتصال بالإنترنت',
  offlineHint: 'تُحمَّل القائمة من جديد حالما يعود الاتصال.',
  retry: 'إعادة المحاولة',
  partFailed: 'تعذّر تحميل جزء من هذه الصفحة. حاول مرة أخرى.',
  dismiss: 'إخفاء',
  error: {
    aborted: 'أُوقف الطلب.',
    conflict: 'غيّر شخص آخر هذه البيانات في هذه الأثناء.',
    'duplicate-email': 'هذا البريد الإلكتروني مسجّل لشخص آخر.',
    forbidden: 'ليست لديك صلاحية لهذا الإجراء.',
    invalid: 'لم يقبل مصدر البيانات هذه القيم.',
    'not-found': 'لم يعد هذا العميل موجودًا.',
    offline: 'لا يوجد اتصال. تحقق من الشبكة، ثم أعد المحاولة.',
    quota: 'امتلأت مساحة التخزين في هذا المتصفح. أفرغ بعض المساحة، ثم أعد المحاولة.',
    unavailable: 'لم يستجب مصدر البيانات. أعد المحاولة بعد قليل.',
    unknown: 'حدث خطأ في مصدر البيانات.',
  },

  // Add user
  addUser: 'إضافة مستخدم جديد',

  // Export
  export: 'تصدير',
  exportBlocked: 'بعض الشروط غير مطبّق. أزلها أولًا، ثم صدّر.',
};

export const ar: Translation = {code: 'ar', name: 'العربية', dir: 'rtl', terms, details};

shipTranslation(ar);
