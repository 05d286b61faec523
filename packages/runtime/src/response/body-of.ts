import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import { hasNoBody } from "../operation/response-kind.ts";
import type { Source } from "./checked-text.ts";
import { discard } from "./discard.ts";
import { ownKind } from "./own-kind.ts";
import type { StreamContext, StreamReader } from "./stream-reader.ts";

type Readers = Record<string, StreamReader>;

/**
 * The body of a response, read as described. If it is not described, its content type decides. If nothing came, it is
 * `undefined`. If a failure breaks off, or is not valid JSON, it is the part that came, and `context.broken` says why.
 * @throws ParseError for a success that is not valid JSON, and the platform's error for one that breaks off
 */
export async function bodyOf(
  context: StreamContext,
  descriptor: Descriptor,
  response: Response,
  kind: ResponseKind | undefined,
): Promise<unknown> {
  const { ok, headers } = response;
  const readers = ok && descriptor.readers;
  for (const name in readers as Readers) {
    // Code of others may have added to all objects.
    const stream = await (readers as Readers)[name]?.read?.(response, context, descriptor, kind, name);
    if (stream) return stream;
  }
  if (hasNoBody(descriptor, response)) return await discard(response);
  const described = kind !== "none" && kind;
  // A body without a content type may be JSON. If nothing describes it, its charset is not known either.
  const type = headers.get("content-type") ?? (described ? "json" : "json;charset=");
  const own = ownKind(type);
  // Bytes are never decoded as text, even if text is described.
  const as = described === "text" && own === "binary" ? own : described || own;
  // The status of a failure, or of a success without content, says more than the error for its body.
  const broke = (cause: unknown): undefined => {
    if (ok && kind !== "none") throw cause;
    context.broken ??= cause;
  };
  let source: Source = response;
  if (!ok || /charset=(?!.?utf-?8)/i.test(type))
    source = await import("./checked-text.ts").then(
      ({ checkedText }) => checkedText(response, broke, context, !!described),
      (cause) => {
        if (ok) throw cause;
        // Without this code the platform reads all of a failure.
        return response;
      },
    );
  if (as === "binary") return await source.blob().catch(broke);
  // Bytes that should be text, and are none, are no JSON.
  const text = ((await source.text().catch(broke)) ?? "") as string;
  if (as === "text" && text) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (described)
      await import("./not-as-described.ts")
        .then(({ refuseText }) => refuseText(response, context, text, as))
        .catch(broke);
    // Nothing at all is a text, and no JSON.
    if (text || described === "text") return text;
  }
  return undefined;
}
