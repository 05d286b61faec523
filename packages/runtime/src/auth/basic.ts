import { header } from "./places/header.ts";
import type { Scheme } from "./scheme.ts";

/** HTTP Basic, RFC 7617, in UTF-8. */
export function basic(username: string, password: string): Scheme {
  return {
    needs: [username, password],
    in: header,
    name: "Authorization",
    value: (credentials) => `Basic ${base64(`${credentials[username]}:${credentials[password]}`)}`,
  };
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
