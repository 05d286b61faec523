import { isComposite } from "./value-text.ts";

/** What `fetch` takes as a body. */
export type SerializedBody =
  | string
  | Blob
  | FormData
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream
  | URLSearchParams;

/** True for bytes, blobs, forms and streams: whatever is neither a plain object nor an array. */
export function isSerialized(body: unknown): body is SerializedBody {
  return isComposite(body) && !/^(Object|Array)$/.test(className(body));
}

/** Asks for the class by name and not with `instanceof`, because a form or a blob may come from another realm. */
export function className(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
