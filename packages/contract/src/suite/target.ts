import type { MediaType, Parameter } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { possible } from "../generate/unbuildable.ts";
import { type WirePlace, wirePlaceOfBody } from "../generate/wire-place.ts";
import { Router } from "../mock/router.ts";
import type { Probes } from "../probe/probe.ts";
import { probesOf } from "../probe/probes.ts";
import { bodyValue } from "../request/judge-body.ts";
import { parameterValue } from "../request/judge-parameters.ts";
import { isJudged } from "../request/media-type.ts";
import { parseRaw } from "./parse-raw.ts";
import { rawRequest } from "./raw-request.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, sampleRequest, wirePlaceOf, withParameter } from "./values.ts";

/** Something whose schema is tried: a parameter or a body of one media type. */
export interface Target {
  readonly subject: Subject;
  readonly dimension: "parameters" | "body";
  /** Undefined for a body. */
  readonly parameter: Parameter | undefined;
  /** "query limit", "body". */
  readonly name: string;
  /** Location of its violations: ["request", "query", "limit"]. */
  readonly location: readonly string[];
  readonly schema: string;
  readonly required: boolean;
  readonly place: WirePlace;
  /** The least request, with this value in its place. */
  with(value: unknown): RequestValues;
  /** What a raw request carries in this place, read back. */
  read(values: RequestValues): unknown;
}

/** Every parameter and body of an operation that has a schema; none where no valid request can be made to start from. */
export function targetsOf(subject: Subject): Target[] {
  if ("unbuildable" in subject.minimal) return [];
  return [...parameterTargets(subject, subject.minimal), ...bodyTargets(subject)];
}

/**
 * Everything that is tried about a target.
 *
 * @throws Unbuildable
 */
export function probesOfTarget({ subject: { requests, mostProbes }, place, schema }: Target): Probes {
  return probesOf({ schemas: requests, direction: "request", place, size: "maximal" }, nodeAt(schema), mostProbes);
}

function parameterTargets(subject: Subject, minimal: RequestValues): Target[] {
  return subject.operation.parameters.flatMap((parameter): Target[] => {
    const { schema, name, in: location, required } = parameter;
    if (schema === undefined) return [];
    return [
      {
        subject,
        dimension: "parameters",
        parameter,
        name: `${location} ${name}`,
        location: ["request", location, name],
        schema,
        // A path without a value is another path.
        required: required && location !== "path",
        place: wirePlaceOf(parameter),
        with: (value) => withParameter(minimal, parameter, value),
        read: (values) => readBack(subject, parameter, values),
      },
    ];
  });
}

function readBack(subject: Subject, parameter: Parameter, values: RequestValues): unknown {
  const sent = parseRaw(rawRequest(subject.operation, values));
  const pathValues = new Router([subject.operation]).find(sent.path, sent.query)?.pathValues ?? new Map();
  return parameterValue(subject.requests, parameter, sent, pathValues);
}

function bodyTargets(subject: Subject): Target[] {
  const { required = false, content = [] } = subject.operation.body ?? {};
  return content.flatMap((media): Target[] => {
    const { schema, type } = media;
    if (schema === undefined || !isJudged(type)) return [];
    const [least] = possible(() => leastWith(subject, media));
    if (least === undefined) return [];
    return [
      {
        subject,
        dimension: "body",
        parameter: undefined,
        name: content.length > 1 ? `body ${type}` : "body",
        location: ["request", "body"],
        schema,
        required,
        place: wirePlaceOfBody(media),
        with: (body) => ({ ...least, body }),
        read: (values) => bodyValue(subject.requests, parseRaw(rawRequest(subject.operation, values)), media),
      },
    ];
  });
}

/** @throws Unbuildable */
export function leastWith({ requests, operation }: Subject, media: MediaType): RequestValues {
  return sampleRequest(requests, operation, "minimal", media);
}
