import { header } from "./places/header.ts";
import type { Scheme } from "./scheme.ts";

/** HTTP Basic, RFC 7617, in UTF-8. */
export function basic(username: string, password: string): Scheme {
  return {
    needs: [username, password],
    in: header,
    name: "Authorization",
    value: (credentials) => `Basic ${btoa(utf8(`${credentials[username]}:${credentials[password]}`))}`,
  };
}

/** The bytes of a text in UTF-8, one for each character. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}
