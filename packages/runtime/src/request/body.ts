import type { BodyWriter, Descriptor } from "../operation/descriptor.ts";
import { isJson } from "./media-type.ts";
import { className, isSerialized, type SerializedBody } from "./serialized-body.ts";
import { isComposite, scalarText } from "./value-text.ts";

/** Writes a body in any media type. A body that the caller has already serialized is sent as it is. */
export const bodyWriter: BodyWriter = (value, mediaType, descriptor) => {
  const body = isSerialized(value) ? value : serialize(value, mediaType, descriptor);
  return { body, type: contentType(body, mediaType) };
};

function serialize(value: unknown, mediaType: string, { writers, encoding }: Descriptor): SerializedBody {
  if (isJson(mediaType)) return JSON.stringify(value);
  if (!isComposite(value)) return scalarText(value);
  const kind = formKind(mediaType);
  const write = kind && writers?.[kind];
  if (write) return write(value, encoding?.[kind] ?? {});
  return JSON.stringify(value);
}

function formKind(mediaType: string): "multipart" | "form" | undefined {
  if (mediaType.startsWith("multipart/")) return "multipart";
  if (/urlencoded/.test(mediaType)) return "form";
  return undefined;
}

/** The platform writes the type of a form, because it makes the boundary. If any type is allowed, a blob names its own. */
function contentType(body: SerializedBody, mediaType: string): string | undefined {
  if (/FormData|URLSearchParams/.test(className(body))) return undefined;
  if (mediaType.includes("*")) return (body as Blob).type || undefined;
  return mediaType;
}
