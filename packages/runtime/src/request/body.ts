import type { Descriptor } from "../operation/descriptor.ts";
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

/** Writes a body as its media type wants it; what the caller has serialized already passes through. */
export function serializeBody(body: unknown, mediaType: string, { writers, encoding }: Descriptor): SerializedBody {
  if (isSerialized(body)) return body;
  if (!isJson(mediaType) && isComposite(body)) {
    const kind = mediaType.startsWith("multipart/") ? "multipart" : /urlencoded/.test(mediaType) && "form";
    const write = kind && writers?.[kind];
    if (write) return write(body, encoding?.[kind] ?? {});
  }
  return isJson(mediaType) || isComposite(body) ? JSON.stringify(body) : scalarText(body);
}

export function isJson(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

/** The class's name and not `instanceof`: a form or a blob may come from another realm. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whatever is neither a plain object nor an array: bytes, blobs, forms, streams. */
function isSerialized(body: unknown): body is SerializedBody {
  return isComposite(body) && !/^(Object|Array)$/.test(tagOf(body));
}
