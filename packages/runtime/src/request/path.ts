import type { ParameterStyles } from "../operation/descriptor.ts";
import { encoder, isAbsent, isRecord, joined, members, type ParameterStyle, scalarText } from "./style.ts";

/**
 * Fills a path template.
 * @throws Error (wrapped by the caller) for a missing value and for one that would reach another route: an empty
 * segment, `.` or `..`, which URL parsers resolve away, `%2e` included.
 */
export function fillPath(template: string, values: Record<string, unknown>, styles: ParameterStyles = {}): string {
  return template
    .split("/")
    .map((segment) => fillSegment(segment, values, styles))
    .join("/");
}

function fillSegment(segment: string, values: Record<string, unknown>, styles: ParameterStyles): string {
  if (!segment.includes("{")) return segment;
  const filled = segment.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name) || isAbsent(values[name]))
      throw new Error(`the path parameter "${name}" is missing`);
    return pathValue(name, values[name], styles[name] ?? {});
  });
  if (filled === "" || /^(\.|%2e){1,2}$/i.test(filled)) {
    const names = segment.match(/[^{}]+(?=\})/g)?.join(", ");
    throw new Error(
      `the path parameter "${names}" is ${filled === "" ? "empty" : `"${filled}"`}, which names another route`,
    );
  }
  return filled;
}

function pathValue(name: string, value: unknown, { style = "simple", explode = false }: ParameterStyle): string {
  // `encodeURIComponent` leaves "." alone and turns "%2e" into "%252e"; both stand for the same danger once decoded.
  if (typeof value === "string" && /^(\.|%2e){1,2}$/i.test(value)) return value;
  const encode = encoder(false);
  if (style === "json") return encode(JSON.stringify(value));
  const composite = Array.isArray(value) || isRecord(value);
  const text = composite ? "" : encode(scalarText(value));
  if (style === "label") return `.${composite ? joined(value, explode ? "." : ",", explode, encode) : text}`;
  if (style === "matrix") return composite ? matrix(name, value, explode) : `;${name}=${text}`;
  return composite ? joined(value, ",", explode, encode) : text;
}

function matrix(name: string, value: unknown, explode: boolean): string {
  const encode = encoder(false);
  if (!explode) return `;${name}=${joined(value, ",", false, encode)}`;
  return members(value, encode)
    .map(([key, text]) => `;${Array.isArray(value) ? name : key}=${text}`)
    .join("");
}
