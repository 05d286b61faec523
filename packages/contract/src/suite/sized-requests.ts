import type { MediaType } from "../document/operation.ts";
import { isJudged } from "../request/media-type.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, sampleRequest } from "./values.ts";

/** A valid request that is still to be made. */
export interface SizedRequest {
  /** "minimal request", "maximal request as application/json". */
  readonly key: string;
  /** @throws Unbuildable */
  make(): RequestValues;
}

/** The least and the most that an operation documents, in each media type; and without a body where it may be left out. */
export function sizedRequests({ operation, requests }: Subject): SizedRequest[] {
  const sized = (["minimal", "maximal"] as const).flatMap((size) =>
    bodiesOf({ operation }).map(({ media, suffix }) => ({
      key: `${size} request${suffix}`,
      make: () => sampleRequest(requests, operation, size, media),
    })),
  );
  const bare = {
    key: "request without its optional body",
    make: () => sampleRequest(requests, operation, "minimal", undefined),
  };
  if (operation.body?.required !== false) return sized;
  return [bare, ...sized];
}

/** The media types of an operation's body, or the one body that is none; the suffix tells them apart. */
export function bodiesOf({
  operation,
}: Pick<Subject, "operation">): { media: MediaType | undefined; suffix: string }[] {
  const content = operation.body?.content ?? [];
  if (content.length === 0) return [{ media: undefined, suffix: "" }];
  const [media, ...more] = content;
  if (media !== undefined && more.length === 0) return [{ media, suffix: "" }];
  return content.map((each) => ({ media: each, suffix: ` as ${each.type}` }));
}

/**
 * Whether Ajv accepts each of the values, as they are before they are written.
 *
 * @throws Unjudged
 */
export function isValid(
  { requests, operation }: Pick<Subject, "requests" | "operation">,
  values: RequestValues,
): boolean {
  const { media, body } = values;
  const judged = media?.schema !== undefined && isJudged(media.type);
  const bodyFits = !judged || requests.accepts(media.schema, body);
  return (
    bodyFits &&
    operation.parameters.every(({ name, in: place, schema }) => {
      const value = values[place][name];
      return value === undefined || schema === undefined || requests.accepts(schema, value);
    })
  );
}
