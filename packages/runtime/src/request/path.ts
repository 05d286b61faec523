import { isAbsent, joined, type WriteValue } from "./style.ts";

/** OpenAPI's default for a path: `simple`, not exploded. */
const simple: WriteValue = (_, value) => joined(value, ",", false, encodeURIComponent);

/**
 * Fills a path template.
 * @throws Error (wrapped by the caller) for a missing value and for one that would reach another route: an empty
 * segment, `.` or `..`, which URL parsers resolve away, `%2e` included, which servers decode once more.
 */
export function fillPath(template: string, values: Record<string, unknown>, write: WriteValue = simple): string {
  return template.replace(/[^/]*\{[^/]*/g, (segment) => fillSegment(segment, values, write));
}

function fillSegment(segment: string, values: Record<string, unknown>, write: WriteValue): string {
  let names = "";
  const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    names = name;
    if (!Object.hasOwn(values, name) || isAbsent(values[name])) throw new Error(`path parameter "${name}" is missing`);
    return write(name, values[name]);
  });
  if (filled === "" || /^(\.|%(25)*2e){1,2}$/i.test(filled))
    throw new Error(`path parameter "${names}" is "${filled}", which names another route`);
  return filled;
}
