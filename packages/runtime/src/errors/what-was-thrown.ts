import { type Confidential, redact } from "./redact.ts";
import { shown } from "./shown.ts";

/**
 * Code may throw anything. An error stays as it is, and a text too. Of anything else this makes an error that says what it
 * is, with the members by which errors are known.
 */
export function whatWasThrown(thrown: unknown, call: Confidential): unknown {
  if (typeof thrown === "string" && thrown.trim()) return thrown;
  const { message, stack, name, code, cause } = Object(thrown) as Error & { code?: unknown };
  if (typeof stack === "string" && stack) return thrown;
  const text = isText(message) ? message : `fetch threw ${nameOf(thrown, call)}`;
  return Object.assign(
    new Error(text),
    isText(name) && { name },
    isCode(code) && { code },
    isObject(cause) && { cause },
  );
}

function nameOf(thrown: unknown, call: Confidential): string {
  if (typeof thrown === "string") return "an empty text";
  if (typeof thrown === "function") return "a function";
  if (!isObject(thrown)) return String(thrown);
  if (Array.isArray(thrown)) return `a list: ${jsonOf(thrown, call)}`;
  const kind = Object.getPrototypeOf(thrown)?.constructor?.name;
  if (kind && kind !== "Object") return `an object of the class ${kind}`;
  return `an object: ${jsonOf(thrown, call)}`;
}

/** A secret that is cut off would not be found any more. */
function jsonOf(value: object, call: Confidential): string {
  try {
    return shown(redact(JSON.stringify(value), call));
  } catch {
    return `with ${shown(redact(Object.keys(value).join(", "), call))}`;
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

function isCode(value: unknown): boolean {
  return isText(value) || typeof value === "number";
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
