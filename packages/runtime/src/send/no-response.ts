import { shown } from "../errors/shown.ts";

/** How the body of a response is read. */
const READERS = ["arrayBuffer", "blob", "text", "json"];

/** What else a response has. */
const MEMBERS = [...READERS, "status", "statusText", "ok", "headers", "body", "url", "type", "redirected"];

/**
 * Names what a `fetch` returned in place of a response, such as a text, or the answer of another library. `undefined` for a
 * response, and for a part of one from which nothing would be lost.
 */
export function noResponse(given: unknown): string | undefined {
  if (typeof given === "string") return "a text";
  if (Object(given) !== given) return `${given as null}`;
  const members = given as { readonly [name: string]: unknown };
  if (isReadable(members)) return undefined;
  if (Array.isArray(given)) return "a list";
  return `an object with ${shown(Object.keys(members).join(", ")) || "nothing"}`;
}

function isReadable(given: { readonly [name: string]: unknown }): boolean {
  if (READERS.some((name) => name in given)) return READERS.every((name) => isFunction(given[name]));
  if (typeof given.status !== "number" && typeof given.ok !== "boolean") return false;
  return isContent(given.body) && Object.keys(given).every((name) => MEMBERS.includes(name));
}

function isFunction(reader: unknown): boolean {
  return reader === undefined || typeof reader === "function";
}

/** True for nothing, text, bytes and streams. */
function isContent(body: unknown): boolean {
  if (Object(body) !== body) return body === undefined || body === null || typeof body === "string";
  return "getReader" in (body as object) || "byteLength" in (body as object) || "size" in (body as object);
}
