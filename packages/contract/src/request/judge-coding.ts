import { type Violation, violation } from "../schema/violation.ts";
import { isUtf8, utf8Text } from "./bytes.ts";
import { ignoresBody } from "./ignores-body.ts";
import { unsupportedMediaType } from "./judge-body.ts";
import { type ContentType, isJson, parseContentType } from "./media-type.ts";
import { isPercentEncoded } from "./percent-encoding.ts";
import { type JudgedOperation, parseQuery, type SentRequest } from "./sent-request.ts";

/**
 * What cannot be read at all, whatever the document says: a body in another content coding or character set than the
 * mock reads, and text that is not what its encoding promises. Malformed JSON is not among it, and nor is a body that
 * means nothing.
 */
export function judgeCoding(sent: SentRequest, { operation, pathValues }: JudgedOperation): Violation[] {
  const ofBody = ignoresBody(operation) ? [] : judgeBodyCoding(sent);
  return [...brokenPath(pathValues), ...brokenQuery(sent), ...ofBody];
}

const percent = "has a % that begins no percent-encoded UTF-8: write a percent sign as %25";

function brokenPath(pathValues: ReadonlyMap<string, string>): Violation[] {
  return [...pathValues]
    .filter(([, value]) => !isPercentEncoded(value))
    .map(([name]) => violation(["request", "path", name], "malformed", percent));
}

function brokenQuery({ query }: SentRequest): Violation[] {
  return query
    .filter(({ broken }) => broken)
    .map(({ name }) => violation(["request", "query", name], "malformed", percent));
}

function judgeBodyCoding({ headers, body, undecoded }: SentRequest): Violation[] {
  if (body.length === 0) return [];
  if (undecoded !== undefined) return [undecoded];
  return judgeText(body, parseContentType(headers.get("content-type") ?? ""));
}

const readableCharsets: ReadonlySet<string> = new Set(["utf-8", "utf8", "us-ascii"]);

function judgeText(body: Uint8Array, { type, parameters }: ContentType): Violation[] {
  const form = type === "application/x-www-form-urlencoded";
  if (!form && !isJson(type) && !type.startsWith("text/")) return [];
  const charset = parameters.get("charset")?.toLowerCase() ?? "utf-8";
  if (!readableCharsets.has(charset)) {
    const message = `must say charset=utf-8 or none, says ${charset}: send the body in UTF-8`;
    return [violation(["request", "header", "content-type"], unsupportedMediaType, message)];
  }
  if (isJson(type)) return [];
  if (!isUtf8(body)) return [violation(["request", "body"], "malformed", "has bytes that are not UTF-8")];
  if (!form) return [];
  return brokenFields(utf8Text(body));
}

function brokenFields(form: string): Violation[] {
  return parseQuery(form)
    .filter(({ broken }) => broken)
    .map(({ name }) => violation(["request", "body", name], "malformed", percent));
}
