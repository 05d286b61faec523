import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * How the body of a response is read: as its status documents, else its range (`4XX`), else `default`; `undefined`
 * where nothing does. `default` stands for failures wherever a success is documented, so that a surprising 2xx is not
 * read as one.
 */
export function kindOf({ responses }: Descriptor, { status, ok, headers }: Response): ResponseKind | undefined {
  const kinds =
    responses[status] ??
    responses[`${`${status}`[0]}XX`] ??
    (ok && hasSuccess(responses) ? undefined : responses.default);
  return typeof kinds === "function" ? kinds(headers.get("content-type") ?? "") : kinds;
}

function hasSuccess(responses: Descriptor["responses"]): boolean {
  return Object.keys(responses).some((key) => key.startsWith("2"));
}
