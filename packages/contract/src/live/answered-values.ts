import type { Member } from "../document/collections.ts";
import { listIn, memberValue } from "../document/member-value.ts";
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

/** The value of a path's placeholder that an answer tells: in the body of what was made, or in its `location`. */
export function createdValue(exchange: LiveExchange, member: Member): unknown {
  return memberValue(jsonOf(exchange), member)?.value ?? valueInLocation(exchange, member);
}

/** The same of the first entry of a list. */
export function listedValue(exchange: LiveExchange, member: Member): unknown {
  return memberValue(listIn(jsonOf(exchange))[0], member)?.value;
}

/** `location: /users/u1` after a request to `/users`. */
function valueInLocation({ request, response }: LiveExchange, { collection }: Member): unknown {
  const path = response?.headers.location?.replace(/[?#].*$/s, "").replace(/\/$/, "");
  const [parent, last] = [path?.replace(/\/[^/]*$/, ""), path?.split("/").at(-1)];
  const asked = request.path.replace(/[?#].*$/s, "").replace(/\/$/, "");
  if (!last || collection === "" || !parent?.endsWith(asked)) return undefined;
  return decodeURIComponent(last);
}
