import { asInput } from "../errors/input-error.ts";
import type { CallContext } from "../send/call-context.ts";
import { multipartWriter } from "./multipart.ts";
import type { OutgoingRequest } from "./outgoing-request.ts";
import { type SentStream, sentOnce } from "./sent-once.ts";
import { bodyKind, checkText, isStream } from "./value-kind.ts";

// Few bodies are streams, or forms where none is described. This is loaded with the first one.

const TYPE = "content-type";

interface FormStream {
  getHeaders?(): { readonly "content-type"?: string };
}

/** The request with a body that any `fetch` can send. */
export function sendable(context: CallContext, outgoing: OutgoingRequest): OutgoingRequest {
  const { headers } = outgoing;
  const body = outgoing.body as SentStream;
  const [first] = body.pieces ?? [];
  if (bodyKind(first) !== "form") {
    // The `form-data` of Node's packages is a stream, and names the boundary.
    const { getHeaders } = Object(first) as FormStream;
    const type = getHeaders?.call(first)["content-type"];
    if (type && headers[TYPE] !== null) headers[TYPE] = type;
    return sentOnce(context, outgoing, body);
  }
  const written = asInput(context, () => writtenForm(first as FormData, headers[TYPE] ?? ""));
  headers[TYPE] = written.type as string;
  // Blobs that the platform cannot read are a stream.
  if (isStream(written.body)) return sentOnce(context, outgoing, written.body);
  return { ...outgoing, body: written.body };
}

/**
 * A form is written here and not by the platform: a `fetch` of another package would send "[object FormData]". If it is
 * URL-encoded, it has no files.
 */
function writtenForm(form: FormData, type: string): ReturnType<typeof multipartWriter> {
  // Headers have the same functions, and more.
  if ("getSetCookie" in form) checkText("body", form);
  const pairs = [...form];
  if (/urlenc/i.test(type) && pairs.every(([, value]) => typeof value === "string"))
    return { body: String(new URLSearchParams(pairs as [string, string][])), type };
  return multipartWriter(form, {}, type);
}
