import type {Details} from './en-details.js';
import {plurals} from './translation.js';

const plural = plurals('he');

/** The texts of what loads on first need. */
export const details: Details = {
  people: (n, shown) => plural(n, {one: 'אדם אחד', two: 'שני אנשים', other: `${shown} אנשים`}),

  // People
  suspendedUntil: date => `מושעה עד ${date}`,

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
  copyAddress: email => `העתקת ${email}`,
  copied: 'הועתק',
  verified: 'מאומת',
  opensInNewTab: 'נפתח בכרטיסייה חדשה',
  suspendedBy: name => `על ידי ${name}`,
  suspendedForGood: 'מושעה ללא הגבלת זמן',
  history: {
    title: 'היסטוריית השעיות',
    suspended: (by, until) =>
      [
        'הושעה',
        by === null ? '' : ` על ידי ${by}`,
        until === undefined ? '' : until === null ? ' ללא הגבלת זמן' : ` עד ${until}`,
      ].join(''),
    unsuspended: by => (by === null ? 'ההשעיה הוסרה' : `ההשעיה הוסרה על ידי ${by}`),
    ended: 'ההשעיה הסתיימה אוטומטית',
    never: 'לא היו השעיות.',
    failed: 'לא ניתן לטעון את היסטוריית ההשעיות.',
  },

  // Edit in the profile
  edit: {
    edit: 'עריכה',
    title: name => `עריכת הפרטים של ${name}`,
    save: 'שמירה',
    saving: 'מתבצעת שמירה…',
    waiting: 'בהמתנה…',
    saved: name => `הפרטים של ${name} נשמרו`,
    elsewhere: 'הפרטים שונו בינתיים במקום אחר',
    conflict: 'מישהו אחר שמר שינויים בזמן העריכה שלכם',
    conflictHint: 'בחרו לכל שדה איזה ערך להשאיר. השינויים שלכם עדיין לא נשמרו.',
    yours: 'הגרסה שלכם',
    theirs: 'הגרסה האחרת (שמורה כעת)',
    choose: 'בחרו אחת מהשתיים.',
    saveChosen: 'שמירת הבחירה',
    discardMine: 'ביטול השינויים שלי',
    gone: 'הלקוח הזה נמחק בזמן העריכה שלכם',
    goneHint: 'השינויים שלכם לא נשמרו. עדיין אפשר להעתיק את מה שהקלדתם.',
    copyTyped: 'העתקת מה שהוקלד',
  },

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

  // Selection
  selectPerson: name => `בחירת ${name}`,
  selectPage: 'בחירת הכול בדף הזה',
  selectedCount: (n, shown) => plural(n, {one: 'נבחר אחד', two: 'נבחרו שניים', other: `נבחרו ${shown}`}),
  elsewhere: (n, shown) => plural(n, {one: 'אחד לא בדף הזה', two: 'שניים לא בדף הזה', other: `${shown} לא בדף הזה`}),
  // In brackets: with a comma, two numbers would stand next to each other.
  selectedElsewhere: (selected, elsewhere) => `${selected} (${elsewhere})`,
  selectAll: (n, shown) =>
    plural(n, {one: 'בחירת המתאים היחיד', two: 'בחירת שני המתאימים', other: `בחירת כל ${shown} המתאימים`}),
  selectAllSome: 'בחירת כל המתאימים',
  selectAllShort: shown => `כל ה־${shown}`,
  allSelected: (n, shown) =>
    plural(n, {one: 'נבחר המתאים היחיד', two: 'נבחרו שני המתאימים', other: `נבחרו כל ${shown} המתאימים`}),
  allSelectedSome: 'נבחרו כל המתאימים',
  allSelectedBut: (n, shown) =>
    plural(n, {
      one: 'נבחרו כל המתאימים פרט לאחד',
      two: 'נבחרו כל המתאימים פרט לשניים',
      other: `נבחרו כל המתאימים פרט ל־${shown}`,
    }),
  clearSelection: 'ניקוי הבחירה',
  selectionCleared: 'הבחירה נוקתה',
  bulkActs: 'פעולות על הלקוחות שנבחרו',
  bulkAct: {suspend: 'השעיה', unsuspend: 'הסרת ההשעיה', export: 'ייצוא הנבחרים', delete: 'מחיקה'},
  moreBulkActs: 'פעולות נוספות',
  bulkBlocked: 'יש תנאים שאינם מוחלים. הסירו אותם תחילה ואז המשיכו.',

  // Suspension in a row
  suspendedByWhom: name => `הושעה על ידי ${name}`,

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
  notConnected: 'הפעולה הזו עדיין לא מחוברת לשום דבר. פנו למי שהגדיר את הדף הזה.',
  noWayToWrite: name => `אין כתובת דוא״ל לכתוב אליה: ${name}.`,
  startConversation: 'התחלת שיחה',
  impersonate: 'כניסה בשם הלקוח',
  personAct: {suspend: 'השעיה…', unsuspend: 'הסרת ההשעיה', delete: 'מחיקה…'},

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

  // Acts on customers
  actDialog: {
    title: {
      suspend: name => `להשעות את ${name}?`,
      unsuspend: name => `להסיר את ההשעיה של ${name}?`,
      delete: name => `למחוק את ${name}?`,
    },
    titleMany: {
      suspend: (n, shown) =>
        plural(n, {one: 'להשעות לקוח אחד?', two: 'להשעות שני לקוחות?', other: `להשעות ${shown} לקוחות?`}),
      unsuspend: (n, shown) =>
        plural(n, {
          one: 'להסיר את ההשעיה של לקוח אחד?',
          two: 'להסיר את ההשעיה של שני לקוחות?',
          other: `להסיר את ההשעיה של ${shown} לקוחות?`,
        }),
      delete: (n, shown) =>
        plural(n, {one: 'למחוק לקוח אחד?', two: 'למחוק שני לקוחות?', other: `למחוק ${shown} לקוחות?`}),
    },
    titleSome: {suspend: 'להשעות לקוחות?', unsuspend: 'להסיר את ההשעיה של לקוחות?', delete: 'למחוק לקוחות?'},
    confirm: {suspend: 'השעיה', unsuspend: 'הסרת ההשעיה', delete: 'מחיקה'},
    running: {suspend: 'מתבצעת השעיה…', unsuspend: 'מתבצעת הסרת השעיה…', delete: 'מתבצעת מחיקה…'},
    // Said of one and of several, of any gender.
    suspendHint: 'כניסה לחשבון ופתיחת פניות ייחסמו, המערכת תתעלם מהודעות דוא״ל והצ׳אט יוסתר. שום דבר לא יימחק.',
    unsuspendHint: 'השימוש במוקד התמיכה יתאפשר שוב, החל מעכשיו.',
    deleteHint: 'הפרטים יוסרו מהרשימה, יחד עם כל המידע שנשמר.',
    canUndo: 'אפשר לבטל את הפעולה במשך 30 ימים.',
    cannotUndo: 'לא ניתן לבטל את הפעולה.',
    reason: 'סיבה',
    reasonHint: '(גלויה רק לצוות שלכם)',
    noReason: 'ללא ציון סיבה',
    reasons: {spam: 'ספאם', abuse: 'שפה פוגענית', fraud: 'הונאה'},
    ownReason: 'סיבה אחרת…',
    ownWords: 'במילים שלכם',
    until: 'משך ההשעיה',
    days: (n, shown) => plural(n, {one: 'יום אחד', two: 'יומיים', other: `${shown} ימים`}),
    date: 'תאריך…',
    lastDay: 'היום האחרון',
    dayProblem: 'בחרו תאריך מהיום והלאה.',
    // The time begins with the word for “day”.
    liftsItself: time => `ההשעיה תסתיים אוטומטית ב${time}.`,
    noLift: 'ההשעיה תימשך עד שמישהו יסיר אותה.',
    checking: 'מתבצעת בדיקה על מי תחול הפעולה…',
    will: {
      suspend: (n, shown) =>
        plural(n, {one: 'לקוח אחד יושעה.', two: 'שני לקוחות יושעו.', other: `${shown} לקוחות יושעו.`}),
      unsuspend: (n, shown) =>
        plural(n, {
          one: 'ההשעיה של לקוח אחד תוסר.',
          two: 'ההשעיה של שני לקוחות תוסר.',
          other: `ההשעיה של ${shown} לקוחות תוסר.`,
        }),
      delete: (n, shown) =>
        plural(n, {one: 'לקוח אחד יימחק.', two: 'שני לקוחות יימחקו.', other: `${shown} לקוחות יימחקו.`}),
    },
    nothing: {
      suspend: 'אין את מי להשעות',
      unsuspend: 'אין ממי להסיר השעיה',
      delete: 'אין את מי למחוק',
    },
    typeNumber: shown => `הקלידו ${shown} כדי להמשיך`,
    typeProblem: shown => `הפעולה תחול על אנשים רבים. הקלידו תחילה את המספר ${shown}.`,
    moreMatch: 'כעת יש יותר לקוחות מתאימים מאשר לפני רגע. בדקו שוב.',
    planFailed: 'לא ניתן לברר על מי תחול הפעולה',
    waiting: 'בהמתנה לאישור להמשיך…',
    progress: (done, total) => `${done} מתוך ${total}`,
    stopping: 'הפעולה נעצרת…',
    incomplete: {
      suspend: 'לא כולם הושעו',
      unsuspend: 'לא כל ההשעיות הוסרו',
      delete: 'לא כולם נמחקו',
    },
    failedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `אחד מתוך ${total} הושעה לפני שהפעולה נכשלה.`,
          two: `שניים מתוך ${total} הושעו לפני שהפעולה נכשלה.`,
          other: `${done} מתוך ${total} הושעו לפני שהפעולה נכשלה.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `ההשעיה של אחד מתוך ${total} הוסרה לפני שהפעולה נכשלה.`,
          two: `ההשעיה של שניים מתוך ${total} הוסרה לפני שהפעולה נכשלה.`,
          other: `ההשעיה של ${done} מתוך ${total} הוסרה לפני שהפעולה נכשלה.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `אחד מתוך ${total} נמחק לפני שהפעולה נכשלה.`,
          two: `שניים מתוך ${total} נמחקו לפני שהפעולה נכשלה.`,
          other: `${done} מתוך ${total} נמחקו לפני שהפעולה נכשלה.`,
        }),
    },
    stoppedAfter: {
      suspend: (n, done, total) =>
        plural(n, {
          one: `אחד מתוך ${total} הושעה לפני שהפעולה הופסקה.`,
          two: `שניים מתוך ${total} הושעו לפני שהפעולה הופסקה.`,
          other: `${done} מתוך ${total} הושעו לפני שהפעולה הופסקה.`,
        }),
      unsuspend: (n, done, total) =>
        plural(n, {
          one: `ההשעיה של אחד מתוך ${total} הוסרה לפני שהפעולה הופסקה.`,
          two: `ההשעיה של שניים מתוך ${total} הוסרה לפני שהפעולה הופסקה.`,
          other: `ההשעיה של ${done} מתוך ${total} הוסרה לפני שהפעולה הופסקה.`,
        }),
      delete: (n, done, total) =>
        plural(n, {
          one: `אחד מתוך ${total} נמחק לפני שהפעולה הופסקה.`,
          two: `שניים מתוך ${total} נמחקו לפני שהפעולה הופסקה.`,
          other: `${done} מתוך ${total} נמחקו לפני שהפעולה הופסקה.`,
        }),
    },
    undoDone: 'ביטול מה שבוצע',
    nothingChanged: 'לא השתנה דבר',
  },
  acted: {
    suspend: name => `הלקוח ${name} הושעה`,
    unsuspend: name => `ההשעיה של ${name} הוסרה`,
    delete: name => `הלקוח ${name} נמחק`,
    update: name => `הפרטים של ${name} עודכנו`,
  },
  actedMany: {
    suspend: (n, shown) => plural(n, {one: 'הושעה לקוח אחד', two: 'הושעו שני לקוחות', other: `הושעו ${shown} לקוחות`}),
    unsuspend: (n, shown) =>
      plural(n, {
        one: 'הוסרה ההשעיה של לקוח אחד',
        two: 'הוסרה ההשעיה של שני לקוחות',
        other: `הוסרה ההשעיה של ${shown} לקוחות`,
      }),
    delete: (n, shown) => plural(n, {one: 'נמחק לקוח אחד', two: 'נמחקו שני לקוחות', other: `נמחקו ${shown} לקוחות`}),
    update: (n, shown) =>
      plural(n, {
        one: 'עודכנו הפרטים של לקוח אחד',
        two: 'עודכנו הפרטים של שני לקוחות',
        other: `עודכנו הפרטים של ${shown} לקוחות`,
      }),
  },
  leftOut: (n, shown) => plural(n, {one: 'אחד לא נכלל', two: 'שניים לא נכללו', other: `${shown} לא נכללו`}),
  skipped: {
    'already-suspended': (n, shown) =>
      plural(n, {one: 'אחד כבר מושעה', two: 'שניים כבר מושעים', other: `${shown} כבר מושעים`}),
    'not-suspended': (n, shown) =>
      plural(n, {one: 'אחד לא מושעה', two: 'שניים לא מושעים', other: `${shown} לא מושעים`}),
    'not-found': (n, shown) =>
      plural(n, {one: 'אחד כבר לא קיים', two: 'שניים כבר לא קיימים', other: `${shown} כבר לא קיימים`}),
    'no-longer-matches': (n, shown) =>
      plural(n, {one: 'אחד כבר לא מתאים', two: 'שניים כבר לא מתאימים', other: `${shown} כבר לא מתאימים`}),
    edited: (n, shown) =>
      plural(n, {one: 'אחד עודכן בינתיים', two: 'שניים עודכנו בינתיים', other: `${shown} עודכנו בינתיים`}),
    'duplicate-email': (n, shown) =>
      plural(n, {
        one: 'לאחד יש כתובת דוא״ל שבינתיים שייכת למישהו אחר',
        two: 'לשניים יש כתובת דוא״ל שבינתיים שייכת למישהו אחר',
        other: `ל־${shown} יש כתובת דוא״ל שבינתיים שייכת למישהו אחר`,
      }),
  },
  skippedOther: (n, shown, code) =>
    plural(n, {one: `אחד לא נכלל (${code})`, two: `שניים לא נכללו (${code})`, other: `${shown} לא נכללו (${code})`}),
  reasonNamed: (reason, names) => `${reason}: ${names}`,
  // The list puts “and” before it.
  others: (n, shown) => plural(n, {one: 'עוד אחד', two: 'עוד שניים', other: `עוד ${shown}`}),
  undoing: {
    undo: 'ביטול הפעולה',
    shortcut: keys => `ביטול הפעולה באמצעות ${keys}.`,
    running: 'הפעולה מתבטלת…',
    done: (n, shown) => plural(n, {one: 'שוחזר לקוח אחד', two: 'שוחזרו שני לקוחות', other: `שוחזרו ${shown} לקוחות`}),
    nothing: 'לא שוחזר דבר',
    failed: 'לא ניתן היה לבטל את הפעולה',
    failedAfter: (n, shown) =>
      plural(n, {
        one: 'שוחזר לקוח אחד לפני שהביטול נכשל',
        two: 'שוחזרו שני לקוחות לפני שהביטול נכשל',
        other: `שוחזרו ${shown} לקוחות לפני שהביטול נכשל`,
      }),
    gone: 'כבר לא ניתן לבטל את הפעולה: היא בוטלה קודם, או שעבר זמן רב מדי.',
  },
  keys: {
    title: 'קיצורי מקלדת',
    hint: 'הם פועלים כל עוד המיקוד נמצא בדף הזה, אבל לא במקומות שבהם מקלידים.',
    page: 'בכל מקום בדף',
    rows: 'ברשימה',
    selection: 'בחירה',
    next: 'הלקוח הבא',
    previous: 'הלקוח הקודם',
    select: 'בחירה או ביטול בחירה',
    range: 'בחירת כמה שורות ברצף',
    undo: 'ביטול השינוי האחרון',
    message: 'מעבר להודעה',
  },
  recentActs: {
    title: 'שינויים אחרונים',
    hint: '20 ההשעיות, המחיקות והעריכות האחרונות שעדיין ניתן לבטל.',
    loading: 'השינויים האחרונים נטענים…',
    empty: 'אין מה לבטל',
    failed: 'לא ניתן לטעון את השינויים האחרונים',
    by: name => `על ידי ${name}`,
    undo: act => `ביטול הפעולה: ${act}`,
    undone: 'הפעולה בוטלה',
  },
};
