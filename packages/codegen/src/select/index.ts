import {
  type Diagnostic,
  type Document,
  type Edit,
  type FoundOperation,
  findOperations,
  isObject,
  itemsOf,
  type JsonObject,
  membersOf,
  objectsIn,
  operationPath,
  SpecError,
} from "@specwright/openapi/internal";
import type { LoadedSettings } from "../settings/read-settings.ts";
import { type Entry, entriesOf } from "./matches.ts";
import { reachableComponents } from "./reachable.ts";
import { unreadPaths, withoutReferences } from "./unread-paths.ts";

/**
 * The description with the operations that the settings include and do not exclude, and with the components that these
 * need. Without such settings it is the description itself.
 * @throws SpecError for an entry that no operation matches.
 */
export function select(document: Document, loaded: LoadedSettings): Document {
  const { include, exclude } = loaded.settings;
  if (include === undefined && exclude === undefined) return document;
  const included = entriesOf("include", include);
  const excluded = entriesOf("exclude", exclude);
  checkEntries(document, [...included, ...excluded], loaded);
  const wanted = (operation: FoundOperation): boolean =>
    (include === undefined || included.some((entry) => entry.matches(operation))) &&
    !excluded.some((entry) => entry.matches(operation));
  const wantsAll = (path: string): boolean =>
    (include === undefined || included.some((entry) => entry.matchesPath(path))) &&
    !excluded.some((entry) => entry.matchesPath(path));
  const unread = unreadPaths(document);
  const kept = unread.filter(wantsAll);
  const webhooks = loaded.settings.webhooks ? [] : [{ path: ["webhooks"] }];
  const others = withoutOthers(findOperations(document), wanted, kept);
  const chosen = document.edit([...webhooks, ...others, ...withoutReferences(document, unread, kept)]);
  return chosen.edit(unused(chosen));
}

/** Takes the other operations away, and paths of which nothing is wanted then. */
function withoutOthers(
  all: readonly FoundOperation[],
  wanted: (operation: FoundOperation) => boolean,
  kept: readonly string[],
): Edit[] {
  const paths = new Set([...all.filter(wanted).map(({ path }) => path), ...kept]);
  const others = all.filter((operation) => !wanted(operation));
  return others.map((one) => (paths.has(one.path) ? { path: operationPath(one) } : { path: ["paths", one.path] }));
}

function checkEntries(document: Document, entries: readonly Entry[], { locate }: LoadedSettings): void {
  const operations = findOperations(document);
  const unread = unreadPaths(document);
  const problems = entries
    .filter((entry) => !operations.some((operation) => entry.matches(operation)))
    .filter((entry) => !unread.some((path) => entry.matchesPath(path)))
    .map(({ path, text }): Diagnostic => {
      const message = `${path[0]} names ${JSON.stringify(text)}, and no operation matches it`;
      const hint =
        "tags and operations (an operationId, or GET /path) are given in full; in paths a * stands for any text.";
      return { ...locate(path), rule: "settings", message, hint };
    });
  if (problems.length > 0) throw new SpecError(problems);
}

/** Removes the components that no operation needs any more. */
function unused(document: Document): Edit[] {
  const { bundled } = document;
  const reached = reachableComponents(bundled);
  const schemes = usedSchemes(document);
  const sections = Object.entries(membersOf(bundled.components)).filter(([, members]) => isObject(members));
  return sections.flatMap(([section, members]) =>
    Object.keys(members as JsonObject)
      .filter((name) => (section === "securitySchemes" ? !schemes.has(name) : !reached.has(`${section} ${name}`)))
      .map((name) => ({ path: ["components", section, name] })),
  );
}

function usedSchemes(document: Document): Set<string> {
  const { security } = document.inlined;
  const requirements = findOperations(document).flatMap(({ node }) => objectsIn(itemsOf(node.security ?? security)));
  return new Set(requirements.flatMap((requirement) => Object.keys(requirement)));
}
