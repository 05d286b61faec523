import { fallsUnder } from "../request/media-type.ts";

/** The media types that a document lists for a part: those that are one type, and those that are a range. */
function listed(accepted: string): { readonly types: readonly string[]; readonly ranges: readonly string[] } {
  const all = accepted.split(",").map((type) => type.trim());
  const ranges = all.filter((type) => type.includes("*"));
  return { types: all.filter((type) => type !== "" && !ranges.includes(type)), ranges };
}

/**
 * The media type that a text has to say as a part, because nothing but a range is documented and plain text is not in it;
 * undefined where plain text will do, or where the document names a type.
 */
export function rangedType(accepted: string): string | undefined {
  const { types, ranges } = listed(accepted);
  const [range] = ranges;
  if (range === undefined || types.length > 0) return undefined;
  if (ranges.some((each) => fallsUnder("text/plain", each))) return undefined;
  return range.replace("*", "x-any");
}

/** The media type of a part that is written without the client; undefined for plain text. */
export function partType(accepted: string | undefined): string | undefined {
  if (accepted === undefined) return undefined;
  return listed(accepted).types[0] ?? rangedType(accepted);
}
