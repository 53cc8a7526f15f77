import {CHOICE, counted, CUSTOMER, CUSTOMER_OBJECT, DAYS, MORE_PAGES, PERSON} from './ar-numbers.js';
import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('ar');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => counted(n, shown, PERSON),

  // People
  suspendedUntil: date => `موقوف حتى ${date}`,

  // Search
  searchShort: 'بحث',

  // Filter
  matchAll: 'كل الشروط',
  matchLabel: 'طريقة جمع الشروط',
  addCondition: 'إضافة شرط',
  conditionField: 'الحقل',
  conditionOperator: 'المقارنة',
  conditionValue: 'القيمة',
  from: 'من',
  to: 'إلى',
  days: daysAfterNumber,
  daysAgo: daysAfterNumber,
  apply: 'تطبيق',
  conditionIncomplete: 'أدخل قيمة، أو أزل هذا الشرط.',
  conditionRange: 'يجب ألا تكون القيمة الأولى أكبر من الثانية.',
  findCountry: 'ابحث عن بلد',
  chooseSome: 'اختر…',
  chosen: (n, shown) => counted(n, shown, CHOICE),
  nothingFound: 'لا نتائج',
  operator: {
    is: 'يساوي',
    'is-not': 'لا يساوي',
    contains: 'فيه',
    'starts-with': 'أوله',
    'ends-with': 'آخره',
    gt: 'أكثر من',
    gte: 'على الأقل',
    lt: 'أقل من',
    lte: 'على الأكثر',
    between: 'بين',
    on: 'في يوم',
    before: 'قبل',
    after: 'بعد',
    'within-days': 'خلال آخر',
    'more-than-days': 'قبل أكثر من',
    'any-of': 'أيّ من',
    'none-of': 'ليس أيًّا من',
    known: 'معروف',
    unknown: 'غير معروف',
  },

  // States
  close: 'إغلاق',
  cancel: 'إلغاء',

  // Add user
  addUserHint: 'لمن تواصل معك بالهاتف أو بالبريد أو شخصيًّا.',
  addUserSubmit: 'إضافة المستخدم',
  adding: 'تجري الإضافة…',
  moreFields: 'تفاصيل أخرى',
  verifiedHint: 'هويته مؤكدة، مثلًا برابط وصل إلى بريده الإلكتروني.',
  noCountry: 'غير معروف',
  listHint: 'عدة قيم، تفصل بينها فواصل.',
  added: name => `تمت إضافة ${name}`,
  duplicateEmail: name => `هذا البريد الإلكتروني مسجّل باسم ${name}.`,
  openProfile: 'فتح الملف الشخصي',
  discard: 'هل تريد تجاهل ما كتبته؟',
  discardConfirm: 'تجاهل',
  keepEditing: 'متابعة التحرير',
  problem: {
    'name-or-email': 'أدخل اسمًا أو بريدًا إلكترونيًّا.',
    email: 'أدخل بريدًا إلكترونيًّا مثل ann@example.com.',
    url: 'أدخل عنوانًا يبدأ بـ https://.',
    country: 'اختر بلدًا من القائمة.',
    number: 'أدخل رقمًا.',
    date: 'أدخل تاريخًا.',
    choice: 'اختر إحدى القيم المعروضة.',
    'verified-anonymous': 'لا يمكن أن يكون الزائر المجهول موثّقًا.',
    invalid: 'لا يمكن استخدام هذه القيمة.',
  },

  // Profile
  profileOf: name => `الملف الشخصي: ${name}`,
  profile: 'الملف الشخصي',
  loadingProfile: 'جارٍ تحميل الملف الشخصي…',
  profileFailed: 'تعذّر تحميل الملف الشخصي',
  activityFailed: 'تعذّر تحميل الصفحات التي شوهدت.',
  profileGone: 'لم يعد هذا العميل موجودًا.',
  identity: 'الهوية',
  activity: 'النشاط',
  technology: 'التقنية',
  location: 'الموقع',
  attributes: 'السمات',
  noActivity: 'لم تُسجَّل مشاهدة أي صفحة بعد.',
  viewedPages: 'الصفحات التي شوهدت',
  moreActivity: (n, shown) => `عرض ${counted(n, shown, MORE_PAGES)}`,
  localTime: 'التوقيت المحلي',
  copyEmail: 'نسخ البريد الإلكتروني',
  copied: 'تم النسخ',
  verified: 'موثّق',
  opensInNewTab: 'يُفتح في علامة تبويب جديدة',

  // Export
  exportAll: 'كل الحقول',
  exportShown: 'الأعمدة المعروضة فقط',
  exporting: (done, total) => `جارٍ التصدير: ${done} من ${total}`,
  exportingSome: done => `جارٍ التصدير: ${done} حتى الآن`,
  exportCancel: 'إلغاء التصدير',
  exported: (n, shown) => `تم تصدير ${counted(n, shown, CUSTOMER_OBJECT)}`,
  exportCancelled: 'أُلغي التصدير',
  exportFailed: 'فشل التصدير',
  exportFile: 'العملاء',

  // Selection
  selectPerson: name => `تحديد ${name}`,
  selectPage: 'تحديد كل من في هذه الصفحة',
  selectedCount: (n, shown) => `المحدَّد: ${counted(n, shown, CUSTOMER)}`,
  elsewhere: (n, shown) => `ليس في هذه الصفحة: ${counted(n, shown, CUSTOMER)}`,
  selectedElsewhere: (selected, elsewhere) => `${selected}، ${elsewhere}`,
  selectAll: (n, shown) => `تحديد كل المطابقين: ${counted(n, shown, CUSTOMER)}`,
  selectAllSome: 'تحديد كل المطابقين',
  selectAllShort: shown => `كل المطابقين: ${shown}`,
  allSelected: (n, shown) => `حُدِّد كل المطابقين: ${counted(n, shown, CUSTOMER)}`,
  allSelectedSome: 'حُدِّد كل المطابقين',
  allSelectedBut: (n, shown) => `حُدِّد كل المطابقين عدا ${counted(n, shown, CUSTOMER_OBJECT)}`,
  clearSelection: 'إلغاء التحديد',
  selectionCleared: 'أُلغي التحديد',
  bulkActs: 'إجراءات على العملاء المحدَّدين',
  bulkAct: {suspend: 'إيقاف', unsuspend: 'رفع الإيقاف', export: 'تصدير المحدَّد', delete: 'حذف'},
  moreBulkActs: 'إجراءات أخرى',
  bulkBlocked: 'بعض الشروط غير مطبّق. أزلها أولًا، ثم تابع.',
  recentActs: 'آخر التغييرات',

  // Suspension in a row
  suspendedByWhom: name => `أوقفه ${name}`,

  // Active filters and acts
  matchAny: 'أيّ شرط',
  removeCondition: condition => `إزالة الشرط: ${condition}`,
  clear: 'مسح',
  activeFilters: 'شروط التصفية الحالية',
  notApplied: 'غير مطبّق',
  notAppliedHint: 'هذا الحقل غير معروف هنا، لذلك لم يُطبَّق الشرط.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: غير ${value}`,
    contains: (field, value) => `${field}: نص فيه «${value}»`,
    'starts-with': (field, value) => `${field}: نص أوله «${value}»`,
    'ends-with': (field, value) => `${field}: نص آخره «${value}»`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: بين ${low} و${high}`,
    on: (field, day) => `${field}: في ${day}`,
    before: (field, day) => `${field}: قبل ${day}`,
    after: (field, day) => `${field}: بعد ${day}`,
    'within-days': (field, n, shown) => `${field}: خلال آخر ${counted(n, shown, DAYS)}`,
    'more-than-days': (field, n, shown) => `${field}: قبل أكثر من ${counted(n, shown, DAYS)}`,
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: غير ${values}`,
    known: field => `${field}: قيمة معروفة`,
    unknown: field => `${field}: قيمة غير معروفة`,
  },
  view: 'عرض',
  startConversation: 'بدء محادثة',
  impersonate: 'الدخول باسم العميل',
  personAct: {suspend: 'إيقاف…', unsuspend: 'رفع الإيقاف', delete: 'حذف…'},

  // Nobody to show
  clearFilters: 'مسح كل شروط التصفية',
  waiting: 'في انتظار مصدر البيانات',
  waitingHint: 'يظهر العملاء هنا بعد ربط هذه الصفحة ببياناتها.',
  empty: {
    all: 'لا عملاء بعد',
    verified: 'لا أحد موثّق بعد',
    visitors: 'لا زوار بعد',
    active: 'لا أحد نشط الآن',
    suspended: 'لا أحد موقوف',
  },
  emptyHint: {
    all: 'يظهر الأشخاص هنا عندما يزورون موقعك أو يراسلونك، ويمكنك أيضًا إضافتهم بنفسك.',
    verified: 'يظهر الأشخاص هنا بعد تأكيد هويتهم، مثلًا برابط يصل إلى بريدهم الإلكتروني.',
    visitors: 'يظهر الزوار المجهولون هنا حالما يفتحون صفحة فيها الدردشة.',
    active: 'يظهر الأشخاص هنا ما داموا في موقعك.',
    suspended: 'يظهر هنا من لا يحق لهم استخدام مكتب المساعدة لمدة ما، مع السبب وموعد الانتهاء.',
  },
  noMatch: search => `لا أحد يطابق «${search}»`,
  noMatchFilters: 'لا أحد تنطبق عليه هذه الشروط',
  noMatchHint: 'تحقق من الكتابة، أو ابحث بجزء من الاسم أو البريد الإلكتروني.',
  noMatchHintFilters: 'أزل شرطًا لعرض مزيد من الأشخاص.',
  noMatchIn: {
    verified: 'بين الأشخاص الموثّقين.',
    visitors: 'بين الزوار.',
    active: 'بين الأشخاص النشطين الآن.',
    suspended: 'بين الأشخاص الموقوفين.',
  },
  searchAll: 'البحث في كل العملاء',
};

/** The noun alone: the number stands before it, also one and two. */
function daysAfterNumber(n: number): string {
  return plural(n, {few: 'أيام', many: 'يومًا', other: 'يوم'});
}
