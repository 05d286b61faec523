import type { Descriptor, ResponseKind } from "./descriptor.ts";

type Answer = Pick<Response, "status" | "ok" | "headers">;

/**
 * How the body of a response is read. Its status decides, else the status range (`4XX`), else whether it is a success;
 * `undefined` if none of them is documented.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers }: Answer): ResponseKind | undefined {
  const kind = responses[status] ?? responses[`${`${status}`[0]}XX`] ?? responses[ok ? "success" : "failure"];
  if (typeof kind === "function") return kind(headers.get("content-type") ?? "");
  return kind;
}

/** Some answers have no body, whatever is documented (RFC 9110). */
export function hasNoBody({ method }: Pick<Descriptor, "method">, { status }: Answer): boolean {
  return /HEAD|20[45]|304/.test(method + status);
}
