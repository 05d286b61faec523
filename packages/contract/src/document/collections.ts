import type { Operation } from "./operation.ts";
import { splitTemplate } from "./path-template.ts";

/** A placeholder of a path, and the path before it: `/users/{userId}` names a member of `/users`. */
export interface Member {
  /** Placeholders are written `{}`, so that their names do not matter. */
  readonly collection: string;
  readonly placeholder: string;
}

/** The placeholders of an operation's path that fill a segment, from left to right. */
export function membersOf({ path }: Operation): Member[] {
  const segments = segmentsOf(path);
  return segments.flatMap((segment, index) => {
    const placeholder = placeholderOf(segment);
    if (placeholder === undefined) return [];
    return [{ collection: shapeOf(segments.slice(0, index)), placeholder }];
  });
}

/** The path of an operation without the names of its placeholders. */
export function shape({ path }: Operation): string {
  return shapeOf(segmentsOf(path));
}

/** What the last placeholder names, if the path ends with it. */
export function memberNamed(operation: Operation): Member | undefined {
  const last = membersOf(operation).at(-1);
  if (last === undefined || `${last.collection}/{}` !== shape(operation)) return undefined;
  return last;
}

function segmentsOf(path: string): string[] {
  return splitTemplate(path).path.split("/").filter(Boolean);
}

function placeholderOf(segment: string): string | undefined {
  return /^\{([^{}]+)\}$/.exec(segment)?.[1];
}

function shapeOf(segments: readonly string[]): string {
  return segments.map((segment) => `/${segment.replaceAll(/\{[^{}]*\}/g, "{}")}`).join("");
}
