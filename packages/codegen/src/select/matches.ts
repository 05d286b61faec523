import { type FoundOperation, itemsOf } from "@specwright/openapi/internal";
import type { OperationFilter } from "../settings/settings.ts";

/** One entry of a filter, with the settings that lead to it. */
export interface Entry {
  readonly path: readonly string[];
  readonly text: string;
  matches(operation: FoundOperation): boolean;
  /** Whether it means every operation of a path, also those that nobody can read. */
  matchesPath(path: string): boolean;
}

/** The entries of a filter. An operation that one of them matches is meant. */
export function entriesOf(key: "include" | "exclude", filter: OperationFilter = {}): Entry[] {
  const entry = (kind: string, index: number, text: string, matches: Entry["matches"]): Entry => ({
    path: [key, kind, String(index)],
    text,
    matches,
    matchesPath: () => false,
  });
  return [
    ...(filter.tags ?? []).map((tag, index) =>
      entry("tags", index, tag, ({ node }) => itemsOf(node.tags).includes(tag)),
    ),
    ...(filter.paths ?? []).map((pattern, index) => {
      const fits = pathPattern(pattern);
      const matchesPath = (path: string): boolean => fits.test(path);
      return { ...entry("paths", index, pattern, ({ path }) => matchesPath(path)), matchesPath };
    }),
    ...(filter.operations ?? []).map((id, index) => entry("operations", index, id, (operation) => operation.id === id)),
  ];
}

/** `/admin/*` is every path below /admin; a star stands for any text. */
function pathPattern(pattern: string): RegExp {
  const parts = pattern.split("*").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s");
}
