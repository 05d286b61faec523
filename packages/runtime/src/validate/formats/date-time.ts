// RFC 3339 as ajv-formats reads it. The mock server validates with ajv-formats, and both have to agree.

// Matches are read by index: dates are in most answers, and destructuring them is slower.

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

export function isDate(text: string): boolean {
  const found = DATE.exec(text);
  if (!found) return false;
  const month = Number(found[2]);
  const day = Number(found[3]);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(found[1]), month);
}

function daysOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;

/** A time with its offset from UTC. */
export function isTime(text: string): boolean {
  return isIsoTime(text) && /z$|[+-]/i.test(text);
}

/** A time with or without its offset from UTC. */
export function isIsoTime(text: string): boolean {
  const found = TIME.exec(text);
  if (!found) return false;
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  const second = Number(found[3]);
  const zoneHour = Number(found[6] ?? 0);
  const zoneMinute = Number(found[7] ?? 0);
  if (zoneHour > 23 || zoneMinute > 59) return false;
  if (hour <= 23 && minute <= 59 && second < 60) return true;
  const ahead = found[5] === "-" ? -1 : 1;
  return second < 61 && isLastMinute(hour, minute, zoneHour * ahead, zoneMinute * ahead);
}

/** A leap second is the last one of a day in UTC. */
function isLastMinute(hour: number, minute: number, zoneHour: number, zoneMinute: number): boolean {
  const utcMinute = minute - zoneMinute;
  const borrowed = utcMinute < 0 ? 1 : 0;
  const utcHour = hour - zoneHour - borrowed;
  return (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1);
}

export function isDateTime(text: string): boolean {
  return isBoth(text, isTime);
}

export function isIsoDateTime(text: string): boolean {
  return isBoth(text, isIsoTime);
}

function isBoth(text: string, isTimePart: (time: string) => boolean): boolean {
  const [date = "", time = "", ...others] = text.split(/[t\s]/i);
  return others.length === 0 && isDate(date) && isTimePart(time);
}
