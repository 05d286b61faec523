import { parseContentType } from "../../request/media-type.ts";
import { jsonOf } from "../answered-values.ts";
import type { LiveExchange } from "../recorded-exchange.ts";

/** What a request has sent as JSON or as a form; undefined for anything else. The values of a form are texts. */
export function sentBody(exchange: LiveExchange): unknown {
  const { body = "", headers } = exchange.request;
  const { type } = parseContentType(headers["content-type"] ?? "");
  if (type !== "application/x-www-form-urlencoded")
    return jsonOf({ ...exchange, response: { status: 0, headers, body } });
  const pairs = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(pairs.keys())].map((name) => {
      const all = pairs.getAll(name);
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}
