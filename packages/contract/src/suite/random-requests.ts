import { randomInt } from "node:crypto";
import fc from "fast-check";
import type { MediaType, Operation } from "../document/operation.ts";
import { arbitraryOf } from "../generate/arbitrary.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { Unbuildable } from "../generate/unbuildable.ts";
import { wirePlaceOfBody } from "../generate/wire-place.ts";
import { Router } from "../mock/router.ts";
import { ContractFailure, type Stage, type Verdict } from "./case.ts";
import { sendThrough } from "./send-through.ts";
import { bodiesOf, isValid } from "./sized-requests.ts";
import type { Subject } from "./subject.ts";
import { type RequestValues, toInput, wirePlaceOf } from "./values.ts";

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
  try {
    const requests = arbitraryRequest(subject, media);
    const router = new Router(stage.mock.operations);
    const property = fc.asyncProperty(requests, async (values) => {
      fc.pre(isValid(subject, values) && reachesItself(router, subject.operation, values));
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

/** False for path values that name a fixed path of another operation: `name` in `/apps/{id}/users` beside `/apps/name/{name}`. */
function reachesItself(router: Router, { id, method, path }: Operation, values: RequestValues): boolean {
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(String(values.path[name] ?? "")));
  return router.find(filled)?.operations.get(method)?.id === id;
}

function arbitraryRequest({ requests, operation }: Subject, media: MediaType | undefined): fc.Arbitrary<RequestValues> {
  const group = (place: "path" | "query" | "header" | "cookie"): fc.Arbitrary<Record<string, unknown>> => {
    const own = operation.parameters.filter((parameter) => parameter.in === place);
    const members = own.map((parameter): [string, fc.Arbitrary<unknown>] => [
      parameter.name,
      parameter.schema === undefined
        ? fc.constant("a")
        : arbitraryOf(requests, nodeAt(parameter.schema), wirePlaceOf(parameter)),
    ]);
    const requiredKeys = own.filter(({ required }) => required).map(({ name }) => name);
    return fc.record(Object.fromEntries(members), { requiredKeys }) as fc.Arbitrary<Record<string, unknown>>;
  };
  const body =
    media?.schema === undefined
      ? fc.constant(media && "a")
      : arbitraryOf(requests, nodeAt(media.schema), wirePlaceOfBody(media));
  return fc.record({
    path: group("path"),
    query: group("query"),
    header: group("header"),
    cookie: group("cookie"),
    body,
    media: fc.constant(media),
  });
}
