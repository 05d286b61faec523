import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import { hasNoBody } from "../operation/response-kind.ts";
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
    const stream = await (readers as Readers)[name]?.read(response, context, descriptor, kind, name);
    if (stream) return stream;
  }
  if (hasNoBody(descriptor, response)) return await discard(response);
  const described = kind !== "none" && kind;
  // A body without a content type may be JSON.
  const type = headers.get("content-type") ?? "json";
  const own = ownKind(type);
  // Bytes are never decoded as text, even if text is described.
  const as = described === "text" && own === "binary" ? own : described || own;
  // The status of a failure, or of a success without content, says more than the error for its body.
  const broke = (cause: unknown): undefined => {
    if (ok && kind !== "none") throw cause;
    context.broken ??= cause;
  };
  let source: Pick<Response, "text" | "blob"> = response;
  if (!ok) {
    // If this code cannot be loaded, the platform reads the whole body.
    source = await import("./beginning.ts").then(
      ({ beginning }) => beginning(response, broke, context),
      () => response,
    );
  }
  if (as === "binary") return await source.blob().catch(broke);
  if (/charset=(?!.?utf-?8)/i.test(type)) source = (await import("./charset.ts")).inCharset(type, source);
  const text = (await source.text().catch(broke)) ?? "";
  if (as === "text" && text) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (described)
      await import("./not-as-described.ts")
        .then(({ refuseText }) => refuseText(response, context, text, as))
        .catch(broke);
    return text || (described === "text" ? text : undefined);
  }
}
