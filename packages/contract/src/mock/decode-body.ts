import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
import { unsupportedMediaType } from "../request/judge-body.ts";
import { type Violation, violation } from "../schema/violation.ts";
import { bodyLimit } from "./read-body.ts";

/** The body of a request without its content codings. */
export interface DecodedBody {
  /** As it came where it cannot be decoded; undefined where it is larger than the limit. */
  readonly body: Buffer | undefined;
  readonly violation?: Violation;
}

type Decode = (body: Buffer) => Promise<Buffer>;

// Each may make as much of a body as the limit allows.
const mostCodings = 3;
// A few bytes may become gigabytes: decoding ends at the limit.
const bounds = { maxOutputLength: bodyLimit };
const decodeGzip: Decode = (body) => promisify(gunzip)(body, bounds);
// Some clients leave out the zlib format around it, although HTTP wants it.
const decodeDeflate: Decode = async (body) => {
  const isZlib = ((body[0] ?? 0) & 0x0f) === 8;
  return isZlib ? await promisify(inflate)(body, bounds) : await promisify(inflateRaw)(body, bounds);
};

const decoders: ReadonlyMap<string, Decode> = new Map([
  ["gzip", decodeGzip],
  ["x-gzip", decodeGzip],
  ["deflate", decodeDeflate],
  ["br", (body) => promisify(brotliDecompress)(body, bounds)],
  ["identity", async (body) => body],
]);

/** Takes the content codings off a body, the last one first (RFC 9110, 8.4). */
export async function decodeBody(body: Buffer, contentEncoding: string | undefined): Promise<DecodedBody> {
  const codings = (contentEncoding ?? "").split(",").map((coding) => coding.trim().toLowerCase());
  let decoded = body;
  for (const [index, coding] of codings.filter(Boolean).reverse().entries()) {
    const decode = index < mostCodings ? decoders.get(coding) : undefined;
    if (decode === undefined) return { body, violation: unknownCoding(coding) };
    try {
      decoded = await decode(decoded);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") return { body: undefined };
      return { body, violation: notDecoded(coding) };
    }
  }
  return { body: decoded };
}

function unknownCoding(coding: string): Violation {
  const message = `must be gzip, deflate, br or identity, ${mostCodings} of them at most, is ${coding}: send the body in one of these, or as it is`;
  return violation(["request", "header", "content-encoding"], unsupportedMediaType, message);
}

function notDecoded(coding: string): Violation {
  const message = `is not ${coding}, although its content-encoding says so: send the body in it, or leave out the header`;
  return violation(["request", "body"], "malformed", message);
}
