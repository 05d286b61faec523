import { dirname, resolve } from "node:path";
import { parse } from "yaml";
import { readText } from "./find/read-text.ts";

/** Methods of OpenAPI 3.2; `fetch` cannot send all of them. */
const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

type Member = { readonly [key: string]: unknown };

/** How many operations a description has below `paths`, whatever can be made of them; 0 where it cannot be read. */
export function describedOperations(file: string): number {
  try {
    const { paths } = memberOf(parsed(file));
    const items = Object.entries(memberOf(paths)).filter(([path]) => path.startsWith("/"));
    return items.reduce((sum, [, item]) => sum + operationsIn(file, memberOf(item)), 0);
  } catch {
    return 0;
  }
}

function operationsIn(file: string, item: Member): number {
  if (typeof item.$ref === "string") return operationsIn(file, referred(file, item.$ref));
  const more = Object.keys(memberOf(item.additionalOperations)).length;
  return METHODS.filter((method) => method in item).length + more;
}

/** A path item in another file, or elsewhere in this one. */
function referred(file: string, reference: string): Member {
  const [target = "", pointer = ""] = reference.split("#");
  const keys = pointer.split("/").slice(1);
  const root = parsed(target === "" ? file : resolve(dirname(file), target));
  return memberOf(keys.reduce<unknown>((node, key) => memberOf(node)[unescaped(key)], root));
}

function unescaped(key: string): string {
  return decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
}

function parsed(file: string): unknown {
  const text = readText(file);
  return text.trimStart().startsWith("{") ? JSON.parse(text) : parse(text);
}

function memberOf(value: unknown): Member {
  return typeof value === "object" && value !== null ? (value as Member) : {};
}
