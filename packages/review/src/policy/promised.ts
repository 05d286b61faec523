import { at, isObject, type JsonObject, pointerKeys, visitsOf } from "@specwright/openapi/internal";
import type { Operation } from "../described-operations.ts";
import type { Version } from "../version.ts";
import { levelOf, ownLevel } from "./levels.ts";
import type { Level } from "./policy.ts";
import { type Announcement, announcementOf } from "./sunset.ts";

/** How long a part of a description stays, and how stable it is. */
export interface Promised {
  readonly node: JsonObject;
  readonly pointer: string;
  /** Label of the operation, where the part is one. */
  readonly operation: string | null;
  /** What tells a parameter from another one at the same place. */
  readonly name: string;
  readonly level: Level | undefined;
  readonly announced: Announcement;
}

/** What both versions promise of one part. */
export interface PromisePair {
  readonly before: Promised;
  readonly after: Promised;
}

/** All promises of a version. */
export interface Promises {
  /** Places of the parts that promise something and are no operations. */
  readonly pointers: readonly string[];
  ofOperation(operation: Operation): Promised;
  ofPart(pointer: string): Promised | undefined;
}

const PARTS: ReadonlySet<string> = new Set(["parameter", "header", "schema"]);

/** @param keys by which something is promised */
export function promisedIn(version: Version, keys: readonly string[]): Promises {
  const { bundled } = version.document;
  const pointers: string[] = [];
  for (const { kind, node } of visitsOf(version.document))
    if (isObject(node) && PARTS.has(kind) && keys.some((key) => key in node)) pointers.push(version.pointer(node));
  return {
    pointers,
    ofOperation: (operation) => ({
      ...partOf(operation.node, version.pointer(operation.node)),
      operation: operation.label,
      level: levelOf(operation),
    }),
    ofPart: (pointer) => {
      const node = at(bundled, pointerKeys(pointer.slice(1)));
      if (!isObject(node)) return undefined;
      return partOf(node, pointer);
    },
  };
}

function partOf(node: JsonObject, pointer: string): Promised {
  const name = JSON.stringify([node.in ?? null, node.name ?? null]);
  return { node, pointer, operation: null, name, level: ownLevel(node), announced: announcementOf(node) };
}

/** What a title is about; an operation is named beside it. */
export function subjectOf({ operation, node, pointer }: Promised): string {
  if (operation !== null) return "the operation";
  if (typeof node.name === "string" && typeof node.in === "string") return `${node.in} parameter \`${node.name}\``;
  return `\`${pointerKeys(pointer.slice(1)).at(-1) ?? ""}\``;
}
