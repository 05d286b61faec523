import { slotOf } from "../grammar/grammar.ts";
import { define, isObject, type Json, type JsonObject } from "../json/json.ts";
import { itemsOf } from "../json/parts.ts";
import type { Location } from "./diagnostic.ts";
import type { Positions } from "./positions.ts";
import type { Sources } from "./sources.ts";
import type { Unread } from "./unread.ts";

/** Whether a path item has anything beside its reference. */
function hasSiblings(item: JsonObject): boolean {
  return Object.keys(item).some((key) => key !== "$ref");
}

/**
 * A path item that a reference leads to, with what stands beside the reference. OpenAPI says nothing of what both have:
 * what stands nearer counts, and of parameters those of another name or place count too.
 */
export function mergedItem(reference: JsonObject, target: JsonObject, positions: Positions): JsonObject {
  if (!hasSiblings(reference)) return target;
  const merged: JsonObject = {};
  positions.follow(merged, target);
  positions.forgetKeys(merged);
  for (const holder of [target, reference]) {
    for (const [key, value] of Object.entries(holder)) {
      if (key === "$ref" && holder === reference) continue;
      define(merged, key, value);
      const place = positions.find(holder, key);
      if (place) positions.addKey(merged, key, place);
    }
  }
  if (Array.isArray(reference.parameters) && Array.isArray(target.parameters))
    merged.parameters = mergedParameters(reference.parameters, target.parameters);
  return merged;
}

/** What is said of the operations that a path item has, and its reference has beside it. */
export function saidTwice(item: JsonObject, file: string, sources: Sources, positions: Positions): Unread[] {
  if (typeof item.$ref !== "string" || !hasSiblings(item)) return [];
  const found = sources.find(file, item.$ref);
  if ("problem" in found) return [];
  const both = Object.keys(item).filter((key) => Object.hasOwn(found.value, key) && isOperation(key));
  return both.map((key) => {
    const message = `what ${JSON.stringify(item.$ref)} has as "${key}" also stands beside the reference`;
    const hint = "OpenAPI does not say which of the two counts. Remove one.";
    const at = positions.find(item, key) as Location;
    return { key, said: { ...at, rule: "path-item-twice", message, hint } };
  });
}

function isOperation(key: string): boolean {
  const slot = slotOf("pathItem", key);
  return slot !== undefined && "kind" in slot && slot.kind === "operation";
}

function mergedParameters(own: Json, others: Json): Json[] {
  const names = new Set(itemsOf(own).map(nameOf));
  return [...itemsOf(own), ...itemsOf(others).filter((one) => !names.has(nameOf(one)))];
}

/** What a parameter is known by. Of a reference nobody knows more than where it leads. */
function nameOf(parameter: Json): string {
  if (!isObject(parameter)) return JSON.stringify(parameter);
  if (typeof parameter.$ref === "string") return parameter.$ref;
  return `${parameter.in} ${parameter.name}`;
}
