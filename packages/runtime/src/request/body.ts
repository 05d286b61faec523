import type { BodyWriter, Descriptor, WrittenBody } from "../operation/descriptor.ts";
import { jsonText } from "./json.ts";
import { isJson } from "./media-type.ts";
import { asStream, isReadable } from "./streamed.ts";
import { bodyKind, checkText, isPlain, jsonValue } from "./value-kind.ts";
import { scalarText } from "./value-text.ts";

/** Writes a body in any media type. A body that the caller has already serialized is sent as it is. */
export const bodyWriter: BodyWriter = (value, mediaType, descriptor) => {
  // If any type is allowed, a blob names its own.
  const type = mediaType.includes("*") ? undefined : mediaType;
  switch (bodyKind(value)) {
    case "bytes":
      return { body: value as ArrayBuffer, type };
    case "blob":
      return { body: isReadable(value) ? (value as Blob) : asStream([value]), type: type ?? typeOf(value) };
    case "stream":
      // The `form-data` of Node's packages is a stream, and names the boundary.
      return { body: asStream([value]), type: (value as FormStream).getHeaders?.()["content-type"] ?? type };
    case "pairs":
      return { body: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
    case "form":
      return formOf(value as FormData, mediaType, descriptor);
    default:
      return textOf(value, mediaType, descriptor, type);
  }
};

interface FormStream {
  getHeaders?(): { readonly "content-type": string };
}

function typeOf(value: unknown): string | undefined {
  return (value as Blob).type || undefined;
}

/** A form is written like an object, so that it need not be of a class that `fetch` knows. React Native's cannot be read. */
function formOf(form: FormData, mediaType: string, { writers }: Descriptor): WrittenBody {
  if (writers?.multipart && "entries" in form) return writers.multipart(form, {}, mediaType);
  if (!isReadable(form)) throw new Error(`a FormData cannot be sent as ${mediaType}`);
  // The platform makes the boundary.
  return { body: form, type: undefined };
}

function textOf(
  given: unknown,
  mediaType: string,
  { writers, encoding }: Descriptor,
  type: string | undefined,
): WrittenBody {
  if (isJson(mediaType)) return { body: jsonText(given), type };
  const kind = formKind(mediaType);
  const write = kind && writers?.[kind];
  const value = jsonValue(given);
  // The parts of a form may be files, so their own writer looks at them.
  if (!write || !isPlain(value)) checkText("body", given);
  if (write && typeof value === "object") return write(value as object, encoding?.[kind] ?? {}, mediaType);
  return { body: scalarText(given), type };
}

function formKind(mediaType: string): "multipart" | "form" | undefined {
  if (mediaType.startsWith("multipart/")) return "multipart";
  if (/urlencoded/.test(mediaType)) return "form";
  return undefined;
}
