import type { BodyWriter, Descriptor, WrittenBody } from "../operation/descriptor.ts";
import { jsonText } from "./json.ts";
import { checkCharset, isJson } from "./media-type.ts";
import { asStream, isReadable } from "./streamed.ts";
import { bodyKind, checkText, jsonValue } from "./value-kind.ts";
import { scalarText } from "./value-text.ts";

/** Writes a body in any media type. A body that the caller has already serialized is sent as it is. */
export const bodyWriter: BodyWriter = (value, mediaType, descriptor) => {
  const { writers, encoding } = descriptor;
  if (value === undefined) throw new Error(`undefined cannot be sent as ${mediaType}`);
  if (mediaType.startsWith("multipart/") && writers?.multipart)
    return writers.multipart(value as object, encoding?.multipart ?? {}, mediaType);
  // If any type is allowed, a blob names its own. Of other bytes nothing is known.
  const type = mediaType.includes("*") ? undefined : mediaType;
  const bytes = type ?? "application/octet-stream";
  switch (bodyKind(value)) {
    case "bytes":
      // Bytes that were given away are empty, and cannot be copied.
      return {
        body: (value as Uint8Array).byteLength ? (value as Uint8Array) : new Uint8Array(value as Uint8Array),
        type: bytes,
      };
    case "blob":
      return {
        body: isReadable(value) ? (value as Blob) : asStream([value]),
        type: type ?? ((value as Blob).type || bytes),
      };
    case "stream":
      // The `form-data` of Node's packages is a stream, and names the boundary.
      return { body: asStream([value]), type: (value as FormStream).getHeaders?.()["content-type"] ?? bytes };
    case "pairs":
      return { body: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
    case "form":
      return formOf(value as FormData, mediaType);
    default:
      return textOf(value, mediaType, descriptor, type);
  }
};

interface FormStream {
  getHeaders?(): { readonly "content-type": string };
}

/** What writes a form is loaded with the first one. React Native's cannot be read: its platform makes the boundary. */
function formOf(form: FormData, type: string): WrittenBody {
  if ("entries" in form) return { body: asStream([form]), type };
  if (!isReadable(form)) throw new Error(`this FormData cannot be sent as ${type}`);
  return { body: form, type: undefined };
}

function textOf(
  given: unknown,
  mediaType: string,
  { writers, encoding, body: described }: Descriptor,
  type: string | undefined,
): WrittenBody {
  checkCharset(mediaType);
  const value = jsonValue(given);
  const isObject = Object(value) === value;
  // Members can be written as JSON wherever any type is allowed.
  if (isJson(mediaType) || (!type && isObject)) return { body: jsonText(given), type: type ?? "application/json" };
  if (value === null) throw new Error(`null cannot be sent as ${mediaType}`);
  checkText("body", given);
  // The items of a list have no names.
  if (/urlenc/.test(mediaType) && isObject && writers?.form && !Array.isArray(value))
    return writers.form(value as object, encoding?.form ?? {}, mediaType);
  // A description may have objects as plain text, which is JSON then. Nothing else says how one is written.
  if (isObject && (/^multipart|urlenc|xml|octet/.test(mediaType) || !described?.includes(mediaType)))
    throw new Error(`an object cannot be sent as ${mediaType}: pass text`);
  return { body: scalarText(given), type };
}
