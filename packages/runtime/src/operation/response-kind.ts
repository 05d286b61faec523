import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * How the body of a response is read. Its status decides, else the status range (`4XX`), else `default`; `undefined` if
 * none of them is documented. If a success is documented, `default` describes failures alone, so that an undocumented
 * 2xx is not read as one.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers }: Response): ResponseKind | undefined {
  let kind = responses[status] ?? responses[`${`${status}`[0]}XX`];
  if (!kind && !(ok && hasSuccess(responses))) kind = responses.default;
  if (typeof kind === "function") return kind(headers.get("content-type") ?? "");
  return kind;
}

function hasSuccess(responses: Descriptor["responses"]): boolean {
  return Object.keys(responses).some((status) => status.startsWith("2"));
}
