import type {Terms} from './en.js';
import {details} from './he-details.js';
import {shipTranslation} from './ship.js';
import {plurals, type Translation} from './translation.js';

const plural = plurals('he');

// The number one stands after its noun, and two has a form of its own.
const terms: Terms = {
  title: 'לקוחות',
  customers: (n, shown) => plural(n, {one: 'לקוח אחד', two: 'שני לקוחות', other: `${shown} לקוחות`}),

  // Tabs
  tabs: 'קבוצות לקוחות',
  tab: {all: 'הכול', verified: 'מאומתים', visitors: 'מבקרים', active: 'פעילים', suspended: 'מושעים'},
  tabCount: (tab, shown) => `${tab}, ${shown}`,

  // Fields
  field: {
    id: 'מזהה',
    name: 'שם',
    email: 'דוא״ל',
    avatarUrl: 'כתובת התמונה',
    verified: 'מאומת',
    anonymous: 'אנונימי',
    country: 'מדינה',
    city: 'עיר',
    timeZone: 'אזור זמן',
    language: 'שפה',
    ipAddress: 'כתובת IP',
    browser: 'דפדפן',
    device: 'מכשיר',
    platform: 'מערכת הפעלה',
    createdAt: 'ביקור ראשון',
    lastActiveAt: 'פעילות אחרונה',
    pageVisits: 'צפיות בדפים',
    conversations: 'שיחות',
    returning: 'מבקר חוזר',
    suspendedSince: 'מושעה מאז',
    suspendedUntil: 'מושעה עד',
    suspensionReason: 'סיבת ההשעיה',
    suspendedById: 'הושעה על ידי (מזהה)',
    suspendedBy: 'הושעה על ידי',
  },
  column: {name: 'משתמש', createdAt: 'נוצר', suspensionReason: 'סיבה', suspendedUntil: 'עד תאריך'},
  choice: {
    chrome: 'Chrome',
    firefox: 'Firefox',
    safari: 'Safari',
    edge: 'Edge',
    other: 'אחר',
    desktop: 'מחשב',
    phone: 'טלפון',
    tablet: 'טאבלט',
    windows: 'Windows',
    macos: 'macOS',
    linux: 'Linux',
    ios: 'iOS',
    android: 'Android',
  },
  yes: 'כן',
  no: 'לא',
  none: '–',

  // People
  visitor: 'מבקר',
  visitorFrom: place => `מבקר מ־${place}`,
  nameless: 'ללא שם',
  active: 'פעיל',
  never: 'אף פעם',
  suspended: 'מושעה',
  until: date => `עד ${date}`,
  noEnd: 'ללא הגבלת זמן',
  noReason: 'לא צוינה סיבה',
  conversationCount: (n, shown) => plural(n, {one: 'שיחה אחת', two: 'שתי שיחות', other: `${shown} שיחות`}),
  visitCount: (n, shown) => plural(n, {one: 'צפייה אחת', two: 'שתי צפיות', other: `${shown} צפיות`}),

  // Search
  search: 'חיפוש לפי שם או דוא״ל',
  clearSearch: 'ניקוי החיפוש',

  // Filter
  filter: 'סינון',
  // The digit is what the button shows, so it is said for one and two as well.
  filterCount: (n, shown) => `סינון, ${plural(n, {one: `תנאי ${shown}`, other: `${shown} תנאים`})}`,
  filterTitle: 'הצגת אנשים שמתאימים לתנאים',

  // Table
  table: 'לקוחות',
  sortBy: 'מיון לפי',
  ascending: 'סדר עולה',
  descending: 'סדר יורד',
  actions: 'פעולות',
  moreActions: name => `פעולות נוספות: ${name}`,
  gone: 'כבר לא קיים',
  newRows: (n, shown) => plural(n, {one: 'אחד חדש', two: 'שניים חדשים', other: `${shown} חדשים`}),
  orderChanged: 'הסדר השתנה',
  show: 'הצגה',

  // Pager
  paging: 'דפים',
  rowsPerPage: 'שורות בדף',
  range: (first, last, total) => `${first}–${last} מתוך ${total}`,
  rangeUnknown: (first, last) => `${first}–${last}`,
  firstPage: 'הדף הראשון',
  previousPage: 'הדף הקודם',
  nextPage: 'הדף הבא',
  lastPage: 'הדף האחרון',
  pageAnnounced: range => `מוצגים ${range}`,

  // States
  slow: 'הפעולה נמשכת יותר מהרגיל.',
  failed: 'לא ניתן לטעון את הלקוחות',
  staleFrom: time => `הרשימה שלמטה היא מהשעה ${time}.`,
  offline: 'אין חיבור לאינטרנט',
  offlineHint: 'הרשימה תיטען מחדש ברגע שהחיבור יחזור.',
  retry: 'ניסיון חוזר',
  partFailed: 'לא ניתן לטעון חלק מהדף הזה. נסו שוב.',
  dismiss: 'סגירה',
  error: {
    aborted: 'הבקשה הופסקה.',
    conflict: 'בינתיים מישהו אחר שינה את הנתונים.',
    'duplicate-email': 'כתובת הדוא״ל הזו כבר בשימוש.',
    forbidden: 'אין לכם הרשאה לבצע את הפעולה הזו.',
    invalid: 'מקור הנתונים לא קיבל את הערכים האלה.',
    'not-found': 'הלקוח הזה כבר לא קיים.',
    offline: 'אין חיבור. בדקו את הרשת ונסו שוב.',
    quota: 'האחסון של הדפדפן הזה מלא. פנו מקום ונסו שוב.',
    unavailable: 'מקור הנתונים לא הגיב. נסו שוב בעוד רגע.',
    unknown: 'אירעה שגיאה במקור הנתונים.',
  },

  // Add user
  addUser: 'הוספת משתמש חדש',

  // Export
  export: 'ייצוא',
  exportBlocked: 'יש תנאים שאינם מוחלים. הסירו אותם תחילה ואז ייצאו.',
};

export const he: Translation = {code: 'he', name: 'עברית', dir: 'rtl', terms, details};

shipTranslation(he);
