import { joined } from "../request/bytes.ts";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { bodyLimit } from "./body-limit.ts";

/** The body of a request without its content codings. */
export interface DecodedBody {
  /** As it came where it cannot be decoded; undefined where it is larger than the limit. */
  readonly body: Uint8Array | undefined;
  readonly violation?: Violation;
}

// Each may make as much of a body as the limit allows.
const mostCodings = 3;

type Format = ConstructorParameters<typeof DecompressionStream>[0];

/** What the platform calls a coding. */
const formats: ReadonlyMap<string, string> = new Map([
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "brotli"],
]);

/** Takes the content codings off a body, the last one first (RFC 9110, 8.4). */
export async function decodeBody(body: Uint8Array | undefined, contentEncoding = ""): Promise<DecodedBody> {
  const codings = contentEncoding.split(",").map((coding) => coding.trim().toLowerCase());
  let decoded: DecodedBody = { body };
  for (const [index, coding] of codings.filter(Boolean).reverse().entries()) {
    if (decoded.body === undefined) break;
    decoded = index < mostCodings ? await without(coding, decoded.body) : { body, violation: unknownCoding(coding) };
    if (decoded.violation !== undefined) return { ...decoded, body };
  }
  return decoded;
}

async function without(coding: string, body: Uint8Array): Promise<DecodedBody> {
  if (coding === "identity") return { body };
  const decoder = decoderOf(coding, body);
  if (decoder === undefined) return { body, violation: unknownCoding(coding) };
  try {
    return { body: await through(decoder, body) };
  } catch {
    return { body, violation: notDecoded(coding) };
  }
}

/** Undefined for a coding that the platform does not know: not every browser has brotli. */
function decoderOf(coding: string, [first = 0]: Uint8Array): DecompressionStream | undefined {
  const format = formats.get(coding);
  // Some clients leave out the zlib format around it, although HTTP wants it.
  const isRaw = format === "deflate" && (first & 0x0f) !== 8;
  if (format === undefined) return undefined;
  try {
    return new DecompressionStream((isRaw ? "deflate-raw" : format) as Format);
  } catch {
    return undefined;
  }
}

/** A few bytes may become gigabytes: decoding ends at the limit, and gives undefined. */
async function through(decoder: DecompressionStream, body: Uint8Array): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of new Blob([body as Uint8Array<ArrayBuffer>]).stream().pipeThrough(decoder)) {
    size += chunk.length;
    if (size > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return joined(chunks);
}

function unknownCoding(coding: string): Violation {
  const message = `must be gzip, deflate, br or identity, ${mostCodings} of them at most, is ${coding}: send the body in one of these, or as it is`;
  return violation(["request", "header", "content-encoding"], unsupportedMediaType, message);
}

function notDecoded(coding: string): Violation {
  const message = `is not ${coding}, although its content-encoding says so: send the body in it, or leave out the header`;
  return violation(["request", "body"], "malformed", message);
}
