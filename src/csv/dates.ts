/** How a column writes days as in `3/4/2021`. */
export type DayOrder = 'day-first' | 'month-first';

/** A time in ms since the epoch; `unclear`: a day or a month may come first; `null`: no date. */
export type DateReading = number | 'unclear' | null;

const TIME = /(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*([ap]m)?\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?/.source;
const YEAR_FIRST = new RegExp(`^([+-]\\d{6}|\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:(?:t|,?\\s+)${TIME})?$`, 'i');
const YEAR_LAST = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?:,?\\s+${TIME})?$`, 'i');

/**
 * Reads a date or a time: ISO 8601 and its usual relaxations (`2021-07-26 10:00`, `2021/07/26`, `20210726`), days as in
 * `26.7.2021` (day first), `7/26/2021` and `26/7/2021` (by the one order that is possible, else by `order`), Unix time
 * in seconds or milliseconds. A day alone is its midnight, and a time without a zone is meant, in UTC.
 */
export function parseDate(text: string, order?: DayOrder): DateReading {
  const trimmed = text.trim();
  const iso = YEAR_FIRST.exec(trimmed);
  if (iso) return moment(iso[1], iso[3], iso[4], iso.slice(5));
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(trimmed);
  if (compact) return moment(compact[1], compact[2], compact[3], []);
  // 9 to 10 digits reach from 1973 to 2286 as seconds, 12 to 13 as milliseconds.
  if (/^\d{9,10}$/.test(trimmed)) return Number(trimmed) * 1000;
  if (/^\d{12,13}$/.test(trimmed)) return Number(trimmed);
  const local = YEAR_LAST.exec(trimmed);
  if (!local) return null;
  const [, first, separator, second, year, ...time] = local;
  const used = separator === '.' ? 'day-first' : (dayOrder(trimmed) ?? order);
  if (used) return used === 'day-first' ? moment(year, second, first, time) : moment(year, first, second, time);
  return first === second ? moment(year, first, second, time) : 'unclear';
}

/** The order that the text proves, as `26/7/2021` does; `undefined` when it proves none. */
export function dayOrder(text: string): DayOrder | undefined {
  const [, first, separator, second] = YEAR_LAST.exec(text.trim()) ?? [];
  if (separator === '.') return undefined;
  if (Number(first) > 12) return 'day-first';
  return Number(second) > 12 ? 'month-first' : undefined;
}

function moment(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour = '0', minute = '0', second = '0', fraction = '', half, zone]: (string | undefined)[],
): number | null {
  // Not Date.UTC alone: it takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59 || (half && Number(hour) > 12)) return null;
  const ms = Number(fraction.padEnd(3, '0').slice(0, 3));
  const offset = zoneMinutes(zone);
  if (offset === null) return null;
  const at = date.getTime() + ((hours * 60 + Number(minute) - offset) * 60 + Number(second)) * 1000 + ms;
  return Math.abs(at) <= 8.64e15 ? at : null;
}

function zoneMinutes(zone: string | undefined): number | null {
  const [, sign, hours, minutes = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone ?? '') ?? [];
  if (!sign) return 0;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
