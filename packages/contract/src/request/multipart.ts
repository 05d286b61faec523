import { indexOf, joined, latin1Bytes, utf8Text } from "./bytes.ts";
import { parseContentType } from "./media-type.ts";

/** One part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly fileName: string | undefined;
  /** The part's Content-Type without parameters, or undefined if it has none. */
  readonly type: string | undefined;
  readonly content: Uint8Array;
}

/** The body is not what its boundary promises; the message says where. */
export class MultipartError extends Error {
  override readonly name: string = "MultipartError";
}

/**
 * Takes a `multipart/form-data` body apart (RFC 7578). Node's own parser drops the content type of parts without a
 * file name, which is what the guard has to judge.
 *
 * @throws MultipartError if the body does not follow its boundary or a part has no name.
 */
export function parseMultipart(body: Uint8Array, boundary: string): Part[] {
  const delimiter = latin1Bytes(`\r\n--${boundary}`);
  // The first delimiter may lack its line break: one is put in front, so that all are alike.
  const whole = joined([latin1Bytes("\r\n"), body]);
  const parts: Part[] = [];
  for (let start = indexOf(whole, delimiter); ; ) {
    if (start < 0) throw new MultipartError(`the closing boundary --${boundary}-- is missing`);
    const from = start + delimiter.length;
    if (utf8Text(whole.subarray(from, from + 2)) === "--") return parts;
    const end = indexOf(whole, delimiter, from);
    if (end < 0) throw new MultipartError(`part ${parts.length + 1} does not end with the boundary`);
    parts.push(parsePart(whole.subarray(from, end), parts.length + 1));
    start = end;
  }
}

function parsePart(part: Uint8Array, number: number): Part {
  const blank = indexOf(part, latin1Bytes("\r\n\r\n"));
  if (blank < 0) throw new MultipartError(`part ${number} has no empty line after its headers`);
  const headers = parseHeaders(utf8Text(part.subarray(0, blank)));
  const disposition = parseContentType(headers.get("content-disposition") ?? "").parameters;
  const name = disposition.get("name");
  if (name === undefined) throw new MultipartError(`part ${number} has no name in its Content-Disposition`);
  const type = headers.get("content-type");
  return {
    name,
    fileName: disposition.get("filename"),
    type: type && parseContentType(type).type,
    content: part.subarray(blank + 4),
  };
}

function parseHeaders(text: string): Map<string, string> {
  const lines = text.split("\r\n").filter((line) => line.includes(":"));
  return new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(":");
      return [line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
}
