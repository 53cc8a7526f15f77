import {plurals} from './translation.js';

const plural = plurals('ar');

/** A noun as Arabic counts it: nobody, one and two are words of their own; the others follow their number. */
export interface CountedNoun {
  zero?: string;
  one: string;
  two: string;
  few: string;
  many: string;
  other: string;
}

/** `n` of them, `shown` being the number as written; where the noun has no `zero`, that is a number like any other. */
export function counted(n: number, shown: string, {zero, one, two, few, many, other}: CountedNoun): string {
  const rest = `${shown} ${other}`;
  return plural(n, {zero: zero ?? rest, one, two, few: `${shown} ${few}`, many: `${shown} ${many}`, other: rest});
}

export const CUSTOMER: CountedNoun = {
  zero: 'لا عملاء',
  one: 'عميل واحد',
  two: 'عميلان',
  few: 'عملاء',
  many: 'عميلًا',
  other: 'عميل',
};

/** As the object of an act: the dual changes. */
export const CUSTOMER_OBJECT: CountedNoun = {...CUSTOMER, zero: undefined, two: 'عميلين'};

export const PERSON: CountedNoun = {
  zero: 'لا أحد',
  one: 'شخص واحد',
  two: 'شخصان',
  few: 'أشخاص',
  many: 'شخصًا',
  other: 'شخص',
};

export const NEW_PERSON: CountedNoun = {
  zero: 'لا جديد',
  one: 'شخص جديد',
  two: 'شخصان جديدان',
  few: 'أشخاص جدد',
  many: 'شخصًا جديدًا',
  other: 'شخص جديد',
};

export const CONVERSATION: CountedNoun = {
  zero: 'لا محادثات',
  one: 'محادثة واحدة',
  two: 'محادثتان',
  few: 'محادثات',
  many: 'محادثة',
  other: 'محادثة',
};

export const VISIT: CountedNoun = {
  zero: 'لا زيارات',
  one: 'زيارة واحدة',
  two: 'زيارتان',
  few: 'زيارات',
  many: 'زيارة',
  other: 'زيارة',
};

export const CONDITION: CountedNoun = {
  zero: 'لا شروط',
  one: 'شرط واحد',
  two: 'شرطان',
  few: 'شروط',
  many: 'شرطًا',
  other: 'شرط',
};

export const CHOICE: CountedNoun = {
  zero: 'لا اختيارات',
  one: 'اختيار واحد',
  two: 'اختياران',
  few: 'اختيارات',
  many: 'اختيارًا',
  other: 'اختيار',
};

/** As after "the last" and "more than". */
export const DAYS: CountedNoun = {one: 'يوم', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم'};

/** As the object of "show". */
export const MORE_PAGES: CountedNoun = {
  one: 'صفحة أخرى',
  two: 'صفحتين أخريين',
  few: 'صفحات أخرى',
  many: 'صفحة أخرى',
  other: 'صفحة أخرى',
};

/** How long something lasts. */
export const WHOLE_DAYS: CountedNoun = {...DAYS, one: 'يوم واحد', two: 'يومان'};

/** After the names of some. */
export const OTHERS: CountedNoun = {
  one: 'شخص آخر',
  two: 'شخصان آخران',
  few: 'آخرون',
  many: 'شخصًا آخرون',
  other: 'شخص آخرون',
};

/** Why people are left out of an act. */
export const LEFT_OUT = {
  alreadySuspended: leftOut('موقوف أصلًا', 'موقوفان أصلًا', 'موقوفون أصلًا'),
  notSuspended: leftOut('غير موقوف', 'غير موقوفين', 'غير موقوفين'),
  notFound: leftOut('لم يعد موجودًا', 'لم يعودا موجودين', 'لم يعودوا موجودين'),
  noLongerMatches: leftOut('لم يعد مطابقًا', 'لم يعودا مطابقين', 'لم يعودوا مطابقين'),
  edited: leftOut('عُدّلت بياناته بعد ذلك', 'عُدّلت بياناتهما بعد ذلك', 'عُدّلت بياناتهم بعد ذلك'),
  duplicateEmail: leftOut(
    'صار بريده الإلكتروني لغيره',
    'صار بريدهما الإلكتروني لغيرهما',
    'صار بريدهم الإلكتروني لغيرهم',
  ),
} as const;

/** People of whom something is said: of one, of two, of more. */
function leftOut(one: string, two: string, more: string): CountedNoun {
  return {
    one: `شخص واحد ${one}`,
    two: `شخصان ${two}`,
    few: `أشخاص ${more}`,
    many: `شخصًا ${more}`,
    other: `شخص ${more}`,
  };
}
