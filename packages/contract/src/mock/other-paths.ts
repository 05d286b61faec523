import type { Operation } from "../document/operation.ts";
import { splitTemplate } from "../document/path-template.ts";
import type { Served } from "./served.ts";

/**
 * The path of the first other GET operation that succeeds, and needs no more than the path of the request has. Undefined
 * if there is none.
 */
export function pathOfOther(
  served: Served,
  base: string,
  operation: Operation,
  values: ReadonlyMap<string, string>,
): string | undefined {
  for (const other of served.operations) {
    if (other === operation || other.method !== "get" || !succeeds(other) || needsMore(other)) continue;
    const { path, query } = splitTemplate(other.path);
    const filled = path.replaceAll(/\{([^}]+)\}/g, (placeholder, name) => values.get(name) ?? placeholder);
    const isFound = served.find(base + filled, "get")?.route.operations.get("get") === other;
    if (query === "" && !filled.includes("{") && isFound) return filled;
  }
  return undefined;
}

/** A path that no operation answers with the method. */
export function pathToNothing(served: Served, base: string, method: string): string {
  let path = "/redirected";
  while (served.find(base + path, method)?.route.operations.has(method)) path += "/redirected";
  return path;
}

function succeeds({ responses }: Operation): boolean {
  return responses.some(({ status }) => status.startsWith("2"));
}

function needsMore({ parameters }: Operation): boolean {
  return parameters.some((parameter) => parameter.required && parameter.in !== "path");
}
