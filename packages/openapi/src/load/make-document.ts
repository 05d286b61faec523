import type { Json, JsonObject } from "../json/json.ts";
import { at, parsePointer } from "../json/pointer.ts";
import { beyondLimits } from "./beyond-limits.ts";
import { bundle } from "./bundle.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import { edited } from "./edit.ts";
import { inline } from "./inline.ts";
import type { Positions } from "./positions.ts";
import type { Sources } from "./sources.ts";

/**
 * A description and all that it refers to, as one document.
 *
 * @param name the description's file, among the sources
 * @throws SpecError for what cannot be read: syntax, version, references
 */
export function makeDocument(sources: Sources, name: string, positions: Positions): Document {
  const file = sources.display(name);
  const { bundled, unread } = bundle(sources, name, positions);
  const start = { file, line: 1, col: 1 };
  const version = versionOf(bundled, (node, key) => positions.find(node, key) ?? start);
  const problem = beyondLimits(bundled, positions, positions.find(bundled) ?? start);
  if (problem) throw new SpecError([problem]);
  return documentOf({ file, version, unread }, bundled, positions);
}

type Origin = Pick<Document, "file" | "version" | "unread">;

function documentOf(origin: Origin, bundled: JsonObject, positions: Positions): Document {
  let inlined: JsonObject | undefined;
  const resolved = new Map<string, Json | undefined>();
  return {
    ...origin,
    bundled,
    get inlined() {
      inlined ??= inline(bundled, positions);
      return inlined;
    },
    locate: (node, key) => positions.find(node, key) ?? { file: origin.file, line: 1, col: 1 },
    find: (node, key) => positions.find(node, key),
    integer: (node, key) => positions.integer(node, key),
    resolve: (reference) => {
      if (!resolved.has(reference)) resolved.set(reference, resolve(bundled, reference));
      return resolved.get(reference);
    },
    edit: (edits) => documentOf(origin, edited(bundled, edits, positions), positions),
  };
}

function resolve(bundled: JsonObject, reference: string): Json | undefined {
  return reference.startsWith("#") ? at(bundled, parsePointer(reference) ?? ["", ""]) : undefined;
}

function versionOf(document: JsonObject, locate: (node: unknown, key?: string) => Location): Document["version"] {
  const [, version] = /^(3\.[012])(\.|$)/.exec(String(document.openapi)) ?? [];
  if (version) return version as Document["version"];
  const key = ["openapi", "swagger"].find((candidate) => candidate in document);
  const problem: Diagnostic = {
    ...locate(document, key),
    rule: "openapi-version",
    message: key ? `${key} ${JSON.stringify(document[key])} is not supported` : "this is not an OpenAPI description",
    hint: "Write the description in OpenAPI 3.0, 3.1 or 3.2; `npm run new-provider -- <id> --from <file>` converts Swagger 2.0.",
  };
  throw new SpecError([problem]);
}
