import { child } from "@specwright/openapi/internal";
import { examplesAt } from "../../document/examples.ts";
import type { UnknownObject } from "../../document/json.ts";
import { comparable } from "../../document/member-names.ts";
import type { Operation } from "../../document/operation.ts";
import { namedProperties } from "../../response/known-names.ts";
import type { SchemaSet } from "../../schema/schema-set.ts";
import { isAboutSyntax } from "../malformed-json.ts";
import type { Picked } from "../pick-answer.ts";
import type { Claim } from "./claim.ts";
import { claimsOf } from "./claims.ts";
import type { ViolatedPlace } from "./violated-place.ts";

/** The names that a request may have, as they are compared, and those that it has although it may not. */
export function fieldsOf(requests: SchemaSet, operation: Operation, places: readonly ViolatedPlace[]): Set<string> {
  const inBody = (operation.body?.content ?? []).flatMap(({ schema }) =>
    schema === undefined ? [] : namedProperties(requests, schema, "request").flatMap((path) => path.split(/[.[\]]+/)),
  );
  const inParameters = operation.parameters.map(({ name }) => name);
  const violated = places.flatMap(({ keys, part }) => (keys.length === 0 ? [part] : keys));
  return new Set([...inBody, ...inParameters, ...violated].map(comparable).filter(Boolean));
}

/** An example of a refusal, and how well it fits. */
interface Candidate {
  readonly name: string;
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** The example that names a violated place and no other one; undefined if there is none. */
export function fittingExample(
  root: UnknownObject,
  picked: Picked,
  fields: ReadonlySet<string>,
  places: readonly ViolatedPlace[],
): string | undefined {
  const candidates = candidatesOf(root, picked, fields).filter(({ claims }) =>
    claims.every((claim) => !claim.complains || places.some((place) => isOf(place, claim))),
  );
  for (const place of places) {
    const fitting = candidates.filter(({ claims }) => claims.some((claim) => claim.complains && isOf(place, claim)));
    const best = fitting.find(({ text }) => /required|missing|empty/i.test(text) === (place.code === "required"));
    if (fitting[0] !== undefined) return (best ?? fitting[0]).name;
  }
  return undefined;
}

/** The first example that names no place at all. */
export function generalExample(root: UnknownObject, picked: Picked, fields: ReadonlySet<string>): string | undefined {
  return candidatesOf(root, picked, fields).find(({ claims }) => claims.length === 0)?.name;
}

/** Whether examples of a refusal say of fields that they are wrong: then it is this one that others would get too. */
export function blamesFields(root: UnknownObject, picked: Picked, fields: ReadonlySet<string>): boolean {
  return candidatesOf(root, picked, fields).some(({ claims }) => claims.some(({ complains }) => complains));
}

function candidatesOf(root: UnknownObject, { response, media }: Picked, fields: ReadonlySet<string>): Candidate[] {
  if (media === undefined) return [];
  const examples = examplesAt(root, child(child(response.pointer, "content"), media.type));
  return examples.flatMap((example): Candidate[] => {
    const claims = claimsOf(example.value, fields);
    const ofBody = claims.every(({ keys }) => keys.length === 0 || keys.join() === "body");
    // A request that comes here could be parsed.
    if (ofBody && isAboutSyntax(example)) return [];
    return [{ name: example.name, claims, text: JSON.stringify(example.value) ?? "" }];
  });
}

const parts: ReadonlySet<string> = new Set(["body", "query", "path", "header", "headers", "cookie", "params"]);

/** Whether a claim is about a place: all of it, or its last name alone. */
function isOf({ part, keys }: ViolatedPlace, claim: Claim): boolean {
  const [first = "", ...inside] = claim.keys[0] === "request" ? claim.keys.slice(1) : claim.keys;
  const hasPart = parts.has(first) && (inside.length > 0 || keys.length === 0);
  if (hasPart && first.replace(/^headers$/, "header") !== part && first !== "params") return false;
  const claimed = (hasPart ? inside : [first, ...inside]).map(comparable);
  const wanted = keys.map(comparable);
  if (wanted.length === 0) return claimed.length === 0 || claimed.join() === part;
  if (claimed.length === 1) return claimed[0] === wanted.findLast((key) => !/^\d+$/.test(key));
  return claimed.join("/") === wanted.join("/");
}
