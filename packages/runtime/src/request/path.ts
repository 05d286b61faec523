import { isAbsent, simple, type WriteValue } from "./value-text.ts";

/** OpenAPI's default for a path: `simple`, not exploded. Other styles are in `path-styles.ts`. */
const inPath: WriteValue = (_, value) => simple(value, encodeURIComponent);

/**
 * Fills a path template.
 * @param parts fixed texts and names, which take turns; the names have the odd indexes
 * @throws Error (wrapped by the caller) for a missing or empty value, and for a value that would reach another route: a
 * segment of `.` or `..`, which URL parsers resolve, or of `%2e`, which servers decode once more.
 */
export function fillPath(
  parts: readonly string[],
  values: Record<string, unknown>,
  write: WriteValue = inPath,
): string {
  const filled = parts.map((part, index) => {
    if (!(index % 2)) return part;
    const text = Object.hasOwn(values, part) && !isAbsent(values[part]) && write(part, values[part]);
    if (!text) throw new Error(`path parameter "${part}" is missing or empty`);
    return text;
  });
  const path = filled.join("");
  if (/\/(\.|%(25)*2e){1,2}([/?]|$)/i.test(path)) throw new Error(`path "${path}" may name another route`);
  return path;
}
