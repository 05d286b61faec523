import { isAbsent, simple, type WriteValue } from "./value-text.ts";

/** OpenAPI's default for a path: `simple`, not exploded. Other styles are in `path-styles.ts`. */
const inPath: WriteValue = (_, value) => simple(value, encodeURIComponent);

/**
 * Fills a path template.
 * @throws Error (wrapped by the caller) for a missing or empty value, and for a value that would reach another route: a
 * segment of `.` or `..`, which URL parsers resolve, or of `%2e`, which servers decode once more.
 */
export function fillPath(template: string, values: Record<string, unknown>, write: WriteValue = inPath): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const text = Object.hasOwn(values, name) && !isAbsent(values[name]) && write(name, values[name]);
    if (!text) throw new Error(`path parameter "${name}" is missing or empty`);
    return text;
  });
  if (/\/(\.|%(25)*2e){1,2}([/?]|$)/i.test(path)) throw new Error(`path "${path}" may name another route`);
  return path;
}
