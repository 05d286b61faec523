import { randomInt } from "node:crypto";
import fc from "fast-check";
import type { MediaType, Operation, Parameter, ParameterLocation } from "../document/operation.ts";
import { splitTemplate } from "../document/path-template.ts";
import { arbitraryOf } from "../generate/arbitrary.ts";
import { isExpressible } from "../generate/expressible.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { isUnbuildable, possible } from "../generate/unbuildable.ts";
import { wirePlaceOfBody } from "../generate/wire-place.ts";
import { Router } from "../mock/router.ts";
import { isForm, isJudged, parseContentType } from "../request/media-type.ts";
import type { Pair } from "../request/styled-value.ts";
import type { SchemaSet } from "../schema/schema-set.ts";
import { ContractFailure, type Stage, type Verdict } from "./case.ts";
import { sendThrough } from "./send-through.ts";
import { bodiesOf, isValid } from "./sized-requests.ts";
import type { Subject } from "./subject.ts";
import { leastWith } from "./target.ts";
import { anyText, type RequestValues, toInput, wirePlaceOf } from "./values.ts";

/** How many random requests each operation gets, and from which seed; a random seed where none is given. */
export interface RandomRequests {
  readonly runs: number;
  readonly seed?: number | undefined;
}

/** Random requests for each media type of the body. */
export function randomRequests(subject: Subject): { key: string; media: MediaType | undefined }[] {
  return bodiesOf(subject).map(({ media, suffix }) => ({ key: `random requests${suffix}`, media }));
}

/**
 * Sends random valid requests through the client; a failure names its seed and the smallest request that shows it.
 *
 * @throws ContractFailure
 */
export async function runRandom(
  subject: Subject,
  media: MediaType | undefined,
  { runs, seed = randomInt(2 ** 31) }: RandomRequests,
  stage: Stage,
): Promise<Verdict> {
  if ("unbuildable" in subject.minimal) return { blind: subject.minimal.unbuildable };
  try {
    // What a form cannot carry is found out by making one.
    if (media !== undefined && isForm(parseContentType(media.type).type)) leastWith(subject, media);
    const property = sentProperty(subject, media, stage);
    const result = await fc.check(property, { seed, numRuns: runs, maxSkipsPerRun: 50 });
    if (!result.failed) return undefined;
    if (result.counterexample === null) return { blind: `too few random requests are valid (seed ${seed})` };
    const [values] = result.counterexample;
    const input = JSON.stringify(toInput({ operation: subject.operation, values }));
    throw new ContractFailure(`${reasonOf(result.errorInstance)}; smallest request: ${input}; seed ${seed}`);
  } catch (error) {
    if (isUnbuildable(error)) return { blind: error.message };
    throw error;
  }
}

function sentProperty(
  subject: Subject,
  media: MediaType | undefined,
  stage: Stage,
): fc.IAsyncProperty<[RequestValues]> {
  const router = new Router(stage.mock.operations);
  return fc.asyncProperty(arbitraryRequest(subject, media), async (values) => {
    const [valid = false] = possible(() => isValid(subject, values));
    const arrives = media === undefined || isExpressible(values.body, wirePlaceOfBody(media));
    fc.pre(valid && arrives && parametersArrive(subject.operation, values));
    fc.pre(reachesItself(router, subject.operation, values));
    await sendThrough(subject, values, stage);
  });
}

/** An object without properties, and a list without items, are nothing at all in most parameters. */
function parametersArrive({ parameters }: Operation, values: RequestValues): boolean {
  return parameters.every((parameter) => {
    const value = values[parameter.in][parameter.name];
    return typeof value !== "object" || isExpressible(value, wirePlaceOf(parameter));
  });
}

function reasonOf(error: unknown): string {
  if (error instanceof Error) return error.message;
  return String(error);
}

/** False for path values that name a fixed path of another operation: `name` in `/apps/{id}/users` beside `/apps/name/{name}`. */
function reachesItself(router: Router, { id, method, path }: Operation, values: RequestValues): boolean {
  const { path: template, fixed, placeholders } = splitTemplate(path);
  const inQuery = [...placeholders.keys()].map((name): Pair => ({ name, value: "", raw: "", broken: false }));
  const filled = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(values.path[name] ?? "")),
  );
  return router.find(filled, [...fixed, ...inQuery])?.operations.get(method)?.id === id;
}

function arbitraryRequest(subject: Subject, media: MediaType | undefined): fc.Arbitrary<RequestValues> {
  return fc.record({
    path: arbitraryParameters(subject, "path"),
    query: arbitraryParameters(subject, "query"),
    header: arbitraryParameters(subject, "header"),
    cookie: arbitraryParameters(subject, "cookie"),
    body: arbitraryBody(subject, media),
    media: fc.constant(media),
  });
}

function arbitraryParameters(
  { requests, operation }: Subject,
  location: ParameterLocation,
): fc.Arbitrary<Record<string, unknown>> {
  const own = operation.parameters.filter((parameter) => parameter.in === location);
  const members = own.map((parameter) => [parameter.name, arbitraryValue(requests, parameter)] as const);
  const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
  return fc.record(Object.fromEntries(members), { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
}

// What nothing describes may be anything.
function arbitraryValue(requests: SchemaSet, parameter: Parameter): fc.Arbitrary<unknown> {
  if (parameter.schema === undefined) return fc.constant("a");
  return arbitraryOf(requests, nodeAt(parameter.schema), wirePlaceOf(parameter));
}

function arbitraryBody({ requests }: Subject, media: MediaType | undefined): fc.Arbitrary<unknown> {
  if (media === undefined) return fc.constant(undefined);
  if (media.schema === undefined || !isJudged(media.type)) return fc.constant(anyText(media));
  return arbitraryOf(requests, nodeAt(media.schema), wirePlaceOfBody(media));
}
