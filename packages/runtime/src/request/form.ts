import type { FieldEncodings, FormWriter } from "../operation/descriptor.ts";
import { isJson } from "./media-type.ts";
import { isAbsent, isComposite, scalarText } from "./value-text.ts";

/**
 * `application/x-www-form-urlencoded`: arrays repeat their key and objects are JSON, which is OpenAPI's default. A field
 * with a JSON media type of its own is JSON.
 */
export const formWriter: FormWriter = (body, encoding) => {
  const search = new URLSearchParams();
  for (const [name, value] of fields(body)) search.append(name, fieldText(value, typeOf(encoding, name)));
  return search.toString();
};

/**
 * `multipart/form-data`: arrays repeat their key, objects are JSON parts, blobs are files. A field with a media type
 * of its own becomes a part with that type.
 */
export const multipartWriter: FormWriter = (body, encoding) => {
  const data = new FormData();
  for (const [name, value] of fields(body)) {
    const own = typeOf(encoding, name);
    const type = own ?? (isComposite(value) ? "application/json" : "text/plain");
    if (value instanceof Blob) data.append(name, withType(value, own));
    // Plain text needs no type. With a type it would be taken for a file.
    else if (/^text\/plain\b/i.test(type)) data.append(name, fieldText(value));
    // The Fetch standard names the file "blob". Some platforms write another name if none is given.
    else data.append(name, new Blob([fieldText(value, type)], { type }), "blob");
  }
  return data;
};

/** The blob's own type wins over the document's. A file keeps its name. */
function withType(value: Blob, type: string | undefined): Blob {
  if (!type || value.type) return value;
  if (value instanceof File) return new File([value], value.name, { type });
  return new Blob([value], { type });
}

/** The fields of a form, one for each item of an array, without absent values. */
function fields(body: object): [name: string, value: unknown][] {
  return Object.entries(body).flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((item) => !isAbsent(item))
      .map((item): [string, unknown] => [name, item]),
  );
}

function typeOf(encoding: FieldEncodings, name: string): string | undefined {
  const type = Object.hasOwn(encoding, name) && encoding[name];
  if (typeof type === "string") return type;
  return undefined;
}

function fieldText(value: unknown, type = ""): string {
  if (isComposite(value) || isJson(type)) return JSON.stringify(value);
  return scalarText(value);
}
