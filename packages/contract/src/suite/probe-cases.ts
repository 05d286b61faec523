import type { MediaType, Parameter } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { placeOfBody } from "../generate/place.ts";
import { Unbuildable } from "../generate/unbuildable.ts";
import { Router } from "../mock/router.ts";
import type { Probe } from "../probe/probe.ts";
import { type Probes, probesOf } from "../probe/probes.ts";
import { readMultipart } from "../request/form-body.ts";
import { bodyValue } from "../request/judge-body.ts";
import { parameterValue } from "../request/judge-parameters.ts";
import type { ContractCase, Verdict } from "./case.ts";
import { type Cell, cell } from "./cell.ts";
import { parseRaw } from "./parse-raw.ts";
import { rawRequest } from "./raw-request.ts";
import { sendThrough } from "./request-cases.ts";
import { refused, sendRaw } from "./send-raw.ts";
import type { Subject } from "./subject.ts";
import { placeOf, type RequestValues, sampleRequest, withParameter } from "./values.ts";

/** Cases about constraints, and the cells that none of them can decide, with the reason. */
export interface ProbeCases {
  readonly cases: readonly ContractCase[];
  readonly blind: readonly { readonly cell: Cell; readonly reason: string }[];
}

/** Something whose schema is tried: a parameter or a body of one media type. */
interface Target {
  readonly subject: Subject;
  readonly dimension: "parameters" | "body";
  /** "query limit", "body". */
  readonly name: string;
  /** Location of its violations: ["request", "query", "limit"]. */
  readonly location: readonly string[];
  readonly schema: string;
  readonly wire: boolean;
  /** The least request, with this value in its place. */
  with(value: unknown): RequestValues;
  /** What a raw request carries in this place, read back. */
  read(values: RequestValues): unknown;
}

/** Every constraint of every parameter and body: valid at its bound, refused just outside. */
export function probeCases(subject: Subject): ProbeCases {
  if ("unbuildable" in subject.minimal) return { cases: [], blind: [] };
  const targets = [...parameterTargets(subject, subject.minimal), ...bodyTargets(subject)];
  const found = targets.map((target) => casesOf(target));
  return { cases: found.flatMap(({ cases }) => cases), blind: found.flatMap(({ blind }) => blind) };
}

function parameterTargets(subject: Subject, minimal: RequestValues): Target[] {
  return subject.operation.parameters.flatMap((parameter): Target[] => {
    const { schema, name, in: place } = parameter;
    if (schema === undefined) return [];
    return [
      {
        subject,
        dimension: "parameters",
        name: `${place} ${name}`,
        location: ["request", place, name],
        schema,
        wire: placeOf(parameter) !== "json",
        with: (value) => withParameter(minimal, parameter, value),
        read: (values) => readBack(subject, parameter, values),
      },
    ];
  });
}

function readBack(subject: Subject, parameter: Parameter, values: RequestValues): unknown {
  const sent = parseRaw(rawRequest(subject.operation, values));
  const pathValues = new Router([subject.operation]).find(sent.path)?.pathValues ?? new Map();
  return parameterValue(subject.requests, parameter, sent, pathValues);
}

function bodyTargets(subject: Subject): Target[] {
  const content = subject.operation.body?.content ?? [];
  return content.flatMap((media): Target[] => {
    const { schema, type } = media;
    if (schema === undefined) return [];
    const least = sampleRequest(subject.requests, subject.operation, "minimal", media);
    return [
      {
        subject,
        dimension: "body",
        name: content.length > 1 ? `body ${type}` : "body",
        location: ["request", "body"],
        schema,
        wire: placeOfBody(media) !== "json",
        with: (body) => ({ ...least, body }),
        read: (values) => readBodyBack(subject, media, values),
      },
    ];
  });
}

function readBodyBack(subject: Subject, media: MediaType, values: RequestValues): unknown {
  const raw = rawRequest(subject.operation, values);
  if (typeof raw.body === "string") return bodyValue(subject.requests, parseRaw(raw), media);
  const parts = [...(raw.body ?? [])].map(([name, value]) => ({
    name,
    fileName: undefined,
    type: undefined,
    content: Buffer.from(String(value)),
  }));
  return readMultipart(subject.requests, media, parts).value;
}

function casesOf(target: Target): ProbeCases {
  try {
    const { requests } = target.subject;
    const place = target.wire ? (target.dimension === "body" ? "form" : (target.location[1] as "query")) : "json";
    const tried: Probes = probesOf(
      { schemas: requests, direction: "request", place, size: "maximal" },
      nodeAt(target.schema),
    );
    const cases = tried.probes.flatMap((probe) => probeCase(target, probe) ?? []);
    const blind = [...tried.untried, ...misjudged(target, tried.probes)];
    return {
      cases: [...distinct(cases), ...missingCase(target)],
      blind: blind.map(({ path, keyword, reason }) => ({ cell: cellOf(target, path, keyword), reason })),
    };
  } catch (error) {
    if (!(error instanceof Unbuildable)) throw error;
    return { cases: [], blind: [{ cell: cellOf(target, [], "values"), reason: error.message }] };
  }
}

/** Probes that Ajv judges otherwise than they mean: a format that it does not know, a keyword that takes part. */
function misjudged({ subject, schema }: Target, probes: readonly Probe[]): Probes["untried"] {
  return probes
    .filter(({ valid, value }) => subject.requests.accepts(schema, value) !== valid)
    .map(({ path, keyword, label, valid }) => ({
      path,
      keyword,
      reason: `${keyword} (${label}) is meant to be ${valid ? "valid" : "invalid"}, which Ajv denies`,
    }));
}

function distinct(cases: readonly ContractCase[]): ContractCase[] {
  return [...new Map(cases.map((planned) => [planned.title, planned])).values()];
}

function cellOf({ dimension, name }: Target, path: readonly string[], keyword: string): Cell {
  return cell(dimension, `${[name, ...path].join("/")} ${keyword}`);
}

// A value that does not survive its way as text, or that Ajv judges otherwise than the probe means, proves nothing.
function probeCase(target: Target, probe: Probe): ContractCase | undefined {
  const { subject, location, schema } = target;
  const values = target.with(probe.value);
  const accepted = (value: unknown): boolean => subject.requests.accepts(schema, value);
  if (probe.valid ? !accepted(probe.value) : accepted(probe.value)) return undefined;
  if (target.wire && !survives(probe, () => target.read(values), accepted)) return undefined;
  const what = `${[target.name, ...probe.path].join("/")} ${probe.keyword}: ${probe.label}`;
  return {
    operation: subject.operation.id,
    title: probe.valid ? `sends ${what}` : `has ${what} refused`,
    pointer: schema,
    cells: [cellOf(target, probe.path, probe.keyword)],
    run: async (stage): Promise<Verdict> => {
      if (!probe.valid)
        return refused(await sendRaw(stage, rawRequest(subject.operation, values)), [...location, ...probe.path]);
      await sendThrough(subject, values, stage);
      return undefined;
    },
  };
}

// `null` in a query is the text "null", and an empty list is nothing at all.
function survives({ valid, value, path }: Probe, read: () => unknown, accepted: (value: unknown) => boolean): boolean {
  const text = JSON.stringify(value);
  if (value === null || value === "" || text === "[]" || text === "{}") return false;
  if (valid) return !(path.length > 0 && /null|\[\]|\{\}|""/.test(text));
  const found = read();
  return found !== undefined && !accepted(found);
}

function missingCase(target: Target): ContractCase[] {
  const { subject, dimension, location, name } = target;
  const { operation } = subject;
  const required =
    dimension === "body"
      ? operation.body?.required
      : operation.parameters.some(
          (parameter) => parameter.required && `${parameter.in} ${parameter.name}` === name && parameter.in !== "path",
        );
  if (!required) return [];
  return [
    {
      operation: operation.id,
      title: `has a request without ${name} refused`,
      pointer: operation.pointer,
      cells: [cellOf(target, [], "required")],
      run: async (stage) =>
        refused(await sendRaw(stage, rawRequest(operation, target.with(undefined))), location, "required"),
    },
  ];
}
