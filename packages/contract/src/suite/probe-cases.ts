import type { MediaType } from "../document/operation.ts";
import { isUnbuildable } from "../generate/unbuildable.ts";
import type { Probe, Untried } from "../probe/probe.ts";
import { isJudged, parseContentType } from "../request/media-type.ts";
import { arrivingValue, objection, survivor } from "./carried.ts";
import { type ContractCase, ContractFailure, type Verdict } from "./case.ts";
import { type Cell, cell } from "./cell.ts";
import { rawRequest } from "./raw-request.ts";
import { refused, sendRaw } from "./send-raw.ts";
import { sendThrough } from "./send-through.ts";
import type { Subject } from "./subject.ts";
import { leastWith, probesOfTarget, type Target, targetsOf } from "./target.ts";
import { shown } from "./wire.ts";

/** Cases about constraints, and the cells that none of them can decide, with the reason. */
export interface ProbeCases {
  readonly cases: readonly ContractCase[];
  readonly blind: readonly { readonly cell: Cell; readonly reason: string }[];
}

/** Every constraint of every parameter and body: valid at its bound, refused just outside. */
export function probeCases(subject: Subject): ProbeCases {
  const found = targetsOf(subject).map((target) => casesOf(target));
  const blind = [...found.flatMap((each) => each.blind), ...unreadBodies(subject)];
  return { cases: found.flatMap(({ cases }) => cases), blind };
}

/** Bodies with a schema that nobody here reads, such as XML, or of which no value can be made. */
function unreadBodies(subject: Subject): ProbeCases["blind"] {
  const described = (subject.operation.body?.content ?? []).filter(({ schema }) => schema !== undefined);
  return described.flatMap((media) => {
    const reason = unreadReason(subject, media);
    return reason === undefined ? [] : [{ cell: cell("body", `body ${media.type} values`), reason }];
  });
}

function unreadReason(subject: Subject, media: MediaType): string | undefined {
  if (!isJudged(media.type))
    return `the mock takes any body of type ${parseContentType(media.type).type}: it judges JSON, forms and text`;
  if ("unbuildable" in subject.minimal) return undefined;
  try {
    leastWith(subject, media);
    return undefined;
  } catch (error) {
    if (isUnbuildable(error)) return error.message;
    throw error;
  }
}

function casesOf(target: Target): ProbeCases {
  try {
    const { probes, untried } = probesOfTarget(target);
    const cases: ContractCase[] = [];
    const blind: Untried[] = [...untried];
    for (const probe of probes) {
      const reason = objection(target, probe);
      if (reason === undefined) cases.push(...probeCase(target, probe));
      else blind.push({ ...probe, reason });
    }
    return {
      cases: [...distinct(cases), ...missingCase(target)],
      blind: blind.map(({ path, keyword, reason }) => ({ cell: cellOf(target, path, keyword), reason })),
    };
  } catch (error) {
    if (!isUnbuildable(error)) throw error;
    return { cases: [], blind: [{ cell: cellOf(target, [], "values"), reason: error.message }] };
  }
}

function distinct(cases: readonly ContractCase[]): ContractCase[] {
  return [...new Map(cases.map((planned) => [planned.title, planned])).values()];
}

function cellOf({ dimension, name }: Target, path: readonly string[], keyword: string): Cell {
  return cell(dimension, `${[name, ...path].join("/")} ${keyword}`);
}

/** The case of a probe that Ajv judges as it is meant; none where the probe does not survive its way. */
function probeCase(target: Target, probe: Probe): ContractCase[] {
  const { subject, location, schema } = target;
  if (survivor(target, probe) === undefined) return [];
  const what = wordsFor(target, probe);
  const planned: ContractCase = {
    operation: subject.operation.id,
    title: probe.valid ? `sends ${what}` : `has ${what} refused`,
    pointer: schema,
    cells: [cellOf(target, probe.path, probe.keyword)],
    run: async (stage): Promise<Verdict> => {
      // It is made again when it is sent: thousands of cases would keep it until then.
      const values = target.with(probe.value);
      if (probe.valid) {
        await sendThrough(subject, values, stage);
        return undefined;
      }
      assertDoublyRefused(target, arrivingValue(target, probe));
      return refused(await sendRaw(stage, rawRequest(subject.operation, values)), [...location, ...probe.path]);
    },
  };
  return [planned];
}

/** "query limit maximum: 50" */
export function wordsFor({ name }: Target, { path, keyword, label }: Probe): string {
  return `${[name, ...path].join("/")} ${keyword}: ${label}`;
}

/** @throws ContractFailure if the second validator accepts what Ajv has refused. */
function assertDoublyRefused({ subject, schema }: Target, value: unknown): void {
  if (subject.second.refuses(schema, value)) return;
  throw new ContractFailure(
    `${shown(value)} should be invalid, and Ajv agrees, but a second validator accepts it: correct the schema, or list the validator's mistake in second-opinion-exceptions.ts`,
  );
}

function missingCase(target: Target): ContractCase[] {
  const { subject, location, name, required } = target;
  const { operation } = subject;
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
