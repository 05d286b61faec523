import type { Json } from "@specwright/openapi";
import { propertyKey } from "./identifier.ts";
import { quoted } from "./quoted.ts";

/** How wide a line may become before an object or array is spread over several. */
const WIDTH = 100;

/** A name in the place of a value: something that the file imports. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** JSON with names in it. */
export type Printable = Json | undefined | Code | readonly Printable[] | { readonly [key: string]: Printable };

/**
 * A value as TypeScript source. Strings are escaped so that no text of a description can end its literal, a line or a
 * script element; objects with a key `__proto__` keep it as a key.
 */
export function literal(value: Printable, indent = ""): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return quoted(value);
  if (value instanceof Code) return value.text;
  if (typeof value !== "object" || value === null) return Object.is(value, -0) ? "-0" : String(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => literal(item, inner))
    : Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{ ", " }"];
  if (members.length === 0) return Array.isArray(value) ? "[]" : "{}";
  const line = `${open}${members.join(", ")}${close}`;
  if (!line.includes("\n") && indent.length + line.length <= WIDTH) return line;
  return `${open.trim()}\n${members.map((member) => `${inner}${member},\n`).join("")}${indent}${close.trim()}`;
}
