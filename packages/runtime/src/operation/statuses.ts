import type { Descriptor, ResponseKind } from "./descriptor.ts";

/**
 * The media kinds documented for a status: its own entry, then its range (`4XX`), then `default`.
 * `default` stands for failures wherever a success is documented, so that a surprising 2xx is not read as one.
 */
export function documentedKinds(
  responses: Descriptor["responses"],
  status: number,
): readonly ResponseKind[] | undefined {
  const range = `${Math.floor(status / 100)}XX`;
  const found =
    responses[status] ?? responses[range] ?? (isSurprise(responses, status) ? undefined : responses.default);
  return typeof found === "string" ? [found] : found;
}

function isSurprise(responses: Descriptor["responses"], status: number): boolean {
  return status >= 200 && status < 300 && Object.keys(responses).some((key) => key.startsWith("2"));
}
