import { Code, literal, type Printable } from "@specwright/codegen/stages";

const LONG_RUN = /^([\s\S]*?)([\s\S])\2{30,}$/;

/** Beyond these a few are shown, and how many more there are. */
const MOST_ITEMS = 20;
const MOST_PROPERTIES = 100;

/** Nobody counts fifty letters that are the same, or reads a thousand items. */
export function readable(value: Printable): Printable {
  if (typeof value === "string") {
    const [, start = "", letter] = LONG_RUN.exec(value) ?? [];
    if (letter === undefined) return value;
    const run = `${literal(letter)}.repeat(${value.length - start.length})`;
    return new Code(start === "" ? run : `${literal(start)} + ${run}`);
  }
  if (Array.isArray(value)) {
    if (value.length > MOST_ITEMS) return cut(value, 3);
    return value.map(readable);
  }
  if (typeof value !== "object" || value === null || value instanceof Code) return value;
  const entries = Object.entries(value);
  const names = entries.map(([name]) => name);
  const parts = entries.map(([, part]) => part);
  const few = entries.length > MOST_PROPERTIES ? cut(parts, 10) : parts.map(readable);
  const shown: { [key: string]: Printable } = {};
  for (const [index, part] of few.entries()) Object.defineProperty(shown, names[index] ?? "", property(part));
  return shown;
}

function cut(all: readonly Printable[], count: number): Printable[] {
  const few = all.slice(0, count).map(readable);
  const rest = new Code(`${literal(few.pop())} /* and ${all.length - count} more */`);
  return [...few, rest];
}

/** `__proto__` is a key like others. */
function property(value: Printable): PropertyDescriptor {
  return { value, enumerable: true, configurable: true, writable: true };
}
