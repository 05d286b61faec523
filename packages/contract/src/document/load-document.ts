import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseDocument } from "yaml";
import { DocumentError } from "./document-error.ts";
import { inlineExternalValues } from "./external-values.ts";
import { isObject, type JsonObject } from "./json.ts";
import { locateSource } from "./locate-source.ts";
import { assertReferences } from "./reference.ts";

/** A document that is known to be OpenAPI 3.0 or 3.1, with every reference local and every example inline. */
export interface LoadedDocument {
  /** File path, or "(document object)". */
  readonly source: string;
  readonly root: JsonObject;
}

/** Path or file URL of a document, a folder that holds one, the name of an installed package, or a parsed document. */
export type DocumentSource = string | URL | object;

/**
 * Reads a document and checks what the rest of the package relies on. The caller's object is copied, never changed.
 *
 * @throws DocumentError if it cannot be found or read, is not OpenAPI 3.0 or 3.1, or refers outside itself.
 */
export async function loadDocument(source: DocumentSource): Promise<LoadedDocument> {
  if (typeof source !== "string" && !(source instanceof URL)) {
    const root = structuredClone(source);
    return finish("(document object)", process.cwd(), root);
  }
  const file = locateSource(source);
  return finish(file, dirname(file), parseFile(file, await readFile(file, "utf8")));
}

async function finish(source: string, folder: string, parsed: unknown): Promise<LoadedDocument> {
  const root = assertOpenApi(source, parsed);
  await inlineExternalValues(source, folder, root);
  assertReferences(source, root);
  return { source, root };
}

// YAML 1.2 is a superset of JSON, so one parser reads both and reports line and column.
function parseFile(file: string, text: string): unknown {
  const parsed = parseDocument(text, { prettyErrors: true });
  const [fault] = parsed.errors;
  if (fault === undefined) return parsed.toJS();
  throw new DocumentError(
    { source: file, problem: `Not valid YAML or JSON: ${fault.message}`, advice: "Correct the file." },
    { cause: fault },
  );
}

function assertOpenApi(source: string, parsed: unknown): JsonObject {
  const version = isObject(parsed) ? parsed.openapi : undefined;
  if (isObject(parsed) && typeof version === "string" && /^3\.[01](\.|$)/.test(version)) return parsed;
  throw new DocumentError({
    source,
    pointer: "/openapi",
    problem: `Expected an OpenAPI 3.0 or 3.1 document, found ${version === undefined ? "no openapi version" : `version ${JSON.stringify(version)}`}.`,
    advice: "Convert it to OpenAPI 3.1 first.",
  });
}
