import type { FormWriter, WrittenBody } from "../operation/descriptor.ts";
import { copied, joinedBytes } from "./bytes.ts";
import { isNativeFile, type Part, partsOf } from "./part.ts";
import { asStream, isReadable } from "./streamed.ts";
import { bodyKind, checkText, isPlain, jsonValue } from "./value-kind.ts";

/**
 * `multipart/form-data`: arrays repeat their key, objects are JSON parts, blobs, bytes and streams are files. A field
 * with a media type of its own becomes a part with that type. The form is written here and not by the platform, so that
 * any `fetch` can send it. It is sent once if there is no second copy of a part.
 */
export const multipartWriter: FormWriter = (given, encoding, mediaType) => {
  const kind = bodyKind(given);
  // The `Buffer` of Node.js would be an object of its bytes.
  const body: unknown = kind ? given : jsonValue(given);
  // Headers have what a form has, and more.
  if ((!kind && !isPlain(body)) || "getSetCookie" in Object(body)) checkText("body", given);
  if (Object(body) !== body || Array.isArray(body) || /bytes|blob|stream/.test(`${kind}`))
    return serialized(body, mediaType);
  // React Native's cannot be read.
  if (kind === "form" && !("entries" in (body as object))) return { body: body as FormData, type: undefined };
  const parts = partsOf(body as object, encoding);
  if (parts.some(({ content }) => isNativeFile(content))) return nativeForm(parts);
  const boundary = `form${`${Math.random()}${Math.random()}`.replaceAll("0.", "-")}`;
  const pieces = parts.flatMap((part) => [`--${boundary}\r\n${headOf(part)}\r\n\r\n`, part.content, "\r\n"]);
  const [sent = "multipart/form-data"] = /^multipart\/[\w-]+/.exec(mediaType) ?? [];
  const type = `${sent}; boundary=${boundary}`;
  return { body: joinedPieces([...pieces, `--${boundary}--\r\n`], type), type };
};

/** A form that the caller has written. It is read by its boundary, which is in a type. */
function serialized(body: unknown, mediaType: string): WrittenBody {
  const { type: own, getHeaders } = Object(body) as { type?: string; getHeaders?(): { "content-type"?: string } };
  // The `form-data` of Node's packages is a stream, and names the boundary.
  const types = [getHeaders?.call(body)["content-type"], own, mediaType];
  const type = types.find((text) => /^multipart.*boundary=/i.test(text ?? ""));
  if (!type) throw new Error("a multipart body is an object or a FormData, or its type names the boundary");
  if (typeof body === "string") return { body, type };
  const kind = bodyKind(body);
  if (kind === "bytes") return { body: copied(body as ArrayBuffer), type };
  return { body: kind === "blob" && isReadable(body) ? (body as Blob) : asStream([body]), type };
}

function headOf({ name, filename, type }: Part): string {
  checkText(`body.${name}`, `${name} ${filename}`);
  const file = filename === undefined ? "" : `; filename="${escaped(filename)}"`;
  const head = `Content-Disposition: form-data; name="${escaped(name)}"${file}`;
  if (type === undefined) return head;
  if (/[\r\n]/.test(type)) throw new Error(`the type of "${name}" holds a line break`);
  return `${head}\r\nContent-Type: ${type}`;
}

/** As the HTML standard has it. */
function escaped(text: string): string {
  return `${text}`.replace(/["\r\n]/g, encodeURIComponent);
}

/** Bytes, or a blob, can be sent again, and their length is known. Every `fetch` takes bytes. */
function joinedPieces(given: readonly unknown[], type: string): WrittenBody["body"] {
  const kinds = new Set(given.map(bodyKind));
  if (!kinds.has("stream") && !kinds.has("blob")) return joinedBytes(given as string[]);
  const pieces = given.map((piece) => (bodyKind(piece) === "bytes" ? copied(piece as ArrayBuffer) : piece));
  if (kinds.has("stream")) return asStream(pieces);
  const blobs = pieces.filter((piece) => bodyKind(piece) === "blob");
  const whole = blobs.every(isReadable) && new Blob(pieces as BlobPart[], { type });
  if (whole && isReadable(whole)) return whole;
  return asStream(pieces);
}

/** React Native makes the boundary, and takes text with a type as an object. */
function nativeForm(parts: readonly Part[]): WrittenBody {
  const form = new FormData();
  for (const { name, content, type } of parts) {
    const typed = type !== undefined && typeof content === "string" ? { string: content, type } : content;
    form.append(name, typed as Blob);
  }
  return { body: form, type: undefined };
}
