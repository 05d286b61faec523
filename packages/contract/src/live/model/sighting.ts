import { memberNamed } from "../../document/collections.ts";
import { isObject, type UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import { listIn, memberValue } from "../../document/member-value.ts";
import { valueInLocation } from "../answered-values.ts";
import { itemPath } from "./item-path.ts";
import { ownCollection, withoutVerb } from "./own-collection.ts";
import { isSure, type Place, type Resource, type Resources } from "./resources.ts";
import { isSuccess, keyBelow, keyOfStep, type Step } from "./step.ts";

/** A thing that an answer shows. */
export interface Sighting {
  readonly step: Step;
  readonly resource: Resource;
  /** Where it stands in the body. */
  readonly path: readonly string[];
  readonly shown: UnknownObject;
  readonly isListed: boolean;
  /** The property that names it, and its value; undefined where it says nothing of that. */
  readonly property: string | undefined;
  readonly id: string | undefined;
  /** The path that leads to it, if it follows from that of the request. */
  readonly key: string | undefined;
}

/** Everything that an answer shows of things that the API keeps. */
export function sightingsIn(resources: Resources, step: Step): Sighting[] {
  if (!isSuccess(step)) return [];
  const described = resources.placesOf(step.operation).flatMap((place) => at(step, place, resources));
  if (described.length > 0) return described;
  const found = byPath(resources, step);
  return found.length > 0 ? found : byLocation(resources, step);
}

/** `location: /users/u1` of an answer that shows nothing of the user. */
function byLocation(resources: Resources, step: Step): Sighting[] {
  const resource = resources.ofPath(step.operation);
  const id = step.operation.method === "post" && resource ? valueInLocation(step.exchange, resource.member) : undefined;
  if (resource === undefined || id === undefined) return [];
  const found = { path: [], shown: {}, resource, isListed: false };
  return [{ step, ...found, property: "location", id: String(id), key: keyOf(resources, step, found, String(id)) }];
}

function at(step: Step, { path, resource, isListed }: Place, resources: Resources): Sighting[] {
  return valuesAt(step.answer, path).map((found) => {
    return sightingOf(resources, step, { ...found, resource, isListed });
  });
}

type Found = Pick<Sighting, "path" | "shown" | "resource" | "isListed">;

function sightingOf(resources: Resources, step: Step, found: Found): Sighting {
  const { property, id } = ownId(found.shown, found.resource);
  return { step, ...found, property, id, key: keyOf(resources, step, found, id) };
}

function ownId(shown: UnknownObject, resource: Resource): { property?: string; id?: string } {
  for (const name of resource.names) {
    const property = Object.keys(shown).find((key) => comparable(key) === name && isName(shown[key]));
    if (property !== undefined && isSure(property, resource)) return { property, id: String(shown[property]) };
  }
  return {};
}

function isName(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

/** The path that leads to what is shown: that of the request, or one below it. */
function keyOf(resources: Resources, step: Step, { resource, isListed }: Found, id?: string): string | undefined {
  const { operation } = step;
  if (resources.ofPath(operation) !== resource) return undefined;
  if (memberNamed(operation) !== undefined && !isListed) return keyOfStep(step);
  if (id === undefined) return undefined;
  if (resource.member.collection !== ownCollection(operation)) return itemPath(resource, step, id, undefined)?.key;
  return keyBelow({ ...step, path: withoutVerb(step.path) }, id);
}

/** Where no schema tells: what the path is about. */
function byPath(resources: Resources, step: Step): Sighting[] {
  const { operation, answer, values } = step;
  const resource = resources.ofPath(operation);
  if (resource === undefined || resources.placesOf(operation).length > 0) return [];
  const found = (shown: UnknownObject, path: readonly string[], isListed: boolean): Sighting =>
    sightingOf(resources, step, { shown, path, resource, isListed });
  if (memberNamed(operation) !== undefined || operation.method === "post") {
    const owner = memberValue(answer, resource.member)?.owner ?? (isObject(answer) ? answer : undefined);
    const one = owner && found(owner, pathTo(answer, owner), false);
    // A request below an order may answer the order.
    const isOuter = operation.method === "post" && (one?.id === undefined || values.includes(one.id));
    return one === undefined || isOuter ? [] : [one];
  }
  if (operation.method !== "get") return [];
  const list = listIn(answer);
  return list.flatMap((item, index) =>
    isObject(item) ? [found(item, [...pathTo(answer, list), `${index}`], true)] : [],
  );
}

function pathTo(answer: unknown, part: unknown): string[] {
  if (answer === part || !isObject(answer)) return [];
  for (const [key, value] of Object.entries(answer)) {
    if (value === part) return [key];
    const inner = isObject(value) ? pathTo(value, part) : [];
    if (inner.length > 0) return [key, ...inner];
  }
  return [];
}

function valuesAt(
  value: unknown,
  path: readonly string[],
  before: readonly string[] = [],
): Pick<Found, "path" | "shown">[] {
  const [name, ...rest] = path;
  if (name === undefined) return isObject(value) ? [{ path: before, shown: value }] : [];
  if (name === "*") {
    const items = Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => valuesAt(item, rest, [...before, String(index)]));
  }
  return isObject(value) ? valuesAt(value[name], rest, [...before, name]) : [];
}
