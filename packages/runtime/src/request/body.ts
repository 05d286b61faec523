import { isAbsent, isRecord, scalarText } from "./style.ts";

export type SerializedBody =
  | string
  | Blob
  | FormData
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream
  | URLSearchParams;

/** Writes a body as its media type wants it; what the caller has serialized already passes through. */
export function serializeBody(body: unknown, mediaType: string): SerializedBody {
  if (isSerialized(body)) return body;
  if (isJson(mediaType)) return JSON.stringify(body);
  if (mediaType.startsWith("multipart/")) return formData(body);
  if (mediaType.startsWith("application/x-www-form-urlencoded")) return formUrlencoded(body);
  return typeof body === "object" ? JSON.stringify(body) : scalarText(body);
}

export function isJson(mediaType: string): boolean {
  return /^application\/json\b|[/+]json\b/i.test(mediaType);
}

function isSerialized(body: unknown): body is SerializedBody {
  return (
    body instanceof Blob ||
    body instanceof FormData ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body) ||
    body instanceof ReadableStream ||
    body instanceof URLSearchParams
  );
}

/** Arrays repeat their key and objects are JSON: OpenAPI's defaults for both form media types. */
function fields(body: unknown): [name: string, value: unknown][] {
  return Object.entries(body as object).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => !isAbsent(item))
      .map((item): [string, unknown] => [name, item]),
  );
}

function formUrlencoded(body: unknown): string {
  const search = new URLSearchParams();
  for (const [name, value] of fields(body)) search.append(name, fieldText(value));
  return search.toString();
}

function formData(body: unknown): FormData {
  const form = new FormData();
  for (const [name, value] of fields(body)) {
    if (value instanceof Blob) form.append(name, value);
    else if (isRecord(value)) form.append(name, new Blob([JSON.stringify(value)], { type: "application/json" }));
    else form.append(name, fieldText(value));
  }
  return form;
}

function fieldText(value: unknown): string {
  return isRecord(value) ? JSON.stringify(value) : scalarText(value);
}
