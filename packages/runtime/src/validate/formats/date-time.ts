// RFC 3339 as ajv-formats reads it. The mock server validates with ajv-formats, and both have to agree.

export function isDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
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
  const [, hour, minute, second, , sign, zoneHour = 0, zoneMinute = 0] = TIME.exec(text) ?? [];
  if (hour === undefined || Number(zoneHour) > 23 || Number(zoneMinute) > 59) return false;
  if (Number(hour) <= 23 && Number(minute) <= 59 && Number(second) < 60) return true;
  // A leap second is the last one of a day in UTC.
  const ahead = sign === "-" ? -1 : 1;
  const utcMinute = Number(minute) - Number(zoneMinute) * ahead;
  const borrowed = utcMinute < 0 ? 1 : 0;
  const utcHour = Number(hour) - Number(zoneHour) * ahead - borrowed;
  return [23, -1].includes(utcHour) && [59, -1].includes(utcMinute) && Number(second) < 61;
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
