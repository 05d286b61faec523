import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * How the body of a response is read. Its status decides, else the status range (`4XX`), else `default`; `undefined` if
 * none of them is documented. If a success is documented, `default` describes failures alone, so that an undocumented
 * 2xx is not read as one. A status that has no body has none, whatever is documented: `fetch` has `null` there.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers, body }: Response): ResponseKind | undefined {
  let kind = responses[status] ?? responses[`${`${status}`[0]}XX`];
  // One of the keys begins with 2 where a success is documented.
  if (!kind && !(ok && /\b2/.test(`${Object.keys(responses)}`))) kind = responses.default;
  if (kind && !body) return "none";
  if (typeof kind === "function") return kind(headers.get("content-type") ?? "");
  return kind;
}
