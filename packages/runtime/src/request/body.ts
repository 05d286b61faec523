import type { BodyWriter, Descriptor } from "../operation/descriptor.ts";
import { isComposite, scalarText } from "./style.ts";

/** What `fetch` takes as a body. */
export type SerializedBody =
  | string
  | Blob
  | FormData
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream
  | URLSearchParams;

/** Writes a body in any media type; what the caller has serialized already passes through. */
export const bodyWriter: BodyWriter = (value, mediaType, operation) => {
  const body = isSerialized(value) ? value : serialized(value, mediaType, operation);
  return { body, type: contentType(body, mediaType) };
};

function serialized(value: unknown, mediaType: string, { writers, encoding }: Descriptor): SerializedBody {
  if (isJson(mediaType)) return JSON.stringify(value);
  if (!isComposite(value)) return scalarText(value);
  const kind = mediaType.startsWith("multipart/") ? "multipart" : /urlencoded/.test(mediaType) && "form";
  const write = kind && writers?.[kind];
  return write ? write(value, encoding?.[kind] ?? {}) : JSON.stringify(value);
}

/** The platform knows better for a form, whose boundary it makes, and for a blob where the document says "any". */
function contentType(body: SerializedBody, mediaType: string): string | undefined {
  if (/FormData|URLSearchParams/.test(tagOf(body))) return undefined;
  return mediaType.includes("*") ? (body as Blob).type || undefined : mediaType;
}

export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

/** The class's name and not `instanceof`: a form or a blob may come from another realm. */
function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whatever is neither a plain object nor an array: bytes, blobs, forms, streams. */
export function isSerialized(body: unknown): body is SerializedBody {
  return isComposite(body) && !/^(Object|Array)$/.test(tagOf(body));
}
