import {memo} from './memo.js';

/** 24 hours, in ms. */
export const DAY = 86_400_000;

const formats = memo(
  timeZone => new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset', hourCycle: 'h23'}),
);

/** Whether the text is a day of the calendar as `'YYYY-MM-DD'`. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/**
 * The day in which an instant falls.
 *
 * @param ms since the epoch
 * @param timeZone IANA name
 * @returns `'YYYY-MM-DD'`
 * @throws RangeError for a time zone nobody knows or an instant no date can hold
 */
export function dayOf(ms: number, timeZone: string): string {
  return new Date(ms + offsetAt(ms, timeZone)).toISOString().slice(0, 10);
}

/**
 * When a day begins and ends in a time zone, in ms since the epoch: `[start, end)`. Days may have 23 or 25 hours, begin
 * at one o'clock, or (Samoa, 2011-12-30) not exist: then they end where they begin.
 *
 * @param day `'YYYY-MM-DD'`
 * @param timeZone IANA name
 * @throws RangeError for a time zone nobody knows
 */
export function dayRange(day: string, timeZone: string): [start: number, end: number] {
  const midnight = Date.parse(day);
  return [startOfDay(midnight, timeZone), startOfDay(midnight + DAY, timeZone)];
}

/** The first instant whose wall clock shows `midnight` (written as if in UTC), or the jump that leaves midnight out. */
function startOfDay(midnight: number, timeZone: string): number {
  const before = offsetAt(midnight - DAY, timeZone);
  const after = offsetAt(midnight + DAY, timeZone);
  if (before === after) return midnight - before;
  let low = midnight - Math.max(before, after);
  let high = midnight - Math.min(before, after);
  const real = [low, high].find(ms => offsetAt(ms, timeZone) === midnight - ms);
  if (real !== undefined) return real;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** How far the zone's wall clock is ahead of UTC at an instant, in ms. */
function offsetAt(ms: number, timeZone: string): number {
  const text = formats(timeZone).format(ms);
  const zone = text.slice(text.indexOf('GMT') + 3);
  // Hours, minutes and, in local times of old, seconds; nothing at all in UTC.
  const seconds = zone
    .slice(1)
    .split(':')
    .reduce((sum, part, i) => sum + Number(part) * 60 ** (2 - i), 0);
  return (zone.startsWith('-') ? -1000 : 1000) * seconds;
}
