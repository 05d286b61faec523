import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * How the body of a response is read: as its status documents, else its range (`4XX`), else `default`; `undefined`
 * where nothing does. `default` stands for failures wherever a success is documented, so that a surprising 2xx is not
 * read as one. Of several kinds it is the stream that the content type names, else the first.
 */
export function kindOf(
  { responses, readers }: Descriptor,
  { status, ok, headers }: Response,
): ResponseKind | undefined {
  const kinds =
    responses[status] ??
    responses[`${`${status}`[0]}XX`] ??
    (ok && hasSuccess(responses) ? undefined : responses.default);
  if (!kinds || typeof kinds === "string") return kinds as ResponseKind | undefined;
  const type = headers.get("content-type") ?? "";
  return kinds.find((kind) => readers?.[kind as "events"]?.mediaType.test(type)) ?? kinds[0] ?? "none";
}

function hasSuccess(responses: Descriptor["responses"]): boolean {
  return Object.keys(responses).some((key) => key.startsWith("2"));
}
