import type { Json, JsonObject } from "../json/json.ts";
import { at, parsePointer } from "../json/pointer.ts";
import { beyondLimits } from "./beyond-limits.ts";
import { bundle } from "./bundle.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Document } from "./document.ts";
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
  const locate: Document["locate"] = (node, key) => positions.find(node, key) ?? { file, line: 1, col: 1 };
  const bundled = bundle(sources, name, positions);
  const version = versionOf(bundled, locate);
  const problem = beyondLimits(bundled, positions, locate(bundled));
  if (problem) throw new SpecError([problem]);
  let inlined: JsonObject | undefined;
  return {
    file,
    bundled,
    get inlined() {
      inlined ??= inline(bundled, positions);
      return inlined;
    },
    version,
    locate,
    find: (node, key) => positions.find(node, key),
    integer: (node, key) => positions.integer(node, key),
    resolve: (reference) => resolve(bundled, reference),
  };
}

function resolve(bundled: JsonObject, reference: string): Json | undefined {
  return reference.startsWith("#") ? at(bundled, parsePointer(reference) ?? ["", ""]) : undefined;
}

function versionOf(document: JsonObject, locate: (node: unknown, key?: string) => Location): Document["version"] {
  const [, version] = /^(3\.[01])(\.|$)/.exec(String(document.openapi)) ?? [];
  if (version) return version as Document["version"];
  const key = ["openapi", "swagger"].find((candidate) => candidate in document);
  const problem: Diagnostic = {
    ...locate(document, key),
    rule: "openapi-version",
    message: key ? `${key} ${JSON.stringify(document[key])} is not supported` : "this is not an OpenAPI description",
    hint: "Write the description in OpenAPI 3.0 or 3.1; a converter takes Swagger 2.0 there.",
  };
  throw new SpecError([problem]);
}
