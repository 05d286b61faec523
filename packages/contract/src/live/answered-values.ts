import type { Member } from "../document/collections.ts";
import { withoutByteOrderMark } from "./broken-json.ts";
import type { LiveExchange } from "./recorded-exchange.ts";

/** The parsed body of an answer; undefined if it is no JSON. */
export function jsonOf({ response }: LiveExchange): unknown {
  try {
    return JSON.parse(withoutByteOrderMark(response?.body ?? ""));
  } catch {
    return undefined;
  }
}

/** `location: /users/u1` after a request to `/users`. */
export function valueInLocation({ request, response }: LiveExchange, { collection }: Member): unknown {
  const path = response?.headers.location?.replace(/[?#].*$/s, "").replace(/\/$/, "");
  const [parent, last] = [path?.replace(/\/[^/]*$/, ""), path?.split("/").at(-1)];
  const asked = request.path.replace(/[?#].*$/s, "").replace(/\/$/, "");
  if (!last || collection === "" || !parent?.endsWith(asked)) return undefined;
  return decodeURIComponent(last);
}
