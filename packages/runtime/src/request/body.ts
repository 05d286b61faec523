import type { BodyWriter, Descriptor, WrittenBody } from "../operation/descriptor.ts";
import { copied } from "./bytes.ts";
import { jsonText } from "./json.ts";
import { checkCharset, isJson, NO_OBJECT } from "./media-type.ts";
import { asStream, isReadable } from "./streamed.ts";
import { bodyKind, checkText, jsonValue } from "./value-kind.ts";
import { isAbsent, scalarText } from "./value-text.ts";

/** Writes a body in any media type. A body that the caller has already serialized is sent as it is. */
export const bodyWriter: BodyWriter = (value, mediaType, descriptor) => {
  const { writers, encoding } = descriptor;
  if (value !== undefined && writers?.multipart && /^multipart/.test(mediaType))
    return writers.multipart(value as object, encoding?.multipart ?? {}, mediaType);
  // If any type is allowed, a blob names its own. Of other bytes nothing is known.
  const type = mediaType.includes("*") ? undefined : mediaType;
  const bytes = type ?? "application/octet-stream";
  switch (bodyKind(value)) {
    case "bytes":
      return { body: copied(value as ArrayBuffer), type: bytes };
    case "blob":
      return {
        body: isReadable(value) ? (value as Blob) : asStream([value]),
        type: type ?? ((value as Blob).type || bytes),
      };
    case "stream":
      return { body: asStream([value]), type: bytes };
    case "pairs":
      return { body: String(value), type: "application/x-www-form-urlencoded;charset=UTF-8" };
    case "form":
      return formOf(value as FormData, mediaType);
    default:
      return textOf(value, mediaType, descriptor, type);
  }
};

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
  // Of ranges `*/*` and `application/*` have JSON, and all but text is written as that.
  if (value !== undefined && (isJson(mediaType) || (/^\*|n\/\*/.test(mediaType) && typeof value !== "string")))
    return { body: jsonText(given), type: type ?? "application/json" };
  if (isAbsent(value)) throw new Error(`${value} cannot be sent as ${mediaType}`);
  checkText("body", given);
  // The items of a list have no names.
  if (isObject && writers?.form && /urlenc/.test(mediaType) && !Array.isArray(value))
    return writers.form(value as object, encoding?.form ?? {}, mediaType);
  if (isObject && (NO_OBJECT.test(mediaType) || !described?.includes(mediaType)))
    throw new Error(`an object cannot be sent as ${mediaType}: pass text or bytes`);
  return { body: scalarText(given), type };
}
