import type { Descriptor, ResponseKind } from "./descriptor.ts";

type Answer = Pick<Response, "status" | "ok" | "headers">;

/**
 * How the body of a response is read. Its status decides, else the status range (`4XX`), else `default`; `undefined` if
 * none of them is documented.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers }: Answer): ResponseKind | undefined {
  let kind = responses[status] ?? responses[`${`${status}`[0]}XX`];
  // If a success is documented, `default` describes failures alone, so that an undocumented 2xx is not read as one.
  if (!ok || !/\b2/.test(Object.keys(responses).join())) kind ??= responses.default;
  if (typeof kind === "function") return kind(headers.get("content-type") ?? "");
  return kind;
}

/** Some answers have no body, whatever is documented (RFC 9110). */
export function hasNoBody({ method }: Descriptor, { status }: Answer): boolean {
  return /HEAD|20[45]|304/.test(method + status);
}
