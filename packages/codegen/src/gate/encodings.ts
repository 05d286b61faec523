import { type Document, isObject, type Json, type JsonObject } from "@specwright/openapi/internal";
import { type Defect, type Remedy, shape, takenFor } from "./defect.ts";

const STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** A body of a form. */
export interface Form {
  readonly mediaType: string;
  readonly media: JsonObject;
  /** Keys from the root of the description to the media type. */
  readonly path: readonly string[];
  /** What is left out if the form cannot be sent. */
  readonly withoutIt: Remedy;
}

/** Fields of a form that cannot be sent as the description wants them. Other bodies have no fields to encode. */
export function checkEncodings(document: Document, form: Form): Defect[] {
  const { encoding } = form.media;
  const multipart = /^multipart\//i.test(form.mediaType);
  if (encoding === undefined || !(multipart || /^application\/x-www-form-urlencoded\b/i.test(form.mediaType)))
    return [];
  const path = [...form.path, "encoding"];
  if (!isObject(encoding))
    return [shape(document.locate(form.media, "encoding"), "a map of encodings", takenFor("it is ignored", path))];
  return Object.entries(encoding).flatMap(([field, how]) => {
    const fieldPath = [...path, field];
    if (!isObject(how))
      return [shape(document.locate(encoding, field), "an encoding object", takenFor("it is ignored", fieldPath))];
    if (multipart)
      return [...checkPartStyle(document, field, how, fieldPath), ...checkPartHeaders(document, field, how, form)];
    return checkStyle(document, field, how, fieldPath);
  });
}

function checkStyle(document: Document, field: string, how: JsonObject, path: readonly string[]): Defect[] {
  if (how.style === undefined || STYLES.includes(String(how.style))) return [];
  const message = `style "${String(how.style)}" of "${field}" is not for forms`;
  const remedy = takenFor("the default style is used", [...path, "style"]);
  return [{ ...defect(document, how, "style"), message, hint: `Use one of ${STYLES.join(", ")}.`, remedy }];
}

/** OpenAPI 3.0 gives a style no meaning in a part. */
function checkPartStyle(document: Document, field: string, how: JsonObject, path: readonly string[]): Defect[] {
  if (document.version === "3.0" || ((how.style ?? "form") === "form" && how.explode !== false)) return [];
  const key = how.explode === false ? "explode" : "style";
  const message = `"${field}" would be one part written like a query parameter, which no two servers read alike`;
  const hint = "Leave style and explode out: a list is one part for each item, and an object is one part of JSON.";
  const edits = ["style", "explode"].map((one) => ({ path: [...path, one] }));
  return [{ ...defect(document, how, key), message, hint, remedy: { done: "style and explode are ignored", edits } }];
}

function checkPartHeaders(document: Document, field: string, how: JsonObject, form: Form): Defect[] {
  return requiredHeaders(how.headers).map((name) => ({
    ...defect(document, how, "headers"),
    message: `the part "${field}" needs the header ${name}, and FormData sends no headers of parts`,
    hint: "Make the header optional, or send what it says in a field.",
    remedy: form.withoutIt,
  }));
}

/** A content type belongs into `contentType`; as a header OpenAPI ignores it. */
function requiredHeaders(headers: Json | undefined): string[] {
  return Object.entries(isObject(headers) ? headers : {})
    .filter(([name, header]) => isObject(header) && header.required === true && !/^content-type$/i.test(name))
    .map(([name]) => name);
}

function defect(document: Document, how: JsonObject, key: string): Defect {
  return { ...document.locate(how, key), rule: "encoding", message: "", hint: "" };
}
