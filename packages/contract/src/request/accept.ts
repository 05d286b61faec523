import { fallsUnder, parseContentType } from "./media-type.ts";

// RFC 9110, section 12.5.1: `type/subtype`, `type/*` or `*/*`, then parameters.
const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const mediaRange = new RegExp(`^${token}/${token}[ \\t]*(;.*)?$`, "s");

/** The media ranges of an `accept` header, as written. */
export function mediaRanges(accept: string): string[] {
  return (
    accept
      .split(",")
      .map((range) => range.trim())
      // Java's default ends with `*; q=.2`.
      .map((range) => range.replace(/^\*(?=\s*(;|$))/, "*/*"))
      .filter((range) => range !== "")
  );
}

/** Who names nothing takes everything. */
function acceptedRanges(accept = ""): string[] {
  const ranges = mediaRanges(accept);
  return ranges.length === 0 ? ["*/*"] : ranges;
}

/** The media ranges of an `accept` header without their parameters, by how much the client likes them. */
export function preferredFirst(accept: string | undefined): string[] {
  const ranges = acceptedRanges(accept).map((range) => parseContentType(range));
  const weighed = ranges.map(({ type, parameters }) => ({ type, weight: Number(parameters.get("q") ?? 1) }));
  return weighed
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ type }) => type);
}

/** What stands in an `accept` header in place of a media range; undefined if all of it can be read. */
export function malformedRange(accept: string): string | undefined {
  return mediaRanges(accept).find((range) => !mediaRange.test(range) || /^\*\/(?!\*)/.test(range));
}

/** Whether a client that sends this `accept` header takes something that a documented range such as `text/*` covers. */
export function acceptsPartOf(accept: string | undefined, range: string): boolean {
  if (!range.includes("*")) return false;
  return acceptedRanges(accept).some((asked) => fallsUnder(parseContentType(asked).type, range));
}

/** Whether a client that sends this `accept` header, or none, takes a media type. */
export function accepts(accept: string | undefined, type: string): boolean {
  const { type: bare } = parseContentType(type);
  return acceptedRanges(accept).some((range) => fallsUnder(bare, range));
}

/**
 * Whether an `accept` header asks for a documented media type by name. What takes everything asks for nothing: it is
 * what `fetch` sends where a client says nothing at all.
 */
export function asksFor(accept: string, documented: string): boolean {
  const type = parseContentType(documented).type;
  return mediaRanges(accept).some((range) => {
    const asked = parseContentType(range);
    if (Number(asked.parameters.get("q") ?? 1) === 0) return false;
    return fallsUnder(asked.type, type) || (asked.type !== "*/*" && fallsUnder(type, asked.type));
  });
}
