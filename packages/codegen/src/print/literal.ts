import type { Json } from "@specwright/openapi";
import { propertyKey } from "./identifier.ts";
import { quoted } from "./quoted.ts";

/** How wide a line may become before an object or array is spread over several. */
const WIDTH = 100;

/** Code in the place of a value, such as a name that the file imports. */
export class Code {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Something that the file imports: its name, or a call of it where there are arguments. */
export class Imported {
  readonly name: string;
  readonly args: readonly Printable[] | undefined;

  constructor(name: string, args?: readonly Printable[]) {
    this.name = name;
    this.args = args;
  }
}

/** JSON with names in it. */
export type Printable =
  | Json
  | undefined
  | Code
  | Imported
  | readonly Printable[]
  | { readonly [key: string]: Printable };

/**
 * A value as TypeScript source. Strings are escaped so that no text of a description can end its literal, a line or a
 * script element. A key `__proto__` stays a key. A member that is undefined is left out, as in JSON.
 */
export function literal(value: Printable, indent = ""): string {
  if (value === undefined) return "undefined";
  if (typeof value === "string") return quoted(value);
  if (value instanceof Code) return value.text;
  if (value instanceof Imported) return imported(value, indent);
  if (Object.is(value, -0)) return "-0";
  if (typeof value !== "object" || value === null) return String(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => literal(item, inner));
    return enclosed(["[", "]"], items, `[${items.join(", ")}]`, indent);
  }
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => `${propertyKey(key)}: ${literal(member, inner)}`);
  return enclosed(["{", "}"], members, `{ ${members.join(", ")} }`, indent);
}

function imported({ name, args }: Imported, indent: string): string {
  if (args === undefined) return name;
  const inner = `${indent}  `;
  if (args.length === 0) return `${name}()`;
  const others = args.slice(0, -1).map((arg) => literal(arg, inner));
  const head = `${name}(${others.map((other) => `${other}, `).join("")}`;
  const [last] = args.slice(-1);
  // Each argument has a line of its own.
  const spread = (): string =>
    `${name}(\n${[...others, literal(last, inner)].map((arg) => `${inner}${arg},\n`).join("")}${indent})`;
  if (head.includes("\n") || indent.length + head.length > WIDTH) return spread();
  // The last argument may begin on this line and end on another.
  const line = `${head}${literal(last, indent)})`;
  if (args.length < 2 || line.includes("\n") || indent.length + line.length <= WIDTH) return line;
  return spread();
}

/** Whether the shortest text of a value can have this length. To know that costs no text. */
export function fitsIn(width: number, value: Printable): boolean {
  return widthLeft(value, width) >= 0;
}

/** What is left of a width when a value is on the line. It is not looked at to its end if nothing is. */
function widthLeft(value: Printable, width: number): number {
  if (value instanceof Code) return width - value.text.length;
  if (typeof value !== "object" || value === null) return width - String(value).length;
  if (value instanceof Imported) return widthLeft(value.args ?? [], width - value.name.length);
  let left = width;
  for (const [key, member] of Object.entries(value)) {
    if (left < 0) return left;
    if (member === undefined && !Array.isArray(value)) continue;
    left = widthLeft(member, Array.isArray(value) ? left : left - key.length);
  }
  return left;
}

/** Members on one line if it is short enough, or else each on a line of its own. */
function enclosed([open, close]: [string, string], members: readonly string[], line: string, indent: string): string {
  if (members.length === 0) return open + close;
  if (!line.includes("\n") && indent.length + line.length <= WIDTH) return line;
  return `${open}\n${members.map((member) => `${indent}  ${member},\n`).join("")}${indent}${close}`;
}
