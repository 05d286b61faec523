import { child } from "@specwright/openapi/internal";
import { isObject, listOr, objectOr, type UnknownObject } from "../../document/json.ts";
import type { Branch } from "../flat-schema.ts";
import { listed, type Reading } from "./flat-schema-draft.ts";

/** Alternatives, conditions and their opposite: what is still to be decided about a value, and what it must not be. */
export function readConditions({ draft, node }: Reading, schema: UnknownObject, pointer: string): void {
  const open = (keyword: string): boolean => !node.settled.has(`${pointer}/${keyword}`);
  for (const keyword of ["anyOf", "oneOf"]) {
    const branches = listed(schema, pointer, keyword).map((place): Branch => ({ pointers: [place] }));
    if (branches.length > 0 && open(keyword))
      draft.choices.push({ pointer: `${pointer}/${keyword}`, keyword, branches });
  }
  if (schema.if !== undefined && (schema.then !== undefined || schema.else !== undefined) && open("if")) {
    draft.choices.push({ pointer: `${pointer}/if`, keyword: "if", branches: branchesOfIf(schema, pointer) });
  }
  if (schema.not !== undefined && open("not")) draft.refused = [...draft.refused, `${pointer}/not`];
  draft.dependencies = [...draft.dependencies, ...dependencies(schema, pointer, node.settled)];
}

function branchesOfIf(schema: UnknownObject, pointer: string): Branch[] {
  const at = (keyword: string): string[] =>
    [keyword].filter((key) => schema[key] !== undefined).map((key) => `${pointer}/${key}`);
  return [
    { label: "then", pointers: at("then"), assumed: at("if") },
    { label: "else", pointers: at("else"), refused: at("if") },
  ];
}

function dependencies(
  schema: UnknownObject,
  pointer: string,
  settled: ReadonlySet<string>,
): Reading["draft"]["dependencies"] {
  const byNames = Object.entries(objectOr(schema.dependentRequired)).map(([trigger, names]) => ({
    pointer: child(`${pointer}/dependentRequired`, trigger),
    keyword: "dependentRequired" as const,
    trigger,
    branch: { present: [trigger, ...listOr(names).map(String)] },
  }));
  const bySchema = Object.entries(objectOr(schema.dependentSchemas))
    .filter(([, dependent]) => isObject(dependent) || dependent === false)
    .map(([trigger]) => {
      const place = child(`${pointer}/dependentSchemas`, trigger);
      return {
        pointer: place,
        keyword: "dependentSchemas" as const,
        trigger,
        branch: { present: [trigger], pointers: [place] },
      };
    });
  return [...byNames, ...bySchema].filter((each) => !settled.has(each.pointer));
}
