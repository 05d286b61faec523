import { type Diagnostic, type Document, isObject, type Json, type JsonObject } from "@specwright/openapi";
import { shape } from "./operations.ts";

const STYLES = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/** Fields of a form that cannot be sent as the description wants them. Other bodies have no fields to encode. */
export function checkEncodings(document: Document, mediaType: string, media: JsonObject): Diagnostic[] {
  const { encoding } = media;
  const multipart = /^multipart\//i.test(mediaType);
  if (encoding === undefined || !(multipart || /^application\/x-www-form-urlencoded\b/i.test(mediaType))) return [];
  if (!isObject(encoding)) return [shape(document.locate(media, "encoding"), "a map of encodings")];
  return Object.entries(encoding).flatMap(([field, how]) => {
    if (!isObject(how)) return [shape(document.locate(encoding, field), "an encoding object")];
    return multipart ? checkPart(document, field, how) : checkStyle(document, field, how);
  });
}

function checkStyle(document: Document, field: string, how: JsonObject): Diagnostic[] {
  if (how.style === undefined || STYLES.includes(String(how.style))) return [];
  const message = `style "${String(how.style)}" of "${field}" is not for forms`;
  return [problem(document, how, "style", message, `Use one of ${STYLES.join(", ")}.`)];
}

function checkPart(document: Document, field: string, how: JsonObject): Diagnostic[] {
  // OpenAPI 3.0 gives a style no meaning in a part.
  const usual = document.version === "3.0" || ((how.style ?? "form") === "form" && how.explode !== false);
  const hint = "Leave style and explode out: a list is one part for each item, and an object is one part of JSON.";
  return [
    ...(usual
      ? []
      : [
          problem(
            document,
            how,
            how.explode === false ? "explode" : "style",
            `"${field}" would be one part written like a query parameter, which no two servers read alike`,
            hint,
          ),
        ]),
    ...requiredHeaders(how.headers).map((name) =>
      problem(
        document,
        how,
        "headers",
        `the part "${field}" needs the header ${name}, and FormData sends no headers of parts`,
        "Make the header optional, or send what it says in a field.",
      ),
    ),
  ];
}

/** A content type belongs into `contentType`; as a header OpenAPI ignores it. */
function requiredHeaders(headers: Json | undefined): string[] {
  return Object.entries(isObject(headers) ? headers : {})
    .filter(([name, header]) => isObject(header) && header.required === true && !/^content-type$/i.test(name))
    .map(([name]) => name);
}

function problem(document: Document, how: JsonObject, key: string, message: string, hint: string): Diagnostic {
  return { ...document.locate(how, key), rule: "encoding", message, hint };
}
