import type { BodyWriter } from "../operation/descriptor.ts";
import { isJson } from "./body.ts";
import { isAbsent, isComposite, scalarText } from "./style.ts";

/** `application/x-www-form-urlencoded`: arrays repeat their key and objects are JSON, OpenAPI's default. */
export const formWriter: BodyWriter = (body) => {
  const search = new URLSearchParams();
  for (const [name, value] of fields(body)) search.append(name, fieldText(value));
  return search.toString();
};

/**
 * `multipart/form-data`: arrays repeat their key, objects are JSON parts, blobs are files. A field with a media type
 * of its own becomes a part with that type.
 */
export const multipartWriter: BodyWriter = (body, encoding) => {
  const data = new FormData();
  for (const [name, value] of fields(body)) {
    const type = encoding[name] ?? (isComposite(value) ? "application/json" : undefined);
    if (value instanceof Blob) data.append(name, typed(value, encoding[name]));
    // The name is the Fetch standard's; where none is given, some platforms write another one.
    else if (type)
      data.append(name, new Blob([isJson(type) ? JSON.stringify(value) : fieldText(value)], { type }), "blob");
    else data.append(name, fieldText(value));
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

function fieldText(value: unknown): string {
  return isComposite(value) ? JSON.stringify(value) : scalarText(value);
}
