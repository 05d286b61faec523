import { isObject, type Json, placesFrom } from "@specwright/openapi/internal";
import type { Version } from "../version.ts";

/** What a description says of the end of one of its parts. */
export interface Announcement {
  readonly deprecated: boolean;
  /** What stands in `x-sunset`, whatever it is. */
  readonly written: Json | undefined;
  /** The day from which it may be gone, `2026-12-31`; undefined where none is said, or what is said is no day. */
  readonly day: string | undefined;
}

export function announcementOf(node: Json | undefined): Announcement {
  if (!isObject(node)) return { deprecated: false, written: undefined, day: undefined };
  const written = node["x-sunset"];
  return { deprecated: node.deprecated === true, written, day: dayOf(written) };
}

/** What is said at a pointer of a version, or at the end of the references that begin there. */
export function announcementAt({ document }: Version, pointer: string): Announcement {
  const said = placesFrom(document.bundled, pointer.slice(1)).map(({ value }) => announcementOf(value));
  const marked = said.find(({ deprecated }) => deprecated);
  const dated = said.find(({ written }) => written !== undefined);
  return { deprecated: marked !== undefined, written: dated?.written, day: dated?.day };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** RFC 3339, and the date of the header `Sunset` (RFC 8594). */
const MOMENTS = [
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/i,
  /^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/,
];

function dayOf(written: Json | undefined): string | undefined {
  if (typeof written !== "string") return undefined;
  const isDay = DAY.test(written);
  if (!isDay && !MOMENTS.some((form) => form.test(written))) return undefined;
  const moment = new Date(written);
  if (Number.isNaN(moment.getTime())) return undefined;
  const day = moment.toISOString().slice(0, 10);
  // February has no thirtieth, and a Date takes the second of March for it.
  if (isDay && day !== written) return undefined;
  return day;
}
