import { randomInt } from "node:crypto";
import fc from "fast-check";
import type { MediaType } from "../document/operation.ts";
import { arbitraryOf } from "../generate/arbitrary.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { placeOfBody } from "../generate/place.ts";
import { Unbuildable } from "../generate/unbuildable.ts";
import { findMediaType, parseContentType } from "../request/media-type.ts";
import { unnamedProperties } from "../response/known-names.ts";
import { type ContractCase, ContractFailure, type Stage, type Verdict } from "./case.ts";
import { cell } from "./cell.ts";
import { outcomeOf } from "./outcome.ts";
import type { Subject } from "./subject.ts";
import { placeOf, type RequestValues, sampleRequest, toInput } from "./values.ts";
import { assertCarried, onlyRequest } from "./wire.ts";

/** How many random requests each operation gets, and from which seed; a random seed where none is given. */
export interface RandomRequests {
  readonly runs: number;
  readonly seed?: number | undefined;
}

/** Valid requests through the client: every example, the least, the most, and random ones. */
export function requestCases(subject: Subject, random: RandomRequests): ContractCase[] {
  const { operation } = subject;
  const bodies: (MediaType | undefined)[] = operation.body === undefined ? [undefined] : [...operation.body.content];
  const name = (media: MediaType | undefined): string => (bodies.length > 1 ? ` as ${media?.type}` : "");
  const sized = (["minimal", "maximal"] as const).flatMap((size) =>
    bodies.map((media) =>
      requestCase(subject, `${size} request${name(media)}`, (stage) => runSized(subject, size, media, stage)),
    ),
  );
  return [
    ...exampleCases(subject),
    ...(operation.body?.required === false
      ? [
          requestCase(subject, "request without its optional body", (stage) =>
            runSized(subject, "minimal", undefined, stage),
          ),
        ]
      : []),
    ...sized,
    ...bodies.map((media) =>
      requestCase(subject, `random requests${name(media)}`, (stage) => runRandom(subject, media, random, stage)),
    ),
  ];
}

function requestCase(subject: Subject, key: string, run: ContractCase["run"]): ContractCase {
  const { id, pointer } = subject.operation;
  return {
    operation: id,
    title: `sends a ${key}`.replace("a random", "random"),
    pointer,
    cells: [cell("requests", key)],
    run,
  };
}

function exampleCases(subject: Subject): ContractCase[] {
  const { operation, calls } = subject;
  return calls.map(([name, call]) => ({
    operation: operation.id,
    title: `sends the example ${name}`,
    pointer: `${operation.pointer}/requestBody`,
    cells: [cell("examples", `request ${name}`)],
    run: async (stage) => {
      const [client] = stage.clients;
      if (client !== undefined) await outcomeOf(() => call(client));
      const record = onlyRequest(stage);
      assertCarried(subject, record, undefined);
      assertNamed(subject, record.json, record.headers["content-type"]);
      return undefined;
    },
  }));
}

function assertNamed({ operation, requests }: Subject, json: unknown, contentType: string | undefined): void {
  const media = findMediaType(operation.body?.content ?? [], parseContentType(contentType ?? "").type);
  if (media?.schema === undefined || json === undefined) return;
  const [unnamed] = unnamedProperties(requests, nodeAt(media.schema), json, "request");
  if (unnamed === undefined) return;
  throw new ContractFailure(`request/body/${unnamed.join("/")} is sent, but the schema does not name it`);
}

async function runSized(
  subject: Subject,
  size: "minimal" | "maximal",
  media: MediaType | undefined,
  stage: Stage,
): Promise<Verdict> {
  try {
    const values = sampleRequest(subject.requests, subject.operation, size, media);
    if (!isValid(subject, values)) return { blind: `no ${size} request was found that the schemas accept` };
    await sendThrough(subject, values, stage);
    return undefined;
  } catch (error) {
    if (error instanceof Unbuildable) return { blind: error.message };
    throw error;
  }
}

/** Sends values through the client, and judges what arrives. */
export async function sendThrough(subject: Subject, values: RequestValues, stage: Stage): Promise<void> {
  const [client] = stage.clients;
  const call = subject.method === undefined ? undefined : client?.[subject.method];
  if (call === undefined) throw new ContractFailure("the client has no method for it");
  stage.mock.reset();
  await outcomeOf(() => call(toInput({ operation: subject.operation, values })));
  const record = onlyRequest(stage);
  assertCarried(subject, record, values);
}

/** Whether Ajv accepts each of the values, as they are before they are written. */
export function isValid({ requests, operation }: Subject, values: RequestValues): boolean {
  const bodyFits = values.media?.schema === undefined || requests.accepts(values.media.schema, values.body);
  return (
    bodyFits &&
    operation.parameters.every(({ name, in: place, schema }) => {
      const value = values[place][name];
      return value === undefined || schema === undefined || requests.accepts(schema, value);
    })
  );
}

async function runRandom(
  subject: Subject,
  media: MediaType | undefined,
  { runs, seed = randomInt(2 ** 31) }: RandomRequests,
  stage: Stage,
): Promise<Verdict> {
  try {
    const requests = randomRequests(subject, media);
    const property = fc.asyncProperty(requests, async (values) => {
      fc.pre(isValid(subject, values));
      await sendThrough(subject, values, stage);
    });
    const result = await fc.check(property, { seed, numRuns: runs, maxSkipsPerRun: 50 });
    if (!result.failed) return undefined;
    if (result.counterexample === null) return { blind: `too few random requests are valid (seed ${seed})` };
    const [values] = result.counterexample;
    const reason = result.errorInstance instanceof Error ? result.errorInstance.message : String(result.errorInstance);
    const input = JSON.stringify(toInput({ operation: subject.operation, values }));
    throw new ContractFailure(`${reason}; smallest request: ${input}; seed ${seed}`);
  } catch (error) {
    if (error instanceof Unbuildable) return { blind: error.message };
    throw error;
  }
}

function randomRequests({ requests, operation }: Subject, media: MediaType | undefined): fc.Arbitrary<RequestValues> {
  const group = (place: "path" | "query" | "header" | "cookie"): fc.Arbitrary<Record<string, unknown>> => {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    const members = own.map((parameter): [string, fc.Arbitrary<unknown>] => [
      parameter.name,
      parameter.schema === undefined
        ? fc.constant("a")
        : arbitraryOf(requests, nodeAt(parameter.schema), placeOf(parameter)),
    ]);
    const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(Object.fromEntries(members), { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
  };
  const body =
    media?.schema === undefined
      ? fc.constant(media && "a")
      : arbitraryOf(requests, nodeAt(media.schema), placeOfBody(media));
  return fc.record({
    path: group("path"),
    query: group("query"),
    header: group("header"),
    cookie: group("cookie"),
    body,
    media: fc.constant(media),
  });
}
