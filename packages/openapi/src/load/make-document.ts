import { references } from "../grammar/references.ts";
import type { Json, JsonObject } from "../json/json.ts";
import { targetOf } from "../read/follow.ts";
import { beyondLimits } from "./beyond-limits.ts";
import { bundle } from "./bundle.ts";
import { type Diagnostic, type Location, SpecError } from "./diagnostic.ts";
import type { Document } from "./document.ts";
import { edited } from "./edit.ts";
import { type Inlined, inline } from "./inline.ts";
import type { Positions } from "./positions.ts";
import type { Sources } from "./sources.ts";
import { stillUnread, type Unread } from "./unread.ts";

/** What becomes of references that lead nowhere. */
export interface ReadOptions {
  /** Whether the document keeps them, and says which they are. Otherwise they are refused. */
  readonly keepUnresolved?: boolean;
}

/**
 * A description and all that it refers to, as one document.
 *
 * @param name the description's file, among the sources
 * @throws SpecError for what cannot be read: syntax, version, references
 */
export function makeDocument(
  sources: Sources,
  name: string,
  positions: Positions,
  { keepUnresolved = false }: ReadOptions = {},
): Document {
  const file = sources.display(name);
  const { bundled, unread, unresolved } = bundle(sources, name, positions);
  if (unresolved.length > 0 && !keepUnresolved) throw new SpecError(unresolved);
  const start = { file, line: 1, col: 1 };
  const version = versionOf(bundled, (node, key) => positions.find(node, key) ?? start);
  const problem = beyondLimits(bundled, positions, positions.find(bundled) ?? start);
  if (problem) throw new SpecError([problem]);
  return documentOf({ file, version, unread, missing: unresolved, keepUnresolved }, bundled, positions);
}

interface Origin extends Pick<Document, "file" | "version"> {
  readonly unread: readonly Unread[];
  /** References to other files that lead nowhere. */
  readonly missing: readonly Diagnostic[];
  readonly keepUnresolved: boolean;
}

function documentOf(origin: Origin, bundled: JsonObject, positions: Positions): Document {
  let inlined: Inlined | undefined;
  const whole = (): Inlined => {
    inlined ??= inline(bundled, positions);
    if (inlined.unresolved.length > 0 && !origin.keepUnresolved) throw new SpecError(inlined.unresolved);
    return inlined;
  };
  const resolved = new Map<string, Json | undefined>();
  const { file, version } = origin;
  const document: Document = {
    file,
    version,
    bundled,
    get unread() {
      return stillUnread(origin.unread, bundled, positions);
    },
    get inlined() {
      return whole().inlined;
    },
    get unresolved() {
      // What is wrong with a file says more than that nothing is found in this document.
      const said = leftOf(origin.missing, bundled, positions);
      const places = new Set(said.map(placeText));
      return [...said, ...whole().unresolved.filter((one) => !places.has(placeText(one)))];
    },
    locate: (node, key) => positions.find(node, key) ?? { file: origin.file, line: 1, col: 1 },
    find: (node, key) => positions.find(node, key),
    integer: (node, key) => positions.integer(node, key),
    resolve: (reference) => {
      if (!resolved.has(reference)) resolved.set(reference, targetOf(bundled, reference));
      return resolved.get(reference);
    },
    // What is known of a document is found by its root, and stays true where nothing changes.
    edit: (edits) => (edits.length === 0 ? document : documentOf(origin, edited(bundled, edits, positions), positions)),
  };
  return document;
}

/** Those of the references that an edit has not taken away. */
function leftOf(missing: readonly Diagnostic[], bundled: JsonObject, positions: Positions): readonly Diagnostic[] {
  if (missing.length === 0) return missing;
  const places = new Set<string>();
  for (const { node, reference } of references("document", bundled))
    if (!reference.startsWith("#")) places.add(placeText(positions.find(node, "$ref")));
  return missing.filter((one) => places.has(placeText(one)));
}

function placeText(at: Location | undefined): string {
  return `${at?.file}:${at?.line}:${at?.col}`;
}

function versionOf(document: JsonObject, locate: (node: unknown, key?: string) => Location): Document["version"] {
  const [, version] = /^(3\.[012])(\.|$)/.exec(String(document.openapi)) ?? [];
  if (version) return version as Document["version"];
  const key = ["openapi", "swagger"].find((candidate) => candidate in document);
  const problem: Diagnostic = {
    ...locate(document, key),
    rule: "openapi-version",
    message: key ? `${key} ${JSON.stringify(document[key])} is not supported` : "this is not an OpenAPI description",
    hint: "Write the description in OpenAPI 3.0, 3.1 or 3.2; `npx specwright new <id> --from <file>` converts Swagger 2.0.",
  };
  throw new SpecError([problem]);
}
