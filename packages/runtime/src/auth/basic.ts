import { utf8 } from "../errors/spellings.ts";
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
