import { comparable } from "../../../document/member-names.ts";
import type { Field } from "./field.ts";
import type { Page } from "./page.ts";
import { words } from "./words.ts";

/** The request for a page as it came. */
export interface Asked {
  /** Path and query. */
  readonly url: string;
  readonly host: string | undefined;
}

const address = /^(https?:\/\/|\/|\?)/i;

export function isAddress(value: unknown): value is string {
  return typeof value === "string" && address.test(value);
}

const addresses = words("next prev previous nextlink prevlink previouslink nexturl prevurl previousurl");

/** Whether a field holds an address: that of its example, or by its name where that has none. */
export function holdsAddress({ keys, value }: Field, { chooser }: Page): boolean {
  if (value !== null) return isAddress(value);
  return chooser?.style !== "cursor" && addresses.has(comparable(keys.at(-1) ?? ""));
}

/** The address of a page beside this one, in the form of an example: whole, or without host; undefined if it has none. */
export function addressOf(
  { chooser }: Page,
  value: string | number,
  { url, host }: Asked,
  old: unknown,
): string | undefined {
  if (chooser === undefined || chooser.in === "body") return undefined;
  const origin = host === undefined ? originOf(old) : `http://${host}`;
  const whole = new URL(url, origin);
  whole.searchParams.set(chooser.name, String(value));
  if (isAddress(old) && !/^http/i.test(old)) return whole.pathname + whole.search;
  return whole.href;
}

function originOf(old: unknown): string {
  return URL.parse(String(old))?.origin ?? "http://localhost";
}
