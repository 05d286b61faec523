import { joinedBytes } from "../request/bytes.ts";
import { issuesOf } from "../validate/issues.ts";
import { beyondInt64 } from "../values/beyond-int64.ts";
import { exactJson } from "../values/exact-json.ts";
import type { Webhook } from "./delivery.ts";
import { Refusal } from "./refusal.ts";

/** The bytes of a request, no more than a handler wants to hold. */
export async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (request.bodyUsed)
    throw new TypeError("the body of the request was read already: its bytes are needed to check the signature");
  const pieces: Uint8Array[] = [];
  const reader = request.body?.getReader();
  let size = 0;
  for (let piece = await reader?.read(); piece?.value; piece = await reader?.read()) {
    size += piece.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw new Refusal(413, `the body has more than ${maxBytes} bytes`);
    }
    pieces.push(piece.value);
  }
  return joinedBytes(pieces as Uint8Array<ArrayBuffer>[]);
}

/**
 * The text of a body.
 * @throws Refusal for bytes that are none
 */
function textOf(body: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw new Refusal(400, "the body is not UTF-8");
  }
}

/**
 * The JSON value of a body.
 * @throws Refusal for a body that is not JSON
 */
export function jsonOf(body: Uint8Array): unknown {
  if (body.byteLength === 0) throw new Refusal(400, "the body is missing");
  const text = textOf(body);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "the body is not JSON");
  }
}

/** The body as a handler gets it. */
export function receivedBody(webhook: Webhook, body: Uint8Array): unknown {
  const { kind, required } = webhook;
  if (body.byteLength === 0) {
    if (required) throw new Refusal(400, "the body is missing");
    return undefined;
  }
  if (kind === undefined) return undefined;
  if (kind === "binary") return new Blob([body as Uint8Array<ArrayBuffer>]);
  return judged(webhook, kind === "json" ? jsonOf(body) : textOf(body), body);
}

function judged({ check, values, exact }: Webhook, value: unknown, body: Uint8Array): unknown {
  const digits = values && exact ? exactJson(textOf(body)) : undefined;
  const issues = check ? issuesOf(check, beyondInt64(value, digits), ["body"]) : [];
  if (issues.length > 0) throw new Refusal(400, "the body is not as described", { issues });
  if (!values) return value;
  try {
    return values.read(value, digits);
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(400, "the body is nested too deeply");
    throw error;
  }
}
