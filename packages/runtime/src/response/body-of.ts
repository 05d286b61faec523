import { ApiError } from "../errors/api-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { redact } from "../errors/redact.ts";
import type { Descriptor, ResponseKind } from "../operation/descriptor.ts";
import { hasNoBody } from "../operation/response-kind.ts";
import { bounded } from "./bounded.ts";
import { discard } from "./discard.ts";
import { ownKind } from "./own-kind.ts";
import type { StreamContext } from "./stream-reader.ts";

/**
 * The body of a response as it is described. Where it is not, its own content type decides. If nothing came, it is
 * `undefined`.
 * @throws ParseError for a success that is not the JSON that it should be, and ApiError for such a failure
 */
export async function bodyOf(
  context: StreamContext,
  descriptor: Descriptor,
  response: Response,
  kind: ResponseKind | undefined,
): Promise<unknown> {
  const { ok, headers } = response;
  if ((ok && kind === "none") || hasNoBody(descriptor, response)) return await discard(response);
  const stream = descriptor.readers?.[kind as "events" | "lines"];
  if (ok && stream) return await stream.read(response, context);
  const described = kind !== "none" && kind;
  // What does not say what it is may be JSON.
  const own = ownKind(headers.get("content-type") ?? "json");
  // Bytes are not decoded as text, whatever is described.
  const as = described === "text" && own === "binary" ? own : described || own;
  const source = ok ? response : bounded(response);
  if (as === "binary") return await source.blob();
  const text = await source.text();
  if (as === "text" && (described || text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (ok && described && text) throw new ParseError(context.place, response, redact(text, context));
    if (!ok && described) throw new ApiError(context.place, response, redact(text, context) || undefined, false);
    return text || undefined;
  }
}
