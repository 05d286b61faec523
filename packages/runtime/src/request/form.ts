import type { FieldEncodings, FormWriter } from "../operation/descriptor.ts";
import { isJson } from "./body.ts";
import { isAbsent, isComposite, scalarText } from "./style.ts";

/**
 * `application/x-www-form-urlencoded`: arrays repeat their key and objects are JSON, OpenAPI's default. A field with a
 * media type of its own is JSON where that is.
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
    if (value instanceof Blob) data.append(name, typed(value, own));
    // Plain text needs no type, and with one it would be taken for a file.
    else if (/^text\/plain\b/i.test(type)) data.append(name, fieldText(value));
    // The file's name is the Fetch standard's; where none is given, some platforms write another one.
    else data.append(name, new Blob([fieldText(value, type)], { type }), "blob");
  }
  return data;
};

/** A file keeps its name; a type of its own wins over the document's. */
function typed(value: Blob, type: string | undefined): Blob {
  if (!type || value.type) return value;
  return value instanceof File ? new File([value], value.name, { type }) : new Blob([value], { type });
}

function fields(body: object): [name: string, value: unknown][] {
  return Object.entries(body).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => !isAbsent(item))
      .map((item): [string, unknown] => [name, item]),
  );
}

function typeOf(encoding: FieldEncodings, name: string): string | undefined {
  const type = Object.hasOwn(encoding, name) ? encoding[name] : undefined;
  return typeof type === "string" ? type : undefined;
}

function fieldText(value: unknown, type = ""): string {
  return isComposite(value) || isJson(type) ? JSON.stringify(value) : scalarText(value);
}
