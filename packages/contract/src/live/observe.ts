import { memberNamed, membersOf } from "../document/collections.ts";
import { comparable, sharedName } from "../document/member-names.ts";
import type { Operation, Parameter } from "../document/operation.ts";
import type { Subject } from "../suite/subject.ts";
import { isAt } from "./known-values.ts";
import type { LiveCase } from "./live-cases.ts";
import { type Input, withValue } from "./live-input.ts";
import type { Item } from "./model/item.ts";
import { isSizeName } from "./model/list-request.ts";
import type { Resources } from "./model/resources.ts";
import { pathOnly, pathParameters, withPathValues } from "./path-parameters.ts";

/** What calls that look at something are made of. */
export interface Looking {
  readonly subjects: readonly Subject[];
  readonly resources: Resources;
  readonly planned: readonly LiveCase[];
  /** operationIds of what changes something. */
  readonly changing: ReadonlySet<string>;
}

/** The call that shows one thing: by its path, or by its id in the query. */
export function readCase(
  { subjects, resources, planned, changing }: Looking,
  item: Item,
): Omit<LiveCase, "title"> | undefined {
  const reads = subjects
    .map(({ operation }) => operation)
    .filter((each) => each.method === "get" && !changing.has(each.id));
  const byPath = reads.find((each) => isAt(each, item) && needsNothing(each, undefined));
  if (byPath !== undefined && item.values !== undefined)
    return { operation: byPath.id, input: withPathValues(byPath, pathOnly(planned, byPath.id), item.values) };
  for (const operation of reads) {
    const shows = resources.placesOf(operation).some((place) => place.resource === item.resource && !place.isListed);
    const id = operation.parameters.find(({ in: place, name }) => {
      return place === "query" && comparable(name) === item.resource.shared;
    });
    if (!shows || id === undefined || !needsNothing(operation, id)) continue;
    const input = withParents(operation, pathOnly(planned, operation.id), item);
    if (input !== undefined) return { operation: operation.id, input: withValue(input, id, item.id) };
  }
  return undefined;
}

function needsNothing({ parameters, body }: Operation, but: Parameter | undefined): boolean {
  return body?.required !== true && !parameters.some((each) => each.in !== "path" && each.required && each !== but);
}

/** The call that lists what one thing is among, of those that say most in their path, all of it if it can be asked for. */
export function listCase(looking: Looking, item: Item): Omit<LiveCase, "title"> | undefined {
  const { subjects, resources, planned, changing } = looking;
  const lists = subjects.filter(({ operation }) => {
    return !changing.has(operation.id) || operation.method === "post";
  });
  const found = lists.flatMap((subject): (Omit<LiveCase, "title"> & { depth: number })[] => {
    const { operation } = subject;
    if (resources.listedBy(operation) !== item.resource || !isList(operation) || !needsNothing(operation, undefined))
      return [];
    const input = listInput(subject, planned, item);
    const depth = membersOf(operation).length;
    return input === undefined
      ? []
      : [{ operation: operation.id, input: withSize(subject, input, [100, 50, 20]), depth }];
  });
  const [first] = found.toSorted((one, other) => other.depth - one.depth);
  return first && { operation: first.operation, input: first.input };
}

/** What a list is asked for with, below the parent of one thing; undefined if its path needs something else. */
export function listInput({ operation }: Subject, planned: readonly LiveCase[], item: Item): Input | undefined {
  return withParents(operation, pathOnly(planned, operation.id), item);
}

const listing = /^(list|search|find|query|get)/i;

/** A list that takes a body is asked for by POST. */
export function isList({ method, id, path }: Operation): boolean {
  if (method === "post") return [id, path.split("/").at(-1) ?? ""].some((name) => listing.test(name));
  return method === "get";
}

/** An input that asks for as many as the description allows, of these. */
export function withSize({ operation, requests }: Subject, input: Input, sizes: readonly number[]): Input {
  const size = operation.parameters.find(({ in: place, name }) => place === "query" && isSizeName(name));
  if (size === undefined) return input;
  const most = sizes.find((each) => size.schema === undefined || requests.accepts(size.schema, each));
  return most === undefined ? input : withValue(input, size, most);
}

/** An input with the path of what a thing stands below; undefined where the path needs something else. */
function withParents(operation: Operation, input: Input, item: Item): Input | undefined {
  const outer = membersOf(operation);
  const own = pathParameters(operation);
  let filled = input;
  for (const [index, { collection, placeholder }] of outer.entries()) {
    const parameter = own[index];
    const isPrefix = item.resource.member.collection.startsWith(`${collection}/{}`);
    const inPath = isPrefix ? item.values?.[index] : undefined;
    const names = [comparable(placeholder), sharedName(placeholder, collection) ?? ""];
    const value = inPath ?? names.map((name) => item.parents.get(name)).find((each) => each !== undefined);
    if (parameter === undefined || value === undefined) return undefined;
    filled = withValue(filled, parameter, value);
  }
  return memberNamed(operation) === undefined ? filled : undefined;
}
