import { isDeepStrictEqual } from "node:util";
import type { Operation, Parameter } from "../document/operation.ts";
import { nodeAt } from "../generate/flat-schema.ts";
import { flatten } from "../generate/flatten.ts";
import type { Subject } from "../suite/subject.ts";
import { type Candidate, type DerivedRequests, derivedRequests, type Missing } from "./derived-requests.ts";
import { type Input, inputOf, valueIn, withValue } from "./live-input.ts";
import type { OwnValues } from "./own-values.ts";

/** A valid request that a provider is sent. */
export interface LiveCase extends Candidate {
  readonly operation: string;
}

/** Cases that a provider is not sent, and why. */
export interface LeftOut {
  readonly operation: string;
  /** Undefined for all cases of the operation. */
  readonly title: string | undefined;
  readonly reason: string;
}

/** A path value of the document's examples: the provider need not have it. */
export interface Placeholder {
  readonly operation: string;
  readonly parameter: string;
  readonly value: unknown;
}

/** The cases of an operation. */
export interface OperationPlan {
  readonly cases: readonly LiveCase[];
  readonly leftOut: readonly LeftOut[];
  readonly placeholders: readonly Placeholder[];
}

/** Everything that a provider would be sent, and what not. */
export interface LivePlan extends OperationPlan {
  /** In the order in which they are called. */
  readonly subjects: readonly Subject[];
  /** The caller's own values. */
  readonly own: OwnValues;
  /** operationIds of what changes something. */
  readonly changing: ReadonlySet<string>;
}

/**
 * The valid requests of an operation: its examples, the least and the most, and each valid bound. Values of a path are
 * never made up, because only the provider knows which exist: they are the caller's own, or those of the examples.
 */
export function liveCases(subject: Subject, own: OwnValues): OperationPlan {
  const { operation, calls, method } = subject;
  if (method === undefined) return nothing(operation.id, "the client has no method for it");
  const documented = calls.map(([name, call]) => ({ title: `example ${name}`, input: inputOf(call) }));
  const examples = documented.map(({ title, input }) => ({ title, input: withOwn(subject, own, input) }));
  const ids = operation.parameters.filter((parameter) => isId(subject, parameter));
  const known = new Map(ids.map((id) => [id, own.of(operation, id) ?? exampleOf(id, documented)]));
  const unknown = ids.find((id) => known.get(id) === undefined);
  if (unknown !== undefined && examples.length === 0) {
    const { name } = unknown;
    return nothing(operation.id, `only the provider knows which ${name} exist: give one with --value ${name}=…`);
  }
  const derived = derivedFor(subject, own, known);
  const { kept, repeated } = withoutRepetition([...examples, ...derived.cases]);
  return {
    cases: kept.map((each) => ({ operation: operation.id, ...each })),
    leftOut: [...repeated, ...derived.missing].map((each) => ({ operation: operation.id, ...each })),
    placeholders: placeholdersOf(operation, own, known),
  };
}

type KnownIds = ReadonlyMap<Parameter, { readonly value: unknown } | undefined>;

/** What can be derived from the schemas, if the values of the path are known. */
function derivedFor(subject: Subject, own: OwnValues, known: KnownIds): DerivedRequests {
  const ids = [...known.keys()];
  const unknown = ids.find((id) => known.get(id) === undefined);
  if (unknown === undefined) {
    return derivedRequests(subject, ids, (input) => withOwn(subject, own, withIds(known, input)));
  }
  return { cases: [], missing: [{ title: "derived requests", reason: `no example has a ${unknown.name}` }] };
}

function placeholdersOf(operation: Operation, own: OwnValues, known: KnownIds): Placeholder[] {
  return [...known].flatMap(([id, found]) => {
    if (found === undefined || own.of(operation, id) !== undefined) return [];
    return [{ operation: operation.id, parameter: id.name, value: found.value }];
  });
}

function nothing(operation: string, reason: string): OperationPlan {
  return { cases: [], leftOut: [{ operation, title: undefined, reason }], placeholders: [] };
}

// A path value whose schema lists what there is can be made up.
function isId({ requests }: Subject, { in: place, schema }: Parameter): boolean {
  if (place !== "path") return false;
  if (schema === undefined) return true;
  const { values, types } = flatten(requests, nodeAt(schema));
  return values === undefined && types?.join() !== "boolean";
}

function exampleOf(id: Parameter, documented: readonly Candidate[]): { readonly value: unknown } | undefined {
  const [first] = documented.map(({ input }) => valueIn(input, id)).filter((value) => value !== undefined);
  return first === undefined ? undefined : { value: first };
}

function withIds(known: KnownIds, input: Input): Input {
  let filled = input;
  for (const [id, found] of known) if (found !== undefined) filled = withValue(filled, id, found.value);
  return filled;
}

/** Puts the caller's own values where the input has others. */
function withOwn({ operation }: Subject, own: OwnValues, input: Input): Input {
  let filled = input;
  for (const parameter of operation.parameters) {
    const found = own.of(operation, parameter);
    if (found === undefined || valueIn(input, parameter) === undefined) continue;
    filled = withValue(filled, parameter, found.value);
  }
  if (filled.body === undefined) return filled;
  return { ...filled, body: own.inBody(operation, filled.body) };
}

function withoutRepetition(cases: readonly Candidate[]): { kept: Candidate[]; repeated: Missing[] } {
  const kept: Candidate[] = [];
  const repeated: Missing[] = [];
  for (const each of cases) {
    const twin = kept.find(({ input }) => isDeepStrictEqual(input, each.input));
    if (twin === undefined) kept.push(each);
    else repeated.push({ title: each.title, reason: `the same request as "${twin.title}"` });
  }
  return { kept, repeated };
}
