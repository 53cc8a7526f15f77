import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('he');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: 'אדם אחד', two: 'שני אנשים', other: `${shown} אנשים`}),

  // People
  suspendedUntil: date => `מושעה עד ${date}`,
  noEnd: 'ללא הגבלת זמן',

  // Search
  searchShort: 'חיפוש',

  // Filter
  matchAll: 'כל התנאים',
  matchLabel: 'אופן שילוב התנאים',
  addCondition: 'הוספת תנאי',
  conditionField: 'שדה',
  conditionOperator: 'השוואה',
  conditionValue: 'ערך',
  from: 'מ־',
  to: 'עד',
  days: n => plural(n, {one: 'היום האחרון', other: 'הימים האחרונים'}),
  daysAgo: n => plural(n, {one: 'יום', other: 'ימים'}),
  apply: 'החלה',
  conditionIncomplete: 'הזינו ערך או הסירו את התנאי הזה.',
  conditionRange: 'הערך הראשון לא יכול להיות גדול מהשני.',
  findCountry: 'חיפוש מדינה',
  chooseSome: 'בחירה…',
  chosen: (n, shown) => plural(n, {one: 'נבחר אחד', two: 'נבחרו שניים', other: `נבחרו ${shown}`}),
  nothingFound: 'לא נמצא דבר',
  operator: {
    is: 'שווה ל־',
    'is-not': 'שונה מ־',
    contains: 'מכיל',
    'starts-with': 'מתחיל ב־',
    'ends-with': 'מסתיים ב־',
    gt: 'יותר מ־',
    gte: 'לפחות',
    lt: 'פחות מ־',
    lte: 'לכל היותר',
    between: 'בין',
    on: 'בתאריך',
    before: 'לפני',
    after: 'אחרי',
    'within-days': 'במהלך',
    'more-than-days': 'לפני יותר מ־',
    'any-of': 'אחד מאלה',
    'none-of': 'אף אחד מאלה',
    known: 'ידוע',
    unknown: 'לא ידוע',
  },

  // States
  close: 'סגירה',
  cancel: 'ביטול',

  // Add user
  addUserHint: 'למי שפנה אליכם בטלפון, בדואר או פנים אל פנים.',
  addUserSubmit: 'הוספת המשתמש',
  adding: 'מתבצעת הוספה…',
  moreFields: 'פרטים נוספים',
  verifiedHint: 'הזהות אומתה, למשל באמצעות קישור שנשלח בדוא״ל.',
  noCountry: 'לא ידוע',
  listHint: 'כמה ערכים, מופרדים בפסיקים.',
  added: name => `המשתמש ${name} נוסף`,
  duplicateEmail: name => `כתובת הדוא״ל הזו שייכת ל־${name}.`,
  openProfile: 'פתיחת הפרופיל',
  discard: 'לבטל את מה שהוקלד?',
  discardConfirm: 'ביטול השינויים',
  keepEditing: 'המשך עריכה',
  problem: {
    'name-or-email': 'הזינו שם או כתובת דוא״ל.',
    email: 'הזינו כתובת דוא״ל כמו ann@example.com.',
    url: 'הזינו כתובת שמתחילה ב־https://.',
    country: 'בחרו מדינה מהרשימה.',
    number: 'הזינו מספר.',
    date: 'הזינו תאריך.',
    choice: 'בחרו אחד מהערכים המוצעים.',
    'verified-anonymous': 'מבקר אנונימי לא יכול להיות מאומת.',
    invalid: 'לא ניתן להשתמש בערך הזה.',
  },

  // Profile
  profileOf: name => `הפרופיל של ${name}`,
  profile: 'פרופיל',
  loadingProfile: 'הפרופיל נטען…',
  profileFailed: 'לא ניתן לטעון את הפרופיל',
  activityFailed: 'לא ניתן לטעון את הצפיות בדפים.',
  profileGone: 'הלקוח הזה כבר לא קיים.',
  identity: 'זהות',
  activity: 'פעילות',
  technology: 'טכנולוגיה',
  location: 'מיקום',
  attributes: 'מאפיינים',
  noActivity: 'עדיין לא נרשמו צפיות בדפים.',
  viewedPages: 'דפים שנצפו',
  moreActivity: (n, shown) =>
    plural(n, {one: 'הצגת דף אחד נוסף', two: 'הצגת שני דפים נוספים', other: `הצגת ${shown} דפים נוספים`}),
  localTime: 'שעה מקומית',
  copyEmail: 'העתקת כתובת הדוא״ל',
  copied: 'הועתק',
  verified: 'מאומת',
  opensInNewTab: 'נפתח בכרטיסייה חדשה',

  // Export
  exportAll: 'כל השדות',
  exportShown: 'רק העמודות המוצגות',
  exporting: (done, total) => `מתבצע ייצוא: ${done} מתוך ${total}`,
  exportingSome: done => `מתבצע ייצוא: ${done} עד כה`,
  exportCancel: 'ביטול הייצוא',
  exported: (n, shown) => plural(n, {one: 'יוצא לקוח אחד', two: 'יוצאו שני לקוחות', other: `יוצאו ${shown} לקוחות`}),
  exportCancelled: 'הייצוא בוטל',
  exportFailed: 'הייצוא נכשל',
  exportFile: 'לקוחות',

  // Active filters and acts
  matchAny: 'אחד התנאים',
  removeCondition: condition => `הסרת התנאי: ${condition}`,
  clear: 'ניקוי',
  activeFilters: 'מסננים פעילים',
  notApplied: 'לא מוחל',
  notAppliedHint: 'השדה הזה לא מוכר כאן, ולכן התנאי לא נכלל.',
  sign: {is: '=', 'is-not': '≠', gt: '>', gte: '≥', lt: '<', lte: '≤'},
  condition: {
    is: (field, value) => `${field}: ${value}`,
    'is-not': (field, value) => `${field}: לא ${value}`,
    contains: (field, value) => `${field}: מכיל „${value}”`,
    'starts-with': (field, value) => `${field}: מתחיל ב„${value}”`,
    'ends-with': (field, value) => `${field}: מסתיים ב„${value}”`,
    compare: (field, sign, value) => `${field} ${sign} ${value}`,
    between: (field, low, high) => `${field}: בין ${low} ל־${high}`,
    on: (field, day) => `${field}: ב־${day}`,
    before: (field, day) => `${field}: לפני ${day}`,
    after: (field, day) => `${field}: אחרי ${day}`,
    'within-days': (field, n, shown) =>
      plural(n, {
        one: `${field}: ביום האחרון`,
        two: `${field}: ביומיים האחרונים`,
        other: `${field}: ב־${shown} הימים האחרונים`,
      }),
    'more-than-days': (field, n, shown) =>
      plural(n, {
        one: `${field}: לפני יותר מיום`,
        two: `${field}: לפני יותר מיומיים`,
        other: `${field}: לפני יותר מ־${shown} ימים`,
      }),
    'any-of': (field, values) => `${field}: ${values}`,
    'none-of': (field, values) => `${field}: לא ${values}`,
    known: field => `${field}: ערך ידוע`,
    unknown: field => `${field}: ערך לא ידוע`,
  },
  view: 'הצגת הפרופיל',
  startConversation: 'התחלת שיחה',
  impersonate: 'כניסה בשם הלקוח',

  // Nobody to show
  clearFilters: 'ניקוי כל המסננים',
  waiting: 'בהמתנה למקור נתונים',
  waitingHint: 'הלקוחות יופיעו כאן ברגע שהדף הזה יחובר לנתונים שלו.',
  empty: {
    all: 'אין עדיין לקוחות',
    verified: 'אין עדיין אנשים מאומתים',
    visitors: 'אין עדיין מבקרים',
    active: 'אין כרגע אף אחד פעיל',
    suspended: 'אין אף אחד מושעה',
  },
  emptyHint: {
    all: 'אנשים מופיעים כאן כשהם מבקרים באתר שלכם או כותבים לכם. אפשר גם להוסיף אותם ידנית.',
    verified: 'אנשים מופיעים כאן אחרי שזהותם אומתה, למשל באמצעות קישור שנשלח אליהם בדוא״ל.',
    visitors: 'מבקרים אנונימיים מופיעים כאן ברגע שהם פותחים דף שיש בו צ׳אט.',
    active: 'אנשים מופיעים כאן כל עוד הם נמצאים באתר שלכם.',
    suspended: 'מי שאינם רשאים להשתמש במוקד התמיכה לזמן מה מופיעים כאן, עם הסיבה ומועד הסיום.',
  },
  noMatch: search => `אף אחד לא תואם ל„${search}”`,
  noMatchFilters: 'אף אחד לא מתאים למסננים האלה',
  noMatchHint: 'בדקו את האיות, או חפשו חלק מהשם או מכתובת הדוא״ל.',
  noMatchHintFilters: 'הסירו תנאי כדי לראות אנשים נוספים.',
  noMatchIn: {
    verified: 'בין האנשים המאומתים.',
    visitors: 'בין המבקרים.',
    active: 'בין האנשים הפעילים כרגע.',
    suspended: 'בין האנשים המושעים.',
  },
  searchAll: 'חיפוש בכל הלקוחות',
};
